import { describe, expect, it } from 'vitest';
import { assignQuotes, compareQuote, LEAST_QUOTED } from '../../src/check/quotation.ts';
import { findQuotes } from '../../src/claims/quotes.ts';
import type { Day } from '../../src/vocabulary.ts';
import { claimsOf, dossier, facts, findingsOf, sentencesOf } from '../engine.ts';

const JULY: Day = '2021-07-21';

describe('a quotation against what is on file', () => {
  it.each([
    ['a group assessed to be state-sponsored and operating out of China', 'microsoft', JULY, 'exact'],
    ['group assessed to be state-sponsored', 'microsoft', JULY, 'exact'],
    ['Chinese state-backed actors were responsible for gaining full access to computer networks', 'uk', JULY, 'altered'],
    ['Chinese state-backed hackers were responsible … for this', 'uk', JULY, 'altered'],
    ['Chinese [state-backed] hackers were responsible … for this', 'uk', JULY, undefined],
    // Two wordings of its own are on file.
    ['The attack was highly likely to enable large-scale espionage', 'uk', JULY, 'exact'],
    ['The attack was highly likely intended to enable large-scale espionage', 'uk', JULY, 'exact'],
    // The words on file are themselves as others quoted them.
    ['a group known to be state-sponsored and operating out of China', 'microsoft', JULY, undefined],
    ['a group … state-sponsored and operating out of China', 'microsoft', JULY, 'exact'],
    ['from the territory of China', 'eu', JULY, 'exact'],
    // Of another, not yet said, too short, or like nothing on file.
    ['Chinese state-backed actors were responsible for gaining full access to computer networks', 'us', JULY, undefined],
    ['Chinese state-backed actors were responsible for gaining full access to computer networks', 'uk', '2021-03-20', undefined],
    ['operating from China', 'microsoft', JULY, undefined],
    ['we take this very seriously indeed', 'microsoft', JULY, undefined],
    ['', 'microsoft', JULY, undefined],
  ] as const)('“%s” of %s (%s): %s', (quote, party, published, expected) => {
    expect(compareQuote(quote, party, facts, published)?.same).toBe(expected);
  });

  it('is exact for every run of words on file, of whoever said it', () => {
    for (const fact of dossier.facts) {
      if (fact.status !== 'verified' || fact.origin === 'retelling') continue;
      for (const { words, verified } of fact.evidence) {
        if (words === undefined || verified === 'secondary-report' || words.includes('…') || words.includes('[')) continue;
        const piece = words.split(/\s+/).slice(1, 12).join(' ');
        const compared = compareQuote(piece, fact.by, facts, null);
        expect(compared?.same ?? 'exact', `${fact.id}: ${piece}`).toBe('exact');
      }
    }
  });

  it('faults nobody who is quoted in translation', () => {
    for (const fact of dossier.facts.filter(({ by }) => facts.lineage(by).includes('china')))
      for (const { words } of fact.evidence) {
        if (words === undefined) continue;
        const all = words.split(' ');
        const altered = [...all.slice(0, 3), 'otherwise', ...all.slice(4)].join(' ');
        expect(compareQuote(altered, fact.by, facts, null)?.same).not.toBe('altered');
      }
  });
});

const line = (text: string, published: Day = JULY) =>
  findingsOf(text, published).map(({ rating, rule, reasons }) =>
    `${rating} ${rule} ${reasons.map(({ code }) => code).join(' ')}`.trim(),
  );

describe('a finding', () => {
  const altered = 'Chinese state-backed actors were responsible for gaining full access to computer networks';

  it('needs context where its quotation is altered, and shows both wordings', () => {
    const [finding] = findingsOf(`The Foreign Office said that “${altered}”.`, JULY);
    expect(finding).toMatchObject({ rating: 'missing-context', rule: 'quotation/altered' });
    const source = 'Chinese state-backed actors were responsible for gaining access to computer networks';
    expect(finding?.reasons[0]).toMatchObject({
      code: 'quote-altered',
      claimed: altered,
      source: expect.stringContaining(source),
    });
    expect(finding?.evidence.map(({ words }) => words)).toContainEqual(expect.stringContaining(source));
  });

  it.each([
    ['Microsoft blamed Hafnium, “a group assessed to be state-sponsored and operating out of China”.', 'quote-exact'],
    ['Microsoft blamed Hafnium, "a group ASSESSED to be state-sponsored…".', 'quote-exact'],
    ['Microsoft blamed Hafnium, a group known to be state-sponsored and operating out of China.', ''],
    ['Microsoft blamed Hafnium, “a group that we watch”.', ''],
    ['Microsoft blamed Hafnium, “known to be bad” people.', ''],
  ])('is left as it was otherwise: %s', (text, code) => {
    const lines = line(text);
    expect(lines.join('; ')).not.toContain('quote-altered');
    expect(lines.join('; ').includes('quote-exact')).toBe(code === 'quote-exact');
    for (const one of lines) expect(one).toMatch(/^supported attribution\/matches/);
  });

  it('is told once of one quotation', () => {
    const text = `The Foreign Office said that “${altered}” and that a quarter of a million servers were affected worldwide.`;
    const lines = line(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((one) => one.includes('quote-altered'))).toHaveLength(1);
  });

  it('that is wrong itself is not about its wording', () => {
    const lines = line(`The Foreign Office said that “${altered}”.`, '2021-03-20');
    for (const one of lines) expect(one).not.toContain('quote-altered');
  });
});

describe('quotations', () => {
  it('go to the claim they share words with, else to the first that is credited', () => {
    const text = 'Microsoft said “at least four zero-day flaws were used” in the attack that Volexity dated to 6 January.';
    const claims = claimsOf(text, JULY);
    const assigned = assignQuotes(claims, findQuotes(text, sentencesOf(text), LEAST_QUOTED));
    expect([...assigned.keys()].map(({ speaker }) => speaker?.party)).toEqual(['microsoft']);
  });
});
