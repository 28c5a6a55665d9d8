/** The chapter of what is still missed: for each seen part, class by class, everything. */
import { RULES } from '../../src/check/rules/index.ts';
import { toCell, toMarkdownTable } from './markdown.ts';
import type { Evaluation } from './measure.ts';
import { MISS_CLASSES, type MissClass } from './miss-classes.ts';
import type { Miss } from './misses.ts';

export function toMissLists({ misses }: Evaluation): string {
  return [...misses].map(([name, own]) => toMissList(name, own)).join('\n\n');
}

function toMissList(name: string, misses: readonly Miss[]): string {
  const classes = (Object.keys(MISS_CLASSES) as MissClass[]).flatMap((type) => {
    const own = misses.filter((miss) => miss.type === type);
    return own.length === 0 ? [] : [toMissClass(type, own)];
  });
  return [`### ${name}: ${misses.length}`, ...classes].join('\n\n');
}

function toMissClass(type: MissClass, misses: readonly Miss[]): string {
  const [title, why] = MISS_CLASSES[type];
  const parts = [`#### ${title}: ${misses.length}`, why];
  if (type === 'unmarked') parts.push(toSentences(misses));
  const ruled = misses.some(({ rule }) => rule !== null);
  const rows = misses.map(({ id, kind, quote, wanted, got, rule, why }) => [
    id,
    kind,
    `“${toCell(quote)}”`,
    wanted,
    got,
    ...(ruled ? [rule === null ? '' : `\`${rule}\``] : []),
    // Codes are ours and keep their marks; notes may hold anything.
    why.replace(/\s+/g, ' ').replace(/[|<>]/g, '\\$&'),
  ]);
  return [
    ...parts,
    toMarkdownTable(['article', 'kind', 'words', 'wanted', 'came out', ...(ruled ? ['rule'] : []), 'why'], rows),
  ].join('\n\n');
}

/** What those rules say, the most frequent first: here they are the explanation. */
function toSentences(misses: readonly Miss[]): string {
  return RULES.map(({ id, says }) => ({ id, says, n: misses.filter(({ rule }) => rule === id).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ id, says, n }) => `- ${n} × \`${id}\`: ${says}`)
    .join('\n');
}
