/**
 * Whom persons are said to serve: "Xu worked on behalf of the Ministry", "both are officers of it, the indictment says". What is accused
 * is the body; the accuser is whoever says so, or the prosecutors where the persons are charged.
 */
import { termsOf } from '../../scan/token.ts';
import type { Relation } from '../../vocabulary.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { subjectsOf } from '../syntax/roles.ts';
import { type FoundAttribution, isChinese, make, type Reader, type Voice } from './reader.ts';

/** Verbs behind which it says for whom, or what they are. */
const SERVING = new Set(
  'be work act operate serve hack spy belong report answer employ hire pay direct task recruit sponsor contract order command supervise'.split(
    ' ',
  ),
);
const BODIES: ReadonlySet<Relation> = new Set<Relation>([
  'mss',
  'mss-affiliated',
  'government',
  'military',
  'state-backed',
  'state-linked',
]);
/** Who persons can be called when they were named before. */
const PERSONS = new Set(
  'he she they both pair two three four men man defendants officers suspects suspect duo trio hackers'.split(' '),
);

export function readServing(reader: Reader): FoundAttribution[] {
  if (!reader.accused.some((one) => BODIES.has(one.relation))) return [];
  return chunksOf(reader.sentence)
    .verbs.flatMap((verb) => readServiceOf(reader, verb))
    .slice(0, 1);
}

function readServiceOf(reader: Reader, verb: VerbGroup): FoundAttribution[] {
  const { sentence, used } = reader;
  if (!SERVING.has(verb.lemma) || verb.negated || verb.form !== 'finite') return [];
  const subject = subjectsOf(sentence, verb).find((one) => arePersons(reader, one)) ?? bareBoth(reader, verb);
  if (subject === null) return [];
  const body = reader.accused.find(
    (one) => BODIES.has(one.relation) && one.to > verb.to && one.from - verb.to <= 6 && !used.has(one),
  );
  if (body === undefined) return [];
  const voice = voiceOf(reader, verb);
  if (voice === null) return [];
  used.add(body);
  return [make(reader, { from: subject.from, to: body.to }, voice, body.named, body.relation, null)];
}

/** "Both acted for it": a word that is not read as a noun phrase. */
function bareBoth(reader: Reader, verb: VerbGroup): NounPhrase | null {
  const at = verb.from - 1;
  const phrase = { from: at, to: verb.from, head: at, prep: -1 };
  return wordAt(reader.sentence, at) === 'both' && arePersons(reader, phrase) ? phrase : null;
}

/** Somebody on file as a person, or a word that can only mean those who were. */
function arePersons(reader: Reader, phrase: NounPhrase): boolean {
  const { sentence, context } = reader;
  const isPerson = (id: string) => context.partyKind(id) === 'person';
  if (termsOf(sentence, 'party').some((term) => term.from < phrase.to && term.to > phrase.from && isPerson(term.entry.id)))
    return true;
  return (
    PERSONS.has(wordAt(sentence, phrase.head)) && (context.recent.some(isPerson) || context.lastRelation === 'persons-charged')
  );
}

/** Whoever says it; in a case before the courts, the prosecutors. */
function voiceOf(reader: Reader, verb: VerbGroup): Voice | null {
  const saying = saidAt(reader.said, verb.from);
  const voice: Voice =
    saying !== null && saying.speaker.party !== null
      ? { id: saying.speaker.party, name: saying.speaker.name, from: verb.from, to: verb.from }
      : { id: 'us-doj', name: reader.context.partyName('us-doj'), from: verb.from, to: verb.from };
  return isChinese(reader, voice) ? null : voice;
}
