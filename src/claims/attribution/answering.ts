/** What the accused answers, and who declines to accuse: "rejected the claims", "points to no country". */

import type { Relation } from '../../vocabulary.ts';
import type { Named } from '../claim.ts';
import { wordAt } from '../distance.ts';
import { crowdBefore } from './accusers.ts';
import { type ActTerm, type FoundAttribution, isChinese, isNegated, make, type Reader, type Voice } from './reader.ts';

/** China's answers, and those of persons charged. */
export function readDenial(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const chinese = reader.voices.filter((voice) => isChinese(reader, voice) || context.partyKind(voice.id ?? '') === 'person');
  const nearest = chinese.findLast((voice) => voice.to <= act.from) ?? chinese.find((voice) => voice.from >= act.to);
  // "Wang Wenbin said China opposes …": the one who says it, not the country he speaks of.
  const before =
    nearest?.id === 'china'
      ? (chinese.find((voice) => voice.to <= (nearest?.from ?? 0) && voice.id !== 'china' && act.from - voice.to <= 12) ??
        nearest)
      : nearest;
  const carried =
    context.lastSpeaker &&
    (context.lastSpeaker.party === 'china' || context.parentOf(context.lastSpeaker.party ?? '') === 'china')
      ? context.lastSpeaker
      : null;
  if (isNegated(sentence, act) && act.entry.id === 'deny') return [];
  // A denial needs a denier of China's side: "researchers rejected the patch" denies nothing here.
  if (before) {
    const other = reader.voices.findLast((voice) => voice.to <= act.from && !isChinese(reader, voice) && voice.from > before.to);
    if (other && act.from - other.to <= 2) return [];
    return denial(reader, act, before, 'denies');
  }
  if (carried && (['it', 'he', 'she', 'they', 'the'].includes(wordAt(sentence, 0)) || sentence.quoted.some(Boolean))) {
    return denial(reader, act, { id: carried.party, name: carried.name, from: act.from, to: act.from }, 'denies');
  }
  return [];
}

export function denial(reader: Reader, act: ActTerm, voice: Voice | null, relation: Relation): FoundAttribution[] {
  if (voice === null) return [];
  const { context } = reader;
  const person = context.partyKind(voice.id ?? '') === 'person';
  const defended: Named = person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' };
  const from = Math.min(act.from - voice.to <= 14 && voice.to > voice.from ? voice.from : act.from, act.from);
  return [make(reader, { from, to: Math.max(act.to, voice.to) }, voice, defended, relation, act)];
}

/** "declined to blame", "points to no country", "no attribution yet". */
export function readDecline(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const phrase = sentence.tokens
    .slice(act.from, act.to)
    .map((token) => token.text)
    .join(' ');
  const follows = sentence.tokens.slice(act.to, act.to + 7).map((token) => token.text);
  if (follows.some((word) => /^sources?$/.test(word))) return [];
  // "declined to identify them": the victims, most often.
  if (
    /^(identif|nam)/.test(follows[0] ?? '') &&
    ['them', 'it', 'the', 'its', 'which', 'these', 'those'].includes(follows[1] ?? '') &&
    !follows.some((word) => /^(culprit|attacker|hacker|perpetrator|country|nation|group|china|beijing|who)/.test(word))
  )
    return [];
  const general = [
    'declined to',
    'declines to',
    'declining to',
    'declined',
    'refused to',
    'refuses to',
    'has yet to',
    'have yet to',
    'is yet to',
    'not publicly',
    'not in a position to',
    'not prepared to',
    'did not identify',
    'not identified',
    'not identify',
    'not name',
    'did not name',
    'does not name',
    'stops short of',
    'stopped short of',
    'stop short of',
    'stopping short of',
    'fell short of',
    'falls short of',
    'no government has',
    'avoid naming',
  ].includes(phrase);
  // The verb that is declined must be one of accusing: "declined to impose sanctions" withholds something else.
  const accusing =
    follows.slice(0, 3).some((word) => /^(blam|attribut|accus|nam|point|identif|finger|say|who|pin|assign|culprit)/.test(word)) ||
    (['has yet to', 'have yet to', 'is yet to'].includes(phrase) && follows[0] === 'do');
  if (general && !accusing) return [];
  if (
    /yet to|declined to|refused to/.test(phrase) &&
    follows[0] === 'say' &&
    !/who|whom|blame|china|behind|$/.test(follows.slice(1, 4).join(' '))
  )
    return [];
  const commenting = /comment|responded/.test(phrase);
  const after = follows[0] === 'from' ? reader.voices.find((one) => one.from >= act.to && one.from - act.to <= 4) : undefined;
  const carries =
    [1, 2, 3, 4].some((i) => ['he', 'she', 'they', 'company', 'agency'].includes(wordAt(sentence, act.from - i))) ||
    /attribution|position/.test(phrase);
  const voice =
    after ??
    reader.voices.findLast((one) => one.to <= act.from) ??
    (carries && context.lastSpeaker
      ? { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: act.from, to: act.from }
      : null);
  // Only the state's silence on the matter is a claim; an embassy that did not answer a call last night is none.
  if (commenting && !(voice && (voice.id === 'china' || voice.id === 'china-government'))) return [];
  if (commenting && follows[0] !== undefined && !['on', '.', '!'].includes(follows[0])) return [];
  if (voice && isChinese(reader, voice) && !commenting) return [];
  const crowd = voice === null || voice.to < act.from - 14 ? crowdBefore(sentence, act.from, context) : null;
  const who = crowd ?? voice;
  if (who === null && !/known|clear|attribution/.test(phrase)) return [];
  const from = who && who.to > who.from && act.from - who.from <= 12 && who.from <= act.from ? who.from : act.from;
  return [make(reader, { from, to: act.to }, who, null, 'declines', act)];
}
