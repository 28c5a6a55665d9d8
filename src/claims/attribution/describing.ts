/** Accusations without an accusing verb, in a description; and how sure a source was of a purpose. */

import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import { MACHINES } from '../../vocabulary.ts';
import type { Accused } from '../accused.ts';
import { wordAt } from '../distance.ts';
import { speakerAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { nounAt, subjectsOf } from '../syntax/roles.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, hasDeed, isChinese, isPurpose, make, type Reader, type Voice } from './reader.ts';

/**
 * A description that accuses without an accusing verb: "a group that Microsoft says works from China", "the Chinese spies who broke
 * into …". A bare apposition ("the Hafnium gang") says nothing of who stands behind it and is no claim.
 */
export function readDescription(reader: Reader, phrase: Accused): FoundAttribution[] {
  const { sentence, said, context } = reader;
  if (phrase.relation === 'country' || phrase.relation === 'persons-charged') return [];
  if (!phrase.describes) return [];
  // A body of the state that is only mentioned ("called on the Chinese authorities") is accused of nothing.
  const body = ['china-government', 'china-mss', 'china-military'].includes(phrase.named.party ?? '');
  const acting = reader.acts.some(
    (act) => act.entry.id === 'did' && Math.min(Math.abs(act.from - phrase.to), Math.abs(phrase.from - act.to)) <= 8,
  );
  if (body && ['mss', 'government', 'military'].includes(phrase.relation) && !acting) return [];
  // A bare demonym is no description of a culprit: "Chinese hackers" is, "Chinese embassy" is not.
  if (
    phrase.relation === 'from-territory' &&
    !phrase.agent &&
    phrase.to - phrase.from <= 1 &&
    !phrase.named.party &&
    !/-/.test(wordAt(sentence, phrase.from))
  )
    return [];
  if (
    ['mss', 'government', 'military'].includes(phrase.relation) &&
    phrase.named.party !== null &&
    !hasDeed(sentence) &&
    !isStatement(sentence, phrase)
  )
    return [];
  // "ten Chinese groups" is a figure.
  const before = sentence.tokens[phrase.from - 1];
  if (before?.kind === 'number' || termsOf(sentence, 'number').some((term) => term.to === phrase.from)) return [];
  if (isOfAThing(sentence, phrase)) return [];
  const describing = said.find(
    (one) =>
      Math.abs(one.at - phrase.from) <= 14 ||
      ['calls', 'called', 'describes', 'described', 'says', 'said', 'according', 'alleges'].includes(wordAt(sentence, one.at)),
  );
  const aboutGroup =
    phrase.named.party === 'hafnium' ||
    termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'group') ||
    termsOf(sentence, 'actor').some(
      (term) =>
        Math.abs(term.from - phrase.to) <= 4 ||
        Math.abs(phrase.from - term.to) <= 4 ||
        (term.from >= phrase.from && term.to <= phrase.to),
    );
  const harm =
    termsOf(sentence, 'state').some((term) =>
      ['exploited', 'compromised', 'targeted', 'exploiting', 'data-taken'].includes(term.entry.id),
    ) ||
    reader.acts.some((act) => act.entry.id === 'did') ||
    hasDeed(sentence);
  const aboutAttack =
    phrase.relation === 'from-territory' &&
    (termsOf(sentence, 'deed').some((deed) => deed.to <= phrase.from && phrase.from - deed.to <= 9) ||
      [1, 2, 3, 4].some((i) => ORIGINS.has(wordAt(sentence, phrase.from - i))) ||
      isDoneFrom(sentence, phrase));
  if (
    !aboutGroup &&
    !aboutAttack &&
    phrase.relation !== 'military' &&
    phrase.relation !== 'other-groups' &&
    phrase.relation !== 'criminals' &&
    phrase.relation !== 'state-backed'
  )
    return [];
  // "Hafnium is a Chinese state-sponsored group"
  const stated = phrase.named.party !== null && isStatement(sentence, phrase);
  if (!describing && !harm && !stated && quotedBy(reader, phrase) === null) return [];
  if ((phrase.relation === 'criminals' || phrase.relation === 'other-groups') && !describing && !isAtIt(sentence, phrase))
    return [];
  const speaker = describing ? speakerAt(said, phrase.from) : null;
  const voice: Voice | null =
    speaker && speaker.party !== 'china' && context.parentOf(speaker.party ?? '') !== 'china'
      ? { id: speaker.party, name: speaker.name, from: phrase.from, to: phrase.from }
      : quotedBy(reader, phrase);
  return [make(reader, phrase, voice, phrase.named, phrase.relation, null)];
}

