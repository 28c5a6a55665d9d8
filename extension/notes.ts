/**
 * The notes that a person wrote about findings (“this is wrong”), as a list. Pure: reading and writing is `platform/notes`.
 * Storage is a border: an entry of rubbish is left out while the others stay.
 */
import { type Note, noteSchema } from './messages.ts';

/** More than anybody writes by hand; with every note as long as it may be, still within what a browser stores. */
export const MOST_NOTES = 500;

/** Notes from whatever was stored. Never fails. */
export function repairNotes(stored: unknown): Note[] {
  if (!Array.isArray(stored)) return [];
  const kept = stored.slice(0, 2 * MOST_NOTES).flatMap((entry) => {
    const read = noteSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  return kept.slice(0, MOST_NOTES);
}

/**
 * The list with one more at its end; null when it is full. A new one is refused and no old one dropped: somebody wrote each of
 * them, and would not learn that it is gone.
 */
export function withNote(notes: readonly Note[], note: Note): Note[] | null {
  return notes.length >= MOST_NOTES ? null : [...notes, note];
}

/** The list without the first that is the same. By what it says: another page may have changed the numbers meanwhile. */
export function withoutNote(notes: readonly Note[], note: Note): Note[] {
  const wanted = JSON.stringify(noteSchema.parse(note));
  const at = notes.findIndex((one) => JSON.stringify(noteSchema.parse(one)) === wanted);
  return notes.filter((_, index) => index !== at);
}

export const NOTES_FORMAT = 'firsthand-notes';

/** All of them as a file that people and programs can read. */
export function toNotesFile(notes: readonly Note[]): string {
  return `${JSON.stringify({ format: NOTES_FORMAT, version: 1, notes }, null, 2)}\n`;
}
