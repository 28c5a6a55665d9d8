/**
 * What an editor would look at in a draft: the named checks, and what one of them found. The desk and the command line share them, so a
 * finding that was set aside in one is known in the other. Plain data; nothing here judges anew: a problem follows from a finding,
 * from what a finding's facts say and the draft leaves out, or from where the draft's links lead.
 */
import type { Finding, Weight } from '../check/finding.ts';
import type { Rating } from '../vocabulary.ts';

/** Every check, in the order in which a list explains them. An id is never used again for another check: baselines and ignore lists hold it. */
export const CHECK_IDS = [
  // Figures.
  'number-differs',
  'number-of-another-thing',
  'number-without-noun',
  'number-without-scope',
  'number-of-another-place',
  'bound-reversed',
  'bound-dropped',
  'estimate-as-fact',
  // Attributions.
  'accusation-nobody-made',
  'attribution-overstated',
  'attribution-as-fact',
  'attribution-of-another',
  'confidence-dropped',
  'confidence-changed',
  'denial-missing',
  // Dates.
  'date-differs',
  'date-of-another-event',
  // Any of them.
  'credited-to-another',
  'quotation-altered',
  'separate-case',
  'superseded',
  'sources-differ',
  'no-source-on-file',
  'no-primary-link',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** A change of the draft's words. */
export interface Edit {
  /** Half-open UTF-16 span of the article's text that is replaced; empty where words are put in. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A wording that matches the source. It was tried: with it, the engine finds this problem gone and no other come. */
export interface Fix {
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly Edit[];
  /** The sentence as it then stands. */
  readonly result: string;
  /** Id of the fact whose wording it takes. */
  readonly fact: string | null;
}

export interface Problem {
  readonly check: CheckId;
  /**
   * The same for the same words with the same fault, wherever in the draft they stand and whatever is changed around them: what a baseline,
   * an ignore list and the comparison of two checks know it by. Two alike in one draft are told apart by a number behind.
   */
  readonly fingerprint: string;
  /** Half-open UTF-16 span in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What an editor would do first: heavy, normal, light. */
  readonly weight: Weight;
  /** Of the finding it follows from. */
  readonly rating: Rating;
  /** One sentence, in the language of the report. */
  readonly message: string;
  readonly finding: Finding;
}
