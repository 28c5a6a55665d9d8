import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SHEET_STYLE, SHEET_STYLE_HASH } from '../../../src/edit/correction/style.ts';
import { correctionToHtml } from '../../../src/edit/correction/to-html.ts';
import { sheetOf } from './example.ts';

const documentOf = (...args: Parameters<typeof sheetOf>) => parseHTML(correctionToHtml(sheetOf(...args))).document;

describe('correctionToHtml', () => {
  it('shows each claim in its sentence, with the text proposed', () => {
    const document = documentOf();
    expect([...document.querySelectorAll('li mark')].map(({ textContent }) => textContent)[0]).toBe('The US blamed Iran');
    expect([...document.querySelectorAll('li ins')].map(({ textContent }) => textContent)[0]).toBe(
      'The US blamed China for the Exchange hack.',
    );
    expect(document.querySelectorAll('li')).toHaveLength(3);
    expect(document.querySelector('title')?.textContent).toBe('Request for a correction: Whose hack was it?');
  });

  it('loads nothing, runs nothing, and lets in no style but its own', () => {
    const document = documentOf();
    expect(document.querySelectorAll('script, link, img, iframe, object, form')).toHaveLength(0);
    expect(SHEET_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}`);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `default-src 'none'; style-src '${SHEET_STYLE_HASH}'`,
    );
    expect(document.querySelector('style')?.textContent).toBe(SHEET_STYLE);
  });

  it('makes no markup of an article’s words, and no link of what is no address of the web', () => {
    const text = 'The US blamed Iran <img src=x onerror=alert(1)> for the Exchange hack.';
    const document = documentOf({ text, title: '</title><script>alert(1)</script>', url: 'javascript:alert(1)' });
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.querySelector('li')?.textContent).toContain('<img src=x onerror=alert(1)>');
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
  });

  it('speaks German', () => expect(documentOf({}, 'de').querySelector('h1')?.textContent).toBe('Bitte um Berichtigung'));
});
