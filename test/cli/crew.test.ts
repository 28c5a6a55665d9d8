import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Hand, startCrew } from '../../src/cli/crew.ts';
import { NOTHING_SET_ASIDE } from '../../src/cli/set-aside.ts';
import type { Done, Setup, Task } from '../../src/cli/work.ts';

const SETUP: Setup = {
  dossier: null,
  plan: {
    format: 'text',
    published: null,
    url: null,
    force: false,
    withText: false,
    failOn: null,
    failOnChecks: [],
    asOf: null,
    cwd: '.',
    setAside: NOTHING_SET_ASIDE,
    writesBaseline: false,
    looks: { width: 80, colour: false },
  },
};

class Worker extends EventEmitter implements Hand {
  readonly tasks: Task[] = [];
  ended = false;
  postMessage(task: Task) {
    this.tasks.push(task);
  }
  answer(message: string) {
    this.emit('message', { kind: 'refused', message } satisfies Done);
  }
  async terminate() {
    this.ended = true;
    this.emit('exit');
  }
}

function crewOf(size: number) {
  const workers: Worker[] = [];
  const crew = startCrew(size, SETUP, () => {
    const worker = new Worker();
    workers.push(worker);
    return worker;
  });
  return { crew, workers };
}

const file = (name: string): Task => ({ kind: 'file', name });

test('each worker has one task in hand, and gets the next when it is done', async () => {
  const { crew, workers } = crewOf(2);
  const answers = ['a', 'b', 'c'].map((name) => crew.work(file(name)));
  expect(workers.map(({ tasks }) => tasks.length)).toEqual([1, 1]);
  workers[0]?.answer('first');
  expect(workers[0]?.tasks).toHaveLength(2);
  workers[0]?.answer('third');
  workers[1]?.answer('second');
  const done = (await Promise.all(answers)).map((one) => (one.kind === 'refused' ? one.message : one.kind));
  expect(done.sort()).toEqual(['first', 'second', 'third']);
});

test('a worker that breaks ends the run: what was in hand, and what comes', async () => {
  const { crew, workers } = crewOf(2);
  const inHand = crew.work(file('a'));
  workers[0]?.emit('error', new Error('out of memory'));
  workers[1]?.emit('error', new Error('out of memory'));
  await expect(inHand).rejects.toThrow('out of memory');
  await expect(crew.work(file('b'))).rejects.toThrow('out of memory');
});

test('a worker that goes without a word does too', async () => {
  const { crew, workers } = crewOf(1);
  const inHand = crew.work(file('a'));
  workers[0]?.emit('exit');
  await expect(inHand).rejects.toThrow('a worker ended before its work did');
});

test('at the end they are let go, and that is no failure', async () => {
  const { crew, workers } = crewOf(2);
  await crew.end();
  expect(workers.every(({ ended }) => ended)).toBe(true);
});
