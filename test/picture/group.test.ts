import { expect, test } from 'vitest';
import { group } from '../../src/picture/group.ts';

test('members are together by key, keys and members in the order in which they come', () => {
  expect([...group(['pear', 'fig', 'plum', 'date', 'kiwi'], ({ length }) => length)]).toEqual([
    [4, ['pear', 'plum', 'date', 'kiwi']],
    [3, ['fig']],
  ]);
});
