import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/cli/lines.ts';

async function linesOf(chunks: readonly string[], most = 100): Promise<string[]> {
  const lines: string[] = [];
  async function* stream() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  for await (const line of splitLines(stream(), most)) lines.push(line === 'too-long' ? line : new TextDecoder().decode(line));
  return lines;
}

test.each<[string, string[], string[]]>([
  ['lines of one chunk', ['a\nb\n'], ['a', 'b']],
  ['a last line without a line break', ['a\nb'], ['a', 'b']],
  ['a line over several chunks', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['nothing', [], []],
])('%s', async (_what, chunks, lines) => expect(await linesOf(chunks)).toEqual(lines));

test('a line too long is said to be so, and the next one is read', async () => {
  expect(await linesOf(['aaaa', 'aaaa\nbb\n', 'ccccc'], 4)).toEqual(['too-long', 'bb', 'too-long']);
});

test('where the chunks break makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,9}$/)), async (chunks) => {
      expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join('')]));
    }),
  );
});
