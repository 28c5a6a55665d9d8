/** The reader of one tab as the panel speaks to it: everything asked is answered, or the page is gone. */
import { type ArticleRecord, parseRecord } from '../../src/report/record.ts';
import type { Checked, PageState, ToReader } from '../messages.ts';
import { toChecked, toPageState } from '../messages.ts';
import { sendToBackground, sendToReader } from '../platform/messages.ts';

export interface Page {
  readonly tabId: number;
  /** Null when nobody has read the page, or it was left. */
  state(): Promise<PageState | null>;
  record(): Promise<ArticleRecord | null>;
  /** Reads the page now; null when the extension did not answer. */
  check(force: boolean): Promise<Checked | null>;
  /** Checks by another day; null: by the page's own. */
  date(published: string | null): Promise<PageState | null>;
  hide(id: string | null): Promise<void>;
  point(id: string | null): Promise<void>;
  show(id: string): Promise<void>;
  /** From now on the reader tells where the person reads. The claim whose card is open. */
  follow(on: boolean): Promise<string | null>;
}

export function pageIn(tabId: number): Page {
  const ask = (message: ToReader) => sendToReader(tabId, message);
  return {
    tabId,
    state: async () => toPageState(await ask({ kind: 'state' })),
    record: async () => parseRecord(await ask({ kind: 'record' })),
    check: async (force) => toChecked(await sendToBackground({ kind: 'popup/check', tabId, force })),
    date: async (published) => toPageState(await ask({ kind: 'date', published })),
    hide: async (id) => void (await ask({ kind: 'hide', id })),
    point: async (id) => void (await ask({ kind: 'point', id })),
    show: async (id) => void (await ask({ kind: 'show', id })),
    follow: async (on) => {
      const at = await ask({ kind: 'follow', on });
      return typeof at === 'string' ? at : null;
    },
  };
}
