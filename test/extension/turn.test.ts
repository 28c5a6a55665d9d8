import { expect, test } from 'vitest';
import { inSlices } from '../../extension/reader/turn.ts';
import type { Steps } from '../../src/steps.ts';

/** Each step takes a millisecond of work. */
function* busy(steps: number, log: string[]): Steps<string> {
  for (let i = 0; i < steps; i += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    log.push('step');
    yield;
  }
  return 'done';
}

test('long work gives others their turn, and comes to its end', async () => {
  const log: string[] = [];
  let running = true;
  const other = () => {
    log.push('other');
    if (running) setTimeout(other);
  };
  setTimeout(other);
  expect(await inSlices(busy(100, log))).toBe('done');
  running = false;
  expect(log.filter((entry) => entry === 'step').length).toBe(100);
  expect(log.slice(0, log.lastIndexOf('step'))).toContain('other');
});

test('short work is done in one turn', async () => {
  const log: string[] = [];
  setTimeout(() => log.push('other'));
  await inSlices(busy(2, log));
  expect(log).toEqual(['step', 'step']);
});
