import { expect, test } from 'vitest';
import { layOutTimeline, type Timeline } from '../../src/picture/timeline.ts';
import type { ArticleRecord } from '../../src/report/record.ts';
import { EVENTS } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';
import { BROADSHEET, recordOf, recordOfPage, recordsOfCorpus, withFindings } from './record.ts';

function laidOut(record: ArticleRecord): Timeline {
  const timeline = layOutTimeline(record, dossier);
  if (timeline === null) throw new Error('not drawn');
  return timeline;
}

const claimsOf = ({ rows, unplaced }: Timeline) => [
  ...rows.flatMap(({ article }) => article.map(({ item }) => item.finding)),
  ...unplaced.map(({ item }) => item.finding),
];

test.each([
  ['broadsheet', [BROADSHEET]],
  ['long read', [recordOfPage('long-read')]],
  ['live blog', [recordOfPage('live-blog')]],
  ['the written corpus', recordsOfCorpus('written-b')],
])('every date of %s is there exactly once, within the line', (_, records) => {
  for (const record of records) {
    const timeline = laidOut(record);
    const stated = record.findings.filter(({ claim }) => claim.kind === 'date').map(({ id }) => id);
    expect(claimsOf(timeline).sort()).toEqual([...stated].sort());
    const inTable = timeline.dated.flatMap(({ item }) => ('finding' in item ? [item.finding] : []));
    expect([...inTable, ...timeline.unplaced.map(({ item }) => item.finding)].sort()).toEqual([...stated].sort());
    for (const { from, at, to } of timeline.rows.flatMap(({ article, sources }) => [...article, ...sources])) {
      expect(from >= 0 && from <= at && at <= to && to <= 1).toBe(true);
    }
  }
});

test('every sourced day is in one lane and in the table', () => {
  const timeline = laidOut(BROADSHEET);
  const drawn = timeline.rows.flatMap(({ sources }) => sources.map(({ item }) => item.fact));
  expect(new Set(drawn).size).toBe(drawn.length);
  const inTable = timeline.dated.flatMap(({ item }) => ('fact' in item ? [item.fact] : []));
  expect([...drawn].sort()).toEqual([...inTable].sort());
  expect(inTable).toContain('ms-disclosure-and-patch-2021-03-02');
});

test('the table is in the order of days, and the picture with it', () => {
  const { dated, scale } = laidOut(BROADSHEET);
  const days = dated.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  const places = days.map((day) => scale.at(day));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a wrong day stands apart from the source’s, in the same lane', () => {
  const row = laidOut(BROADSHEET).rows.find(({ key }) => key === 'found-and-fixed');
  const wrong = row?.article.find(({ item }) => item.rating === 'refuted');
  const right = row?.sources.find(({ item }) => item.fact === 'ms-disclosure-and-patch-2021-03-02');
  expect(wrong?.item.value).toBe('patch released: 9 March 2021');
  expect(right?.at).toBeLessThan(wrong?.at ?? 0);
});

test('what came out after the article is later', () => {
  const timeline = laidOut(recordOf('Microsoft released patches on 2 March 2021.', '2021-03-03'));
  const laterOf = (fact: string) =>
    timeline.rows.flatMap(({ sources }) => sources).find(({ item }) => item.fact === fact)?.item.later;
  expect(laterOf('volexity-first-seen-jan-6')).toBe(false);
  expect(laterOf('volexity-revised-jan-3')).toBe(true);
  expect(laterOf('us-attributed-date')).toBe(true);
  expect(timeline.published?.day).toBe('2021-03-03');
});

test('a year is a year long, and its ends may come in any order', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' };
  const [there, back] = [year, { from: year.to, to: year.from }].map((reading) => {
    const timeline = laidOut(withFindings(BROADSHEET, 'date', [{ reading: { event: 'attributed', ...reading } }]));
    const placed = timeline.rows.flatMap(({ article }) => article)[0];
    return placed === undefined
      ? null
      : [placed.from, placed.to, timeline.scale.at('2021-01-01'), timeline.scale.at('2021-12-31')];
  });
  expect(there?.slice(0, 2)).toEqual(there?.slice(2));
  expect(back).toEqual(there);
});

test('days of another affair and days that are none have no place', () => {
  const { unplaced, rows } = laidOut(
    withFindings(BROADSHEET, 'date', [
      { reading: { from: '2011-01-01', to: '2018-12-31' }, otherCase: 'another-case' },
      { reading: { from: '2021-02-30', to: '2021-02-30' } },
    ]),
  );
  expect(unplaced.map(({ why }) => why)).toEqual(['other-affair', 'no-place']);
  expect(rows.flatMap(({ article }) => article)).toEqual([]);
});

test('a day whose event was not clear stands where its source does', () => {
  const { rows } = laidOut(
    withFindings(BROADSHEET, 'date', [{ reading: { event: 'unclear' }, facts: ['ms-disclosure-and-patch-2021-03-02'] }]),
  );
  expect(rows.find(({ article }) => article.length > 0)?.key).toBe('found-and-fixed');
});

test('every event has a lane', () => {
  const { rows } = laidOut(
    withFindings(
      BROADSHEET,
      'date',
      EVENTS.map((event) => ({ reading: { event } })),
    ),
  );
  expect(rows.flatMap(({ article }) => article).length).toBe(EVENTS.length);
});

test('an article without dates has the sources’ days', () => {
  const { rows } = laidOut({ ...BROADSHEET, findings: [] });
  expect(rows.flatMap(({ sources }) => sources).length).toBeGreaterThan(80);
});

test('another dossier’s record is not drawn', () => {
  expect(layOutTimeline({ ...BROADSHEET, dossier: { ...BROADSHEET.dossier, id: 'another' } }, dossier)).toBeNull();
});
