import { expect, test } from 'vitest';
import { faultOf, patternsOf } from './patterns.ts';
import { programFiles } from './sources.ts';

/** recheck takes up to a few seconds for the long ones. */
const TIMEOUT_MS = 120_000;

test(
  'no regular expression of the engine can be made slow by a text',
  () => {
    const patterns = programFiles()
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(patternsOf);
    expect(patterns.length).toBeGreaterThan(50);
    expect(patterns.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  },
  TIMEOUT_MS,
);

test.each([
  ['a literal', 'const a = /(x+)+$/'],
  ['a literal in a call', "text.replace(/(?:a|a)*b/g, '')"],
  ['one made of a string', "new RegExp('(x+)+$')"],
  ['one made of constants', `const PART = '(x+)+'; const A = new RegExp(\`^\${PART}$\`, 'i')`],
])('finds %s', (_, text) => {
  const [pattern] = patternsOf({ path: 'src/a.ts', text });
  expect(pattern && faultOf(pattern)).toMatch(/^src\/a\.ts: .* is vulnerable/);
});

test.each([
  ['a string', "const a = '/(x+)+$/'"],
  ['a comment', '// /(x+)+$/'],
  ['a division', 'const a = b / c / d'],
])('takes %s for none', (_, text) => expect(patternsOf({ path: 'src/a.ts', text })).toEqual([]));

test('a safe one has no fault', () => {
  const [pattern] = patternsOf({ path: 'src/a.ts', text: 'const a = /^[a-z]{1,8}$/v' });
  expect(pattern).toEqual({ path: 'src/a.ts', source: '^[a-z]{1,8}$', flags: 'v' });
  expect(pattern && faultOf(pattern)).toBeNull();
});
