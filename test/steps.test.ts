import { expect, test } from 'vitest';
import { finish, type Steps } from '../src/steps.ts';

function* counted(to: number): Steps<string> {
  for (let i = 0; i < to; i += 1) yield;
  return `${to} steps`;
}

test('work in steps comes to its end', () => {
  expect(finish(counted(0))).toBe('0 steps');
  expect(finish(counted(1000))).toBe('1000 steps');
});
