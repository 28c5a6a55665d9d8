import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

async function shown(total: number | null, isTTY: boolean): Promise<string> {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  const progress = await startProgress(total, stream);
  for (let count = 0; count < 50; count += 1) progress.advance();
  progress.end();
  return (await stream.end().setEncoding('utf8').toArray()).join('');
}

test('a person sees how far it has come', async () => expect(await shown(100, true)).toContain('0 of 100 articles'));
test('where nobody knows how many come, it counts', async () => expect(await shown(null, true)).toContain('0 lines answered'));
test('a file or a pipe gets nothing', async () => expect(await shown(100, false)).toBe(''));
test('what is done at once has no bar', async () => expect(await shown(5, true)).toBe(''));
