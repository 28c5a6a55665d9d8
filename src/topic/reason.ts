/**
 * Why a page was taken for what it was, typed. A person reads it in words made in one place at the end (`words/`). Quoted marks and
 * terms are the page's own; a page about another affair goes by the name that the dossier gives it.
 */
import type { TopicDecision } from '../report/report.ts';
import type { Day } from '../vocabulary.ts';

/** What a page can be that is no article about the event. */
export const PAGES = [
  'before-the-event',
  'another-attack',
  'product',
  'same-group',
  'in-passing',
  'forum',
  'headlines',
  'digest',
  'encyclopaedia',
  'notice',
  'offer',
  'manual',
  'transcript',
  'statement',
  'source',
] as const;
export type PageName = (typeof PAGES)[number];

/** A page by one of our names, or by the dossier's name for another affair. */
export type Subject = { readonly page: PageName } | { readonly named: string };

export type TakenFor = Subject | { readonly page: PageName; readonly about: Subject };

export type TopicReason =
  | { readonly kind: 'published-before'; readonly day: Day }
  | { readonly kind: 'statements'; readonly facts: number }
  | { readonly kind: 'names'; readonly terms: readonly string[] }
  | { readonly kind: 'also' | 'more-of'; readonly subject: Subject }
  | { readonly kind: 'source'; readonly title: string; readonly publisher: string }
  /** What showed the sort of page: words that stand on it. */
  | {
      readonly kind: 'asked-and-answered' | 'encyclopaedic' | 'laid-out-as-notice' | 'sells';
      readonly marks: readonly string[];
    }
  | { readonly kind: 'calls-itself-digest' | 'headed' | 'own-voice' | 'instructs'; readonly mark: string }
  | { readonly kind: PlainReason };

/** Reasons that need no value. */
export type PlainReason =
  | 'no-text'
  | 'in-other-words'
  | 'in-headline'
  | 'in-opening'
  | 'nothing-named'
  | 'no-attack'
  | 'product-only'
  | 'in-passing'
  | 'strung-together'
  | 'step-by-step'
  | 'speakers-named'
  | 'today-announced';

/** A decision that is in no language yet. */
export interface Decision extends Omit<TopicDecision, 'reasons' | 'takenFor'> {
  readonly reasons: readonly TopicReason[];
  readonly takenFor: TakenFor | null;
}
