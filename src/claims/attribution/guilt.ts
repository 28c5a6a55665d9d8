/** Accusations by a noun of guilt or a place for it: "confident of the Ministry's guilt", "put the Chinese government in the dock". */
import { termsOf } from '../../scan/token.ts';
import type { Accused } from '../accused.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type VerbGroup } from '../syntax/chunks.ts';
import { subjectsOf } from '../syntax/roles.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader, type Voice } from './reader.ts';

const GUILT = new Set('guilt responsibility culpability complicity involvement authorship doing handiwork fault'.split(' '));
const DOCK = new Set(['dock', 'frame', 'pillory']);

export function readGuilt(reader: Reader): FoundAttribution[] {
  const { sentence, used } = reader;
  return reader.accused.flatMap((accused) => {
    if (used.has(accused)) return [];
    const guilt = guiltBehind(reader, accused);
    if (guilt === null) return [];
    const verb = chunksOf(sentence).verbs.findLast((one) => one.from < accused.from && one.form !== 'gerund');
    if (verb === undefined || verb.negated || isDenied(reader, verb)) return [];
    const voice = voiceOf(reader, verb, accused.from);
    if (voice === null || isChinese(reader, voice)) return [];
    used.add(accused);
    const near = voice.to > voice.from && accused.from - voice.to <= 14;
    return [make(reader, { from: near ? voice.from : accused.from, to: guilt }, voice, accused.named, accused.relation, null)];
  });
}

/** End of the words that make it guilt; null where they do not. */
function guiltBehind({ sentence }: Reader, accused: Accused): number | null {
  const possessive = sentence.tokens[accused.to - 1]?.possessive ?? false;
  const at = wordAt(sentence, accused.to);
  if (possessive && GUILT.has(at)) return accused.to + 1;
  if (at === 'in' && wordAt(sentence, accused.to + 1) === 'the' && DOCK.has(wordAt(sentence, accused.to + 2)))
    return accused.to + 3;
  return null;
}

/** "denies the ministry's involvement", "no evidence of" */
function isDenied({ sentence, acts }: Reader, verb: VerbGroup): boolean {
  return (
    acts.some((act) => act.entry.id === 'deny') ||
    termsOf(sentence, 'negation').some((term) => term.from >= verb.from && term.from <= verb.to + 2)
  );
}

function voiceOf(reader: Reader, verb: VerbGroup, at: number): Voice | null {
  const subject = voicesOf(reader, subjectsOf(reader.sentence, verb)).at(-1);
  if (subject !== undefined && subject.id !== null) return subject;
  const saying = saidAt(reader.said, at);
  return saying === null ? null : { id: saying.speaker.party, name: saying.speaker.name, from: at, to: at };
}
