/** What the readers of attributions share: the sentence taken apart, the search for the accused beside a verb, and the making of a claim. */

import type { Act, EntryOf } from '../../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import type { Relation } from '../../vocabulary.ts';
import type { Accused } from '../accused.ts';
import type { Assumption } from '../assumption.ts';
import type { AttributionReading, Named, Stance } from '../claim.ts';
import type { Context } from '../context.ts';
import { spanDistance, wordAt } from '../distance.ts';
import { type Said, saidAt } from '../speech.ts';
import type { VerbGroup } from '../syntax/chunks.ts';
import { subjectsOf, verbAt } from '../syntax/roles.ts';

export interface FoundAttribution {
  readonly from: number;
  readonly to: number;
  readonly reading: AttributionReading;
  readonly stance: Stance;
  readonly assumed: readonly Assumption[];
  /** Accuses whoever was accused just before: it is about what that was about. */
  readonly echoes?: boolean;
  /** Read from a noun with its own accuser: "an accusation by Washington that". */
  readonly allegation?: boolean;
  /** The sort of act it was read from; null for a description. */
  readonly act: Act | null;
}

export interface Voice {
  readonly id: string | null;
  readonly name: string;
  readonly stranger?: boolean;
  readonly unnamed?: boolean;
  /** How a pronoun or an epithet was read. */
  readonly assumed?: Assumption | null;
  readonly from: number;
  readonly to: number;
}

export type ActTerm = Term<EntryOf<'act'>>;

const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

export interface Reader {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly accused: readonly Accused[];
  readonly said: readonly Said[];
  readonly voices: readonly Voice[];
  /** Accused phrases that an act has claimed. */
  readonly used: Set<Accused>;
  readonly acts: readonly ActTerm[];
}

/** One claim for each accuser of a list; one for all where they are said to have done it jointly. */
export function claims(reader: Reader, act: ActTerm, phrase: Accused, accusers: readonly Voice[]): FoundAttribution[] {
  const { sentence } = reader;
  const whole = { from: Math.min(act.from, phrase.from), to: Math.max(act.to, phrase.to) };
  const negated = isNegated(sentence, act);
  const relation: Relation = negated ? 'declines' : phrase.relation;
  // "that Hafnium was linked to the Chinese state" says it of Hafnium.
  const subject =
    phrase.named.party === null && act.entry.id === 'link'
      ? reader.accused.findLast((one) => one.to <= act.from && act.from - one.to <= 4 && one.named.party !== null)
      : undefined;
  const named = negated ? null : (subject?.named ?? phrase.named);
  const withheld = (one: FoundAttribution): FoundAttribution =>
    negated ? { ...one, reading: { ...one.reading, withheld: phrase.relation } } : one;
  if (accusers.length === 0) {
    const saying = saidAt(
      reader.said.filter((one) => one.at < act.from || one.at > phrase.to),
      act.from,
    );
    const speaker = saying?.speaker ?? null;
    const voice =
      speaker &&
      act.entry.id !== 'accuse' &&
      speaker.party !== 'china' &&
      reader.context.parentOf(speaker.party ?? '') !== 'china'
        ? { id: speaker.party, name: speaker.name, from: act.from, to: act.from }
        : null;
    const made = make(reader, voice === null ? whole : withSpeaker(whole, saying), voice, named, relation, act);
    const also = voice === null ? [] : (saying?.together ?? []);
    if (also.length > 0)
      return [
        ...also.map((one) =>
          make(reader, one, { id: one.party, name: one.name, from: one.from, to: one.to }, named, relation, act),
        ),
        made,
      ];
    // Passives and nouns report an accusation of somebody's; "China carried out the hack" is the article's own.
    return [voice === null && made.stance === 'asserted' && act.entry.id !== 'did' ? { ...made, stance: 'hedged' } : made];
  }
  const jointly = sentence.tokens
    .slice(accusers[0]?.to ?? 0, act.to + 1)
    .some((token) => ['jointly', 'together', 'joint'].includes(token.text));
  if (accusers.length > 1 && jointly) {
    const first = accusers[0];
    const last = accusers.at(-1);
    if (first && last)
      return [
        make(
          reader,
          { from: first.from, to: whole.to },
          { id: weakestOf(accusers), name: spanText(reader, first.from, last.to), from: first.from, to: last.to },
          named,
          relation,
          act,
        ),
      ];
  }
  return accusers.map((voice, i) => {
    const last = i === accusers.length - 1;
    const from = last ? (voice.to <= whole.from && whole.from - voice.to <= 6 ? voice.from : whole.from) : voice.from;
    return withheld(make(reader, { from, to: last ? whole.to : voice.to }, voice, named, relation, act));
  });
}

