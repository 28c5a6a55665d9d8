import { expect, test } from 'vitest';
import { headingOf } from '../../src/report/saved.ts';
import { RECORD } from './records.ts';

test.each([
  ['A title', 'https://www.a.example/', 'a.txt', 'A title'],
  [' \u202e\n', 'https://www.a.example/', 'a.txt', 'a.txt'],
  [null, 'https://www.a.example/', undefined, 'a.example'],
  [null, null, undefined, 'An article without a title'],
])('an article of title %j, address %j, file %j is called “%s”', (title, url, name, heading) => {
  const record = { ...RECORD, article: { ...RECORD.article, title, url } };
  expect(headingOf(name === undefined ? { record } : { record, name })).toBe(heading);
});
