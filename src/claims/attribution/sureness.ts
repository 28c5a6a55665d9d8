/**
 * How sure somebody was of what the sentences before accuse: "It was “almost certain”", "America’s was “high confidence”", "an assessment
 * that its cyber centre described as almost certain".
 */
import { termsOf } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { subjectsOf } from '../syntax/roles.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, isPurpose, make, type Reader, type Voice } from './reader.ts';

/** Words of a level or a likelihood; everyday words ("likely", "alleged") tell nothing by themselves. */
const LEVELS = /(?:almost|nearly|virtually|near)[ -]certain|confidence|highly likely|very likely|doubt/;

export function readSureness(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  if (!context.justAccused || context.lastAccused === null) return [];
  const term = termsOf(sentence, 'confidence').find((one) => LEVELS.test(one.entry.word) && !isPurpose(sentence, one));
  if (term === undefined) return [];
  const voice = ownerBefore(reader, term.from) ?? subjectOf(reader, term.from) ?? speakerOf(reader, term.from);
  if (voice === null || voice.id === null || isChinese(reader, voice)) return [];
  const kind = context.partyKind(voice.id) ?? 'state';
  if (!SURE_KINDS.has(kind)) return [];
  const own = context.lastSpeaker?.party === voice.id || kind === 'vendor';
  const relation = own && context.lastRelation !== null ? context.lastRelation : 'country';
  const named = own ? context.lastAccused : { name: 'China', party: 'china' };
  const near = voice.to > voice.from && voice.to <= term.from && term.from - voice.to <= 12;
  const made = make(reader, { from: near ? voice.from : term.from, to: term.to }, voice, named, relation, null);
  return [{ ...made, assumed: [...made.assumed, { kind: 'accusation-of', name: named.name }] }];
}

const SURE_KINDS = new Set(['state', 'agency', 'official', 'intergovernmental', 'vendor']);

/** "America’s was", "the UK’s certainty": whose word it is. */
function ownerBefore(reader: Reader, at: number): Voice | null {
  const { sentence, voices } = reader;
  return voices.findLast((voice) => voice.to <= at && (sentence.tokens[voice.to - 1]?.possessive ?? false)) ?? null;
}

function subjectOf(reader: Reader, at: number): Voice | null {
  const verb = chunksOf(reader.sentence).verbs.findLast((one) => one.from < at && one.form === 'finite');
  return verb === undefined || verb.negated ? null : (voicesOf(reader, subjectsOf(reader.sentence, verb)).at(-1) ?? null);
}

/** "… with high confidence, it said": whoever speaks, where the sentence goes on from the one before. */
function speakerOf(reader: Reader, at: number): Voice | null {
  const saying = saidAt(reader.said, at);
  if (saying !== null) return { id: saying.speaker.party, name: saying.speaker.name, from: at, to: at };
  const last = reader.context.lastSpeaker;
  return last !== null && ['it', 'this', 'that'].includes(wordAt(reader.sentence, 0))
    ? { id: last.party, name: last.name, from: at, to: at }
    : null;
}
