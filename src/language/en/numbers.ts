/** Number words, scales, vague magnitudes, shares, and the words that bound a number. */
import type { Comparator } from '../../vocabulary.ts';
import type { Row } from '../entry.ts';

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: readonly (readonly [string, number])[] = [['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60],
  ['seventy', 70], ['eighty', 80], ['ninety', 90]];

const SCALES: readonly (readonly [string, number])[] = [['hundred', 100], ['thousand', 1e3], ['k', 1e3], ['million', 1e6], ['m', 1e6],
  ['billion', 1e9], ['bn', 1e9], ['trillion', 1e12], ['dozen', 12]];

/** Bounds as the dossier types them: an order of magnitude from its first to its last whole number. */
const ORDERS: readonly (readonly [string, number, number])[] = [
  ['tens', 10, 99], ['dozens', 24, 99], ['a few dozen', 24, 99], ['several dozen', 24, 99], ['scores', 40, 99],
  ['hundreds', 100, 999], ['many hundreds', 100, 999], ['several hundred', 300, 999], ['a few hundred', 200, 999], ['several hundreds', 300, 999],
  ['some hundreds', 100, 999],
  ['thousands', 1e3, 9999], ['several thousand', 3e3, 9999], ['a few thousand', 2e3, 9999], ['many thousands', 1e3, 9999],
  ['thousands upon thousands', 1e3, 99999], ['thousands and thousands', 1e3, 99999],
  ['tens of thousands', 1e4, 99999], ['dozens of thousands', 24e3, 99999], ['scores of thousands', 4e4, 99999],
  ['hundreds of thousands', 1e5, 999999], ['several hundred thousand', 3e5, 999999], ['a few hundred thousand', 2e5, 999999],
  ['millions', 1e6, 9999999], ['tens of millions', 1e7, 99999999], ['several million', 3e6, 9999999],
];

const EXACT_PHRASES: readonly (readonly [string, number])[] = [
  ['a quarter of a million', 250000], ['quarter of a million', 250000], ['a quarter million', 250000], ['quarter million', 250000], ['quarter-million', 250000],
  ['half a million', 500000], ['half-a-million', 500000], ['a dozen', 12], ['half a dozen', 6], ['a hundred', 100], ['a thousand', 1000],
  ['a million', 1e6], ['a hundred thousand', 1e5], ['a quartet of', 4], ['a trio of', 3], ['a pair of', 2], ['a couple of', 2], ['a handful of', 5],
];

const SHARES: readonly (readonly [string, number])[] = [
  ['half', 50], ['one half', 50], ['one in two', 50], ['a third', 33], ['one third', 33], ['two thirds', 67], ['two-thirds', 67], ['a quarter', 25],
  ['three quarters', 75], ['three-quarters', 75], ['one in five', 20], ['one in four', 25], ['one in three', 33], ['one in ten', 10],
  ['nine in ten', 90], ['nine out of ten', 90], ['four in five', 80], ['four out of five', 80], ['eight in ten', 80], ['eight out of ten', 80],
  ['seven in ten', 70], ['six in ten', 60], ['one out of five', 20], ['one out of ten', 10],
];

const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'], ['an estimated', 'about'],
  ['estimated', 'about'], ['circa', 'about'], ['in the region of', 'about'], ['in the order of', 'about'], ['on the order of', 'about'],
  ['close to', 'about'], ['near', 'about'], ['estimate of', 'about'], ['as few as', 'about'], ['~', 'about'],
  ['nearly', 'nearly'], ['slightly under', 'nearly'], ['a little under', 'nearly'], ['shy of', 'nearly'], ['just shy of', 'nearly'], ['almost', 'nearly'], ['just under', 'nearly'], ['just below', 'nearly'], ['just short of', 'nearly'], ['nigh on', 'nearly'],
  ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not fewer than', 'at-least'], ['not less than', 'at-least'],
  ['a minimum of', 'at-least'], ['upward of', 'at-least'], ['upwards of', 'at-least'], ['minimum of', 'at-least'],
  ['more than', 'more-than'], ['a good', 'more-than'], ['slightly over', 'more-than'], ['a little over', 'more-than'], ['a little more than', 'more-than'], ['comfortably over', 'more-than'], ['over', 'more-than'], ['above', 'more-than'], ['in excess of', 'more-than'], ['north of', 'more-than'],
  ['exceeding', 'more-than'], ['greater than', 'more-than'], ['higher than', 'more-than'], ['well over', 'more-than'], ['exceeds', 'more-than'],
  ['exceeded', 'more-than'], ['beyond', 'more-than'], ['upwards from', 'more-than'], ['topped', 'more-than'], ['better than', 'more-than'],
  ['just over', 'more-than'], ['slightly more than', 'more-than'], ['surpassed', 'more-than'], ['at minimum', 'at-least'],
  ['up to', 'up-to'], ['as many as', 'up-to'], ['as much as', 'up-to'], ['at most', 'up-to'], ['no more than', 'up-to'], ['a maximum of', 'up-to'],
  ['could reach', 'up-to'], ['not more than', 'up-to'],
  ['fewer than', 'fewer-than'], ['less than', 'fewer-than'], ['under', 'fewer-than'], ['below', 'fewer-than'],
  ['exactly', 'exactly'], ['precisely', 'exactly'],
];

const AFTER: readonly (readonly [string, 'about' | 'at-least' | 'up-to'])[] = [
  ['or more', 'at-least'], ['or so', 'about'], ['at least', 'at-least'], ['at most', 'up-to'], ['at a minimum', 'at-least'], ['plus', 'at-least'],
  ['or thereabouts', 'about'],
];

export const NUMBER_ROWS: readonly Row[] = [
  ...UNITS.map((word, value): Row => [word, { type: 'number', value }]),
  ...TENS.flatMap(([word, tens]): Row[] => [
    [word, { type: 'number', value: tens }],
    ...UNITS.slice(1, 10).map((unit, i): Row => [`${word}-${unit}`, { type: 'number', value: tens + i + 1 }]),
  ]),
  ...SCALES.map(([word, value]): Row => [word, { type: 'scale', value }]),
  ...ORDERS.map(([word, min, max]): Row => [word, { type: 'order', min, max }]),
  ...EXACT_PHRASES.map(([word, value]): Row => [word, { type: 'number', value }]),
  ...SHARES.map(([word, value]): Row => [word, { type: 'share', value }]),
  ...BEFORE.map(([word, id]): Row => [word, { type: 'comparator', id, side: 'before' }]),
  ...AFTER.map(([word, id]): Row => [word, { type: 'comparator', id, side: 'after' }]),
];
