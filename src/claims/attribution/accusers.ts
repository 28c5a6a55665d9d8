/** Who accuses: the subject of the verb, or who stands behind "by"; a crowd without a name; or whoever spoke last. */
import { governmentOf } from '../../language/en/places.ts';
import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Accused } from '../accused.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { speakingParties } from '../speaking-parties.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { agentsOf, joinedAfter, nounAt, objectsOf, subjectsOf, verbAt } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { whoIs } from '../who.ts';
import { type ActTerm, isChinese, type Reader, tokensText, type Voice } from './reader.ts';

/** Crowds that accuse without being named. */
const CROWDS = new Set(
  'governments powers allies countries nations officials experts researchers vendors sources critics agencies prosecutors investigators capitals government'.split(
    ' ',
  ),
);

/** The accuser of a statement in a that-clause: who says it, or the subject before it ("Canada is confident that …"). */
export function accuserOf(reader: Reader, before: number, act: ActTerm): Voice | null {
  const saying = saidAt(reader.said, act.from);
  if (saying && !isChina(reader, saying.speaker.party)) {
    // Several who say it with one verb are each its accuser: `claims` asks the crediting itself.
    if (saying.together.length > 0) return null;
    const near = saying.named.to <= before && before - saying.named.to <= 12 && saying.named.to > saying.named.from;
    return {
      id: saying.speaker.party,
      name: saying.speaker.name,
      ...(saying.stranger ? { stranger: true } : {}),
      ...(saying.unnamed ? { unnamed: true } : {}),
      assumed: saying.assumed,
      from: near ? saying.named.from : before,
      to: near ? saying.named.to : before,
    };
  }
  const subject = reader.voices.findLast((voice) => voice.to <= before && !isChinese(reader, voice));
  if (
    subject &&
    before - subject.to <= 9 &&
    wordAt(reader.sentence, before - 1) !== ',' &&
    governsClause(reader.sentence, subject.to, before)
  )
    return subject;
  return null;
}

function isChina(reader: Reader, party: string | null): boolean {
  return party === 'china' || reader.context.parentOf(party ?? '') === 'china';
}

/** A verb between the subject and the statement: "Canada is confident that". */
function governsClause(sentence: Sentence, from: number, to: number): boolean {
  return chunksOf(sentence).verbs.some((verb) => verb.from >= from && verb.to <= to);
}

/** The parties that do an active verb: "The UK, the US and the EU have blamed". */
export function accusersBefore(reader: Reader, at: number): Voice[] {
  const governments = governmentsBefore(reader.sentence, at, reader.context);
  if (governments.length > 1) return governments;
  const verb = verbAt(reader.sentence, at);
  const phrases = verb ? subjectsOf(reader.sentence, verb) : [];
  const owner = verb === null ? null : plannerOf(reader, verb);
  if (owner !== null) return [owner];
  const subjects = voicesOf(reader, [
    ...openersOf(reader.sentence, phrases),
    ...phrases,
    ...companyOf(reader.sentence, phrases.at(-1)),
    ...joinedBy(reader.sentence, verb),
  ]);
  if (subjects.length > 0) return subjects;
  const main = verb === null ? [] : voicesOf(reader, mainSubjects(reader.sentence, verb));
  return main.length > 0 ? main : accusersNear(reader, at);
}

const PLANS = new Set(
  'decision move attempt attempts effort efforts readiness willingness reluctance choice determination plan refusal failure campaign'.split(
    ' ',
  ),
);
const UNDONE = new Set(['reluctance', 'refusal', 'failure', 'attempt', 'attempts', 'plan']);

/** "the White House's decision to blame China", "a decision by London to name the ministry": whose decision it was. */
function plannerOf(reader: Reader, verb: VerbGroup): Voice | null {
  const { sentence } = reader;
  if (verb.form !== 'infinitive') return null;
  const chunks = chunksOf(sentence);
  const noun = chunks.nouns.find(
    (one) => one.to <= verb.from && verb.from - one.to <= 5 && PLANS.has(wordAt(sentence, one.head)),
  );
  if (noun === undefined || UNDONE.has(wordAt(sentence, noun.head))) return null;
  if (noun.to !== verb.from) {
    const by = chunks.nouns.find((one) => one.prep === noun.to && wordAt(sentence, one.prep) === 'by' && one.to === verb.from);
    return by === undefined ? null : (voicesOf(reader, [by])[0] ?? null);
  }
  return (
    reader.voices.find(
      (voice) => voice.from >= noun.from && voice.to <= noun.head && (sentence.tokens[voice.to - 1]?.possessive ?? false),
    ) ?? null
  );
}

/** "By blaming China, Britain has", "Having named the ministry, Canada": the clause behind the comma tells who did. */
function mainSubjects(sentence: Sentence, verb: VerbGroup): readonly NounPhrase[] {
  if (verb.form === 'finite' || verb.from > 2) return [];
  const chunks = chunksOf(sentence);
  const main = chunks.verbs.find(
    (one) =>
      one.form === 'finite' && one.from > verb.to && sentence.tokens.slice(verb.to, one.from).some(({ raw }) => raw === ','),
  );
  return main === undefined ? [] : subjectsOf(sentence, main);
}

