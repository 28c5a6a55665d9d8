/** What the panel shows, from what is known of the tab beside it. Pure. */
import type { ArticleRecord } from '../../src/report/record.ts';
import type { Checked, PageState } from '../messages.ts';
import { isPaused, type Settings } from '../settings.ts';

export type Matched = Extract<PageState, { kind: 'matched' }>;

export type Shown =
  | { readonly kind: 'no-page' }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'paused'; readonly everywhere: boolean }
  | Extract<Checked, { kind: 'unmatched' | 'no-access' | 'failed' }>
  | { readonly kind: 'article'; readonly record: ArticleRecord; readonly state: Matched }
  | { readonly kind: 'file'; readonly record: ArticleRecord; readonly file: OpenedFile };

/** A saved check that was opened; the command line puts several articles into one file. */
export interface OpenedFile {
  readonly name: string;
  readonly records: readonly ArticleRecord[];
  /** The one that is shown. */
  readonly at: number;
}

/** `record` is what the reader handed on last; it may be older than the state for a moment, and is then not shown. */
export function toShown(
  checked: Checked | { readonly kind: 'unchecked' } | { readonly kind: 'checking' },
  record: ArticleRecord | null,
  settings: Settings,
  host: string | null,
): Shown {
  switch (checked.kind) {
    case 'matched':
      return record === null ? { kind: 'checking' } : { kind: 'article', record, state: checked };
    case 'reading':
    case 'checking':
      return { kind: 'checking' };
    case 'unchecked':
      return isPaused(settings, host) ? { kind: 'paused', everywhere: settings.paused } : { kind: 'unchecked' };
    default:
      return checked;
  }
}
