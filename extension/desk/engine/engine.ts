/** Asks the engine's thread, and hears only answers to the last question. A thread that breaks is started anew. */
import type { Fix } from '../../../src/edit/problem.ts';
import type { FromEngine, Look, ToEngine } from './protocol.ts';

/** What is used of a `Worker`, so that a test can stand in for it. */
export interface Thread {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToEngine): void;
  terminate(): void;
}

export interface Heard {
  progress(share: number): void;
  checked(look: Look): void;
  fixes(fingerprint: string, fixes: readonly Fix[]): void;
  failed(): void;
}

export interface Engine {
  ask(question: Omit<Extract<ToEngine, { kind: 'check' }>, 'kind' | 'turn'>): void;
  /** Wordings for a problem of the last answer. */
  askFixes(fingerprint: string): void;
  stop(): void;
}

export function startEngine(start: () => Thread, heard: Heard): Engine {
  let turn = 0;
  let thread: Thread | null = null;
  const begin = (): Thread => {
    const begun = start();
    begun.onmessage = ({ data }) => hear(data as FromEngine);
    begun.onerror = () => {
      begun.terminate();
      if (thread === begun) thread = null;
      heard.failed();
    };
    return begun;
  };
  const hear = (message: FromEngine) => {
    if (message.turn !== turn) return;
    switch (message.kind) {
      case 'progress':
        return heard.progress(message.share);
      case 'checked':
        return heard.checked(message.look);
      case 'fixes':
        return heard.fixes(message.fingerprint, message.fixes);
      case 'failed':
        return heard.failed();
    }
  };
  return {
    ask: (question) => {
      turn += 1;
      thread ??= begin();
      thread.postMessage({ kind: 'check', turn, ...question });
    },
    askFixes: (fingerprint) => thread?.postMessage({ kind: 'fix', turn, fingerprint }),
    stop: () => {
      thread?.terminate();
      thread = null;
    },
  };
}
