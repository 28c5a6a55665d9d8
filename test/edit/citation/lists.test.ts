/** Read back by another program: Citation.js, which is here for this test only. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/dossier/schema.ts';
import { toCslItem } from '../../../src/edit/citation/csl-item.ts';
import { LIST_FORMATS, toList } from '../../../src/edit/citation/lists.ts';
import { dossier } from '../../engine.ts';
import { ARTICLE, BLOG, HOSTILE, PRESS_RELEASE, REPORT, YEAR_ONLY } from './sources.ts';

interface Read {
  readonly id?: string;
  readonly title?: string;
  readonly URL?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const read = (text: string) => plugins.input.chain(text, { generateGraph: false }) as readonly Read[];
const ALL: readonly Source[] = [PRESS_RELEASE, REPORT, BLOG, ARTICLE, YEAR_ONLY];

describe('toList', () => {
  it('writes CSL-JSON that is the items', () => {
    expect(JSON.parse(toList([BLOG, BLOG, ARTICLE], 'csl-json'))).toEqual([toCslItem(BLOG), toCslItem(ARTICLE)]);
  });

  it.each(ALL)('writes BibTeX that says the same of $id', (source) => {
    const [one] = read(toList([source], 'bibtex'));
    const item = toCslItem(source);
    expect(one?.title?.replace(/<\/?span[^>]*>/g, '')).toBe(item.title);
    expect(one?.URL).toBe(item.URL);
    expect(one?.issued?.['date-parts']).toEqual(item.issued['date-parts']);
    if (item.author) expect(one?.author?.[0]?.literal ?? one?.author?.[0]?.family).toBe(item.author[0]?.literal);
  });

  it.each(ALL)('writes RIS that says the same of $id', (source) => {
    const [one] = read(toList([source], 'ris'));
    const item = toCslItem(source);
    expect(one?.title).toBe(item.title);
    expect(one?.URL).toBe(item.URL);
    expect(one?.issued?.['date-parts']?.[0]?.[0]).toBe(item.issued['date-parts'][0]?.[0]);
  });

  it('keeps a hostile title one title', () => {
    const bibtex = toList([HOSTILE], 'bibtex');
    expect(read(bibtex)).toHaveLength(1);
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
    // Braces that are the file's own are balanced; those of the title are escaped.
    const own = bibtex.replace(/\\[{}]/g, '');
    expect(own.match(/\{/g)?.length).toBe(own.match(/\}/g)?.length);
    const ris = toList([{ ...HOSTILE, title: 'A\r\nER  - \r\nTY  - BOOK' }], 'ris');
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
  });

  it('breaks no line of RIS, and ends each as the format asks', () => {
    const lines = toList(dossier.sources, 'ris')
      .split('\r\n')
      .filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) || line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(dossier.sources.length);
  });

  it.each(LIST_FORMATS)('is empty of an empty list: %s', (format) => expect(toList([], format).trim()).toMatch(/^(?:\[\])?$/));
});
