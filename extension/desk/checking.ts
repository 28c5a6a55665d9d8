/** Checks the draft in hand after each pause in writing, and keeps what was found together with the words that it was found in. */
import type { Fix } from '../../src/edit/problem.ts';
import type { Language } from '../../src/vocabulary.ts';
import type { DraftEditor } from './editor/editor.ts';
import type { Snapshot } from './editor/places.ts';
import { type Engine, startEngine, type Thread } from './engine/engine.ts';
import type { Look } from './engine/protocol.ts';

/** A pause in writing, and no break in thinking. */
const PAUSE_MS = 300;

export interface Found {
  readonly look: Look;
  /** The words that were looked at, and what became of them since. */
  readonly snapshot: Snapshot;
  /** By fingerprint; those of a problem that is not here yet are being tried. */
  readonly fixes: ReadonlyMap<string, readonly Fix[]>;
}

export type CheckState =
  | { readonly kind: 'idle' }
  /** How far it is, from 0 to 1. */
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'failed' };

export interface Checking {
  readonly state: CheckState;
  /** Null where nothing is written, or nothing was checked yet. */
  readonly found: Found | null;
  /** After a pause; at once where somebody waits for it. */
  soon(atOnce?: boolean): void;
  /** Looks for wordings for a problem, where that was not done yet. */
  wantFixes(fingerprint: string): void;
  /** Another draft: what was found belongs to the old one. */
  forget(): void;
}

export interface CheckingOptions {
  readonly editor: DraftEditor;
  readonly thread: () => Thread;
  readonly question: () => { readonly day: string; readonly force: boolean; readonly language: Language };
  /** `isNew` where another look has come. */
  readonly told: (isNew: boolean) => void;
}

export function checkDrafts({ editor, thread, question, told }: CheckingOptions): Checking {
  let state: CheckState = { kind: 'idle' };
  let found: Found | null = null;
  let asked: { readonly snapshot: Snapshot; readonly key: string } | null = null;
  let foundKey: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const engine: Engine = startEngine(thread, {
    progress: (share) => {
      state = { kind: 'checking', share };
      told(false);
    },
    checked: (look) => {
      if (asked === null) return;
      if (found !== null) editor.release(found.snapshot);
      found = { look, snapshot: asked.snapshot, fixes: new Map() };
      foundKey = asked.key;
      asked = null;
      state = { kind: 'idle' };
      editor.mark(
        look.findings.map(({ id, rating, claim }) => ({ id, rating, kind: claim.kind, start: claim.start, end: claim.end })),
        found.snapshot,
      );
      told(true);
    },
    fixes: (fingerprint, fixes) => {
      if (found === null) return;
      found = { ...found, fixes: new Map(found.fixes).set(fingerprint, fixes) };
      told(false);
    },
    failed: () => {
      if (asked !== null) editor.release(asked.snapshot);
      asked = null;
      state = { kind: 'failed' };
      told(false);
    },
  });

  const check = () => {
    const { day, force, language } = question();
    const snapshot = editor.snapshot(day);
    const { article } = snapshot.read;
    // Bold words, a list instead of lines: nothing that the engine reads. The places have moved all the same, and are known again.
    const key = JSON.stringify([article.text, article.blocks, article.links, day, force]);
    if (key === foundKey && found !== null) {
      editor.release(found.snapshot);
      found = { ...found, snapshot };
      if (asked !== null) editor.release(asked.snapshot);
      asked = null;
      state = { kind: 'idle' };
      told(false);
      return;
    }
    if (asked !== null) editor.release(asked.snapshot);
    asked = { snapshot, key };
    state = { kind: 'checking', share: 0 };
    engine.ask({ article, force, language });
    told(false);
  };

  return {
    get state() {
      return state;
    },
    get found() {
      return found;
    },
    soon: (atOnce = false) => {
      clearTimeout(timer);
      timer = setTimeout(check, atOnce ? 0 : PAUSE_MS);
    },
    wantFixes: (fingerprint) => {
      if (found !== null && asked === null && !found.fixes.has(fingerprint)) engine.askFixes(fingerprint);
    },
    forget: () => {
      clearTimeout(timer);
      asked = null;
      found = null;
      foundKey = null;
      state = { kind: 'idle' };
    },
  };
}