/** A statement is marked with the words that credit it, where they stand near. */
export function withSpeaker(span: { from: number; to: number }, saying: Said | null): { from: number; to: number } {
  if (saying === null || saying.named.to === saying.named.from) return span;
  const { from, to } = saying.named;
  if (to <= span.from && span.from - to <= 12) return { from, to: span.to };
  return span;
}

/** A joint statement is only as strong as the weakest of those who are said to have made it. */
function weakestOf(accusers: readonly Voice[]): string | null {
  const order = ['nato', 'eu', 'japan', 'norway'];
  return order.find((id) => accusers.some((voice) => voice.id === id)) ?? accusers[0]?.id ?? null;
}

export function make(
  reader: Reader,
  span: { from: number; to: number },
  accuser: Voice | null,
  accused: Named | null,
  relation: Relation,
  act: ActTerm | null,
): FoundAttribution {
  const { sentence, context } = reader;
  return {
    from: span.from,
    to: span.to,
    reading: {
      accuser:
        accuser === null
          ? null
          : {
              name: accuser.name,
              party: accuser.id,
              ...(accuser.stranger ? { stranger: true } : {}),
              ...(accuser.unnamed ? { unnamed: true } : {}),
            },
      accused,
      relation,
      confidence: confidenceNear(sentence, span),
    },
    stance: stanceOf(sentence, act),
    act: act?.entry.id ?? null,
    assumed: assumptions(accuser, accused, context),
  };
}

/** Whom "it", "the company" and "the group" were taken to mean. */
function assumptions(accuser: Voice | null, accused: Named | null, context: Context): readonly Assumption[] {
  const carried = accuser !== null && accuser.to === accuser.from && context.lastSpeaker?.name === accuser.name;
  return [
    ...(accuser?.assumed ? [accuser.assumed] : carried ? [{ kind: 'said-by', name: accuser.name } as const] : []),
    ...(accused?.assumed ? [accused.assumed] : []),
  ];
}

export function isChinese(reader: Reader, voice: Voice): boolean {
  return voice.id === 'china' || reader.context.parentOf(voice.id ?? '') === 'china';
}

export function nearestRight(reader: Reader, at: number, within: number): Accused | null {
  const found = reader.accused.find(
    (phrase) => phrase.from >= at && phrase.from - at <= within && phrase.relation !== 'persons-charged',
  );
  if (!found || reader.used.has(found)) return null;
  return reader.sentence.tokens.slice(at, found.from).some((token) => [';', '.', '•', '?'].includes(token.raw)) ? null : found;
}

export function nearestLeft(reader: Reader, at: number, within: number): Accused | null {
  const found = reader.accused.findLast((phrase) => phrase.to <= at && at - phrase.to <= within);
  if (!found || reader.used.has(found)) return null;
  return reader.sentence.tokens.slice(found.to, at).some((token) => [';', '.', '•', '?'].includes(token.raw)) ? null : found;
}

export function isPassive(sentence: Sentence, act: ActTerm): boolean {
  return [1, 2, 3].some(
    (i) =>
      BE.has(wordAt(sentence, act.from - i)) &&
      !sentence.tokens.slice(act.from - i, act.from).some((token) => token.kind === 'mark'),
  );
}

const NOBODY = new Set(['no', 'nobody', 'none', 'neither', 'noone']);
const AVOIDING = new Set(['avoid', 'refrain', 'resist', 'resisted', 'resists', 'evade', 'eschew', 'abstain', 'shirk', 'dodge']);

/** "No one in the government has", "None of the allies"; not "No country but Britain has". */
function nobodyDoes(sentence: Sentence, verb: VerbGroup): boolean {
  return subjectsOf(sentence, verb).some(
    (phrase) =>
      (NOBODY.has(wordAt(sentence, phrase.from)) ||
        (wordAt(sentence, phrase.head) === 'one' && wordAt(sentence, phrase.from - 1) === 'no')) &&
      !sentence.tokens.slice(phrase.from, verb.from).some((token) => EXCEPTING.has(token.text)),
  );
}

const EXCEPTING = new Set(['but', 'except', 'besides', 'save']);
const RELUCTANT = new Set(['reluctant', 'unwilling', 'loath', 'loth', 'hesitant', 'afraid', 'wary', 'slow']);

/** One adverb may stand between: "reluctant to publicly criticise". */
function isReluctant(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((i) => RELUCTANT.has(wordAt(sentence, at - i)));
}

