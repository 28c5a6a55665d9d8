/**
 * The contract: every message between the parts of the extension, by direction, with who may send it and what comes back.
 * Types are derived from the schemas, so that what is checked and what is compiled cannot drift apart. A message that does not
 * fit, or comes from somebody who may not send it, is dropped and counted (`platform/messages`).
 *
 *     detector ──hit──▶ background ──read──▶ reader            the automatic way
 *     detector ──frame──▶ background                           not this page, but a large frame in it: looked into, too
 *     popup ──check──▶ background ──read──▶ reader             the asked way; the state comes back as the reply
 *     popup, panel ──state/record/show/step──▶ reader          looking at what was found
 *     panel ──date/hide/point/follow──▶ reader                 changing how it is checked and shown; keeping in step
 *     reader ──state/at/paint/left──▶ background (badge), popup, panel   what was found, where the reader is, that it is gone
 *     reader ──note/panel/desk──▶ background                   “this is wrong” is kept; the panel, the desk is opened
 *     keyboard command, menu ──▶ background ──step/selection/field──▶ reader
 *     popup ──field──▶ background ──field──▶ reader            the field that has the focus, in whichever frame it stands
 */
import * as z from 'zod/mini';
import { CUTS } from '../src/article/article.ts';
import { KINDS, RATINGS } from '../src/vocabulary.ts';

/** Text that a page can influence is bounded, so that a hostile page cannot make the popup slow. */
const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.int(), z.nonnegative());
const tabId = z.number().check(z.int(), z.nonnegative());
const id = text(200);

/** A finding as the popup lists it. The card itself is drawn where the whole finding is: in the page. */
export const listedSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  rating: z.enum(RATINGS),
  quote: text(400),
  /** The article's value in words: says what a bare “Monday” was read as. */
  value: text(300),
  /** The sentence that explains the rating; null where it simply matches. */
  reason: z.nullable(text(600)),
});
export type Listed = z.infer<typeof listedSchema>;

export const MOST_LISTED = 1000;

export const countsSchema = z.strictObject({
  supported: count,
  'missing-context': count,
  conflicting: count,
  refuted: count,
  'not-enough-evidence': count,
});

const states = [
  z.strictObject({ kind: z.literal('reading') }),
  z.strictObject({
    kind: z.literal('matched'),
    forced: z.boolean(),
    reasons: z.array(text(300)).check(z.maxLength(20)),
    /** Set when the check was forced on a page about something else. */
    takenFor: z.nullable(text(300)),
    published: z.nullable(text(10)),
    /** BCP 47, of the article's words; absent where it is not known. */
    language: z.optional(text(40)),
    /** Marks that the person has hidden on this page. */
    hidden: count,
    counts: countsSchema,
    findings: z.array(listedSchema).check(z.maxLength(MOST_LISTED)),
    /** The page was longer than the reader reads. */
    truncated: z.boolean(),
    /** The page shows only the beginning of the story, and how that is known; absent where the story seems whole. */
    partial: z.optional(z.enum(CUTS)),
    /** What was checked is what was selected, and not the page's story. */
    selection: z.optional(z.literal(true)),
    /** What was checked is the text of a field, which is a draft: as of today, unless a day was given. */
    field: z.optional(z.literal(true)),
    dossier: z.strictObject({ title: text(600), updated: text(10), covers: text(600), language: z.optional(text(40)) }),
  }),
  z.strictObject({
    kind: z.literal('unmatched'),
    takenFor: z.nullable(text(300)),
    reasons: z.array(text(300)).check(z.maxLength(20)),
  }),
  z.strictObject({ kind: z.literal('failed'), reason: text(300) }),
] as const;

/** What the reader made of its page. */
export const pageStateSchema = z.discriminatedUnion('kind', states);
export type PageState = z.infer<typeof pageStateSchema>;

/** Answer to `popup/check`. */
export const checkedSchema = z.discriminatedUnion('kind', [
  ...states,
  /** The browser does not let extensions read this page. */
  z.strictObject({ kind: z.literal('no-access'), reason: text(300) }),
]);
export type Checked = z.infer<typeof checkedSchema>;

/** A note that a person wrote about a finding: “this is wrong”. Kept on this machine because they asked for it. */
export const noteSchema = z.strictObject({
  /** What they wrote; may be empty. */
  text: text(4000),
  /** The day, `YYYY-MM-DD`. */
  day: text(10),
  page: z.nullable(text(2000)),
  quote: text(4000),
  value: text(4000),
  rating: z.enum(RATINGS),
  rule: text(100),
  facts: z.array(text(100)).check(z.maxLength(50)),
  dossier: text(200),
});
export type Note = z.infer<typeof noteSchema>;

