import { expect, it } from 'vitest';
import { isDay, nameOf, newDraft, parseDraft, toStored } from '../../../extension/desk/drafts/draft.ts';
import { schema, toDocument } from '../../../extension/desk/editor/schema.ts';

const draft = {
  ...newDraft('a-1', new Date(2021, 2, 5)),
  doc: toDocument('A title', [schema.node('paragraph', null, [schema.text('Words.')])]),
};
const stored = toStored(draft);

it('comes back from storage as it was', () => {
  const again = parseDraft(structuredClone(stored));
  expect(again === null ? null : toStored(again)).toEqual(stored);
  expect(draft.day).toBe('2021-03-05');
});

it.each([
  ['of a later version', { ...stored, version: 2 }],
  ['with a day that is none', { ...stored, day: '2021-02-31' }],
  ['with a document of another schema', { ...stored, doc: { type: 'doc', content: [{ type: 'image' }] } }],
  ['with a document without a title', { ...stored, doc: { type: 'doc', content: [{ type: 'paragraph' }] } }],
  [
    'with a link that runs',
    {
      ...stored,
      doc: {
        type: 'doc',
        content: [
          { type: 'title' },
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:x()' } }] }],
          },
        ],
      },
    },
  ],
  ['that is no object', 'draft'],
  ['that is nothing', undefined],
])('is refused %s', (_what, data) => {
  expect(parseDraft(data)).toBeNull();
});

it('is called by its name, else its title, else its first words', () => {
  expect(nameOf({ ...draft, name: 'Given' })).toBe('Given');
  expect(nameOf(draft)).toBe('A title');
  expect(
    nameOf({
      name: '',
      doc: toDocument(null, [schema.node('paragraph', null, [schema.text('One two three four five six seven eight nine')])]),
    }),
  ).toBe('One two three four five six seven eight');
});

it('knows a day from what only looks like one', () => {
  expect([isDay('2021-03-05'), isDay('2021-13-05'), isDay('2021-02-30'), isDay('')]).toEqual([true, false, false, false]);
});
