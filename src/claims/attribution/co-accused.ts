/** Those who are charged beside somebody: "his co-defendant, Zhang Yu, is still at large". */
import { termsOf } from '../../scan/token.ts';
import { trigger } from '../triggers.ts';
import { type FoundAttribution, make, type Reader } from './reader.ts';

const BESIDE = new Set(['co-accused', 'co-defendant', 'co-conspirator', 'codefendant', 'accomplice', 'cohort']);
const hasBeside = trigger(BESIDE);
/** The name may stand this far from the word. */
const NEAR = 4;

export function readCoAccused(reader: Reader): FoundAttribution[] {
  const { sentence, context, used } = reader;
  if (!hasBeside(sentence)) return [];
  return sentence.tokens.flatMap((token, at) => {
    if (!BESIDE.has(token.text)) return [];
    const person = termsOf(sentence, 'party').find(
      (term) =>
        context.partyKind(term.entry.id) === 'person' && Math.min(Math.abs(term.from - at), Math.abs(at - term.to)) <= NEAR,
    );
    if (person === undefined) return [];
    const accused = reader.accused.find((one) => one.from < person.to && one.to > person.from);
    if (accused !== undefined && used.has(accused)) return [];
    if (accused !== undefined) used.add(accused);
    const voice = { id: 'us-doj', name: context.partyName('us-doj'), from: at, to: at };
    const named = { name: context.partyName(person.entry.id), party: person.entry.id };
    const span = { from: Math.min(at, person.from), to: Math.max(at + 1, person.to) };
    return [make(reader, span, voice, named, 'persons-charged', null)];
  });
}
