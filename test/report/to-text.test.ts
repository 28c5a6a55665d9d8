import { expect, test } from 'vitest';
import { toText } from '../../src/report/to-text.ts';
import { ARTICLE, REPORT } from './example.ts';

const plain = toText(REPORT, ARTICLE, 'a.txt', { width: 80, colour: false });

test('shows each claim in its sentence, with rating, difference, words, publisher, day and link', () => {
  expect(plain).toBe(`a.txt · published 19 July 2021

◐ Needs context · figure · line 3
    «At least 30,000 organisations worldwide» were hit, Krebs said.
    → The source counts the US only.
    “At least 30,000 organizations across the United States”
    — KrebsOnSecurity, 5 March 2021
      https://krebsonsecurity.com/2021/03/at-least-30000/

✓ Matches the source · date · line 5
    It began «in January».
    Krebs counted 30,000 organizations in the US.
    — KrebsOnSecurity, 5 March 2021
      https://krebsonsecurity.com/2021/03/at-least-30000/

? No source on file · attribution · line 5
    «The EU accused China».

1 × Matches the source, 1 × Needs context, 1 × No source on file
Checked against “An example”, 1.0.0, updated 23 November 2026. It covers:
Nothing real.`);
});

test('shows the way to the source, and which sources the article links to', () => {
  const [first] = REPORT.findings;
  if (first === undefined) throw new Error('No finding');
  const step = (name: string, linked: boolean) => ({ role: 'source' as const, name, source: null, url: null, linked });
  const chain = [step('The article', false), step('BBC', false), step('Krebs', true)];
  const links = [{ start: 0, end: 1, url: 'https://a.example/', source: 'krebs' }];
  const options = { width: 80, colour: false };
  const text = toText({ ...REPORT, links, findings: [{ ...first, chain }] }, { ...ARTICLE, links }, 'a.txt', options);
  expect(text).toContain('From: The article → BBC → Krebs (linked in the article)');
  expect(text).toContain('Of the sources on file the article links to krebs.');
  expect(toText(REPORT, { ...ARTICLE, links }, 'a.txt', options)).toContain('Of the sources on file the article links to none.');
  expect(plain).not.toContain('links to');
});

test('colour adds nothing but colour', () => {
  const coloured = toText(REPORT, ARTICLE, 'a.txt', { width: 80, colour: true });
  expect(coloured).not.toBe(plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences themselves
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('no line is wider than asked for, but for addresses', () => {
  const narrow = toText(REPORT, ARTICLE, 'a.txt', { width: 50, colour: false });
  expect(narrow.split('\n').filter((line) => line.length > 50 && !line.includes('https://'))).toEqual([]);
});

test('an article about something else says so, and that it can be forced', () => {
  const topic = { match: false, score: 0, reasons: [], takenFor: 'the ProxyShell flaws' };
  const text = toText({ ...REPORT, topic, findings: [] }, ARTICLE, 'a.txt', { width: 80, colour: false });
  expect(text).toContain('Not about An example: taken for the ProxyShell flaws.\nNothing was checked. --force');
});

test('an article cannot write to the terminal', () => {
  const evil = toText(REPORT, ARTICLE, 'a\u001b]0;evil\u0007\u202e.txt', { width: 80, colour: false });
  expect(evil.split('\n')[0]).toBe('a]0;evil.txt · published 19 July 2021');
});