/** "Joined by the EU and NATO, the US blamed", "Along with Britain, the US named": those who stand before the subject with it. */
function openersOf(sentence: Sentence, subjects: readonly NounPhrase[]): readonly NounPhrase[] {
  const first = subjects[0];
  if (first === undefined || wordAt(sentence, first.from - 1) !== ',') return [];
  const opening = `${wordAt(sentence, 0)} ${wordAt(sentence, 1)}`;
  if (!['joined by', 'along with', 'together with'].includes(opening) && wordAt(sentence, 0) !== 'alongside') return [];
  const chunks = chunksOf(sentence);
  const partner = chunks.nouns.find((noun) => noun.from >= 1 && noun.from <= 3);
  if (partner === undefined || partner.to >= first.from) return [];
  return joinedAfter(sentence, chunks, partner).filter((noun) => noun.to < first.from);
}

/** "Canada joined the US and Britain in blaming", "was joined by the EU in": those who are joined do it, too. */
function joinedBy(sentence: Sentence, verb: VerbGroup | null): NounPhrase[] {
  if (verb === null || verb.form !== 'gerund' || wordAt(sentence, verb.from - 1) !== 'in') return [];
  const join = chunksOf(sentence).verbs.findLast((one) => one.to <= verb.from && one.lemma === 'join');
  if (join === undefined) return [];
  return [...subjectsOf(sentence, join), ...(join.passive ? agentsOf(sentence, join) : objectsOf(sentence, join))];
}

/** "Canada, together with Australia, blamed": those whom an insertion joins to the subject. */
function companyOf(sentence: Sentence, subject: NounPhrase | undefined): readonly NounPhrase[] {
  if (subject === undefined || ![',', '–', '—', '-', '--'].includes(wordAt(sentence, subject.to))) return [];
  const chunks = chunksOf(sentence);
  const first = chunks.nouns.find((noun) => noun.from > subject.to && noun.from - subject.to <= 5);
  const between = sentence.tokens
    .slice(subject.to + 1, first?.from ?? 0)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
  return first !== undefined && ['together with', 'along with', 'alongside', 'as well as'].includes(between.join(' '))
    ? joinedAfter(sentence, chunks, first)
    : [];
}

/** Those behind "by", in a list. */
export function voiceAfterBy(reader: Reader, act: ActTerm): Voice[] {
  const verb = verbAt(reader.sentence, act.from);
  const agents = verb ? voicesOf(reader, agentsOf(reader.sentence, verb)) : [];
  const found = agents.length > 0 ? agents : afterBy(reader, act);
  return found.some((voice) => isChinese(reader, voice)) ? [] : found;
}

/** Somebody for each phrase that is somebody; officials of one party are one accuser. */
export function voicesOf(reader: Reader, phrases: readonly NounPhrase[]): Voice[] {
  const voices = phrases.flatMap((phrase): Voice[] => {
    const who = whoIs(reader.sentence, phrase, reader.context);
    if (who === null || (who.id !== null && reader.context.partyKind(who.id) === 'group')) return [];
    return [
      {
        id: who.id,
        name: who.name,
        from: who.from,
        to: who.to,
        ...(who.sort === 'stranger' ? { stranger: true } : {}),
        ...(who.unnamed ? { unnamed: true } : {}),
        assumed: who.assumed,
      },
    ];
  });
  return withoutCompany(voices.filter((voice, i) => !isApposed(reader, voice, voices[i + 1]))).filter(
    (voice, i) => voice.id === null || voices.findIndex((other) => other.id === voice.id) === i,
  );
}

/** "Australia's home affairs minister, Karen Andrews": one mouth, twice told. */
function isApposed({ sentence, context }: Reader, voice: Voice, next: Voice | undefined): boolean {
  return (
    next !== undefined &&
    voice.id !== null &&
    next.id !== null &&
    next.from === voice.to + 1 &&
    wordAt(sentence, voice.to) === ',' &&
    context.parentOf(next.id) === voice.id
  );
}

/** "The US and its allies": the ones who are named speak for the crowd that is not. */
function withoutCompany(voices: readonly Voice[]): Voice[] {
  const named = voices.filter((voice) => voice.id !== null);
  const last = named.at(-1);
  const company = voices.at(-1);
  if (last === undefined || company === undefined || company.id !== null) return [...voices];
  return [...named.slice(0, -1), { ...last, name: last.name, to: company.to }];
}

/** Where no verb tells the subject (headlines, nouns): the parties that stand before. */
function accusersNear(reader: Reader, at: number): Voice[] {
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
  return list.filter((voice, i) => list.findIndex((other) => other.id === voice.id) === i);
}

const hasGovernments = trigger(['governments']);

/** "the Australian and New Zealand governments": each of them. */
function governmentsBefore(sentence: Sentence, at: number, context: Context): Voice[] {
  if (!hasGovernments(sentence)) return [];
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

export function crowdBefore(sentence: Sentence, at: number, context: Context): Voice | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (CROWDS.has(wordAt(sentence, i))) {
      const phrase = nounAt(sentence, i);
      const from = phrase?.from ?? i;
      // "US officials", "the British government" are their country; "Western powers" nobody in particular.
      const who = phrase ? whoIs(sentence, phrase, context) : null;
      return { id: who?.id ?? null, name: tokensText(sentence, context, from, i + 1), from, to: i + 1 };
    }
  }
  return null;
}

export function lastVoice(context: Context, at: number): Voice | null {
  return context.lastSpeaker ? { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: at, to: at } : null;
}

function afterBy(reader: Reader, act: ActTerm): Voice[] {
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
