/**
 * What a problem is known by from one check to the next: the check, the words of its sentence, the words of its quotation. Not where it
 * stands, so that text that comes and goes elsewhere changes nothing; not its punctuation, case or markup, so that a curly quote or a
 * link put in does not either. What is changed in the sentence itself makes another problem of it: it has to be looked at again.
 */
import type { Article } from '../article/article.ts';
import { hash } from './hash.ts';
import type { CheckId } from './problem.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without the number that tells two alike in one draft apart. */
export function toFingerprint(check: CheckId, article: Pick<Article, 'text' | 'view'>, sentence: Span, quote: Span): string {
  const text = article.view ?? article.text;
  const words = ({ start, end }: Span) => wordsOf(text.slice(start, end));
  return hash([check, words(sentence), words(quote)].join('\n'));
}

/** @example wordsOf('At least “30,000” firms') // 'at least 30 000 firms' */
export function wordsOf(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return (
    plain
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** The same names with `-2`, `-3` … behind those that came before: in the order of the text. */
export function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
