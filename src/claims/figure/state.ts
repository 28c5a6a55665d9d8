/** What happened to the counted things: the nearest word that can be said of them. */

import type { EntryOf } from '../../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import type { State, Unit } from '../../vocabulary.ts';
import type { Context } from '../context.ts';
import { spanDistance, wordAt } from '../distance.ts';
import { chunksOf, type NounPhrase } from '../syntax/chunks.ts';
import { objectsOf, subjectsOf, verbAt } from '../syntax/roles.ts';
import { HARMED } from './counted.ts';

/** States that never describe the counted thing in one breath with each unit: a flaw is exploited, not compromised. */
const STATES_OF: Partial<Record<Unit, readonly State[]>> = {
  vulnerabilities: ['exploited', 'disclosed', 'patched', 'exploiting'],
  groups: ['exploiting', 'exploited', 'attempted', 'targeted', 'compromised'],
  clusters: ['exploiting', 'exploited'],
  individuals: ['charged'],
  counts: ['charged'],
  countries: ['affected', 'compromised', 'targeted', 'accusing', 'notified', 'attempted', 'vulnerable', 'charged'],
  attempts: ['attempted'],
  detections: ['attempted', 'detections' as State],
  techniques: ['published'],
};

/** Of a share the state is what became of the servers, not how they were found. */
const SHARE_STATES: readonly State[] = [
  'patched',
  'mitigated',
  'patched-or-mitigated',
  'vulnerable',
  'compromised',
  'patch-available',
  'safe',
  'affected',
  'attempted',
];

const POORLY = new Set(['badly', 'poorly', 'ill', 'weakly', 'barely', 'hardly', 'not', 'less']);
const TRYING = new Set([
  'try',
  'tries',
  'tried',
  'trying',
  'attempt',
  'attempts',
  'attempted',
  'attempting',
  'sought',
  'seeking',
]);

const REPAIRED: ReadonlySet<State> = new Set<State>(['patched', 'mitigated', 'patched-or-mitigated']);

/** Before "to be patched", "to patch": what somebody did not do, or has still to do. */
const STILL_TO = new Set(
  'still yet remain remains remained remaining need needs needed needing have has had having left wait waits waited waiting await awaits awaiting due fail fails failed failing forget forgot forgotten neglect neglected unable refuse refused are were'.split(
    ' ',
  ),
);
/** "82,000 servers to be patched": of what is counted only the passive is still to come. */
const COUNTED = new Set('server servers system systems machine machines computers devices installations'.split(' '));
const NEEDING = new Set(
  'need needs needed needing await awaits awaited awaiting require requires required requiring want wanted'.split(' '),
);

/** "had not been patched", "still to be updated", "need patching", "failed to patch": open still. */
function isUndone(sentence: Sentence, term: Term): boolean {
  const verb = verbAt(sentence, term.from);
  if (verb?.negated || [1, 2, 3].some((i) => wordAt(sentence, term.from - i) === 'yet')) return true;
  if (NEEDING.has(wordAt(sentence, term.from - 1))) return true;
  const passive = ['be', 'get', 'been'].includes(wordAt(sentence, term.from - 1));
  const to = term.from - (passive ? 2 : 1);
  const before = wordAt(sentence, to - 1);
  return wordAt(sentence, to) === 'to' && (STILL_TO.has(before) || (passive && COUNTED.has(before)));
}

/** "all but 8 % of servers have been patched": the number is that of the rest. */
function isAllBut(sentence: Sentence, counted: { readonly from: number }): boolean {
  return [0, 1, 2].some((i) => wordAt(sentence, counted.from - i) === 'but' && wordAt(sentence, counted.from - i - 1) === 'all');
}

