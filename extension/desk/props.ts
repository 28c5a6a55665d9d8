/** What the desk's views are given: one state, and what their buttons do. */

import type { Finding } from '../../src/check/finding.ts';
import type { ListFormat } from '../../src/edit/citation/lists.ts';
import type { IgnoredEntry } from '../../src/edit/ignored.ts';
import type { Edit, Fix, Problem } from '../../src/edit/problem.ts';
import type { CheckState } from './checking.ts';
import type { Saved } from './drafts/autosave.ts';
import type { CiteFormat, CiteStyle, Listed } from './drafts/draft.ts';
import type { Action, ActionState } from './editor/commands.ts';
import type { Refusal } from './files/kinds.ts';
import type { Output } from './files/output.ts';

/** A problem as the list shows it. */
export interface Entry {
  readonly problem: Problem;
  /** It was not there when somebody looked last. */
  readonly isFresh: boolean;
  /** Null while they are being tried. */
  readonly fixes: readonly Fix[] | null;
}

/** The list beside the text. */
export interface Listing {
  /** What was checked: offsets count in it. */
  readonly article: string;
  /** Nothing is written yet. */
  readonly isBlank: boolean;
  /** What the draft was taken for, where it seems to be about something else and was not checked; empty where nothing is known. */
  readonly takenFor: string | null;
  readonly entries: readonly Entry[];
  readonly aside: readonly { readonly problem: Problem; readonly entry: IgnoredEntry }[];
  /** Claims with nothing to change. */
  readonly fine: readonly Finding[];
  readonly fixedCount: number;
  readonly freshCount: number;
  readonly remainingCount: number;
  /** False until there is something to compare with. */
  readonly isCompared: boolean;
  /** In hand: a fingerprint of a problem, or the id of a finding. */
  readonly chosen: string | null;
  readonly format: CiteFormat;
  readonly style: CiteStyle;
}

export type Notice =
  | { readonly kind: 'refused'; readonly why: Refusal; readonly name: string }
  /** The words of a fix were changed meanwhile. */
  | { readonly kind: 'moved-on' }
  /** A title takes no link. */
  | { readonly kind: 'no-link-here' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'erased' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'storage-failed' };

export interface DeskState {
  readonly name: string;
  readonly day: string;
  readonly words: number;
  readonly saved: Saved;
  readonly isElsewhere: boolean;
  readonly notice: Notice | null;
  readonly check: CheckState;
  readonly listing: Listing | null;
  /** Null while the list is closed. */
  readonly drafts: readonly Listed[] | null;
  readonly draftId: string;
  /** The address in the form; null while it is closed. */
  readonly link: string | null;
}

export interface DeskActions {
  create(): void;
  openFile(file: File): void;
  saveAs(output: Output): void;
  setDay(day: string): void;
  checkAnyway(): void;
  checkAgain(): void;
  run(action: Action): void;
  setLink(href: string | null): boolean;
  closeLink(): void;
  choose(id: string | null): void;
  step(by: 1 | -1): void;
  /** Back to the words, from the list. */
  toText(): void;
  fix(entry: Entry, edits: readonly Edit[]): void;
  cite(entry: Entry): void;
  setCiting(change: { readonly format?: CiteFormat; readonly style?: CiteStyle }): void;
  /** All sources that the draft's claims rest on, for a reference manager. */
  saveSources(format: ListFormat): void;
  /** A request for a correction of what is listed, where the text is already published. */
  saveCorrection(as: 'txt' | 'html'): void;
  ignore(problem: Problem, reason: string): void;
  unignore(fingerprint: string): void;
  markSeen(): void;
  listDrafts(on: boolean): void;
  openDraft(id: string): void;
  renameDraft(id: string, name: string): void;
  removeDraft(id: string): void;
  saveRaw(id: string): void;
  takeOver(): void;
  copyDraft(): void;
  dismiss(): void;
}

export type ToolbarState = Readonly<Record<Action, ActionState>>;
