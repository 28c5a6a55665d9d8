/**
 * One string for each word. Strings cut out of a text are each their own, and whoever compares two of them must go through their letters;
 * what was a property's name once is kept by the engine in one copy, and such strings are compared by address. The parser does little else
 * than compare words with its lists.
 */

/** Words met before, each by itself. A text of nothing but new words forgets them now and then, so that memory stays bounded. */
const met = new Map<string, string>();
const MOST_MET = 20_000;
/** What is longer is in no list. */
const LONGEST = 40;

export function intern(word: string): string {
  if (word.length > LONGEST) return word;
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const one = Object.keys({ [word]: true })[0] ?? word;
  met.set(one, one);
  return one;
}
