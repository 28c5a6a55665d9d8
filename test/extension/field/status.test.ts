import { expect, it } from 'vitest';
import { topOf } from '../../../extension/reader/field/status.tsx';

const top = (from: number, to: number) => topOf({ top: from, bottom: to, height: to - from }, { height: 800 });

it('the strip lies on the lower edge of a field', () => {
  expect(top(100, 400)).toBe(387);
});

it('within the window where the field goes on below it', () => {
  expect(top(100, 2000)).toBe(772);
});

it('under a field of one line, and over it where there is nothing under it', () => {
  expect(top(100, 130)).toBe(132);
  expect(top(765, 795)).toBe(737);
});
