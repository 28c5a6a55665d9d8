/** The sample article as the page draws it: its blocks, cut where a claim begins and ends. Pure. */
import type { Block } from '../../src/article/article.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Language } from '../../src/vocabulary.ts';

export interface Sample {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** `YYYY-MM-DD`: the day by which it was checked. */
  readonly published: string;
  readonly findings: readonly Finding[];
}

/** The same article, checked in each language that we speak: the page needs no engine to say it in the person's own. */
export type Samples = Readonly<Record<Language, Sample>>;

/** Words of a block; with the finding whose claim they are, or null. */
export interface Piece {
  readonly text: string;
  readonly finding: Finding | null;
}

/** Together the pieces are the block. A claim inside another is left to the outer one. */
export function toPieces({ text, findings }: Pick<Sample, 'text' | 'findings'>, block: Block): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const finding of [...findings].sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end)) {
    const { start, end } = finding.claim;
    if (start < at || end > block.end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), finding: null });
    pieces.push({ text: text.slice(start, end), finding });
    at = end;
  }
  if (at < block.end) pieces.push({ text: text.slice(at, block.end), finding: null });
  return pieces;
}
