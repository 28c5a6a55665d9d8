import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { toMarkdownLink, toMarkdownPassage, toMarkdownText } from '../../src/report/markdown-text.ts';
import { oneLine } from '../../src/report/plain.ts';
import { hostile } from './records.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** `paragraph(text strong(text))` */
const shapeOf = ({ type, children }: Node): string =>
  children === undefined ? type : `${type}(${children.map(shapeOf).join(' ')})`;
const textOf = ({ value, children }: Node): string => value ?? (children ?? []).map(textOf).join('');
const blocksOf = (markdown: string) => fromMarkdown(markdown).children as readonly Node[];

test.each([
  ['1. *a*', '1\\. \\*a\\*'],
  ['- a', '\\- a'],
  ['# a', '\\# a'],
  ['a | b', 'a \\| b'],
  ['R&D &amp; x', 'R&D \\&amp; x'],
  ['https://a.example', 'https\\://a.example'],
  ['www.a.example', 'www\\.a.example'],
  ['a@b.example', 'a\\@b.example'],
  ['a\n\nb', 'a b'],
  ['in March, 30,000 (at least)', 'in March, 30,000 (at least)'],
])('%j is written %s', (text, expected) => expect(toMarkdownText(text)).toBe(expected));

describe('whatever the text, CommonMark reads the text itself', () => {
  test.each(['', '> ', '# ', '- ', '**Bold:** '])('behind “%s”', (lead) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = oneLine(text);
        fc.pre(line !== '');
        const [block, ...others] = blocksOf(lead + toMarkdownText(text));
        expect(others).toEqual([]);
        expect(shapeOf(block as Node)).toMatch(/^[a-zA-Z]+\((?:[a-zA-Z]+\()*(?:strong\(text\) )?text\)*$/);
        expect(textOf(block as Node)).toBe(`${lead.startsWith('**') ? 'Bold: ' : ''}${line}`);
      }),
    );
  });
});

describe('a passage', () => {
  test.each([
    ['It was ', 'in March', '.', 'It was **in March**.'],
    ['', 'At least', ' two', '**At least** two'],
    ['the', 'middle', 'word', 'the**middle**word'],
    ['he said', '“so”', 'then', 'he said«“so”»then'],
    ['he said ', '“so”', ', then', 'he said **“so”**, then'],
    ['a ', ' b ', ' c', 'a **b** c'],
    ['a', '', 'b', 'a«»b'],
  ])('%j %j %j', (before, middle, after, expected) => expect(toMarkdownPassage(before, middle, after)).toBe(expected));

  test('says its three parts, with the middle in bold where it is marked so', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, middle, after) => {
        const markdown = toMarkdownPassage(before, middle, after);
        const [block, ...others] = blocksOf(`> ${markdown}`);
        expect(others).toEqual([]);
        const bare = (text: string) => oneLine(text).replace(/[\s«»\ue000\ue001]/gu, '');
        expect(bare(textOf(block as Node))).toBe(bare(`${before} ${middle} ${after}`));
        const bold = [...findAll(block as Node, 'strong')].map(textOf);
        if (bold.length > 0) expect(bold.map(bare)).toEqual([bare(middle)]);
        else expect(markdown).toMatch(/«.*»/u);
      }),
      { numRuns: 500 },
    );
  });
});

test('a link leads where it says, whatever it is called', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [block] = blocksOf(`x ${toMarkdownLink(`a${text}`, 'https://a.example/(b)')}`);
      const [link] = [...findAll(block as Node, 'link')];
      expect(link?.url).toBe('https://a.example/(b)');
      expect(textOf(link as Node)).toBe(oneLine(`a${text}`));
    }),
  );
  expect(toMarkdownLink('a*b', null)).toBe('a\\*b');
});

function* findAll(node: Node, type: string): Generator<Node> {
  if (node.type === type) yield node;
  for (const child of node.children ?? []) yield* findAll(child, type);
}
