import { describe, expect, it } from 'vitest';
import { bareName, toCslItem } from '../../../src/edit/citation/csl-item.ts';
import { ARTICLE, BLOG, MONTH_ONLY, PRESS_RELEASE, REPORT, YEAR_ONLY } from './sources.ts';

describe('toCslItem', () => {
  it('takes the publisher for the author, and of the press the title', () => {
    expect(toCslItem(PRESS_RELEASE)).toMatchObject({
      type: 'webpage',
      author: [{ literal: 'Foreign, Commonwealth & Development Office' }],
    });
    expect(toCslItem(ARTICLE)).toMatchObject({ type: 'article-newspaper', 'container-title': 'Wall Street Journal' });
    expect(toCslItem(ARTICLE).author).toBeUndefined();
    expect(toCslItem(REPORT).type).toBe('report');
  });

  it('has as much of the day as is known', () => {
    expect([BLOG, MONTH_ONLY, YEAR_ONLY].map((source) => toCslItem(source).issued['date-parts'][0])).toEqual([
      [2021, 3, 2],
      [2021, 4],
      [2021],
    ]);
  });
});

describe('bareName', () => {
  it.each([
    ['UK National Cyber Security Centre (GCHQ)', 'UK National Cyber Security Centre'],
    ['Microsoft', 'Microsoft'],
    ['(unnamed)', '(unnamed)'],
    ['A (b) C', 'A (b) C'],
  ])('%s', (publisher, name) => expect(bareName(publisher)).toBe(name));
});
