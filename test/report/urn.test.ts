import { expect, test } from 'vitest';
import { toUrn } from '../../src/report/urn.ts';

const FORM = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test.each(['', 'a', '\ud800', 'x'.repeat(100_000)])('a name is a UUID of version 8', (name) => expect(toUrn(name)).toMatch(FORM));

test('the same thing has the same name, another another', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => toUrn(`claim ${index}`));
  expect(new Set(names).size).toBe(names.length);
  expect(toUrn('claim 7')).toBe(names[7]);
});
