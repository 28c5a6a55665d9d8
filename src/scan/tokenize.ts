/**
 * Text to tokens in one pass over the characters, without regular expressions that could backtrack. Every character is looked at
 * once; offsets are never shifted. Nearly all of an article is plain words, so these are told by a table and cut out whole.
 */
import { intern } from './intern.ts';
import type { Token } from './token.ts';

/** What a character can be. Soft ones part words as spaces do; inside a word they are nothing. */
const MARK = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
/** For the characters of ASCII. */
const SORTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const ch = String.fromCharCode(code);
  if ('\t\n\v\f\r '.includes(ch)) return SPACE;
  if (ch >= '0' && ch <= '9') return DIGIT;
  return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') ? LETTER : MARK;
});

const SOFT = codesOf('\u00AD\u200B\u200C\u200D\u2060\uFEFF');
const NO_BREAK_SPACES = codesOf('\u00A0\u202F\u2009\u2007');
const IDEOGRAPHIC_SPACE = 0x3000;
/** The feminine ordinal: no code between ASCII and it is a letter. */
const FIRST_OTHER_LETTER = 0xaa;
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
const [DOT, APOSTROPHE, HYPHEN, NO_BREAK_HYPHEN] = [0x2e, 0x27, 0x2d, 0x2011];

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
    const sort = sortAt(text, at);
    if (sort === SPACE) {
      at += 1;
      continue;
    }
    const token =
      sort === LETTER
        ? readWord(text, at, end)
        : sort === DIGIT
          ? readNumber(text, at, end, tokens.at(-1))
          : readMark(text, at, end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readMark(text: string, at: number, limit: number): Token {
  const end = isHighSurrogate(text.charCodeAt(at)) && at + 1 < limit ? at + 2 : at + 1;
  const word = intern(fold(text.slice(at, end)));
  return {
    start: at,
    end,
    kind: 'mark',
    raw: word.text,
    text: word.text,
    word: word.number,
    possessive: false,
    value: null,
    suffix: '',
  };
}

/** A word: letters and digits, with inner apostrophes, hyphens and dots that join ("state-sponsored", "CVE-2021-26855", "U.S."). */
function readWord(text: string, start: number, limit: number): Token {
  let end = start;
  let capitals = false;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= 128 || (SORTS[code] ?? MARK) < DIGIT) break;
    if (code <= 0x5a && code >= 0x41) capitals = true;
  }
  if (end < limit && mayGoOn(text.charCodeAt(end), end - start)) return readJoined(text, start, limit);
  const word = intern(text.slice(start, end));
  const lower = capitals ? intern(word.text.toLowerCase()) : word;
  return {
    start,
    end,
    kind: 'word',
    raw: word.text,
    text: lower.text,
    word: lower.number,
    possessive: false,
    value: null,
    suffix: '',
  };
}

/** Can a word of plain letters go on with this character? A dot joins only single letters. */
function mayGoOn(code: number, length: number): boolean {
  return code >= 128 || code === APOSTROPHE || code === HYPHEN || (code === DOT && length === 1);
}

/** A word with other characters than plain letters and digits. */
function readJoined(text: string, start: number, limit: number): Token {
  let at = start;
  /** Behind the last character that is read: markup and soft hyphens at the end are no part of the word. */
  let end = start;
  let raw = '';
  while (at < limit) {
    const plain = plainEnd(text, at, limit);
    if (plain > at) {
      raw += text.slice(at, plain);
      at = plain;
      end = plain;
      continue;
    }
    const code = text.charCodeAt(at);
    if (SOFT.has(code)) {
      at += 1;
      continue;
    }
    if (isLetter(text, at)) {
      const width = isHighSurrogate(code) ? 2 : 1;
      raw += text.slice(at, at + width);
      at += width;
      end = at;
      continue;
    }
    const folded = fold(text.charAt(at));
    const joins = folded === "'" || folded === '-' || (folded === '.' && isInitials(raw));
    if (joins && at + 1 < limit && (isLetter(text, at + 1) || (folded === '-' && isDigit(text, at + 1)))) {
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
  const lower = intern(bare.toLowerCase());
  return {
    start,
    end,
    kind: 'word',
    raw: intern(bare).text,
    text: lower.text,
    word: lower.number,
    possessive,
    value: null,
    suffix: '',
  };
}

/** Behind the letters and digits of ASCII that begin at `at`. */
function plainEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code >= 128 || (SORTS[code] ?? MARK) < DIGIT) break;
    end += 1;
  }
  return end;
}

