/** The notes in `storage.local`, repaired on every read. One change at a time: each is a read and a write. */
import browser from 'webextension-polyfill';
import type { Note } from '../messages.ts';
import { repairNotes, withNote, withoutNote } from '../notes.ts';

export async function readNotes(): Promise<Note[]> {
  return repairNotes((await browser.storage.local.get('notes')).notes);
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change);
  last = next;
  return next;
}

/** False when the list is full, or the browser stores no more. */
export function addNote(note: Note): Promise<boolean> {
  return inTurn(async () => {
    const notes = withNote(await readNotes(), note);
    if (notes === null) return false;
    try {
      await browser.storage.local.set({ notes });
      return true;
    } catch {
      return false;
    }
  });
}

export function removeNote(note: Note): Promise<void> {
  return inTurn(async () => browser.storage.local.set({ notes: withoutNote(await readNotes(), note) }));
}
