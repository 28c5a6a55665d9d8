import { expect, test } from 'vitest';
import { layOutNumberLine, type NumberLine } from '../../src/picture/number-line.ts';
import type { ArticleRecord } from '../../src/report/record.ts';
import { dossier } from '../engine.ts';
import { BROADSHEET, recordOfPage, recordsOfCorpus, withFindings } from './record.ts';

function laidOut(record: ArticleRecord): NumberLine {
  const line = layOutNumberLine(record, dossier);
  if (line === null) throw new Error('not drawn');
  return line;
}

const rowsOf = ({ panels }: NumberLine) => panels.flatMap(({ rows }) => rows);
const rowOf = (line: NumberLine, finding: string) =>
  rowsOf(line).find(({ article }) => article.some(({ item }) => item.finding === finding));

test.each([
  ['broadsheet', [BROADSHEET]],
  ['long read', [recordOfPage('long-read')]],
  ['the written corpus', recordsOfCorpus('written-a')],
])('every figure of %s is there exactly once, within the line', (_, records) => {
  for (const record of records) {
    const line = laidOut(record);
    const stated = record.findings.filter(({ claim }) => claim.kind === 'figure').map(({ id }) => id);
    const apart = [
      ...line.unplaced.map(({ item }) => item.finding),
      ...line.unscaled.flatMap(({ item }) => ('finding' in item ? [item.finding] : [])),
    ];
    const drawn = rowsOf(line).flatMap(({ article }) => article.map(({ item }) => item.finding));
    expect([...drawn, ...apart].sort()).toEqual([...stated].sort());
    const inTable = line.figures.flatMap(({ item }) => ('finding' in item ? [item.finding] : []));
    expect([...inTable, ...line.unplaced.map(({ item }) => item.finding)].sort()).toEqual([...stated].sort());
    for (const { from, at, to } of rowsOf(line).flatMap(({ article, sources }) => [...article, ...sources])) {
      expect(from >= 0 && from <= at && at <= to && to <= 1).toBe(true);
    }
  }
});

test('every sourced number is in one row or apart, and in the table', () => {
  const line = laidOut(BROADSHEET);
  const drawn = rowsOf(line).flatMap(({ sources }) => sources.map(({ item }) => item.fact));
  const apart = line.unscaled.flatMap(({ item }) => ('fact' in item ? [item.fact] : []));
  const inTable = line.figures.flatMap(({ item }) => ('fact' in item ? [item.fact] : []));
  expect([...drawn, ...apart].sort()).toEqual([...inTable].sort());
  expect(new Set(inTable).size).toBe(inTable.length);
  expect(drawn).toContain('krebs-30000-us');
  expect(apart).toContain('cve-2021-26855');
});

test('a wrong place has a row of its own; a figure that matches stands with its source', () => {
  const line = laidOut(BROADSHEET);
  const find = (value: string) => BROADSHEET.findings.find((finding) => finding.value === value)?.id ?? '';
  const wrong = rowOf(line, find('at least 30,000 organizations, compromised, worldwide'));
  expect([wrong?.counted, wrong?.condition, wrong?.scope]).toEqual(['organisations', 'hit', 'worldwide']);
  expect(wrong?.sources.map(({ item }) => item.fact)).not.toContain('krebs-30000-us');
  const right = rowOf(line, find('more than 250,000 servers, affected'));
  expect(right?.sources.map(({ item }) => item.fact)).toContain('uk-figure-quarter-million-servers');
});

test('one to a thousand million are a decade apart, in rising order', () => {
  const powers = Array.from({ length: 10 }, (_, power) => 10 ** power);
  const line = laidOut(
    withFindings(
      BROADSHEET,
      'figure',
      powers.map((value) => ({
        reading: {
          min: value,
          max: value,
          comparator: 'exactly',
          unit: 'organizations',
          state: 'compromised',
          scope: 'worldwide',
        },
        rating: 'refuted',
      })),
    ),
  );
  const places = rowOf(line, 'made-0')?.article.map(({ at }) => at) ?? [];
  const steps = places.slice(1).map((at, i) => at - (places[i] ?? 0));
  expect(places.at(-1)).toBe(1);
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 12);
});

test('bounds are open on one side, ranges and orders of magnitude have two ends', () => {
  const common = { unit: 'servers', state: 'compromised', scope: 'US' } as const;
  const line = laidOut(
    withFindings(BROADSHEET, 'figure', [
      { reading: { ...common, min: 30_000, max: null, comparator: 'at-least' } },
      { reading: { ...common, min: null, max: 5000, comparator: 'up-to' } },
      { reading: { ...common, min: 10_000, max: 99_999, comparator: 'order' } },
      { reading: { ...common, min: 800, max: 700, comparator: 'range' } },
    ]),
  );
  const placed = rowOf(line, 'made-0')?.article ?? [];
  expect(placed.map(({ open }) => open)).toEqual(['end', 'start', null, null]);
  expect(placed.map(({ from, to }) => from < to)).toEqual([false, false, true, true]);
});

test('an open end at the largest number still has line before it', () => {
  const line = laidOut(
    withFindings(BROADSHEET, 'figure', [{ reading: { min: 10 ** 9, max: null, comparator: 'at-least', unit: 'servers' } }]),
  );
  expect(rowOf(line, 'made-0')?.article[0]?.at).toBeLessThan(0.95);
});

test('shares have a panel of their own; a number of nothing a row', () => {
  const line = laidOut(
    withFindings(BROADSHEET, 'figure', [
      { reading: { min: 92, max: 92, comparator: 'exactly', unit: 'percent of servers', state: 'patched', scope: 'worldwide' } },
      { reading: { min: 500, max: 500, comparator: 'exactly', unit: null, state: null, scope: 'unspecified' } },
    ]),
  );
  expect(line.panels.map(({ measure }) => measure)).toEqual(['count', 'share']);
  expect(rowOf(line, 'made-0')?.article[0]?.at).toBe(0.92);
  expect(rowOf(line, 'made-1')?.counted).toBeNull();
});

test('the first glance has the article’s rows and those on which many sources stand', () => {
  const [counts] = laidOut(BROADSHEET).panels;
  const rows = counts?.rows ?? [];
  expect(rows.filter(({ first }) => first)).toEqual(
    rows.filter(({ article, sources }) => article.length > 0 || sources.length >= 4),
  );
  expect(rows.some(({ article }) => article.length > 0)).toBe(true);
  const bare = rowsOf(laidOut({ ...BROADSHEET, findings: [] }));
  expect(bare.filter(({ first }) => first)).toEqual(bare.filter(({ sources }) => sources.length >= 2));
  expect(bare.some(({ first }) => !first)).toBe(true);
});

test('figures of another affair have no place', () => {
  const line = laidOut(withFindings(BROADSHEET, 'figure', [{ reading: {}, otherCase: 'apt31' }]));
  expect(line.unplaced.map(({ why }) => why)).toEqual(['other-affair']);
});

test('another dossier’s record is not drawn', () => {
  expect(layOutNumberLine({ ...BROADSHEET, dossier: { ...BROADSHEET.dossier, id: 'another' } }, dossier)).toBeNull();
});
