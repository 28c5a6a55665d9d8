import { expect, test } from 'vitest';
import { EXPORTS, exportOf } from '../../src/report/exports.ts';
import { REAL, RECORD } from './records.ts';

test('every format has its own extension, and a media type', () => {
  expect(EXPORTS.map(({ id, extension }) => [id, extension])).toEqual([
    ['html', 'html'],
    ['markdown', 'md'],
    ['csv', 'csv'],
    ['jsonld', 'jsonld'],
    ['json', 'json'],
  ]);
  for (const { id, mediaType } of EXPORTS) {
    expect(mediaType).toMatch(/^(?:text|application)\/[a-z+]+(?:;[a-z]+=.+)?$/);
    expect(exportOf(id).id).toBe(id);
  }
});

test.each(EXPORTS)('$id of one is the same, alone or in a list, today or tomorrow', ({ make, makeAll }) => {
  expect(make(REAL)).toBe(makeAll([{ record: REAL }]));
  expect(make(REAL)).not.toBe(make(RECORD));
});

test('the record is saved as it is', () => expect(JSON.parse(exportOf('json').make(REAL))).toEqual(REAL));

test.each(['html', 'markdown', 'jsonld'] as const)('%s tells the day of saving where a clock is handed in', (id) => {
  const now = new Date('2026-11-25T12:00:00Z');
  expect(exportOf(id).make(REAL, { now })).toMatch(/25 November 2026|2026-11-25T12:00:00/);
  expect(exportOf(id).make(REAL)).not.toMatch(/25 November 2026|2026-11-25T12/);
});
