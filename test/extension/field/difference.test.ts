import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf } from '../../../extension/reader/field/difference.ts';

it.each([
  ['one two', 'one or two', { at: 4, removed: 0, added: 'or ' }],
  ['one two', 'two', { at: 0, removed: 4, added: '' }],
  ['aaa', 'aaaa', { at: 3, removed: 0, added: 'a' }],
  ['aaaa', 'aaa', { at: 3, removed: 1, added: '' }],
  ['', 'new', { at: 0, removed: 0, added: 'new' }],
  ['30,000', '3,000', { at: 1, removed: 1, added: '' }],
])('from “%s” to “%s”', (before, now, difference) => {
  expect(differenceOf(before, now)).toEqual(difference);
});

it('is null where nothing differs', () => {
  expect(differenceOf('the same', 'the same')).toBeNull();
});

it('made to the one text, it gives the other', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, (before, now) => {
      const difference = differenceOf(before, now);
      if (difference === null) return before === now;
      const { at, removed, added } = difference;
      return before.slice(0, at) + added + before.slice(at + removed) === now;
    }),
  );
});
