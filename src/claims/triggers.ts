/**
 * Which lists of words have a word in a sentence. A reader that needs one of a few words asks here before it looks at anything else: the
 * words of a sentence are looked up once for all lists together, and most sentences have none of most of them.
 */
import { numberOf } from '../scan/intern.ts';
import type { Sentence } from '../scan/token.ts';
import { oncePerSentence } from './once.ts';

/** The lists of each word, by its number, one bit a list. */
const listsOf: number[] = [];
let lists = 0;
/** As many as a small integer has bits. */
const MOST_LISTS = 32;

/** Makes the question whether a sentence has one of these words. For constants of a module: each call takes a list for good. */
export function trigger(words: Iterable<string>): (sentence: Sentence) => boolean {
  if (lists === MOST_LISTS) throw new Error(`No more than ${MOST_LISTS} lists of words can be asked for`);
  const bit = 1 << lists;
  lists += 1;
  for (const word of words) {
    const number = numberOf(word);
    while (listsOf.length <= number) listsOf.push(0);
    listsOf[number] = (listsOf[number] ?? 0) | bit;
  }
  return (sentence) => (listsIn(sentence) & bit) !== 0;
}

const listsIn = oncePerSentence((sentence: Sentence): number => {
  let found = 0;
  for (const { word } of sentence.tokens) if (word >= 0 && word < listsOf.length) found |= listsOf[word] ?? 0;
  return found;
});
