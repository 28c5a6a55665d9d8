import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import type { TopicDecision } from '../../src/report/report.ts';
import type { Day } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';
import { EVENT_LEADS } from './event-leads.ts';
import { NEAR_MISSES } from './near-misses.ts';

const decide = (title: string | null, text: string, published: Day | null): TopicDecision =>
  check(fromText(text, { title, published }), { dossier }).topic;

describe('a story about the event', () => {
  it.each(EVENT_LEADS)('is recognised: %s', (_, title, text, published) => {
    const decision = decide(title, text, published);
    expect(decision, decision.reasons.join(' ')).toMatchObject({ match: true, takenFor: null });
  });
});

describe.each(NEAR_MISSES)('a page to be taken for %s', (kind, pages) => {
  it('has at least three examples', () => {
    expect(pages.length).toBeGreaterThanOrEqual(3);
  });

  it.each(pages)('is left alone and named: %s', (_, title, text, published) => {
    const decision = decide(title, text, published);
    expect(decision, decision.reasons.join(' ')).toMatchObject({ match: false });
    expect(decision.takenFor).toMatch(kind);
    expect(decision.reasons.length).toBeGreaterThan(0);
    expect(decision.score).toBeLessThan(0.5);
  });
});
