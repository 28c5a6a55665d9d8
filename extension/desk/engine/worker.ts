/** The engine on a thread of its own, so that typing never waits for it. Keeps the last check, from which the next goes on. */
import dossier from 'dossier:exchange-2021';
import { findProblems } from '../../../src/edit/find-problems.ts';
import { proposeFixes } from '../../../src/edit/fixes.ts';
import type { Problem } from '../../../src/edit/problem.ts';
import { type Check, checkInSteps } from '../../../src/firsthand.ts';
import type { FromEngine, Look, ToEngine } from './protocol.ts';
import { expectedSteps, runInSlices } from './slices.ts';

/** The part of a worker's scope that is used; the compiler knows pages only. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToEngine }) => void;
  postMessage(message: FromEngine): void;
};

let last: Check | null = null;
let problems: readonly Problem[] = [];
let wanted = 0;
/** Grows with every question for wordings: the last one is wanted. */
let asked = 0;

const pause = () => new Promise<void>((done) => setTimeout(done));

scope.onmessage = ({ data }) => {
  if (data.kind === 'fix') {
    fix(data).catch(() => scope.postMessage({ kind: 'fixes', turn: data.turn, fingerprint: data.fingerprint, fixes: [] }));
    return;
  }
  wanted = data.turn;
  answer(data).catch(() => scope.postMessage({ kind: 'failed', turn: data.turn }));
};

async function answer({ turn, article, force, language }: Extract<ToEngine, { kind: 'check' }>): Promise<void> {
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
  problems = findProblems(check.report, article, { dossier, language });
  const look: Look = { topic, findings, problems };
  scope.postMessage({ kind: 'checked', turn, look });
}

async function fix({ turn, fingerprint }: Extract<ToEngine, { kind: 'fix' }>): Promise<void> {
  asked += 1;
  const mine = asked;
  const problem = problems.find((one) => one.fingerprint === fingerprint);
  if (problem === undefined || last === null || wanted !== turn) return;
  const fixes = await runInSlices(proposeFixes(problem, last.article, { dossier, check: last }), {
    now: () => performance.now(),
    pause,
    isWanted: () => wanted === turn && asked === mine,
    told: () => {},
  });
  if (fixes !== null) scope.postMessage({ kind: 'fixes', turn, fingerprint, fixes });
}