/** "avoided pointing the finger", "refrained from blaming", "fell short of naming", "without naming", "declined to blame": it was not done. */
export function isHeldBack(sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.form === 'infinitive') {
    const last = verbAt(sentence, verb.from - 1);
    return last !== null && REFUSING.has(last.lemma) && !last.negated;
  }
  if (verb.form !== 'gerund') return false;
  const before = wordAt(sentence, verb.from - 1);
  if (before === 'without' || (before === 'of' && wordAt(sentence, verb.from - 2) === 'short')) return true;
  const last = verbAt(sentence, verb.from - (before === 'from' ? 2 : 1));
  return last !== null && (AVOIDING.has(last.lemma) || AVOIDING.has(wordAt(sentence, last.head))) && !last.negated;
}

const REFUSING = new Set(['decline', 'refuse', 'hesitate', 'forbear', 'omit', 'fail', 'neglect', 'disdain']);

export function isNegated(sentence: Sentence, act: ActTerm): boolean {
  const verb = verbAt(sentence, act.from);
  const own = verb !== null && verb.head >= act.from && verb.head < act.to;
  if (own && verb.negated && ['accuse', 'blame'].includes(verb.lemma)) return true;
  // "No one in the government has fingered China", "None of the allies blamed Beijing"
  if (own && nobodyDoes(sentence, verb)) return true;
  // "reluctant to criticise", "loath to point the finger"
  if (own && verb.form === 'infinitive' && isReluctant(sentence, verb.from)) return true;
  if (termsOf(sentence, 'reject').some((term) => term.to <= act.from)) return false;
  if (own && verb.negated) return true;
  if (verb !== null && isHeldBack(sentence, verb)) return true;
  // "did not hesitate to blame": it was done.
  const holding = verb !== null && verb.form === 'infinitive' ? verbAt(sentence, verb.from - 1) : null;
  if (holding?.negated && REFUSING.has(holding.lemma)) return false;
  // "fell short of accusing"
  if (wordAt(sentence, act.from - 1) === 'of' && wordAt(sentence, act.from - 2) === 'short') return true;
  return termsOf(sentence, 'negation').some(
    (term) =>
      term.to <= act.from &&
      act.from - term.to <= 3 &&
      !sentence.tokens
        .slice(term.to, act.from)
        .some((token) => token.raw === ',' || token.text === 'but' || token.text === 'only' || token.text === 'just'),
  );
}

export function hasDeed(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'deed').length > 0 ||
    termsOf(sentence, 'event-name').length > 0 ||
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities' || unit.entry.id === 'servers')
  );
}

function stanceOf(sentence: Sentence, act: ActTerm | null): Stance {
  if (
    sentence.tokens.at(-1)?.raw === '?' ||
    sentence.tokens.some((token, i) => token.raw === '?' && act !== null && i > act.from && i - act.to < 12)
  )
    return 'question';
  if (
    ['if', 'whether', 'unless', 'should', 'had', 'were', 'suppose', 'supposing'].includes(wordAt(sentence, 0)) ||
    (act !== null && [1, 2, 3, 4, 5].some((i) => ['if', 'whether'].includes(wordAt(sentence, act.from - i))))
  )
    return 'conditional';
  if (termsOf(sentence, 'reject').length > 0) return 'rejected';
  return 'asserted';
}

/** The word of confidence that qualifies the attribution, not one that qualifies a purpose ("highly likely to have been meant for"). */
function confidenceNear(sentence: Sentence, span: { from: number; to: number }): string | null {
  const terms = termsOf(sentence, 'confidence').filter((term) => !isPurpose(sentence, term));
  const near = terms
    .map((term) => ({ term, cost: spanDistance(sentence, span, term) }))
    .filter(({ cost }) => cost <= 12)
    .sort((a, b) => a.cost - b.cost || b.term.to - b.term.from - (a.term.to - a.term.from))[0];
  return near?.term.entry.word ?? null;
}

export function isPurpose(sentence: Sentence, term: Term): boolean {
  const after = sentence.tokens.slice(term.to, term.to + 8).map((token) => token.text);
  return after.some((word) =>
    ['enable', 'meant', 'aim', 'purpose', 'steal', 'espionage', 'goal', 'objective', 'motivated'].includes(word),
  );
}

export function spanText(reader: Reader, from: number, to: number): string {
  return tokensText(reader.sentence, reader.context, from, to);
}

export function tokensText(sentence: Sentence, context: Context, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? context.text.slice(first.start, last.end) : '';
}