export const toBackgroundSchema = z.discriminatedUnion('kind', [
  /** The page looks as if it were about the event. */
  z.strictObject({ kind: z.literal('detector/hit') }),
  /** The page does not, and has a frame that is large enough to hold an article. */
  z.strictObject({ kind: z.literal('detector/frame') }),
  /** Add the rules for the marks to my page, or take them away. */
  z.strictObject({ kind: z.literal('reader/paint'), on: z.boolean() }),
  /** For the badge (and for a popup that is open). */
  z.strictObject({ kind: z.literal('reader/state'), state: pageStateSchema }),
  /** I have let go of my page: the badge counts nothing any more. */
  z.strictObject({ kind: z.literal('reader/left') }),
  /** The claim whose card is open or that is being read; null for none. For a panel that keeps in step. */
  z.strictObject({ kind: z.literal('reader/at'), id: z.nullable(id), open: z.boolean() }),
  /** “This is wrong”. Replies true once it is kept. */
  z.strictObject({ kind: z.literal('reader/note'), note: noteSchema }),
  /** The person asks, in the card, for the panel with this claim. Replies true once it is open, false where the browser opens it only from its own buttons. */
  z.strictObject({ kind: z.literal('reader/panel'), id: z.nullable(id) }),
  /** The person asks for the desk: the text of an editor that draws it can be pasted there. */
  z.strictObject({ kind: z.literal('reader/desk') }),
  z.strictObject({ kind: z.literal('popup/check'), tabId, force: z.boolean() }),
  /** Check the field that has the focus in the page. Replies with what came of it, as `popup/check` does. */
  z.strictObject({ kind: z.literal('popup/field'), tabId }),
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

export const toReaderSchema = z.discriminatedUnion('kind', [
  /** Read the page (again). `force` reports claims also where the topic does not match. Replies with the state. */
  z.strictObject({ kind: z.literal('read'), force: z.boolean() }),
  /** Replies with the state. */
  z.strictObject({ kind: z.literal('state') }),
  /** Replies with the `ArticleRecord` of `src/report/record`, or null where nothing was checked. */
  z.strictObject({ kind: z.literal('record') }),
  /** Check as if published on that day; null: as the page says. Replies with the state. */
  z.strictObject({ kind: z.literal('date'), published: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))) }),
  /** Take a finding's mark away, or bring all of them back with null. */
  z.strictObject({ kind: z.literal('hide'), id: z.nullable(id) }),
  /** Check what is selected, whatever the page is about, and open the first card. Replies with the state; nothing selected changes nothing. */
  z.strictObject({ kind: z.literal('selection') }),
  /**
   * Check the field that has the focus, until it is ended; where there is none that can be read, say so in the page. `toggle`: end it where it
   * goes on. Replies with the state.
   */
  z.strictObject({ kind: z.literal('field'), toggle: z.boolean() }),
  /** Scroll to the finding and mark it as the one in hand, without a card and without the focus: the panel shows it. Null: none. */
  z.strictObject({ kind: z.literal('point'), id: z.nullable(id) }),
  /** A panel beside the page wants to be told where the person reads, or no longer. Replies with the claim whose card is open, or null. */
  z.strictObject({ kind: z.literal('follow'), on: z.boolean() }),
  /** Scroll to the finding and open its card. */
  z.strictObject({ kind: z.literal('show'), id }),
  z.strictObject({ kind: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
  /** Take everything away. */
  z.strictObject({ kind: z.literal('stop') }),
]);
export type ToReader = z.infer<typeof toReaderSchema>;

/** Where a message came from, as the browser (never the message itself) says. */
export type Origin = 'page' | 'extension';

/**
 * Who may say what to the background. A page is any frame with a script of ours in it; what a reader says is taken for the tab's only from
 * the frame that was chosen (`platform/messages`, `isReaderFrame`).
 */
export const MAY_SEND = {
  'detector/hit': 'page',
  'detector/frame': 'page',
  'reader/paint': 'page',
  'reader/state': 'page',
  'reader/left': 'page',
  'reader/at': 'page',
  'reader/note': 'page',
  'reader/panel': 'page',
  'reader/desk': 'page',
  'popup/check': 'extension',
  'popup/field': 'extension',
} as const satisfies Record<ToBackground['kind'], Origin>;

/** Readers listen to the background and the popup only, never to another page. */
export const READER_LISTENS_TO: Origin = 'extension';

/** A message for the background from `unknown`, or null where it does not fit or its sender may not send it. */
export function toBackgroundMessage(message: unknown, from: Origin | null): ToBackground | null {
  const read = toBackgroundSchema.safeParse(message);
  return read.success && MAY_SEND[read.data.kind] === from ? read.data : null;
}

/** A message for a reader from `unknown`, or null. */
export function toReaderMessage(message: unknown, from: Origin | null): ToReader | null {
  if (from !== READER_LISTENS_TO) return null;
  const read = toReaderSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** A page's state from `unknown`, or null: a page that was left while it answered gives `undefined`. */
export function toPageState(reply: unknown): PageState | null {
  const read = pageStateSchema.safeParse(reply);
  return read.success ? read.data : null;
}

/** The background's answer to `popup/check` from `unknown`, or null. */
export function toChecked(reply: unknown): Checked | null {
  const read = checkedSchema.safeParse(reply);
  return read.success ? read.data : null;
}
