import { expect, test } from 'vitest';
import { byPlace, formatFault, formatPath } from '../../src/dossier/fault.ts';

test('a fault is a line that editors can jump to', () => {
  expect(formatFault({ file: 'facts/a.yaml', line: 3, column: 7, rule: 'overlap', message: 'merge the two' })).toBe(
    'facts/a.yaml:3:7 merge the two [overlap]',
  );
});

test.each<[(string | number)[], string]>([
  [[], ''],
  [['title'], 'title'],
  [['facts', 3, 'evidence', 0, 'words'], 'facts[3].evidence[0].words'],
])('%j is %s', (path, text) => expect(formatPath(path)).toBe(text));

test('faults come by file, line and column', () => {
  const place = (file: string, line: number, column: number) => ({ file, line, column });
  const sorted = [place('a', 1, 2), place('a', 2, 1), place('a', 10, 1), place('b', 1, 1)];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
});
