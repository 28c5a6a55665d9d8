import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { STYLE, STYLE_HASH } from '../../../src/report/html/style.ts';

test('the policy lets in this style, and no other', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});

test('the style asks for nothing', () => expect(STYLE).not.toMatch(/url\(|@import|@font-face|<\//));
