import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';

const blocks = (text: string) => fromText(text).blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('blocks of plain text', () => {
  it.each<[string, string, string[]]>([
    ['blank lines part them', 'One is here.\n\nTwo is here.', ['paragraph: One is here.', 'paragraph: Two is here.']],
    [
      'blank lines may hold blanks',
      'One.\n \t\u00A0\nTwo.\r\n\r\nThree.',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
    ],
    ['blanks around the text are in no block', '\n\n  One is here. \n\n', ['paragraph: One is here.']],
    [
      'a short line without a full stop is a heading, and the first of them the title',
      'Hackers hit mail\n\nIt began in January.\n\nWho did it\n\nNobody knows.',
      ['title: Hackers hit mail', 'paragraph: It began in January.', 'heading: Who did it', 'paragraph: Nobody knows.'],
    ],
    [
      'list items part at single breaks',
      'What to do.\n- Patch now.\n- Look for web shells,\n  on each server.\n2) Report.',
      [
        'paragraph: What to do.',
        'list-item: - Patch now.',
        'list-item: - Look for web shells,\n  on each server.',
        'list-item: 2) Report.',
      ],
    ],
    [
      "a live blog's entries part at single breaks",
      '14:32 Brussels speaks.\n2.15pm BST London spoke first.',
      ['paragraph: 14:32 Brussels speaks.', 'paragraph: 2.15pm BST London spoke first.'],
    ],
    [
      'lines that were broken to a width are one paragraph, also where one begins with a number',
      'The group broke into the mail servers of at least\n30,000 organisations in the United States, said a\nreporter who had spoken to two people.',
      [
        'paragraph: The group broke into the mail servers of at least\n30,000 organisations in the United States, said a\nreporter who had spoken to two people.',
      ],
    ],
    [
      'long lines are paragraphs of their own',
      `${'A long paragraph of a draft. '.repeat(6).trim()}\nAnother one.`,
      [`paragraph: ${'A long paragraph of a draft. '.repeat(6).trim()}`, 'paragraph: Another one.'],
    ],
    [
      'a line that goes on in lower case belongs to the one before',
      'Short line here,\nand on it goes for a good while, to the end.',
      ['paragraph: Short line here,\nand on it goes for a good while, to the end.'],
    ],
    ['nothing is nothing', ' \n\n ', []],
  ])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected));

  it('covers everything but blanks, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'word ',
      '\n',
      '\n\n',
      '\r\n',
      '- ',
      '1. ',
      '14:32 ',
      '. ',
      '\u00A0',
      '“',
      '🙂',
      'Ä',
      '\uFEFF',
      '# ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of fromText(text).blocks) {
          expect(text.slice(at, start)).toMatch(/^[\s\uFEFF]*$/);
          expect(start).toBeLessThan(end);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\uFEFF]*$/);
      }),
    );
  });
});

describe('what is known of a plain text', () => {
  it('keeps the text untouched', () => {
    const text = '  \uFEFFOne\r\n\r\n“two”  ';
    expect(fromText(text).text).toBe(text);
  });

  it('takes the day and the title that were given', () => {
    const article = fromText('It began.', {
      title: 'Hackers',
      published: '2021-07-19T21:00:00-04:00',
      url: 'https://a.example/x',
    });
    expect(article).toMatchObject({
      title: 'Hackers',
      published: '2021-07-19',
      publishedFrom: 'given',
      url: 'https://a.example/x',
    });
    expect(article.blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });

  it('knows the given title when it meets it', () => {
    expect(fromText('Hackers hit mail.\n\nIt began.', { title: 'Hackers hit mail.' }).blocks[0]?.kind).toBe('title');
  });

  it.each([
    ['Title\n\nBy A. Writer, 19 July 2021\n\nIt began.', undefined, '2021-07-19', 'text'],
    ['Title\n\nIt began on 3 January 2021, they said.', undefined, null, null],
    ['It began.', 'https://a.example/2021/07/19/x', '2021-07-19', 'url'],
  ])('reads the day of %j (%s)', (text, url, day, from) => {
    expect(fromText(text, { url })).toMatchObject({ published: day, publishedFrom: from });
  });
});
