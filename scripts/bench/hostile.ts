/** Texts that nobody writes and anybody can put on a page: each of one megabyte must cost twice what half of it does, and no more. */

export interface Hostile {
  readonly name: string;
  /** A text of `length` UTF-16 units. */
  readonly make: (length: number) => string;
}

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

export const HOSTILE: readonly Hostile[] = [
  { name: 'one word', make: repeated('a') },
  { name: 'one word of hyphens', make: repeated('state-') },
  { name: 'all digits', make: repeated('7') },
  { name: 'groups of digits', make: repeated('111 ') },
  { name: 'all quotes', make: repeated('"') },
  { name: 'curly quotes', make: repeated('“”') },
  { name: 'deep nesting', make: (length) => '('.repeat(length / 2) + ')'.repeat(length / 2) },
  { name: 'nested quotations', make: repeated('“he said ‘') },
  { name: 'combining marks', make: (length) => `a${repeated('\u0301')(length - 1)}` },
  { name: 'letters with marks', make: repeated('e\u0301') },
  { name: 'soft hyphens', make: repeated('a\u00AD') },
  { name: 'initials', make: repeated('U.S.') },
  { name: 'one sentence', make: repeated('the servers of the agency and ') },
  { name: 'no words', make: repeated('. ') },
  { name: 'line breaks', make: repeated('a\n\n') },
  { name: 'lines of a list', make: repeated('- the\n') },
  { name: 'numbers', make: repeated('30,000 servers, ') },
  { name: 'dates', make: repeated('on 2 March 2021 and ') },
  { name: 'names', make: repeated('China, ') },
  { name: 'accusations', make: repeated('Microsoft said China hacked 30,000 servers on 2 March. ') },
  { name: 'introductions', make: introductions },
  { name: 'surrogates', make: repeated('\uD83D\uDE00') },
];

/** Ever new persons: whatever remembers names must not go through all of them each time. */
function introductions(length: number): string {
  const sentences: string[] = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const sentence = `Ann ${toName(n)}, an analyst at Volexity, said so. `;
    sentences.push(sentence);
    size += sentence.length;
  }
  return sentences.join('').slice(0, length);
}

/** @example toName(27) // 'Abn' */
function toName(number: number): string {
  let name = '';
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) name = String.fromCharCode(97 + (rest % 26)) + name;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}n`;
}
