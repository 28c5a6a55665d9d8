import { numbers } from '../../../src/dossier/rules/numbers.ts';
import type { Comparator } from '../../../src/vocabulary.ts';
import { figure, SOUND } from '../example.ts';
import { type RuleCase, testRule } from './cases.ts';

type Bound = number | null;
const right: [Comparator, Bound, Bound][] = [
  ['exactly', 5, 5],
  ['about', 5, 5],
  ['about', 4, 6],
  ['nearly', 4, 5],
  ['at-least', 5, null],
  ['more-than', 5, null],
  ['up-to', null, 5],
  ['up-to', 0, 5],
  ['fewer-than', null, 5],
  ['range', 5, 6],
  ['order', 10_000, 99_999],
];
const wrong: [Comparator, Bound, Bound][] = [
  ['exactly', 5, 6],
  ['exactly', 5, null],
  ['exactly', null, null],
  ['about', 5, null],
  ['nearly', null, 5],
  ['at-least', 5, 6],
  ['at-least', null, null],
  ['more-than', 5, 5],
  ['up-to', 5, null],
  ['up-to', 3, 5],
  ['fewer-than', null, null],
  ['range', 5, 5],
  ['range', 6, 5],
  ['order', 10_000, null],
];
const toCase = ([comparator, min, max]: [Comparator, Bound, Bound], found: string[]): RuleCase => [
  `${found.length === 0 ? 'takes' : 'refuses'} ${comparator} with ${min} and ${max}`,
  { ...SOUND, facts: [figure({ figure: { comparator, min, max } })] },
  found,
];

testRule(numbers, [
  ...right.map((one) => toCase(one, [])),
  ...wrong.map((one) => toCase(one, ['number-order at facts[0].figure'])),
]);
