/**
 * Text to tokens in one pass over the characters, without regular expressions that could backtrack. Every character is looked at
 * once; offsets are never shifted.
 */
import type { Token } from './token.ts';

const SOFT = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);
const FOLD: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02BC', "'"],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u00AB', '"'],
  ['\u00BB', '"'],
]);
const NO_BREAK_SPACES = new Set(['\u00A0', '\u202F', '\u2009', '\u2007']);

/** After a month a number is its day, and what follows a space is another number: "March 3 300 servers". */
const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

/** The tokens of `text` from `start` to `end`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const ch = charAt(text, at);
    if (isSpace(ch) || SOFT.has(ch)) {
      at += 1;
    } else if (isDigit(ch)) {
      const token = readNumber(text, at, end, tokens.at(-1));
      tokens.push(token);
      at = token.end;
    } else if (isLetter(text, at)) {
      const token = readWord(text, at, end);
      tokens.push(token);
      at = token.end;
    } else {
      const width = isHighSurrogate(ch) && at + 1 < end ? 2 : 1;
      const raw = fold(text.slice(at, at + width));
      tokens.push({ start: at, end: at + width, kind: 'mark', raw, text: raw, possessive: false, value: null, suffix: '' });
      at += width;
    }
  }
  return tokens;
}

/** A word: letters and digits, with inner apostrophes, hyphens and dots that join ("state-sponsored", "CVE-2021-26855", "U.S."). */
function readWord(text: string, start: number, limit: number): Token {
  let at = start;
  /** Behind the last character that is read: markup and soft hyphens at the end are no part of the word. */
  let end = start;
  let raw = '';
  while (at < limit) {
    const ch = charAt(text, at);
    if (SOFT.has(ch)) {
      at += 1;
      continue;
    }
    if (isLetter(text, at)) {
      const width = isHighSurrogate(ch) ? 2 : 1;
      raw += text.slice(at, at + width);
      at += width;
      end = at;
      continue;
    }
    if (isDigit(ch)) {
      raw += ch;
      at += 1;
      end = at;
      continue;
    }
    const folded = FOLD.get(ch) ?? ch;
    const joins = folded === "'" || folded === '-' || (folded === '.' && isInitials(raw));
    if (joins && at + 1 < limit && (isLetter(text, at + 1) || (folded === '-' && isDigit(charAt(text, at + 1))))) {
      raw += folded;
      at += 1;
      end = at;
      continue;
    }
    if (folded === '.' && isInitials(raw) && raw.includes('.')) end = at + 1;
    break;
  }
  // An accent written as a mark of its own is the same letter.
  if (/[\u0300-\u036f]/.test(raw)) raw = raw.normalize('NFC');
  const possessive = raw.endsWith("'s") || raw.endsWith("'S");
  let bare = possessive ? raw.slice(0, -2) : raw;
  if (isInitials(bare) && bare.includes('.')) bare = bare.replaceAll('.', '');
  // A bare apostrophe after a plural belongs to the word: "hackers' names".
  return { start, end, kind: 'word', raw: bare, text: bare.toLowerCase(), possessive, value: null, suffix: '' };
}

/** Letters parted by dots, as in "U.S": each run between dots one letter long. */
function isInitials(raw: string): boolean {
  if (raw.length === 0 || raw.length > 8) return false;
  for (let i = 0; i < raw.length; i += 1) {
    const dot = raw[i] === '.';
    if (dot !== (i % 2 === 1)) return false;
    if (!dot && !(raw[i] ?? '').match(/[A-Za-z]/)) return false;
  }
  return true;
}

/**
 * A number in digits with any separator: "30,000", "60 000", "25.000", "9.1", "250k", "3rd".
 * Three digits after a separator are a thousands group; anything else after a dot is a fraction.
 */
function readNumber(text: string, start: number, limit: number, before: Token | undefined): Token {
  let at = start;
  let digits = '';
  while (at < limit && isDigit(charAt(text, at))) digits += text[at++];
  const first = digits.length;
  let fraction = '';
  let grouped = false;
  while (at < limit && first <= 3) {
    const ch = charAt(text, at);
    const spaceGroup = NO_BREAK_SPACES.has(ch) || (ch === ' ' && (grouped || !(before !== undefined && MONTHS.has(before.text))));
    if (!(ch === ',' || ch === '.' || ch === "'" || ch === '\u2019' || spaceGroup)) break;
    let run = 0;
    while (run < 4 && at + 1 + run < limit && isDigit(charAt(text, at + 1 + run))) run += 1;
    if (run === 3) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
      grouped = true;
      continue;
    }
    break;
  }
  if (at + 1 < limit && text[at] === '.' && isDigit(charAt(text, at + 1))) {
    let to = at + 1;
    while (to < limit && isDigit(charAt(text, to))) to += 1;
    fraction = text.slice(at + 1, to);
    at = to;
  }
  let suffix = '';
  const suffixStart = at;
  while (at < limit && (isLetter(text, at) || (suffix !== '' && isDigit(charAt(text, at)))) && suffix.length < 24) {
    suffix += text[at];
    at += 1;
  }
  if (suffix === '' && at < limit && (text[at] === '-' || text[at] === '\u2011') && isLetter(text, at + 1)) {
    // "30-year-old", "60-page": a compound, not a count. "two-thirds" never comes here.
    let to = at;
    while (to < limit && (isLetter(text, to) || isDigit(charAt(text, to)) || text[to] === '-' || text[to] === '\u2011')) to += 1;
    suffix = text.slice(suffixStart, to);
    at = to;
  }
  const value = Number(fraction === '' ? digits : `${digits}.${fraction}`);
  const raw = text.slice(start, at);
  return {
    start,
    end: at,
    kind: 'number',
    raw,
    text: raw.toLowerCase(),
    possessive: false,
    value: Number.isFinite(value) ? value : null,
    suffix: suffix.toLowerCase(),
  };
}

function fold(raw: string): string {
  return FOLD.get(raw) ?? raw;
}

function charAt(text: string, at: number): string {
  return text[at] ?? '';
}

function isDigit(ch: string): boolean {
  return ch >= '0' && ch <= '9';
}

function isSpace(ch: string): boolean {
  return (
    ch === ' ' ||
    ch === '\n' ||
    ch === '\t' ||
    ch === '\r' ||
    NO_BREAK_SPACES.has(ch) ||
    ch === '\u3000' ||
    ch === '\f' ||
    ch === '\v'
  );
}

function isHighSurrogate(ch: string): boolean {
  return ch >= '\uD800' && ch <= '\uDBFF';
}

const LETTER = /^\p{L}|^\p{M}/u;

function isLetter(text: string, at: number): boolean {
  const ch = charAt(text, at);
  if ((ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z')) return true;
  if (ch < '\u00AA' || ch === '') return false;
  return LETTER.test(isHighSurrogate(ch) ? text.slice(at, at + 2) : ch);
}
