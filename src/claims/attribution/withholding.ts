/**
 * Withheld accusations without a verb of accusing: "described the intruders only as a group", "it remains
 * unclear who was behind it", "this was not an attribution", "asked whether China did it, he would not comment".
 */
import { termsOf } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { speakerAt } from '../speech.ts';
import { chunksOf, type VerbGroup } from '../syntax/chunks.ts';
import { objectsOf, subjectsOf } from '../syntax/roles.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader, type Voice } from './reader.ts';
import { CULPRITS, whoClause } from './who-clause.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const UNCLEAR = words('unclear unknown uncertain mystery undetermined unsettled unresolved');
const ONLY = words('only merely simply just');
const ATTRIBUTION = words('attribution accusation finger-pointing');
const TELLING = words('comment say speculate confirm answer discuss elaborate respond go rule be');
const REACHING = words('reach come draw arrive form offer');
const CONCLUSION = words('conclusion conclusions view verdict judgment judgement determination answer');

export function readWithholding(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  return chunksOf(sentence).verbs.flatMap((verb) => {
    const held = withheldAt(reader, verb);
    if (held === null) return [];
    const voice = whose(reader, verb);
    if (voice === null ? !held.impersonal : isChinese(reader, voice)) return [];
    const from =
      voice !== null && voice.to > voice.from && voice.to <= verb.from && verb.from - voice.from <= 14 ? voice.from : verb.from;
    return [make(reader, { from, to: held.to }, voice, null, 'declines', null)];
  });
}

interface Held {
  readonly to: number;
  readonly impersonal?: boolean;
}

function withheldAt(reader: Reader, verb: VerbGroup): Held | null {
  const { sentence } = reader;
  const after = [0, 1, 2, 3, 4, 5].map((i) => wordAt(sentence, verb.to + i));
  // "It remains unclear who was behind the attack"
  if ((verb.lemma === 'be' || verb.lemma === 'remain') && after.slice(0, 3).some((word) => UNCLEAR.has(word))) {
    const end = whoClause(sentence, verb.to, 9);
    if (end !== null) return { to: end, impersonal: true };
  }
  // "The culprit is not known", "the attackers have not been identified"
  if (verb.passive && verb.negated && ['know', 'identify', 'name'].includes(verb.lemma)) {
    const culprit = subjectsOf(sentence, verb).some(
      (one) => CULPRITS.has(wordAt(sentence, one.head)) && !['country', 'nation'].includes(wordAt(sentence, one.head)),
    );
    return culprit ? { to: verb.to, impersonal: true } : null;
  }
  // "described the intruders only as one early group"
  if (verb.lemma === 'describe' || verb.lemma === 'refer' || verb.lemma === 'speak') {
    const object = verb.lemma === 'describe' ? objectsOf(sentence, verb)[0]?.to : verb.to;
    if (object === undefined || verb.negated || verb.passive) return null;
    const only = [0, 1].find((i) => ONLY.has(wordAt(sentence, object + i)));
    const group = chunksOf(sentence).nouns.find(
      (noun) =>
        noun.from >= object &&
        noun.from - object <= 6 &&
        ['group', 'actor', 'hackers', 'attackers'].includes(wordAt(sentence, noun.head)),
    );
    const told = group !== undefined && reader.accused.some((one) => one.from < group.to && one.to > group.from);
    return only !== undefined && group !== undefined && !told ? { to: group.to } : null;
  }
  // "was not an attribution by the alliance", "this is no attribution"
  if (verb.lemma === 'be' || wordAt(sentence, verb.head) === 'not') {
    const at = after.findIndex((word) => ATTRIBUTION.has(word));
    const denied = verb.negated || after.slice(0, Math.max(at, 0)).some((word) => word === 'no' || word === 'not');
    if (at >= 0 && at <= 4 && denied) return { to: verb.to + at + 1 };
  }
  // "has yet to reach a conclusion on who was behind it"
  if (REACHING.has(verb.lemma) && (verb.negated || wordAt(sentence, verb.from - 1) === 'yet' || after[0] === 'no')) {
    const object = objectsOf(sentence, verb).find((one) => CONCLUSION.has(wordAt(sentence, one.head)));
    const end = object === undefined ? null : whoClause(sentence, object.to, 6);
    return end === null ? null : { to: end };
  }
  // "Asked if China was responsible, she said it was not something she would comment on"
  if (TELLING.has(verb.lemma) && isAskedWho(reader, verb)) {
    const negated =
      verb.negated || [1, 2, 3, 4, 5].some((i) => ['not', 'nothing', 'none'].includes(wordAt(sentence, verb.from - i)));
    return negated && verb.lemma !== 'be' ? { to: verb.to } : null;
  }
  return null;
}

/** The question stands before the verb, in this sentence or, where the answer is a short one, in the sentence before. */
function isAskedWho(reader: Reader, verb: VerbGroup): boolean {
  const { sentence, context } = reader;
  const asked = sentence.tokens.findIndex((token, i) => i < verb.from && ['asked', 'pressed'].includes(token.text));
  if (asked >= 0 && asked <= 3) {
    const about = sentence.tokens.slice(asked, Math.min(verb.from, asked + 12)).map((token) => token.text);
    const doubt = about.some((word) => ['if', 'whether', 'who', 'about', 'which'].includes(word));
    return doubt && about.some((word) => ['behind', 'responsible', 'who', 'blame', 'involved', 'culprit', 'role'].includes(word));
  }
  const [earlier] = context.earlier;
  if (earlier === undefined || sentence.tokens.length > 6) return false;
  const questions = earlier.tokens.map((token) => token.text);
  return (
    questions.includes('asked') &&
    (questions.includes('who') || questions.includes('whether') || questions.includes('if')) &&
    questions.some((word) => ['behind', 'responsible', 'did', 'blame'].includes(word))
  );
}

/** Who withholds: the subject, or who says so; a spokesman without a name is somebody. */
function whose(reader: Reader, verb: VerbGroup): Voice | null {
  const { sentence, context } = reader;
  const subjects = subjectsOf(sentence, verb);
  const impersonal = wordAt(sentence, subjects[0]?.head ?? -1) === 'it' && ['be', 'remain'].includes(verb.lemma);
  const own = impersonal ? undefined : voicesOf(reader, subjects).at(-1);
  if (own) return own;
  const speaker = speakerAt(reader.said, verb.from);
  if (speaker !== null) return { id: speaker.party, name: speaker.name, from: verb.from, to: verb.from };
  // "CISA's alert", "the EU statement": the paper is its author's.
  const paper = subjects[0];
  const author =
    paper === undefined
      ? undefined
      : (reader.voices.find((voice) => voice.from >= paper.from && voice.to <= paper.head) ??
        termsOf(sentence, 'party')
          .filter((term) => term.from >= paper.from && term.to <= paper.head && context.partyKind(term.entry.id) !== 'group')
          .map(
            (term): Voice => ({ id: term.entry.id, name: context.partyName(term.entry.id), from: term.from, to: term.to }),
          )[0]);
  if (author) return author;
  const word = paper === undefined ? '' : wordAt(sentence, paper.head);
  if (['none', 'nobody', 'no', 'one'].includes(word) && paper) return { id: null, name: word, from: paper.from, to: paper.to };
  if (['he', 'she', 'they', 'it', 'we'].includes(word) && context.lastSpeaker !== null)
    return { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: verb.from, to: verb.from };
  return null;
}
