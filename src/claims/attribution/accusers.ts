/** Who accuses: the parties before a verb, in a list or behind "by", a crowd without a name, or whoever spoke last. */
import { governmentOf } from '../../language/en/places.ts';

import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Accused } from '../accused.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { speakerAt, speakingParties } from '../speaker.ts';
import { type ActTerm, isChinese, type Reader, tokensText, type Voice } from './reader.ts';

/** Crowds that accuse without being named. */
const CROWDS = new Set([
  'governments',
  'powers',
  'allies',
  'countries',
  'nations',
  'officials',
  'experts',
  'researchers',
  'vendors',
  'sources',
  'critics',
  'agencies',
  'prosecutors',
  'investigators',
  'capitals',
  'government',
]);

/** The accuser of a statement in a that-clause: who says it, or the subject before it ("Canada is confident that …"). */
export function accuserOf(reader: Reader, before: number, act: ActTerm): Voice | null {
  const speaker = speakerAt(reader.said, act.from);
  const subject = reader.voices.findLast((voice) => voice.to <= before && !isChinese(reader, voice));
  if (subject && before - subject.to <= 9 && wordAt(reader.sentence, before - 1) !== ',') return subject;
  if (speaker && speaker.party !== 'china' && reader.context.parentOf(speaker.party ?? '') !== 'china')
    return { id: speaker.party, name: speaker.name, from: before, to: before };
  return null;
}

/** The parties just before an active verb: "The UK, the US and the EU have blamed". */
/** "the Australian and New Zealand governments": each of them. */
function governmentsBefore(sentence: Sentence, at: number, context: Context): Voice[] {
  const noun = sentence.tokens.findLastIndex((token, i) => i < at && at - i <= 4 && token.text === 'governments');
  if (noun < 0) return [];
  const found: Voice[] = [];
  let end = noun;
  for (;;) {
    const place = termsOf(sentence, 'place').find(
      (term) => term.to === end && term.entry.form !== 'worldwide' && term.entry.id !== 'China',
    );
    if (!place) break;
    found.unshift({
      id: governmentOf(place.entry.id),
      name: tokensText(sentence, context, place.from, place.to),
      from: place.from,
      to: place.to,
    });
    end = place.from;
    while (['and', ',', 'the', '&'].includes(wordAt(sentence, end - 1))) end -= 1;
  }
  return found;
}

export function accusersBefore(reader: Reader, at: number): Voice[] {
  const governments = governmentsBefore(reader.sentence, at, reader.context);
  if (governments.length > 1) return governments;
  const { sentence, voices } = reader;
  const last = voices.findLast((voice) => voice.to <= at);
  if (!last) {
    const crowd = crowdBefore(sentence, at, reader.context);
    if (crowd) return [crowd];
    const pronoun = [1, 2, 3]
      .map((i) => wordAt(sentence, at - i))
      .some((word) =>
        ['it', 'he', 'she', 'company', 'they', 'department', 'agency', 'ministry', 'firm', 'bureau'].includes(word),
      );
    const carried = pronoun ? lastVoice(reader.context, at) : null;
    return carried ? [carried] : [];
  }
  if (at - last.to > 12) return [];
  // "Australia has joined the US and the UK in blaming": the one that joins is the one that speaks now.
  const joined = sentence.tokens.findLastIndex(
    (token, i) => i < last.from && ['joined', 'joins', 'joining'].includes(token.text),
  );
  const joiner = joined >= 0 ? voices.findLast((voice) => voice.to <= joined && joined - voice.to <= 3) : undefined;
  if (joiner) return [joiner];
  const crowd = crowdBefore(sentence, at, reader.context);
  if (crowd && crowd.from > last.to) return [crowd];
  const list = [last];
  for (let i = voices.indexOf(last) - 1; i >= 0; i -= 1) {
    const voice = voices[i];
    const next = list[0];
    if (voice === undefined || next === undefined) break;
    const between = sentence.tokens.slice(voice.to, next.from).map((token) => token.text);
    if (
      between.length > 4 ||
      !between.every((word) => [',', 'and', 'the', '&', 'as', 'well', '/', 'plus', 'with', 'alongside'].includes(word)) ||
      between.length === 0
    )
      break;
    list.unshift(voice);
  }
  // "Prime Minister X of Canada": officials of one party are one accuser.
  return list.filter((voice, i) => list.findIndex((other) => other.id === voice.id) === i);
}

export function crowdBefore(sentence: Sentence, at: number, context: Context): Voice | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (CROWDS.has(wordAt(sentence, i))) {
      const from =
        sentence.tokens[i - 1]?.kind === 'word' && !['the', 'by', 'of', 'that'].includes(wordAt(sentence, i - 1)) ? i - 1 : i;
      // "US officials", "the British government" are their country; "Western powers" nobody in particular.
      const place = termsOf(sentence, 'place').find((term) => term.to === i && term.entry.form === 'demonym');
      return {
        id: place && wordAt(sentence, i) === 'government' ? place.entry.id.toLowerCase().replaceAll(' ', '-') : null,
        name: tokensText(sentence, context, from, i + 1),
        from,
        to: i + 1,
      };
    }
  }
  return null;
}

export function lastVoice(context: Context, at: number): Voice | null {
  return context.lastSpeaker ? { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: at, to: at } : null;
}

export function voiceAfterBy(reader: Reader, act: ActTerm): Voice[] {
  const { sentence, voices } = reader;
  const first = voices.find(
    (voice) =>
      voice.from >= act.to &&
      voice.from - act.to <= 8 &&
      sentence.tokens.slice(act.to, voice.from).some((token) => token.text === 'by'),
  );
  if (!first || isChinese(reader, first)) return [];
  const list = [first];
  for (let i = voices.indexOf(first) + 1; i < voices.length; i += 1) {
    const voice = voices[i];
    const last = list.at(-1);
    if (voice === undefined || last === undefined) break;
    const between = sentence.tokens.slice(last.to, voice.from).map((token) => token.text);
    if (between.length > 3 || !between.every((word) => [',', 'and', 'the'].includes(word))) break;
    list.push(voice);
  }
  return list;
}

/** Parties that can accuse, the accused themselves left out; China stays, for what it says of its accusers. */
export function accusingVoices(sentence: Sentence, accused: readonly Accused[], context: Context): Voice[] {
  const verbs = termsOf(sentence, 'act');
  return speakingParties(sentence, context).filter((voice) => {
    if (context.partyKind(voice.id) === 'press') return true;
    const inAccused = accused.some((phrase) => phrase.from <= voice.from && phrase.to >= voice.to);
    if (!inAccused) return true;
    // "China accused Australia", "Xu denies": the accused is the subject of a verb and no longer only the accused.
    if (voice.id.startsWith('china') && wordAt(sentence, voice.from - 1) === 'by') return true;
    return (
      (voice.id.startsWith('china') || context.partyKind(voice.id) === 'person') &&
      verbs.some((verb) => verb.from >= voice.to && verb.from - voice.to <= 8)
    );
  });
}
