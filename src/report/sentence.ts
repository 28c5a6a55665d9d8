/** A claim in its sentence, for whatever shows it: what stands before it, the claim, what comes after. */
import type { ArticleRecord, RecordedFinding } from './record.ts';

export interface InSentence {
  readonly before: string;
  readonly claim: string;
  readonly after: string;
}

export function inSentence({ article }: ArticleRecord, { claim }: RecordedFinding): InSentence {
  const { start, end, sentence } = claim;
  return {
    before: article.text.slice(Math.min(sentence.start, start), start),
    claim: article.text.slice(start, end),
    after: article.text.slice(end, Math.max(sentence.end, end)),
  };
}
