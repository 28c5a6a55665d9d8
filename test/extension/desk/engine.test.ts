import { expect, it } from 'vitest';
import { read } from '../../../extension/desk/editor/places.ts';
import { emptyDocument } from '../../../extension/desk/editor/schema.ts';
import { startEngine, type Thread } from '../../../extension/desk/engine/engine.ts';
import type { FromEngine, ToEngine } from '../../../extension/desk/engine/protocol.ts';
import { runInSlices } from '../../../extension/desk/engine/slices.ts';

const { article } = read(emptyDocument(), '2021-03-12');
const question = { article, force: false, language: 'en' as const };
const look = { topic: { match: true, score: 1, reasons: [], takenFor: null }, findings: [], problems: [] };

function threads() {
  const asked: ToEngine[][] = [];
  const all: Thread[] = [];
  const start = (): Thread => {
    const mine: ToEngine[] = [];
    asked.push(mine);
    const thread: Thread = { onmessage: null, onerror: null, postMessage: (message) => mine.push(message), terminate: () => {} };
    all.push(thread);
    return thread;
  };
  const answer = (at: number, message: FromEngine) => all[at]?.onmessage?.({ data: message } as MessageEvent);
  return { asked, all, start, answer };
}

it('hears the answer to the last question, and none to one before', () => {
  const { start, answer, asked } = threads();
  const heard: string[] = [];
  const engine = startEngine(start, {
    progress: (share) => heard.push(`at ${share}`),
    checked: () => heard.push('checked'),
    fixes: (fingerprint) => heard.push(fingerprint),
    failed: () => heard.push('failed'),
  });
  engine.ask(question);
  engine.ask(question);
  answer(0, { kind: 'checked', turn: 1, look });
  answer(0, { kind: 'progress', turn: 2, share: 0.5 });
  answer(0, { kind: 'checked', turn: 2, look });
  engine.askFixes('abc');
  answer(0, { kind: 'fixes', turn: 2, fingerprint: 'abc', fixes: [] });
  expect(heard).toEqual(['at 0.5', 'checked', 'abc']);
  expect(asked[0]?.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual(['check 1', 'check 2', 'fix 2']);
});

it('begins anew where the thread breaks', () => {
  const { start, all, asked } = threads();
  const heard: string[] = [];
  const engine = startEngine(start, {
    progress: () => {},
    checked: () => {},
    fixes: () => {},
    failed: () => heard.push('failed'),
  });
  engine.ask(question);
  all[0]?.onerror?.({} as ErrorEvent);
  engine.ask(question);
  expect([heard, asked.length]).toEqual([['failed'], 2]);
});

it('work ends between two slices once something newer was asked', async () => {
  let clock = 0;
  let steps = 0;
  function* endless(): Generator<undefined, string, void> {
    for (;;) {
      steps += 1;
      clock += 10;
      yield;
    }
  }
  const told: number[] = [];
  const options = {
    now: () => clock,
    pause: async () => {},
    isWanted: () => steps < 20,
    told: (done: number) => told.push(done),
  };
  expect(await runInSlices(endless(), options)).toBeNull();
  expect(told.length).toBeGreaterThan(1);
  function* short(): Generator<undefined, string, void> {
    yield;
    return 'done';
  }
  expect(await runInSlices(short(), options)).toBe('done');
});
