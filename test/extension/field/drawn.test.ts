import { describe, expect, it } from 'vitest';
import { isDrawnAt } from '../../../extension/reader/field/drawn.ts';

describe('addresses at which the text is drawn', () => {
  it.each([
    'https://docs.google.com/document/d/1a2b/edit',
    'https://docs.google.com/a/example.org/document/d/1/edit?tab=t.0',
    'https://docs.google.com/spreadsheets/d/1/edit',
    'https://word-edit.officeapps.live.com/we/wordeditorframe.aspx',
    'https://word.cloud.microsoft/open/onedrive/',
    'https://example.sharepoint.com/:w:/r/sites/news/_layouts/15/Doc.aspx?sourcedoc=1',
  ])('%s', (address) => {
    expect(isDrawnAt(address)).toBe(true);
  });
});

describe('addresses like them', () => {
  it.each([
    'https://docs.google.com/forms/d/1/edit',
    'https://docs.google.com.example.org/document/d/1',
    'https://example.org/?u=https://docs.google.com/document/d/1',
    'https://example.sharepoint.com/sites/news/pages/story.aspx',
    'https://officeapps.live.com.example.org/',
    'about:blank',
    'no address',
  ])('%s', (address) => {
    expect(isDrawnAt(address)).toBe(false);
  });
});