/** Letters parted by dots, as in "U.S": each run between dots one letter long. */
function isInitials(raw: string): boolean {
  if (raw.length === 0 || raw.length > 8) return false;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (i % 2 === 1 ? code !== DOT : code >= 128 || SORTS[code] !== LETTER) return false;
  }
  return true;
}

/**
 * A number in digits with any separator: "30,000", "60 000", "25.000", "9.1", "250k", "3rd".
 * Three digits after a separator are a thousands group; anything else after a dot is a fraction.
 */
function readNumber(text: string, start: number, limit: number, before: Token | undefined): Token {
  let at = digitsEnd(text, start, limit);
  const first = at - start;
  let digits = text.slice(start, at);
  let fraction = '';
  let grouped = false;
  while (
    at < limit &&
    first <= 3 &&
    isSeparator(text, at, grouped, before) &&
    digitsEnd(text, at + 1, Math.min(limit, at + 5)) === at + 4
  ) {
    digits += text.slice(at + 1, at + 4);
    at += 4;
    grouped = true;
  }
  if (at + 1 < limit && text.charCodeAt(at) === DOT && isDigit(text, at + 1)) {
    const to = digitsEnd(text, at + 1, limit);
    fraction = text.slice(at + 1, to);
    at = to;
  }
  const suffixStart = at;
  while (at < limit && at - suffixStart < 24 && (isLetter(text, at) || (at > suffixStart && isDigit(text, at)))) at += 1;
  if (at === suffixStart && at < limit && isHyphen(text, at) && isLetter(text, at + 1)) {
    // "30-year-old", "60-page": a compound, not a count. "two-thirds" never comes here.
    while (at < limit && (isLetter(text, at) || isDigit(text, at) || isHyphen(text, at))) at += 1;
  }
  const suffix = text.slice(suffixStart, at);
  const value = Number(fraction === '' ? digits : `${digits}.${fraction}`);
  const raw = intern(text.slice(start, at)).text;
  const lower = intern(raw.toLowerCase());
  return {
    start,
    end: at,
    kind: 'number',
    raw,
    text: lower.text,
    word: lower.number,
    possessive: false,
    value: Number.isFinite(value) ? value : null,
    suffix: intern(suffix.toLowerCase()).text,
  };
}

/** What may part the thousands. A plain space parts them only where it did before, or where the number is no day of a month. */
function isSeparator(text: string, at: number, grouped: boolean, before: Token | undefined): boolean {
  const ch = text.charAt(at);
  if (ch === ',' || ch === '.' || ch === "'" || ch === '\u2019' || NO_BREAK_SPACES.has(ch.charCodeAt(0))) return true;
  return ch === ' ' && (grouped || before === undefined || !MONTHS.has(before.text));
}

/** Behind the digits that begin at `at`. */
function digitsEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(text, end)) end += 1;
  return end;
}

function fold(ch: string): string {
  return FOLD.get(ch) ?? ch;
}

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return SORTS[code] ?? MARK;
  if (code === IDEOGRAPHIC_SPACE || NO_BREAK_SPACES.has(code) || SOFT.has(code)) return SPACE;
  return isLetter(text, at) ? LETTER : MARK;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === HYPHEN || code === NO_BREAK_HYPHEN;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

const LETTER_OR_MARK = /^[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return SORTS[code] === LETTER;
  return code >= FIRST_OTHER_LETTER && LETTER_OR_MARK.test(text.slice(at, isHighSurrogate(code) ? at + 2 : at + 1));
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((ch) => ch.charCodeAt(0)));
}
