import { beforeAll, describe, expect, it } from 'vitest';
import { toBadge } from '../../extension/background/badge.ts';
import type { PageState } from '../../extension/messages.ts';
import { badgeColour } from '../../extension/ui/ratings.ts';
import { speak } from '../words.ts';

beforeAll(() => speak('en'));

const NONE = { supported: 0, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 };
const matched = (counts: Partial<typeof NONE>): PageState => ({
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

describe('the badge', () => {
  it.each([
    ['counts what differs, in the colour of the worst', { refuted: 1, 'missing-context': 2, supported: 9 }, '3', 'refuted'],
    ['is not red where nothing is contradicted', { 'missing-context': 2 }, '2', 'missing-context'],
    ['counts where sources differ', { conflicting: 1, 'missing-context': 1 }, '2', 'conflicting'],
    ['is a green tick where all matches', { supported: 4, 'not-enough-evidence': 1 }, '✓', 'supported'],
    ['stays short', { 'missing-context': 140 }, '99+', 'missing-context'],
  ] as const)('%s', (_, counts, text, rating) => {
    expect(toBadge(matched(counts))).toMatchObject({ text, ...badgeColour(rating) });
  });

  it.each([
    ['no source is on file', matched({ 'not-enough-evidence': 3 })],
    ['nothing was found', matched({})],
    ['the page is about something else', { kind: 'unmatched', takenFor: null, reasons: [] }],
    ['the check failed', { kind: 'failed', reason: 'x' }],
    ['the page is being read', { kind: 'reading' }],
  ] satisfies [string, PageState][])('is empty when %s', (_, state) => {
    expect(toBadge(state).text).toBe('');
  });

  it('says the counts in its tooltip, in words', () => {
    expect(toBadge(matched({ refuted: 1, supported: 2 })).title).toBe(
      'Firsthand\nMatches the source: 2\nContradicts the source: 1',
    );
  });
});
