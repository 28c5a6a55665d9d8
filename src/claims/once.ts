/** What several readers ask of one sentence is worked out once. */
import type { Sentence } from '../scan/token.ts';
import type { Context } from './context.ts';

/**
 * `read`, remembering its last answer: the parser is done with one sentence before it takes the next. Nothing else is kept, so
 * a long text costs no memory.
 */
export function oncePerSentence<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  let last: { readonly sentence: Sentence; readonly answer: T } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, answer: read(sentence) };
    return last.answer;
  };
}

/** The same for what depends on the context, too. */
export function oncePerContext<T>(
  read: (sentence: Sentence, context: Context) => T,
): (sentence: Sentence, context: Context) => T {
  let last: { readonly sentence: Sentence; readonly context: Context; readonly answer: T } | null = null;
  return (sentence, context) => {
    if (last?.sentence !== sentence || last.context !== context) last = { sentence, context, answer: read(sentence, context) };
    return last.answer;
  };
}
