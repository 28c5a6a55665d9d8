/** The sample pages as linkedom sees them; those that scripts build are read in test/browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/firsthand.ts';
import { dossier } from '../engine.ts';
import { readPage } from './read-page.ts';

interface Expected {
  readonly title: string;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly topic: boolean;
  readonly takenFor?: string | null;
  readonly needsBrowser?: boolean;
  readonly partial?: string;
  readonly claims: readonly { readonly kind: string; readonly quote: string; readonly rating: string }[];
  readonly absent: readonly string[];
}

const FOLDER = new URL('../pages/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && name !== 'index.html');
const load = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const expectedOf = (name: string): Expected => JSON.parse(load(name.replace('.html', '.expected.json')));
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(names)('%s', (name) => {
  const expected = expectedOf(name);
  const reading = readPage(load(name), { url: `http://127.0.0.1/${name}` });
  const { article } = reading;

  it('has its title, its day and where the day was found', () => {
    expect(article).toMatchObject({
      title: expected.title,
      published: expected.published,
      publishedFrom: expected.publishedFrom,
    });
  });

  it('is named in the list of pages', () => expect(load('index.html')).toContain(`href="${name}"`));

  // Pages that their scripts build are read in the browsers (test/browser/reading.test.ts).
  if (expected.needsBrowser === true) return;

  it('is about the event, or taken for what it is', () => {
    const { match, takenFor } = check(article, { dossier }).topic;
    expect({ match, takenFor }).toEqual({ match: expected.topic, takenFor: expected.takenFor ?? null });
  });

  it('has every quote once, and nothing that is no part of the story', () => {
    for (const { quote } of expected.claims) expect([quote, times(article.text, quote)]).toEqual([quote, 1]);
    expect(reading.partial).toBe(expected.partial ?? null);
    for (const words of expected.absent)
      expect([words, times(load(name), words) > 0, times(article.text, words)]).toEqual([words, true, 0]);
  });
});

it('no rating goes without an example', () => {
  const ratings = new Set(expectedOf('broadsheet.html').claims.map((claim) => claim.rating));
  expect([...ratings].sort()).toEqual(['conflicting', 'missing-context', 'not-enough-evidence', 'refuted', 'supported']);
});
