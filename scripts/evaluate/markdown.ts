/** Tables of the page. Words of articles stand in their cells, so what Markdown would take for its own is escaped. */

/** @example toMarkdownTable(['part', 'n'], [['dev', '3']]) // numbers to the right: a column is theirs where all its cells are */
export function toMarkdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heading.map((_, column) => (column > 0 && rows.every((row) => isNumber(row[column] ?? '')) ? '---:' : '---'));
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const isNumber = (cell: string): boolean => /^(?:–|[\d.,]+(?: of [\d,]+)?)$/.test(cell);

/** Words of an article as they stand, on one line. */
export function toCell(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|*_~`<>[\]]/g, '\\$&');
}

export const NO_FIGURE = '–';

/** Three places: the targets have two. */
export function toShare(share: number | null): string {
  return share === null ? NO_FIGURE : share.toFixed(3);
}

/** Beside a target: 0.9499 must not read as the 0.95 it missed. */
export function toShareDown(share: number): string {
  return toShare(Math.floor(share * 1000 + 1e-9) / 1000);
}

export function toRatio(part: number, whole: number): string {
  return toShare(whole === 0 ? null : part / whole);
}
