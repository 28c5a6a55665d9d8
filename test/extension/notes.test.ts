import { describe, expect, it } from 'vitest';
import type { Note } from '../../extension/messages.ts';
import { MOST_NOTES, NOTES_FORMAT, repairNotes, toNotesFile, withNote, withoutNote } from '../../extension/notes.ts';

const NOTE: Note = {
  text: 'The source counts firms.',
  day: '2026-11-25',
  page: 'https://example.org/a',
  quote: '30,000 servers',
  value: '30,000 servers',
  rating: 'refuted',
  rule: 'figure/no-relation',
  facts: ['krebs-30000-us'],
  dossier: 'exchange-2021 1.0.0',
};
const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ ...NOTE, text: `note ${index}` }));

describe('notes as they are stored', () => {
  it.each([
    ['nothing', undefined],
    ['a string', 'notes'],
    ['a record', { 0: NOTE }],
  ])('are none when there is %s', (_, stored) => {
    expect(repairNotes(stored)).toEqual([]);
  });

  it('keep good entries beside broken ones', () => {
    const broken = [null, { ...NOTE, rating: 'false' }, { ...NOTE, page: 7 }, { ...NOTE, text: 'x'.repeat(4001) }, { more: 1 }];
    expect(repairNotes([broken[0], NOTE, ...broken.slice(1), { ...NOTE, page: null }])).toEqual([NOTE, { ...NOTE, page: null }]);
  });

  it('are bounded', () => {
    expect(repairNotes(numbered(5000))).toEqual(numbered(MOST_NOTES));
  });
});

describe('a note more', () => {
  it('stands at the end', () => {
    expect(withNote([NOTE], { ...NOTE, text: 'second' })).toEqual([NOTE, { ...NOTE, text: 'second' }]);
  });

  it('is refused when the list is full, and no old one is dropped for it', () => {
    expect(withNote(numbered(MOST_NOTES), NOTE)).toBeNull();
    expect(withNote(numbered(MOST_NOTES - 1), NOTE)).toHaveLength(MOST_NOTES);
  });
});

describe('a note less', () => {
  it('is the one that says the same, and only one of two alike', () => {
    const other = { ...NOTE, text: 'other' };
    expect(withoutNote([NOTE, other, NOTE], { ...NOTE })).toEqual([other, NOTE]);
    expect(withoutNote([NOTE], other)).toEqual([NOTE]);
  });

  it('is known again whatever the order of its fields', () => {
    expect(withoutNote([NOTE], Object.fromEntries(Object.entries(NOTE).reverse()) as Note)).toEqual([]);
  });
});

it('the file holds every note, and says what it is', () => {
  const file = JSON.parse(toNotesFile([NOTE, { ...NOTE, page: null }]));
  expect(file).toEqual({ format: NOTES_FORMAT, version: 1, notes: [NOTE, { ...NOTE, page: null }] });
  expect(repairNotes(file.notes)).toHaveLength(2);
});
