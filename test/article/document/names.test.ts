import { describe, expect, it } from 'vitest';
import { headingPurpose, isPointer, isSideRole, purposeOf } from '../../../src/article/document/names.ts';

describe('what an element calls itself', () => {
  it.each<[string, 'comments' | 'other' | null]>([
    ['comments-area', 'comments'],
    ['disqus_thread', 'comments'],
    ['article__related-stories', 'other'],
    ['RelatedStories', 'other'],
    ['css-1x2y newsletterSignup', 'other'],
    ['most-read', 'other'],
    ['widget widget_recent', 'other'],
    ['ad-slot ad', 'other'],
    ['visually-hidden', 'other'],
    ['article-body', null],
    ['entry-content', null],
    ['story__text', null],
    ['load-adapter', null],
    ['broadcast-header', null],
    ['shareholder', null],
    ['commented-edition', null],
    ['read-time', null],
    ['css-ad1x', null],
    ['', null],
  ])('%j is for %s', (names, purpose) => expect(purposeOf(names)).toBe(purpose));

  it.each([
    ['navigation', true],
    [' Complementary ', true],
    ['main', false],
    ['article', false],
    ['', false],
  ])('role %j at the side: %s', (role, side) => expect(isSideRole(role)).toBe(side));
});

describe('what a heading says of what is under it', () => {
  it.each<[string, 'comments' | 'other' | null]>([
    ['Comments', 'comments'],
    ['Comments (12)', 'comments'],
    ['3 thoughts on “Exchange clean-up”', 'comments'],
    ['Leave a Reply', 'comments'],
    ['Related', 'other'],
    ['Related stories:', 'other'],
    ['More on this story', 'other'],
    ['You may also like', 'other'],
    ['Most read', 'other'],
    ['Don’t miss', 'other'],
    ['Sign up to our newsletter', 'other'],
    ['About the author', 'other'],
    ['Related vulnerabilities were found in 2020', null],
    ['China comments on the accusations', null],
    ['More servers than thought', null],
    ['Most of the servers were patched', null],
    ['Comments by the foreign ministry', null],
    ['What now?', null],
    ['', null],
  ])('%j: %s', (words, purpose) => expect(headingPurpose(words)).toBe(purpose));
});

describe('a line that sends the reader elsewhere', () => {
  it.each([
    ['Read more: Something else', true],
    ['RELATED: Something else', true],
    ['See also – Something else', true],
    ['Read more of this and you will know.', false],
    ['Related systems were not affected.', false],
    ['More than 30,000 organisations', false],
  ])('%j: %s', (words, pointer) => expect(isPointer(words)).toBe(pointer));
});
