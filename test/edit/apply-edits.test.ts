import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { fromText } from '../../src/article/from-text.ts';
import { applyEdits, edited, shift } from '../../src/edit/apply-edits.ts';
import type { Edit } from '../../src/edit/problem.ts';

describe('applyEdits', () => {
  it('changes words and leaves blocks where their words are', () => {
    const article = fromText('Six flaws were used.\n\nSix more were fixed, said Microsoft.');
    const made = applyEdits(article, [
      { start: 0, end: 3, insert: 'Four' },
      { start: 57, end: 57, insert: ' on Tuesday' },
    ]);
    expect(made.blocks.map(({ start, end }) => made.text.slice(start, end))).toEqual([
      'Four flaws were used.',
      'Six more were fixed, said Microsoft on Tuesday.',
    ]);
  });

  it('moves links, and changes the view with the text', () => {
    const article = fromMarkdown('Six flaws, said [Microsoft](https://www.microsoft.com/).\n');
    const made = applyEdits(article, [{ start: 0, end: 3, insert: 'Four' }]);
    expect(made.links.map(({ start, end }) => made.text.slice(start, end))).toEqual(
      article.links.map(({ start, end }) => article.text.slice(start, end)),
    );
    expect(made.view?.length).toBe(made.text.length);
    expect(made.view?.startsWith('Four flaws')).toBe(true);
  });

  it('does to the text what each edit does by itself, from the last', () => {
    const edits = fc.array(fc.record({ gap: fc.nat(5), length: fc.nat(5), insert: fc.string({ maxLength: 6 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.string({ minLength: 70, maxLength: 90 }), edits, (text, parts) => {
        let at = 0;
        const list = parts.map(({ gap, length, insert }): Edit => {
          const start = at + gap;
          at = start + length;
          return { start, end: at, insert };
        });
        const one = [...list]
          .reverse()
          .reduce((left, { start, end, insert }) => left.slice(0, start) + insert + left.slice(end), text);
        expect(edited(text, list)).toBe(one);
        // What lies behind all edits is where the text has grown to.
        expect(shift(text.length, list, 'end')).toBe(one.length);
      }),
    );
  });
});

describe('shift', () => {
  const edit = [{ start: 10, end: 14, insert: 'ab' }];
  it.each<[number, 'start' | 'end', number]>([
    [9, 'start', 9],
    [10, 'start', 10],
    [10, 'end', 10],
    // Inside of what is replaced.
    [12, 'start', 10],
    [12, 'end', 12],
    [14, 'start', 12],
    [14, 'end', 12],
    [20, 'end', 18],
  ])('%i as a %s', (offset, border, moved) => expect(shift(offset, edit, border)).toBe(moved));

  it('lets what is put in at a border belong to the span', () => {
    const put = [{ start: 5, end: 5, insert: 'xyz' }];
    expect([shift(5, put, 'start'), shift(5, put, 'end')]).toEqual([5, 8]);
  });
});
