/** What checking a claim found: the rating, the difference that decided it, and the words of the source. Plain data. */
import type { SaidClaim } from '../claims/claim.ts';
import type { Rating } from '../vocabulary.ts';
import type { Step } from './chain.ts';
import type { RuleId } from './rules/index.ts';

/** Why a rating was given. A closed list: the sentence a person reads is made from the code and its two values. */
export const REASON_CODES = [
  'scope-differs',
  'unit-differs',
  'state-differs',
  'comparator-differs',
  'comparator-dropped',
  'value-differs',
  'strength-overstated',
  'strength-understated',
  'stated-as-fact',
  'confidence-differs',
  'accuser-differs',
  'accused-differs',
  'speaker-differs',
  'event-differs',
  'target-differs',
  'outdated',
  'revised-later',
  'confirmed-later',
  'other-case',
  'denied',
  'secondary-only',
  'press-estimate',
  'quote-altered',
  'quote-exact',
  'sources-differ',
  'nobody-credited',
  'time-zone',
  'rejected-by-article',
  'no-fact',
  'noun-missing',
  'unverified-only',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** The article's value and the source's, in words a person can read ("worldwide", "US"); null where there is none. */
  readonly claimed: string | null;
  readonly source: string | null;
  /** The sentence made from them. */
  readonly text: string;
}

/** A source's words, ready to show: everything a card needs without the dossier. */
export interface Exhibit {
  readonly fact: string;
  readonly statement: string;
  /** The source's value in words, to stand beside the article's ("at least 30,000 organizations, compromised, in the US"). */
  readonly value: string;
  readonly source: string;
  readonly publisher: string;
  readonly publisherKind: string;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string;
  /** At most 20 exact words; null where only a paraphrase is on file. */
  readonly words: string | null;
  readonly language: string;
  /** How the words were verified (`own-page`, `full-copy`, `quotation`, `secondary-report`, `unverified`), and where they were read. */
  readonly verified: string;
  readonly seenAt: string | null;
  /** Opens at the passage where the words were verified on the page (`#:~:text=`), else at the page. */
  readonly url: string;
  readonly archivedUrl: string;
  /** False when nobody has opened the address. */
  readonly addressSeen: boolean;
  readonly limits: readonly string[];
}

/** Light: a note. Normal. Heavy: what an editor would correct first. */
export type Weight = 'light' | 'normal' | 'heavy';

export interface Finding {
  /** Stable within a report. */
  readonly id: string;
  readonly claim: SaidClaim;
  /** The article's value in words, to stand beside the source's. */
  readonly value: string;
  readonly rating: Rating;
  /** The rule that decided. */
  readonly rule: RuleId;
  readonly reasons: readonly Reason[];
  readonly weight: Weight;
  /** The facts that decided, closest first; ids of the dossier. */
  readonly facts: readonly string[];
  /** The words of those facts' sources, closest first. */
  readonly evidence: readonly Exhibit[];
  /** Other sources on the same thing, for comparison. */
  readonly others: readonly Exhibit[];
  /** From the article through whom it cites to the source. */
  readonly chain: readonly Step[];
  /** What the accused answered, when the claim is an accusation. */
  readonly answers: readonly Exhibit[];
  /** What became public after the article and bears on the claim. */
  readonly since: readonly Exhibit[];
}