/** 'The EU called on Beijing to stop activity "undertaken from the territory of China"': whoever acts is quoted. */
function quotedBy(reader: Reader, phrase: Accused): Voice | null {
  const { sentence } = reader;
  if (!(sentence.quoted[phrase.from] ?? false)) return null;
  const verb = chunksOf(sentence).verbs.find((one) => one.form === 'finite' && one.to <= phrase.from);
  const voice = verb && !verb.passive ? voicesOf(reader, subjectsOf(sentence, verb)).at(-1) : undefined;
  return voice === undefined || isChinese(reader, voice) || voice.id === null
    ? null
    : { ...voice, from: phrase.from, to: phrase.from };
}

/** "The intrusion, the minister said, was carried out from China": what was done is the subject, however far before. */
function isDoneFrom(sentence: Sentence, phrase: Accused): boolean {
  const verb = chunksOf(sentence).verbs.findLast((one) => one.from <= phrase.from && phrase.from - one.to <= 3);
  return (
    verb !== undefined &&
    subjectsOf(sentence, verb).some((subject) =>
      termsOf(sentence, 'deed').some((deed) => deed.from < subject.to && deed.to > subject.from),
    )
  );
}

const ORIGINS = new Set(['source', 'origin', 'origins', 'trail', 'traces', 'tracks', 'fingerprints', 'footprints']);

const PILING =
  /^(?:exploit|abus|use$|attack|target|join|pil(?:e|ing)|hit$|hack|compromis|plant|jump|pounc|cash|prey|deploy|scan|seiz)/;

/** "Criminals have piled in", "crooks are exploiting the flaws": told as a fact of this attack. */
function isAtIt(sentence: Sentence, phrase: Accused): boolean {
  const named =
    termsOf(sentence, 'event-name').length > 0 ||
    termsOf(sentence, 'topic').length > 0 ||
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') ||
    termsOf(sentence, 'party').some((party) => party.entry.id === 'hafnium');
  return (
    named &&
    chunksOf(sentence).verbs.some(
      (verb) =>
        verb.form === 'finite' &&
        !verb.passive &&
        !verb.negated &&
        PILING.test(verb.lemma) &&
        subjectsOf(sentence, verb).some((subject) => subject.from < phrase.to && subject.to > phrase.from),
    )
  );
}

/** "Hafnium is part of the Chinese state": the phrase holds a verb, and says something by itself. */
function isStatement(sentence: Sentence, phrase: Accused): boolean {
  return chunksOf(sentence).verbs.some(
    (verb) => verb.form === 'finite' && verb.lemma === 'be' && !verb.negated && verb.from > phrase.from && verb.to < phrase.to,
  );
}

/** "China-backed loans": the words qualify a thing, not somebody or something done. */
function isOfAThing(sentence: Sentence, phrase: Accused): boolean {
  const noun = nounAt(sentence, phrase.to - 1);
  if (phrase.agent || phrase.named.party !== null || noun === null || noun.head < phrase.to) return false;
  const told = (['actor', 'deed', 'rung', 'party', 'unit', 'act', 'event', 'event-name'] as const).flatMap(
    (type): readonly Term[] => termsOf(sentence, type),
  );
  const isFirm = (term: Term) => term.entry.type === 'unit' && !MACHINES.has(term.entry.id);
  return !told.some((term) => term.from >= phrase.to && term.from < noun.to && !isFirm(term));
}

/** "highly likely to have been meant for espionage": how sure a named body was of the purpose. The purpose itself is not rated. */
export function readPurpose(reader: Reader): FoundAttribution[] {
  const { sentence, said, context } = reader;
  return withoutShorter(termsOf(sentence, 'confidence'))
    .filter((term) => isPurpose(sentence, term))
    .slice(0, 1)
    .flatMap((term) => {
      const opening = reader.voices.find((voice) => voice.to <= term.from && !isChinese(reader, voice));
      const speaker = opening ? { name: opening.name, party: opening.id } : (speakerAt(said, term.from) ?? context.lastSpeaker);
      if (speaker === null || speaker.party === null) return [];
      const voice: Voice = { id: speaker.party, name: speaker.name, from: term.from, to: term.from };
      return [
        {
          ...make(reader, term, voice, null, 'other', null),
          reading: {
            accuser: { name: voice.name, party: voice.id },
            accused: null,
            relation: 'other' as const,
            confidence: term.entry.word,
          },
        },
      ];
    });
}

function withoutShorter<T extends Term>(terms: readonly T[]): T[] {
  return terms.filter((term) => !terms.some((other) => other !== term && other.from <= term.from && other.to >= term.to));
}
