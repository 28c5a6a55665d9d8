/**
 * One string for each word, and a number for those that stand in a list. Strings cut out of a text are each their own, and whoever compares
 * two of them must go through their letters; what was a property's name once is kept by the engine in one copy, and such strings are
 * compared by address. With its number a word is found in a list without being looked up as a string again.
 */

export interface Word {
  readonly text: string;
  /** Its place in lists kept by number; -1 for a word that is in none. */
  readonly number: number;
}

/** Words of the lexicon and the grammar: for good. */
const listed = new Map<string, Word>();
/** Words met, these among them. A text of nothing but new words forgets the others now and then, so that memory stays bounded. */
let met = new Map<string, Word>();
const MOST_MET = 20_000;
/** What is longer is in no list. */
const LONGEST = 40;

export function intern(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST) return { text, number: -1 };
  if (met.size >= MOST_MET + listed.size) met = new Map(listed);
  const word = { text: Object.keys({ [text]: true })[0] ?? text, number: -1 };
  met.set(word.text, word);
  return word;
}

/** The number of a word that is put into a list. Tokens made from then on carry it. */
export function numberOf(text: string): number {
  const known = listed.get(text);
  if (known !== undefined) return known.number;
  const word = { text: intern(text).text, number: listed.size };
  listed.set(word.text, word);
  met.set(word.text, word);
  return word.number;
}
