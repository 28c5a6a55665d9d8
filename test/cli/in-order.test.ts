import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

/** Work that ends when the test says so. */
function desk() {
  const open = new Map<number, { done: (result: string) => void; failed: (error: Error) => void }>();
  const started: number[] = [];
  const work = (item: number) =>
    new Promise<string>((done, failed) => {
      started.push(item);
      open.set(item, { done, failed });
    });
  return {
    work,
    started,
    finish: (item: number) => open.get(item)?.done(`${item}`),
    fail: (item: number) => open.get(item)?.failed(new Error(`${item}`)),
  };
}

const soon = () => new Promise((next) => setTimeout(next, 5));

test('what comes of it keeps the order of the items, whichever is done first', async () => {
  const { work, started, finish } = desk();
  const out: string[] = [];
  const all = (async () => {
    for await (const one of inOrder([1, 2, 3], 3, work)) out.push(one);
  })();
  await soon();
  expect(started).toEqual([1, 2, 3]);
  finish(3);
  finish(2);
  await soon();
  expect(out).toEqual([]);
  finish(1);
  await all;
  expect(out).toEqual(['1', '2', '3']);
});

test('no more are under way than may be, and waiting for whoever reads counts', async () => {
  let taken = 0;
  const items = (function* () {
    for (; taken < 1000; ) yield ++taken;
  })();
  const reader = inOrder(items, 4, async (item) => item);
  expect((await reader.next()).value).toBe(1);
  await soon();
  // Nobody has read on: the first still takes a place.
  expect(taken).toBeLessThanOrEqual(4);
  for (let count = 2; count <= 1000; count += 1) expect((await reader.next()).value).toBe(count);
  expect((await reader.next()).done).toBe(true);
});

test('the first is handed on before the second is asked for', async () => {
  let given = (_: number) => {};
  const items = (async function* () {
    yield 1;
    yield await new Promise<number>((give) => (given = give));
  })();
  const reader = inOrder(items, 8, async (item) => item);
  expect((await reader.next()).value).toBe(1);
  given(2);
  expect((await reader.next()).value).toBe(2);
});

test('a failure comes at its place, and nothing after it', async () => {
  const { work, finish, fail } = desk();
  const out: string[] = [];
  const all = (async () => {
    for await (const one of inOrder([1, 2, 3], 3, work)) out.push(one);
  })();
  await soon();
  fail(2);
  await soon();
  finish(1);
  await expect(all).rejects.toThrow('2');
  expect(out).toEqual(['1']);
});

test('a source that breaks is told when what it gave is done', async () => {
  const items = (function* () {
    yield 1;
    throw new Error('no more');
  })();
  const out: number[] = [];
  const all = (async () => {
    for await (const one of inOrder(items, 3, async (item) => item)) out.push(one);
  })();
  await expect(all).rejects.toThrow('no more');
  expect(out).toEqual([1]);
});

test('of nothing comes nothing', async () => {
  expect((await inOrder([], 3, async () => 1).next()).done).toBe(true);
});
