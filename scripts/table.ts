/** A table for a terminal, wrapped to its width. The first column is as wide as it needs; the others share the rest. */
import { wrap } from '../src/report/wrap.ts';

const GAP = 2;

/** @example toTable(['a', 'b'], [['1', '2']], 80) // a heading, a rule, one row */
export function toTable(heading: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const first = Math.max(...[heading, ...rows].map(([cell = '']) => cell.length));
  const rest = Math.max(20, Math.floor((width - first - GAP * (heading.length - 1)) / (heading.length - 1)));
  const widths = heading.map((_, index) => (index === 0 ? first : rest));
  const line = (cells: readonly string[]) => {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? rest));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, index) => (lines[row] ?? '').padEnd(widths[index] ?? rest))
        .join(' '.repeat(GAP))
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((columns) => '─'.repeat(columns)).join(' '.repeat(GAP));
  return [line(heading), rule, ...rows.map(line)].join('\n');
}
