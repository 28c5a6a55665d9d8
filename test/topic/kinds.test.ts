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

describe('a page whose address is that of a source', () => {
  const source = dossier.sources.find(({ kind, url }) => kind === 'government' && url !== undefined);
  const story = EVENT_LEADS[0];
  const at = (url: string) =>
    check(fromText(story?.[2] ?? '', { title: story?.[1] ?? '', published: story?.[3] ?? null, url }), { dossier }).topic;

  it('is a source, with or without a query', () => {
    expect(at(`${source?.url}?utm_source=x#top`)).toMatchObject({ match: false, takenFor: 'one of the primary sources on file' });
    expect(at(`${source?.url}?utm_source=x#top`).reasons.join(' ')).toContain(source?.title);
  });

  it('is an article at any other address, and at that of a newspaper on file', () => {
    expect(at('https://news.example/exchange').match).toBe(true);
    const paper = dossier.sources.find(({ kind, url }) => kind === 'press' && url !== undefined);
    expect(at(paper?.url ?? '').match).toBe(true);
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

/** What comes further down in such stories: voices, figures, colour; nothing that names the event. */
const FURTHER = [
  'The town clerk has gone back to paper. She writes with a pen that her predecessor left in the drawer, she says, and the post goes out at four.',
  'Experts had warned for years that small bodies could not keep up. Many of them have nobody whose work it is to install updates, and those who have must wait for the night.',
  'One owner of a firm with twelve desks said that he had been told to buy a new machine. It costs as much as his van. He will think about it when the accounts are done.',
  'A spokesman said that the matter was being looked into. He could not say when it would be finished, or what it would cost. His office asked for patience.',
  'Lawmakers of both parties want to know more. A hearing has been set for next month, and three more are being talked about. The agency asked for money for two hundred people.',
  'Insurers have begun to ask their customers what they run in the cellar. Some have raised their prices. Others leave such risks out from the start.',
];

/** The near misses that are stories, about something else. */
const SUBJECTS = NEAR_MISSES.filter(
  ([kind]) => !/manual|notice|offer|list|digest|forum|encyclopaedia|statement|transcript/.test(kind.source),
);

describe('length', () => {
  it.each(EVENT_LEADS)('decides nothing when a story goes on: %s', (_, title, text, published) => {
    expect(decide(title, [text, ...FURTHER].join('\n\n'), published).match).toBe(true);
  });

  it.each(EVENT_LEADS)('decides nothing when a story is cut to 120 words: %s', (_, title, text, published) => {
    const long = [text, ...FURTHER].join('\n\n');
    expect(decide(title, /^(?:\S+\s+){120}/.exec(long)?.[0] ?? long, published).match).toBe(true);
  });

  it.each(EVENT_LEADS)('decides nothing when a story is told twice: %s', (_, title, text, published) => {
    expect(decide(title, `${text}\n\n${text}`, published).match).toBe(true);
  });

  it.each(NEAR_MISSES.flatMap(([, pages]) => pages))(
    'makes no near miss a story when it is told twice: %s',
    (_, title, text, published) => {
      expect(decide(title, `${text}\n\n${text}`, published).match).toBe(false);
    },
  );

  // What is a manual or a statement above these paragraphs is neither with them: only subjects can be asked for.
  it.each(SUBJECTS.flatMap(([, pages]) => pages))(
    'makes no near miss a story when it goes on: %s',
    (_, title, text, published) => {
      expect(decide(title, [text, ...FURTHER].join('\n\n'), published).match).toBe(false);
    },
  );
});
