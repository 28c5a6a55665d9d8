import { expect, test } from 'vitest';
import { toTable } from '../../scripts/table.ts';

test('the first column is as wide as it needs, the others share the rest and wrap', () => {
  expect(toTable(['Rating', 'Text'], [['Sources differ', 'one two three four five six']], 36)).toBe(
    [
      'Rating          Text',
      '──────────────  ────────────────────',
      'Sources differ  one two three four',
      '                five six',
    ].join('\n'),
  );
});
