import { describe, expect, it } from 'vitest';
import { read, toOffset, toPosition, toStretches } from '../../../extension/desk/editor/places.ts';
import { schema } from '../../../extension/desk/editor/schema.ts';

const { nodes, marks } = schema;
const t = (words: string, href?: string) => schema.text(words, href === undefined ? [] : [marks.link.create({ href })]);
const p = (...content: ReturnType<typeof t>[]) => nodes.paragraph.create(null, content);
const br = () => nodes.hard_break.create();

const draft = nodes.doc.create(null, [
  nodes.title.create(null, [t('The hack')]),
  p(t('One day '), t('in March', 'https://www.example.org/a'), t(', it began.')),
  p(),
  nodes.heading.create({ level: 2 }, [t('Who did it')]),
  nodes.bullet_list.create(null, [
    nodes.list_item.create(null, [p(t('first'), br(), t('line'))]),
    nodes.list_item.create(null, [p(t('second \u{1F600} item'))]),
  ]),
  nodes.blockquote.create(null, [p(t('They said so.'))]),
]);

describe('a draft as an article', () => {
  const { article } = read(draft, '2021-03-12');

  it('has a block for each block of text, with its kind, and none for an empty one', () => {
    expect(article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])).toEqual([
      ['title', 'The hack'],
      ['paragraph', 'One day in March, it began.'],
      ['heading', 'Who did it'],
      ['list-item', 'first\nline'],
      ['list-item', 'second \u{1F600} item'],
      ['quote', 'They said so.'],
    ]);
  });

  it('carries its links on their words, and the day it is for', () => {
    expect(article.links.map(({ start, end, url }) => [article.text.slice(start, end), url])).toEqual([
      ['in March', 'https://www.example.org/a'],
    ]);
    expect([article.title, article.published, article.publishedFrom]).toEqual(['The hack', '2021-03-12', 'given']);
  });

  it('is nothing where nothing is written', () => {
    const empty = read(nodes.doc.create(null, [nodes.title.create(), p()]), '2021-03-12');
    expect([empty.article.text, empty.article.title, empty.places]).toEqual(['', null, []]);
  });
});

describe('offsets and positions', () => {
  const known = read(draft, '2021-03-12');
  const { text } = known.article;

  it('stand for the same character, for every character of every block', () => {
    for (const { start, end } of known.article.blocks) {
      for (let offset = start; offset < end; offset += 1) {
        const [stretch] = toStretches(known, { start: offset, end: offset + 1 });
        expect(stretch).toBeDefined();
        const { from = 0, to = 0 } = stretch ?? {};
        expect(draft.textBetween(from, to, undefined, '\n')).toBe(text.slice(offset, offset + 1));
        expect(toOffset(known, from)).toBe(offset);
        expect(toPosition(known, offset)).toBe(from);
      }
    }
  });

  it('of a span over several blocks are one stretch in each', () => {
    const start = text.indexOf('began');
    const end = text.indexOf('line') + 2;
    const said = toStretches(known, { start, end }).map(({ from, to }) => draft.textBetween(from, to, undefined, '\n'));
    expect(said).toEqual(['began.', 'Who did it', 'first\nli']);
  });

  it('have a place at the end of a block, where words can be put in, and none between blocks', () => {
    const end = text.indexOf('it began.') + 'it began.'.length;
    expect(toPosition(known, end)).toBe(toStretches(known, { start: end - 1, end })[0]?.to ?? -1);
    expect(toPosition(known, end + 1)).toBeNull();
    expect(toStretches(known, { start: end, end: end + 2 })).toEqual([]);
    expect(toPosition(known, text.length + 5)).toBeNull();
  });
});
