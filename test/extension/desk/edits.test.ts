import { EditorState } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { nextFootnote, withEdits, withLink, withWords } from '../../../extension/desk/editor/edits.ts';
import { read } from '../../../extension/desk/editor/places.ts';
import { schema, toDocument } from '../../../extension/desk/editor/schema.ts';

const p = (words: string) => schema.node('paragraph', null, [schema.text(words)]);
const WORDS = 'At least 60,000 firms globally were hit.';
function draft() {
  const doc = toDocument('Title', [p('Before.'), p(WORDS)]);
  const state = EditorState.create({ doc });
  const known = read(doc, '2021-03-12');
  const start = known.article.text.indexOf(WORDS);
  const at = (words: string) => {
    const from = start + WORDS.indexOf(words);
    return { start: from, end: from + words.length };
  };
  return { state, snapshot: { read: known, since: new Mapping() }, at };
}

it('several edits are made at once, in their places', () => {
  const { state, snapshot, at } = draft();
  const edits = [
    { ...at('60,000'), insert: '30,000' },
    { ...at('globally'), insert: 'in the US' },
  ];
  expect(withEdits(state.tr, edits, snapshot)?.doc.lastChild?.textContent).toBe('At least 30,000 firms in the US were hit.');
});

it('an edit finds its words after others were written before them, and is not made where they have changed', () => {
  const { state, snapshot, at } = draft();
  const edits = [{ ...at('60,000'), insert: '30,000' }];
  const moved = state.tr.insertText('Long before. ', 8);
  snapshot.since.appendMapping(moved.mapping);
  const later = state.apply(moved);
  expect(withEdits(later.tr, edits, snapshot)?.doc.textContent).toContain('At least 30,000 firms');
  const changed = later.tr.insertText('9', later.doc.content.size - WORDS.length + 10);
  snapshot.since.appendMapping(changed.mapping);
  const after = later.apply(changed);
  expect(after.doc.textContent).toContain('609,000');
  expect(withEdits(after.tr, edits, snapshot)).toBeNull();
});

it('a link lies on the words, and not on a title', () => {
  const { state, snapshot, at } = draft();
  expect(String(withLink(state.tr, at('60,000 firms'), 'https://www.example.org/', snapshot)?.doc.lastChild)).toBe(
    'paragraph("At least ", link("60,000 firms"), " globally were hit.")',
  );
  expect(withLink(state.tr, { start: 0, end: 5 }, 'https://www.example.org/', snapshot)).toBeNull();
});

it('a footnote has its mark behind the words and its note at the end, with a link, and counts on', () => {
  const { state, snapshot, at } = draft();
  const put = { behind: '[1]', atEnd: '[1] KrebsOnSecurity, https://www.example.org/a.' };
  const doc = withWords(state.tr, at('were hit'), put, snapshot)?.doc;
  expect(String(doc?.child(2))).toBe('paragraph("At least 60,000 firms globally were hit[1].")');
  expect(String(doc?.lastChild)).toBe('paragraph("[1] KrebsOnSecurity, ", link("https://www.example.org/a"), ".")');
  expect([nextFootnote(state.doc), doc === undefined ? 0 : nextFootnote(doc)]).toEqual([1, 2]);
});
