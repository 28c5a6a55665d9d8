/** Figures: a quantity with what is counted, what happened to it and where. A number without a counted noun is kept only where one is understood. */

import { type Sentence, termsOf } from '../scan/token.ts';
import type { Assumption } from './assumption.ts';
import { type FigureReading, PART } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { aboutFlaws, findCounted, findElided, isCount } from './figure/counted.ts';
import { findNone } from './figure/none.ts';
import { findScope } from './figure/scope.ts';
import { findState } from './figure/state.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { chunksOf } from './syntax/chunks.ts';
import { subjectsOf } from './syntax/roles.ts';

export interface FoundFigure {
  /** Token span. */
  readonly from: number;
  readonly to: number;
  readonly reading: FigureReading;
  readonly assumed: readonly Assumption[];
}

export function findFigures(sentence: Sentence, context: Context): FoundFigure[] {
  const figures: FoundFigure[] = [];
  let previous: FigureReading | null = null;
  for (const quantity of findQuantities(sentence)) {
    const found = readFigure(sentence, quantity, previous, context);
    if (found) {
      figures.push(found);
      previous = found.reading;
    }
  }
  return [...figures, ...findNone(sentence, context)].sort((a, b) => a.from - b.from);
}

function readFigure(
  sentence: Sentence,
  quantity: Quantity,
  previous: FigureReading | null,
  context: Context,
): FoundFigure | null {
  const counted = findCounted(sentence, quantity) ?? findElided(sentence, quantity, previous ?? context.lastFigure, context);
  if (counted === null) return null;
  const { unit, assumed } = counted;
  if (!isCount(sentence, quantity, unit)) return null;
  const span = {
    from: Math.min(quantity.outerFrom, counted.from),
    to: behindBracket(sentence, unit, Math.max(quantity.outerTo, counted.to)),
  };
  const found =
    findState(sentence, { from: quantity.from, to: Math.max(quantity.to, counted.to) }, unit, context) ?? counted.state;
  // "… and tens of thousands more in Asia": hit, too, and it is not said again how.
  const more = wordAt(sentence, quantity.outerTo) === 'more' && counted.assumed.length > 0;
  const state = more && found === 'compromised' ? 'affected' : found;
  if ((unit === 'individuals' || unit === 'counts') && state !== 'charged') return null;
  if (unit !== 'groups' && unit !== 'clusters' && isIdle(sentence, span)) return null;
  if (unit === 'groups' && state === null && !areHackers(sentence, span) && !isCountedByResearchers(sentence, context))
    return null;
  if (unit === 'vulnerabilities' && !aboutFlaws(sentence)) return null;
  const scope =
    unit === 'vulnerabilities'
      ? ofThisAttack(sentence, span)
        ? 'Exchange Server'
        : 'unspecified'
      : unit === 'individuals' || unit === 'counts'
        ? 'US'
        : isPart(sentence, span)
          ? PART
          : (findScope(sentence, quantity, span, context) ?? counted.scope ?? 'unspecified');
  const { min, max, comparator } = boundAfterNoun(sentence, quantity, span.to);
  return { from: span.from, to: span.to, reading: { min, max, comparator, unit, state, scope }, assumed };
}

/** "ten advanced persistent threat (APT) groups": the noun behind the bracket is the counted one, too. */
function behindBracket(sentence: Sentence, unit: FigureReading['unit'], at: number): number {
  if (wordAt(sentence, at) !== ')') return at;
  return termsOf(sentence, 'unit').find((noun) => noun.from === at + 1 && noun.entry.id === unit)?.to ?? at;
}

/** What the counted do that nobody did to them: "400,000 companies use Exchange", "half of the firms have no plan". */
const IDLE = new Set(
  'use run buy own employ sell belong rely depend subscribe pay license have need want plan expect prefer move migrate ask work offer sign join attend'.split(
    ' ',
  ),
);

function isIdle(sentence: Sentence, span: { from: number; to: number }): boolean {
  const verb = chunksOf(sentence).verbs.find((one) => one.from >= span.to && one.from - span.to <= 6);
  if (verb === undefined || verb.passive || verb.form !== 'finite' || !IDLE.has(verb.lemma)) return false;
  // "servers that have been hacked" has its auxiliary first: the head decides. "have a back door", "have web shells" is harm.
  if (termsOf(sentence, 'state').some((state) => state.from >= span.from && state.from <= verb.to + 4)) return false;
  return subjectsOf(sentence, verb).some((phrase) => phrase.from < span.to && phrase.to > span.from);
}

/** "ESET counted more than ten groups in all": researchers count those who attack. */
function isCountedByResearchers(sentence: Sentence, context: Context): boolean {
  return termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'researcher');
}

/** "ten gangs", "at least ten APT groups": what they did is in the word. */
function areHackers(sentence: Sentence, span: { from: number; to: number }): boolean {
  return sentence.tokens
    .slice(span.from, span.to)
    .some((token) => /^(?:gang|crew|hack|apt|threat|espionage|actor|spy|spie|chinese)/.test(token.text));
}

/** "30,000 servers or more", "30,000 servers, at least": the bound stands behind the noun. */
function boundAfterNoun(sentence: Sentence, quantity: Quantity, at: number): Pick<FigureReading, 'min' | 'max' | 'comparator'> {
  const { min, max, comparator } = quantity;
  const from = wordAt(sentence, at) === ',' ? at + 1 : at;
  const after =
    comparator === 'exactly'
      ? termsOf(sentence, 'comparator').find((term) => term.entry.side === 'after' && term.from === from)
      : undefined;
  if (after?.entry.id === 'at-least') return { min, max: null, comparator: 'at-least' };
  if (after?.entry.id === 'up-to') return { min: null, max, comparator: 'up-to' };
  return { min, max, comparator: after?.entry.id ?? comparator };
}

/** Flaws that can only be those of the attack: zero-days, or named as Exchange's. */
function ofThisAttack(sentence: Sentence, span: { from: number; to: number }): boolean {
  const phrase = sentence.tokens.slice(span.from, span.to).map((token) => token.text);
  return (
    phrase.some(
      (word) =>
        word.startsWith('zero') ||
        word.startsWith('0-day') ||
        ['unknown', 'undisclosed', 'undiscovered', 'secret'].includes(word),
    ) ||
    termsOf(sentence, 'event-name').some((name) => Math.min(Math.abs(name.from - span.to), Math.abs(span.from - name.to)) <= 4)
  );
}

/** "among its own customers", "at banks and hospitals": a part of the whole. */
function isPart(sentence: Sentence, span: { from: number; to: number }): boolean {
  const words = [0, 1, 2, 3].map((i) => wordAt(sentence, span.to + i));
  if (words[0] === 'among' || (words[0] === 'of' && ['its', 'their', 'our', 'his'].includes(words[1] ?? '')))
    return words.some((word) => ['customers', 'clients', 'members', 'users', 'own'].includes(word));
  const place = termsOf(sentence, 'place').some((term) => term.from >= span.to && term.from - span.to <= 3);
  return (
    !place &&
    ['at', 'in'].includes(words[0] ?? '') &&
    [
      'banks',
      'hospitals',
      'schools',
      'universities',
      'councils',
      'firms',
      'companies',
      'ministries',
      'law',
      'small',
      'local',
    ].includes(words[1] ?? '')
  );
}
