/** A quotation cut into what its speaker is said to have said in one go, and into words that can be compared. */

/**
 * Dots leave something out, brackets put something in: what stands between them is compared on its own.
 * @example toPieces('a [small] group … of spies') // ['a', 'group', 'of spies']
 */
export function toPieces(quote: string): string[] {
  return quote
    .split(/\[[^[\]]*\]|…|\.{3}|\. \. \./u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** American spelling, where one spelling rule covers it: a source's “organizations” may be “organisations” in a British paper. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(e|ed|es|ing|ation|ations|er|ers)$/u, 'iz$1'],
  [/(?<=[a-z]{3})our(s|ed|ing|able|ful)?$/u, 'or$1'],
  [/^defence/u, 'defense'],
  [/^programme/u, 'program'],
];

/**
 * Words in one case and one spelling, without marks.
 * @example wordsOf('“State-sponsored” organisations, U.S.') // ['state', 'sponsored', 'organizations', 'us']
 */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/\b([a-z])\.(?=[a-z]\.?)/gu, '$1')
    .split(/[^\p{L}\p{N}',.]+/u)
    .map(withoutMarks)
    .filter((word) => word !== '')
    .map((word) => SPELLINGS.reduce((spelled, [from, to]) => spelled.replace(from, to), word));
}

const MARKS = "',.";

/** Marks inside a word ("30,000", "PRC's") are its own; those at its ends are the sentence's. */
function withoutMarks(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && MARKS.includes(word.charAt(from))) from += 1;
  while (to > from && MARKS.includes(word.charAt(to - 1))) to -= 1;
  return word.slice(from, to);
}
