/**
 * A draft as it is kept. Storage is a border (another version wrote it, a write broke off): everything is validated when it is read, and
 * what cannot be read is told and left where it is, never overwritten.
 */
import type { Node } from 'prosemirror-model';
import * as z from 'zod/mini';
import type { CitationFormat, CitationStyle } from '../../../src/edit/citation/cite.ts';
import { type Ignored, ignoredSchema, NOTHING_IGNORED } from '../../../src/edit/ignored.ts';
import { CHECK_IDS } from '../../../src/edit/problem.ts';
import { titleOf } from '../editor/places.ts';
import { emptyDocument, parseDocument } from '../editor/schema.ts';

export const DRAFT_VERSION = 1;
export const LONGEST_NAME = 200;

const text = (most: number) => z.string().check(z.maxLength(most));
const time = z.number().check(z.nonnegative());

/** A problem as far as two looks are compared by it. */
const seenSchema = z.object({ fingerprint: text(40), check: z.enum(CHECK_IDS), quote: text(4000), message: text(4000) });
export type Seen = Readonly<z.infer<typeof seenSchema>>;

/** How a citation is put into the text, and by whose rules it is written. Those of `src/edit/citation`, which is loaded only when it is wanted. */
export const CITE_FORMATS = ['link', 'footnote', 'markdown', 'html', 'plain'] as const satisfies readonly CitationFormat[];
export type CiteFormat = (typeof CITE_FORMATS)[number];
export const CITE_STYLES = ['apa', 'chicago'] as const satisfies readonly CitationStyle[];
export type CiteStyle = (typeof CITE_STYLES)[number];

const draftSchema = z.object({
  version: z.literal(DRAFT_VERSION),
  id: z.string().check(z.regex(/^[0-9a-z-]{1,64}$/)),
  /** Given by the person; empty for the title. */
  name: text(LONGEST_NAME),
  doc: z.unknown(),
  /** The day the draft is for. */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  /** Checked although it is about something else. */
  force: z.boolean(),
  format: z.enum(CITE_FORMATS),
  style: z.enum(CITE_STYLES),
  ignored: ignoredSchema,
  /** What was there to fix when somebody looked last; null where nobody has. */
  seen: z.nullable(z.array(seenSchema).check(z.maxLength(5000))),
  /** Milliseconds since 1970. */
  created: time,
  changed: time,
});

export interface Draft extends Readonly<Omit<z.infer<typeof draftSchema>, 'doc' | 'seen' | 'ignored'>> {
  readonly doc: Node;
  readonly ignored: Ignored;
  readonly seen: readonly Seen[] | null;
}

/** What storage holds: plain data. */
export type StoredDraft = Omit<Draft, 'doc'> & { readonly doc: unknown };

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly changed: number;
  /** It cannot be read by this version. */
  readonly isDamaged: boolean;
}

export function newDraft(id: string, now: Date): Draft {
  return {
    version: DRAFT_VERSION,
    id,
    name: '',
    doc: emptyDocument(),
    day: toDay(now),
    force: false,
    format: 'link',
    style: 'apa',
    ignored: NOTHING_IGNORED,
    seen: null,
    created: now.getTime(),
    changed: now.getTime(),
  };
}

/** The day on the clock of whoever writes. @example toDay(new Date(2021, 2, 5)) // '2021-03-05' */
export function toDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function toStored(draft: Draft): StoredDraft {
  return { ...draft, doc: draft.doc.toJSON() };
}

/** From `unknown`; null where it is damaged or of a later version. */
export function parseDraft(data: unknown): Draft | null {
  const read = draftSchema.safeParse(data);
  if (!read.success || !isDay(read.data.day)) return null;
  const doc = parseDocument(read.data.doc);
  return doc === null ? null : { ...read.data, doc };
}

/** For a list, from what storage holds: what is damaged is listed too, so that it can be saved as it is or deleted. */
export function toListed(id: string, data: unknown): Listed {
  const draft = parseDraft(data);
  if (draft === null) return { id, name: '', changed: 0, isDamaged: true };
  return { id, name: nameOf(draft), changed: draft.changed, isDamaged: false };
}

/** Its name, else its title, else its first words; empty for a draft with nothing in it. */
export function nameOf(draft: Pick<Draft, 'name' | 'doc'>): string {
  if (draft.name !== '') return draft.name;
  const title = titleOf(draft.doc);
  if (title !== '') return title.slice(0, LONGEST_NAME);
  return draft.doc.textBetween(0, Math.min(draft.doc.content.size, 400), ' ', ' ').trim().split(/\s+/).slice(0, 8).join(' ');
}

/** Nobody has written anything in it. */
export function isBlank({ doc }: Pick<Draft, 'doc'>): boolean {
  return doc.textContent.trim() === '';
}
