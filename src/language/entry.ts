/**
 * What a word or phrase can mean to the scanner. A language is tables of these; the scanner knows nothing else of it.
 * One phrase may have several entries ("China" is a place and, through the place, a government).
 */
import type { Comparator, Event, Relation, State, Unit } from '../vocabulary.ts';

/** The sorts of verbs and phrases that make, deny or withhold an accusation. */
export type Act =
  /** Takes the accused as object: "blamed China", "accused Beijing of". */
  | 'accuse'
  /** Takes the deed as object and the accused after on/to/with: "pinned it on", "attributed it to", "linked the campaign to". */
  | 'attribute'
  /** The weaker verbs of the same shape: "linked to", "tied to". */
  | 'link'
  /** Said of the accused: "was behind", "carried out", "is responsible for". */
  | 'did'
  | 'deny'
  /** A general disavowal that answers no accusation: "opposes hacking in all forms". */
  | 'oppose'
  | 'decline'
  | 'acknowledge'
  | 'condemn'
  | 'harbour'
  | 'charge'
  | 'confirm'
  | 'admit';

/** Verbs that, with a thing or a party, say what happened on a day. */
export type Doing = 'tell' | 'find' | 'release' | 'plan' | 'order' | 'confirm' | 'begin' | 'surge';
export type Thing =
  | 'patch'
  | 'tool'
  | 'code'
  | 'directive'
  | 'supplement'
  | 'agencies'
  | 'alert'
  | 'hearing'
  | 'call'
  | 'webshells';

export type Entry =
  | { readonly type: 'party'; readonly id: string }
  | { readonly type: 'place'; readonly id: string; readonly form: 'name' | 'demonym' | 'seat' | 'worldwide' }
  | { readonly type: 'case'; readonly id: string }
  /** A term that shows a page is about the event; its weight as the dossier gives it. */
  | { readonly type: 'topic'; readonly weight: number }
  /** A term that shows a page is about something that only shares a word with the event; what the popup calls it. */
  | { readonly type: 'lookalike'; readonly page: string; readonly from?: string }
  | { readonly type: 'unit'; readonly id: Unit }
  | { readonly type: 'state'; readonly id: State }
  | { readonly type: 'comparator'; readonly id: Comparator; readonly side: 'before' | 'after' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'scale'; readonly value: number }
  /** A vague magnitude: "tens of thousands" with its bounds. */
  | { readonly type: 'order'; readonly min: number; readonly max: number }
  /** A share in words: "half", "nine in ten". */
  | { readonly type: 'share'; readonly value: number }
  | { readonly type: 'month'; readonly value: number }
  | { readonly type: 'weekday'; readonly value: number }
  /** A date counted from the day of publication: days for day words, weeks and months by unit. */
  | { readonly type: 'relative'; readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; readonly offset: number }
  | {
      readonly type: 'part';
      readonly id:
        | 'early'
        | 'mid'
        | 'late'
        | 'first-days'
        | 'last-days'
        | 'first-week'
        | 'second-week'
        | 'third-week'
        | 'last-week'
        | 'first-half'
        | 'second-half';
    }
  | { readonly type: 'event'; readonly id: Event; readonly side?: 'noun' }
  | { readonly type: 'doing'; readonly id: Doing }
  | { readonly type: 'thing'; readonly id: Thing }
  | { readonly type: 'act'; readonly id: Act }
  | { readonly type: 'rung'; readonly id: Relation }
  /** A word for those who did it: hackers, group, gang, spies, actors. */
  | { readonly type: 'actor'; readonly id: 'group' | 'spies' | 'criminals' | 'persons' }
  /** A word for what was done: hack, attack, breach, campaign. */
  | { readonly type: 'deed' }
  /** A name of the product or the event: "Exchange", "ProxyLogon". */
  | { readonly type: 'event-name' }
  | { readonly type: 'say' }
  | { readonly type: 'confidence'; readonly word: string }
  | { readonly type: 'hedge' }
  | { readonly type: 'negation' }
  | { readonly type: 'reject' };

export type EntryType = Entry['type'];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;

/** Phrase and meaning. A phrase in lower case matches any case; one with capitals only that spelling or ALL CAPS. */
export type Row = readonly [phrase: string, entry: Entry];
