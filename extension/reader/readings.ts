/**
 * The readings of one page, one after the other: what was asked for, what came out, and when a page that does not match is given up.
 * What is found goes to `found`; what is drawn of it is the session's.
 */
import type { Day } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import { text } from '../ui/text.ts';
import type { Found } from './found.ts';
import { readPage } from './reading.ts';
import type { LiveSelection } from './selection.ts';
import { toState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** Apps show the headline first and the text later: a page that does not match gets this long to become one that does. */
const PATIENCE_MS = 12_000;

export interface ReadingEvents {
  /** There are findings to show, maybe the same as before. */
  readonly matched: (state: Extract<PageState, { kind: 'matched' }>) => void;
  readonly unmatched: () => void;
  /** It has not matched for so long that it will not. */
  readonly givenUp: () => void;
}

export interface Readings {
  readonly state: PageState;
  /** How the page is to be read from now on. */
  ask(asked: { readonly forced?: boolean; readonly asOf?: Day | null; readonly selection?: LiveSelection | null }): void;
  /** Reads the page, after what is being read already. True when what came out is another than before. */
  readNow(): Promise<boolean>;
  /** Other findings are hidden than before: says so in the state. */
  recount(): void;
}

export function createReadings(
  { document, check, tell }: Surroundings,
  found: Found,
  events: ReadingEvents,
  signal: AbortSignal,
): Readings {
  let state: PageState = { kind: 'reading' };
  let forced = false;
  let asOf: Day | null = null;
  /** What is read instead of the page, while it stands there. */
  let selection: LiveSelection | null = null;
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(givingUp));

  const readOnce = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    const last = found.reading;
    try {
      const selected = selection?.now() ?? null;
      if (selected === null) selection = null;
      const next = await readPage(document, check, { forced, asOf, selected }, last);
      if (signal.aborted) return false;
      found.reading = next;
      state = toState(next, found.placed());
      if (state.kind === 'matched') events.matched(state);
    } catch (error) {
      // A page must never see our faults, and the user must.
      found.reading = null;
      const reason = error instanceof Error ? error.message : String(error);
      state = { kind: 'failed', reason: text('card_page_failed', reason).slice(0, 300) };
    }
    const now = found.reading;
    const fresh = now === null || last === null || last.article.text !== now.article.text || last.report !== now.report;
    if (state.kind === 'matched') {
      clearTimeout(givingUp);
      givingUp = undefined;
    } else {
      events.unmatched();
      // Counted from the first reading that does not match, so that a page that never rests cannot keep us.
      givingUp ??= setTimeout(events.givenUp, state.kind === 'failed' ? 0 : PATIENCE_MS);
    }
    if (fresh) tell(state);
    return fresh;
  };

  /** One after the other: a reading takes several turns, in which the next may be asked for. */
  let queue: Promise<unknown> = Promise.resolve();

  return {
    get state() {
      return state;
    },
    ask: (asked) => {
      forced = asked.forced ?? forced;
      asOf = asked.asOf === undefined ? asOf : asked.asOf;
      selection = asked.selection === undefined ? selection : asked.selection;
    },
    readNow: () => {
      const next = queue.then(readOnce);
      queue = next;
      return next;
    },
    recount: () => {
      if (found.reading === null || state.kind !== 'matched') return;
      state = toState(found.reading, found.placed());
      tell(state);
    },
  };
}
