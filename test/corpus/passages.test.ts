import { expect, test } from 'vitest';
import { f1, type Measured, measurePassages, readPassages } from './passages.ts';

/** Written by six hands who knew the brief of the labels and nothing of the program. */
const HANDS = ['uk', 'intl', 'us', 'wire', 'trade', 'broad'];

/** Red marks that no label has, read one by one: each faults what is wrong, only not at the words that the label chose. */
const BESIDE_THE_LABEL = new Set([
  // "A joint declaration by NATO, the EU and the Five Eyes named the Chinese army": labelled as one claim, marked for NATO too.
  'uk-044: NATO',
  // Two of "the four hackers indicted in 2021" over Exchange: labelled at the verb, marked at the count too.
  'uk-112: four hackers',
  // "Gingham Typhoon, the group that Microsoft used to call Hafnium and holds responsible": labelled at its end.
  'in-102: Gingham Typhoon, the group that Microsoft used to call Hafnium',
]);

const measured: Measured = measurePassages(HANDS.flatMap((name) => readPassages(name)));

/** What was reached when last measured, rounded down: a floor under what is found, not an aim. */
test.each([
  ['attribution', 0.74],
  ['date', 0.8],
  ['figure', 0.91],
] as const)('of each %s enough is found', (kind, floor) => expect(f1(measured.kinds[kind])).toBeGreaterThan(floor));

test.each([
  ['attribution', 0.9],
  ['date', 0.96],
  ['figure', 0.89],
] as const)('of each %s found enough is rated rightly', (kind, floor) => {
  const { found, right } = measured.kinds[kind];
  expect(right / found).toBeGreaterThan(floor);
});

test('no red mark on words that are true', () => {
  expect(measured.wrongReds.filter((one) => !BESIDE_THE_LABEL.has(one))).toEqual([]);
  expect(measured.reds.marked).toBeGreaterThan(80);
});
