/** The chapter of figures by phenomenon, what was looked at beside what was not. */
import { byPhenomenon, byReason, type Counted } from './by-phenomenon.ts';
import { KIND_NAMES } from './figures.ts';
import { toMarkdownTable, toRatio } from './markdown.ts';
import type { Evaluation } from './measure.ts';
import { PHENOMENON_KINDS } from './phenomena.ts';

const COUNTED = ['n', 'found', 'rated rightly'];
const toCounted = ({ n, found, right }: Counted = { n: 0, found: 0, right: 0 }): string[] => [
  `${n}`,
  toRatio(found, n),
  toRatio(right, found),
];

export function toPhenomenonTables({ pooled }: Evaluation): string {
  const [seen, held] = [byPhenomenon(pooled.seen.cases), byPhenomenon(pooled.held.cases)];
  const heading = (first: string) => [first, ...COUNTED.map((one) => `${one}, seen`), ...COUNTED.map((one) => `${one}, held`)];
  const kinds = PHENOMENON_KINDS.map((kind) =>
    [
      `### ${kind === null ? 'Whatever the kind' : KIND_NAMES[kind]}`,
      toMarkdownTable(
        heading('phenomenon'),
        [...seen]
          .filter(([phenomenon]) => phenomenon.kind === kind)
          .map(([phenomenon, counted]) => [phenomenon.name, ...toCounted(counted), ...toCounted(held.get(phenomenon))]),
      ),
    ].join('\n\n'),
  );
  const [seenCodes, heldCodes] = [byReason(pooled.seen.cases), byReason(pooled.held.cases)];
  const codes = [...new Set([...seenCodes.keys(), ...heldCodes.keys()])].sort();
  const reasons = toMarkdownTable(
    heading('reason'),
    codes.map((code) => [`\`${code}\``, ...toCounted(seenCodes.get(code)), ...toCounted(heldCodes.get(code))]),
  );
  return [...kinds, '### What differs from the source', reasons].join('\n\n');
}
