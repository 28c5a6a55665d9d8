/** What a session is given: its page, its engine, and the ways to the rest of the extension. So it can be run without a browser's API. */
import type { Day } from '../../src/vocabulary.ts';
import type { Note, PageState } from '../messages.ts';
import type { CheckArticle } from './engine.ts';

export interface Surroundings {
  readonly document: Document;
  readonly check: CheckArticle;
  /** Tells the badge and an open popup. */
  readonly tell: (state: PageState) => void;
  /** Tells a panel beside the page which claim is being looked at. */
  readonly tellAt: (id: string | null, isOpen: boolean) => void;
  /** Adds the rules of the marks to this page, or takes them away. */
  readonly paintRules: (on: boolean) => void;
  /** Keeps a note on this machine. False where it could not be kept. */
  readonly keepNote: (note: Note) => Promise<boolean>;
  /** Opens the panel at a finding. False where the browser opens it only from its own buttons. */
  readonly openPanel: (id: string) => Promise<boolean>;
  /** Opens the page in which drafts are written. */
  readonly openDesk: () => void;
  readonly today: () => Day;
  /** Is the extension still there? */
  readonly isAlive: () => boolean;
}
