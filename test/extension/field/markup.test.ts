import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../extension/reader/field/markup.ts';

/** With a point for every character that is made soft. */
const seen = (text: string) => withoutMarkup(text).replaceAll('\u00AD', '·');

describe('markup is made soft, and words stay', () => {
  it.each([
    ['<p>Hit <b>30,000</b> servers.</p>', '···Hit ···30,000···· servers.····'],
    ['It <a href="https://e.org/?a=1&b=2">began</a>', `It ${'·'.repeat('<a href="https://e.org/?a=1&b=2">'.length)}began····`],
    ['<!-- note -->In March', '·············In March'],
    ['**at least 30,000** organisations', '··at least 30,000·· organisations'],
    ['began in _March_, *it* said', 'began in ·March·, ·it· said'],
    ['[reports](https://e.org/a) said', '·reports·················· said'],
    ['## A heading\n> A quotation', '·· A heading\n· A quotation'],
    ['run `patch` now', 'run ·patch· now'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe('what only looks like markup stays', () => {
  it.each([
    'fewer than <30,000 and more than 20,000>',
    '5 * 3 and 4 * 2',
    'a_file_name and 2*3*4',
    '* an item\n* another',
    '#hafnium is a tag, and 3 > 2',
    '[sic] and (that)',
    'a < b',
  ])('%s', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });
});

it('every character stays in its place', () => {
  const signs = fc.string({
    unit: fc.constantFrom('<', '>', '*', '_', '[', ']', '(', ')', 'a', ' ', '`', '/', '\n', '#'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const view = withoutMarkup(text);
      return view.length === text.length && [...view].every((sign, at) => sign === '\u00AD' || sign === text[at]);
    }),
  );
});
