/** "No federal agencies were compromised": a count of none, where the words say of what and what did not happen to it. */

import { type Sentence, termsOf } from '../../scan/token.ts';
import { MACHINES, ORGANISATIONS, type Unit } from '../../vocabulary.ts';
import type { Assumption } from '../assumption.ts';
import type { FigureReading } from '../claim.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import type { Quantity } from '../quantity.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { findScope } from './scope.ts';
import { findState } from './state.ts';

export interface FoundNone {
  readonly from: number;
  readonly to: number;
  readonly reading: FigureReading;
  readonly assumed: readonly Assumption[];
}

export function findNone(sentence: Sentence, context: Context): FoundNone[] {
  return chunksOf(sentence).nouns.flatMap((phrase): FoundNone[] => {
    const no = [phrase.from, phrase.from - 1].find((at) => wordAt(sentence, at) === 'no');
    if (no === undefined) return [];
    const unit: Unit | undefined = termsOf(sentence, 'unit').find((term) => term.from <= phrase.head && term.to > phrase.head)
      ?.entry.id;
    if (unit === undefined || !(ORGANISATIONS.has(unit) || MACHINES.has(unit))) return [];
    const span = { from: no, to: phrase.to };
    const state = findState(sentence, span, unit, context);
    if (state === null) return [];
    const scope = findScope(sentence, none(span), span, context) ?? 'unspecified';
    return [{ ...span, reading: { min: 0, max: 0, comparator: 'exactly', unit, state, scope }, assumed: [] }];
  });
}

function none({ from, to }: { readonly from: number; readonly to: number }): Quantity {
  return { from, to, outerFrom: from, outerTo: to, min: 0, max: 0, comparator: 'exactly', percent: false, value: 0 };
}
