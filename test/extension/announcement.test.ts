import { expect, it } from 'vitest';
import type { PageState } from '../../extension/messages.ts';
import { toAnnouncement } from '../../extension/reader/announcement.ts';
import type { Rating } from '../../src/vocabulary.ts';
import { speak } from '../words.ts';

speak('en');

const NONE = { supported: 0, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 };
const matched = (counts: Partial<Record<Rating, number>>): Extract<PageState, { kind: 'matched' }> => ({
  kind: 'matched',
  forced: false,
  reasons: [],
  takenFor: null,
  published: null,
  hidden: 0,
  counts: { ...NONE, ...counts },
  findings: [],
  truncated: false,
  dossier: { title: 't', updated: '2026-01-01', covers: 'c' },
});

it.each([
  [
    { supported: 4, 'missing-context': 2, refuted: 1 },
    'Firsthand: 7 claims checked. Contradicts the source: 1; Needs context: 2; Matches the source: 4.',
  ],
  [{ supported: 1 }, 'Firsthand: 1 claim checked. Matches the source: 1.'],
  [{}, 'Firsthand: no claim found that can be checked.'],
])('%j is announced as “%s”', (counts, words) => {
  expect(toAnnouncement(matched(counts))).toBe(words);
});
