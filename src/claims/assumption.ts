/**
 * What was assumed to read a claim so, typed: the sentence that a person reads is made where the finding is put into words
 * (`check/words/`), in that person's language. `name` is a party's, `words` are the article's own.
 */
import type { Unit } from '../vocabulary.ts';

export type Assumption =
  /** "the company" is Microsoft; "its council", "the ministry" are of somebody; "his lawyer" speaks for somebody. */
  | { readonly kind: 'meant' | 'owned' | 'speaks-for'; readonly words: string; readonly name: string }
  | { readonly kind: 'allies'; readonly name: string }
  /** Whom the sentences before let speak, accuse, or be accused. */
  | { readonly kind: 'said-by' | 'accusing' | 'accusation-of'; readonly name: string }
  | { readonly kind: 'quotation'; readonly name: string; readonly speaks: 'before' | 'after' }
  | { readonly kind: 'them'; readonly unit: Unit | 'persons charged' }
  /** A number without its noun: where the noun is that it was given. */
  | { readonly kind: 'counting'; readonly unit: Unit; readonly named: 'asked' | 'before' | 'nearby' | 'last' }
  | { readonly kind: 'year'; readonly year: number }
  | typeof SINCE_PUBLICATION
  | typeof FROM_DATE_BEFORE
  | typeof AS_OF_PUBLICATION
  | typeof IN_MONTH_BEFORE
  | typeof FEW_DAYS
  | typeof LAST_HOLIDAY;

/** "A month since the patch": counted back from the day of publication. */
export const SINCE_PUBLICATION = { kind: 'since-publication' } as const;
/** "The next day": counted from the date before. */
export const FROM_DATE_BEFORE = { kind: 'from-date-before' } as const;
/** "On Tuesday". */
export const AS_OF_PUBLICATION = { kind: 'as-of-publication' } as const;
/** "On the 5th". */
export const IN_MONTH_BEFORE = { kind: 'in-month-before' } as const;
export const FEW_DAYS = { kind: 'few-days' } as const;
export const LAST_HOLIDAY = { kind: 'last-holiday' } as const;
