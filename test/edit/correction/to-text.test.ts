import { describe, expect, it } from 'vitest';
import { correctionToText } from '../../../src/edit/correction/to-text.ts';
import { sheetOf } from './example.ts';

describe('correctionToText', () => {
  it('says what stands there, what is wrong, what the source says, and what is proposed', () => {
    const text = correctionToText(sheetOf());
    expect(text).toMatch(
      /^Request for a correction\n\nArticle: Whose hack was it\?, published 22 July 2021\nhttps:\/\/news\.example\/a\?b=1&c=%22x%22\n\n3 statements/,
    );
    expect(text).toContain(
      '1. Another culprit than the source’s\n   The article says: The US blamed Iran for the Exchange hack.\n',
    );
    expect(text).toContain('   Proposed text: The US blamed China for the Exchange hack.\n');
    expect(text).toMatch(/ {3}The source says: .+\n/);
    expect(text).toMatch(/ {3}Source: .+, “.+”, \d+ \w+ 20\d\d\n {3}https:\/\/\S+\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('leaves out what there is not', () => {
    const text = correctionToText(
      sheetOf({ text: 'Israel blamed China for the Exchange hack.', title: null, url: 'javascript:alert(1)' }),
    );
    expect(text).toContain('Article: Article without a title');
    expect(text).not.toMatch(/javascript|Proposed text|Source:|undefined|null/);
  });

  it('lets no title break its lines or steer a terminal', () => {
    const text = correctionToText(sheetOf({ title: 'A\u001b[31m\n\nRequest\u202e' }));
    expect(text).toContain('Article: A[31m Request, published');
  });

  it('speaks German', () =>
    expect(correctionToText(sheetOf({}, 'de'))).toMatch(/^Bitte um Berichtigung\n\nArtikel: .*, erschienen am 22\. Juli 2021/));
});
