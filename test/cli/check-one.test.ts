import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostMended, toUri } from '../../src/cli/check-one.ts';
import { firsthand } from './terminal.ts';

test.each([
  ['a.txt', 'a.txt'],
  ['./a.txt', 'a.txt'],
  ['desk/../b/a.txt', 'b/a.txt'],
  ['with space/ü#?%.md', 'with%20space/%C3%BC%23%3F%25.md'],
  [join('/srv', 'desk', 'x', 'a.txt'), 'x/a.txt'],
  ['../a.txt', 'file:///srv/a.txt'],
  ['/elsewhere/a b.txt', 'file:///elsewhere/a%20b.txt'],
  ['..a/b.txt', '..a/b.txt'],
  ['-', 'stdin'],
])('%s is %s', (name, uri) => expect(toUri(name, '/srv/desk')).toBe(uri));

test('a fix that the engine tried stands in the log, as a change of the file', async () => {
  const text =
    'Hack\n\nThe attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.\n';
  const { code, out } = await firsthand(['check', '-', '--format', 'sarif'], text);
  expect(code).toBe(0);
  const [run] = JSON.parse(out).runs;
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'number-of-another-place');
  const [{ description, artifactChanges }] = result.fixes;
  let mended = text;
  for (const { deletedRegion, insertedContent } of [...artifactChanges[0].replacements].reverse()) {
    const { charOffset, charLength } = deletedRegion;
    mended = mended.slice(0, charOffset) + insertedContent.text + mended.slice(charOffset + charLength);
  }
  expect(mended).toContain(description.text);
  const again = await firsthand(['check', '-', '--fail-on-check', 'number-of-another-place'], mended);
  expect(again.code).toBe(0);
});

// The heaviest come first, so they are the ones that are mended.
test.each([
  [1_000, 20_000],
  [100_000, 200],
  [6_500_000, 3],
  [20_000_001, 0],
  [0, 20_000_000],
])('in a text of %i characters a wording is looked for, for %i problems at most', (length, most) =>
  expect(mostMended(length)).toBe(most),
);
