/** Text from anybody as Markdown that says just that text: no markup, no link, no HTML, no table cell that ends early. */
import { oneLine } from './plain.ts';

/** Whatever can begin or end markup within a line, in CommonMark, in GitHub's tables and addresses, and as mathematics. */
const MARKUP = /[\\`*_~[\]<>|$#@]|&(?=[#a-z\d]{1,40};)/gi;
/** GitHub makes links of bare addresses. */
const ADDRESS = /:(?=\/\/)|\b(www)\./gi;
/** A list, a heading under the line, a numbered item: only where a line begins. */
const LINE_START = /^(?:[-+=!]|\d{1,9}(?=[.)]))/;

/**
 * On one line, which may stand at the beginning of a paragraph, in a heading, in a quotation or in a table.
 * @example toMarkdownText('1. *a*') // '1\\. \\*a\\*'
 */
export function toMarkdownText(text: string): string {
  return oneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(ADDRESS, (found, www?: string) => (www === undefined ? `\\${found}` : `${www}\\.`))
    .replace(LINE_START, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/** A link, or the text alone where the address is none of the web (`uri` null). */
export function toMarkdownLink(text: string, uri: string | null): string {
  // Within angle brackets only these would end it, and a URI has none of them.
  return uri === null ? toMarkdownText(text) : `[${toMarkdownText(text)}](<${uri.replace(/[<>\s\\]/g, '')}>)`;
}

const MARK = /[\p{P}\p{S}]/u;
const SPACE_OR_ASCII_MARK = /[\s!-/:-@[-`{-~]/;
/** Of private use; none is left in the text itself. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/**
 * A passage with its middle in bold where CommonMark would see it as bold, else between the quotation marks that the terminal uses.
 * @example toMarkdownPassage('It was ', 'in March', '.') // 'It was **in March**.'
 */
export function toMarkdownPassage(before: string, middle: string, after: string): string {
  const [lead, inner, rest] = [before, middle, after].map((part) => part.replace(/[\ue000\ue001]/g, ''));
  const line = oneLine(
    `${lead}${/^\s/u.test(inner ?? '') ? ' ' : ''}${OPEN}${inner?.trim()}${CLOSE}${/\s$/u.test(inner ?? '') ? ' ' : ''}${rest}`,
  );
  const [from, to] = [line.indexOf(OPEN), line.indexOf(CLOSE)];
  const isSeen = to > from + 1 && canStand(line[from + 1], line[from - 1]) && canStand(line[to - 1], line[to + 1]);
  return toMarkdownText(line)
    .replace(OPEN, isSeen ? '**' : '«')
    .replace(CLOSE, isSeen ? '**' : '»');
}

/** May stars stand between the bold text's outermost character and its neighbour outside? */
function canStand(inside = ' ', outside = ' '): boolean {
  return !/\s/u.test(inside) && (!MARK.test(inside) || SPACE_OR_ASCII_MARK.test(outside));
}
