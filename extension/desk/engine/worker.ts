/** The engine on a thread of its own, so that typing never waits for it. Keeps the last check, from which the next goes on. */
import dossier from 'dossier:exchange-2021';
import { findProblems } from '../../../src/edit/find-problems.ts';
import { type Check, checkInSteps } from '../../../src/firsthand.ts';
import type { FromEngine, Look, ToEngine } from './protocol.ts';
import { expectedSteps, runInSlices } from './slices.ts';

/** The part of a worker's scope that is used; the compiler knows pages only. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToEngine }) => void;
  postMessage(message: FromEngine): void;
};

let last: Check | null = null;
let wanted = 0;

const pause = () => new Promise<void>((done) => setTimeout(done));

scope.onmessage = ({ data }) => {
  wanted = data.turn;
  answer(data).catch(() => scope.postMessage({ kind: 'failed', turn: data.turn }));
};

async function answer({ turn, article, force, language }: ToEngine): Promise<void> {
  const expected = expectedSteps(article);
  const options = {
    now: () => performance.now(),
    pause,
    isWanted: () => wanted === turn,
    // Nearly done is the most that can be promised.
    told: (steps: number) => scope.postMessage({ kind: 'progress', turn, share: Math.min(0.98, steps / expected) }),
  };
  const check = await runInSlices(checkInSteps(article, { dossier, force, language }, last), options);
  if (check === null) return;
  last = check;
  const { topic, findings } = check.report;
  const look: Look = { topic, findings, problems: findProblems(check.report, article, { dossier, language }) };
  scope.postMessage({ kind: 'checked', turn, look });
}
