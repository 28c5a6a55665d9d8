import { expect, test } from 'vitest';
import { reaches } from '../../src/cli/severity.ts';
import type { Rating } from '../../src/vocabulary.ts';

const NONE = { supported: 0, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 };

test.each<[Rating | null, Partial<typeof NONE>, boolean]>([
  [null, { refuted: 1 }, false],
  ['refuted', { refuted: 1 }, true],
  ['refuted', { conflicting: 1, 'missing-context': 1 }, false],
  ['missing-context', { conflicting: 1 }, true],
  ['missing-context', { 'not-enough-evidence': 1, supported: 1 }, false],
  ['not-enough-evidence', { 'missing-context': 1 }, true],
  ['not-enough-evidence', { supported: 1 }, false],
  ['supported', { supported: 1 }, true],
  ['supported', {}, false],
])('--fail-on %s with %j: %s', (failOn, counts, reached) => expect(reaches({ ...NONE, ...counts }, failOn)).toBe(reached));