/** The state nearest to the counted thing, within the clause if possible. */
export function findState(
  sentence: Sentence,
  counted: { from: number; to: number },
  unit: Unit | null,
  context: Context,
): State | null {
  const allowed = unit === null ? undefined : unit.startsWith('percent') ? SHARE_STATES : STATES_OF[unit];
  let best: { state: State; cost: number } | null = null;
  for (const term of termsOf(sentence, 'state')) {
    if (allowed && !allowed.includes(term.entry.id)) continue;
    // People stand accused; servers face and await something else.
    if (term.entry.id === 'charged' && unit !== null && HARMED.has(unit)) continue;
    // "flaws that Microsoft patched", "holes fixed on Tuesday": the repair of the flaws is not the servers' own.
    if (['patched', 'disclosed'].includes(term.entry.id) && unit !== 'vulnerabilities' && isOfFlaws(sentence, term)) continue;
    // "hacking groups": the word is part of what is counted.
    if (termsOf(sentence, 'unit').some((noun) => noun.from <= term.from && noun.to >= term.to)) continue;
    // "badly protected": not safe at all.
    if (term.entry.id === 'safe' && POORLY.has(wordAt(sentence, term.from - 1))) continue;
    const inside = term.from >= counted.from && term.to <= counted.to;
    // "92 % of vulnerable servers have been patched": of a share the predicate tells, not what it is a share of.
    const cost = inside
      ? unit?.startsWith('percent')
        ? 9
        : -1
      : stateCost(sentence, counted, term) + (isAttribute(sentence, counted, term) ? 8 : 0);
    // "could affect", "may have been hacked": at risk, not done.
    const modal = [1, 2, 3].some((i) => ['could', 'may', 'might'].includes(wordAt(sentence, term.from - i)));
    const harmed = ['affected', 'compromised', 'exploited', 'targeted'].includes(term.entry.id);
    // "had not been patched", "yet to be updated": open still.
    const undone = REPAIRED.has(term.entry.id) && (isUndone(sentence, term) || isAllBut(sentence, counted));
    if (undone && (!allowed || allowed.includes('vulnerable'))) {
      if (best === null || cost < best.cost) best = { state: 'vulnerable', cost };
      continue;
    }
    // "tried to break into": attempted, not done.
    const tried = harmed && wordAt(sentence, term.from - 1) === 'to' && TRYING.has(wordAt(sentence, term.from - 2));
    if (best === null || cost < best.cost)
      best =
        tried && (!allowed || allowed.includes('attempted'))
          ? { state: 'attempted', cost }
          : { state: modal && harmed && unit !== null && HARMED.has(unit) ? 'at-risk' : term.entry.id, cost };
  }
  if (best !== null && best.cost < 16) return best.state;
  if (
    unit === 'vulnerabilities' &&
    sentence.tokens.some((token) => ['used', 'use', 'using', 'abused', 'abusing'].includes(token.text))
  )
    return 'exploited';
  if (unit === 'victims') return 'compromised';
  if (unit === 'attempts' || unit === 'detections') return 'attempted';
  for (const earlier of context.earlier.slice(0, 1)) {
    const term = termsOf(earlier, 'state').findLast(
      (state) =>
        (!allowed || allowed.includes(state.entry.id)) &&
        !(['patched', 'disclosed'].includes(state.entry.id) && isOfFlaws(earlier, state)),
    );
    if (term && unit !== null && HARMED.has(unit)) return term.entry.id;
  }
  return null;
}

/** "servers affected by the flaws are now patched": the participle and what it governs tell which servers, the verb behind what became of them. */
function isAttribute(sentence: Sentence, counted: { readonly to: number }, term: Term): boolean {
  const { verbs } = chunksOf(sentence);
  const participle = verbs.find((verb) => verb.form === 'bare' && verb.from >= counted.to && verb.from - counted.to <= 2);
  if (participle === undefined || term.from < participle.from) return false;
  return termsOf(sentence, 'state').some((other) => {
    const predicate = other.from > term.to ? verbAt(sentence, other.from) : null;
    return (
      predicate?.form === 'finite' &&
      predicate.passive &&
      !sentence.tokens.slice(counted.to, predicate.from).some((token) => token.kind === 'mark' || SUBORDINATING.has(token.text))
    );
  });
}

const SUBORDINATING = new Set([
  'that',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'before',
  'after',
  'until',
  'while',
  'and',
  'but',
  'because',
  'as',
  'if',
]);

/** Does the verb have flaws for its object or subject? */
function isOfFlaws(sentence: Sentence, term: Term): boolean {
  const verb = verbAt(sentence, term.from);
  if (verb === null) return false;
  const flaws = (phrases: readonly NounPhrase[]) =>
    phrases.some((phrase) =>
      termsOf(sentence, 'unit').some(
        (noun) => noun.entry.id === 'vulnerabilities' && noun.from < phrase.to && noun.to > phrase.from,
      ),
    );
  if (flaws(verb.passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb))) return true;
  // "flaws that Microsoft patched": what the relative pronoun stands for.
  const before = [1, 2, 3, 4, 5].find((i) => ['that', 'which'].includes(wordAt(sentence, verb.from - i)));
  return (
    before !== undefined &&
    termsOf(sentence, 'unit').some(
      (noun) => noun.entry.id === 'vulnerabilities' && verb.from - before - noun.to >= 0 && verb.from - before - noun.to <= 1,
    )
  );
}

function stateCost(sentence: Sentence, counted: { from: number; to: number }, term: Term<EntryOf<'state'>>): number {
  const cost = spanDistance(sentence, counted, term);
  // Between the state and this number stands another number: the state is more likely that one's.
  const between = sentence.tokens.some(
    (token, i) => token.kind === 'number' && ((i >= counted.to && i < term.from) || (i < counted.from && i >= term.to)),
  );
  return cost + (between ? 6 : 0) + (term.to <= counted.from ? 0.5 : 0);
}
