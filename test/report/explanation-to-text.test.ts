import { expect, test } from 'vitest';
import type { Explanation } from '../../src/report/explanation.ts';
import { explanationToText } from '../../src/report/explanation-to-text.ts';

const fact = (name: string, use: 'decided' | 'shown' | 'left') => ({
  fact: name,
  statement: 'A statement.',
  value: '3 servers, hacked',
  by: 'Krebs',
  public: '2021-03-05',
  use,
  left: use === 'left' ? ('other-unit' as const) : null,
  why: use === 'left' ? 'it counts another sort of thing' : 'the rating rests on it',
});

const EXPLANATION: Explanation = {
  version: 2,
  id: 'a.txt',
  at: 4,
  published: '2021-03-06',
  topic: { match: true, takenFor: null },
  dossier: { id: 'example', version: '1.0.0', title: 'An example' },
  sentence: {
    start: 0,
    end: 20,
    text: 'Some 3 firms were hit.',
    tokens: [
      { start: 0, end: 4, text: 'Some', kind: 'word', types: ['comparator about before'] },
      { start: 5, end: 6, text: '3', kind: 'number', types: [] },
      { start: 7, end: 12, text: 'firms', kind: 'word', types: ['unit companies'] },
      { start: 13, end: 17, text: 'were', kind: 'word', types: [] },
    ],
    quantities: [],
  },
  claims: [
    {
      start: 0,
      end: 12,
      kind: 'figure',
      quote: 'Some 3 firms',
      reading: { figure: { min: 3, max: 3, comparator: 'about', unit: 'companies', state: null, scope: 'unspecified' } },
      value: 'about 3 companies',
      speaker: null,
      stance: 'asserted',
      otherCase: null,
      anchored: false,
      assumed: ['“firms” are those of the town.'],
      reread: [],
      considered: [fact('one', 'decided'), ...Array.from({ length: 12 }, (_, i) => fact(`left-${i}`, 'left'))],
      rule: { id: 'figure/unit-differs', says: 'It counts another thing.', casebook: [1], rating: 'missing-context' },
      reasons: ['The article counts companies.'],
    },
  ],
  beside: [],
  nothing: null,
};

const text = explanationToText(EXPLANATION, 'a.txt', 80);

test('goes from the words by the reading and the facts to the rule', () => {
  expect(text).toContain(`a.txt at 4 · published 6 March 2021

Sentence
  Some 3 firms were hit.

Words
  Some = comparator about before
  3 = number
  firms = unit companies
  were

Claim (figure)
  «Some 3 firms»
  read as   about 3 companies
  credited  nobody
  stance    asserted, not tied to this event by its words
  assumed   “firms” are those of the town.

Facts considered
  ✓ one (Krebs, public 5 March 2021)
    3 servers, hacked: the rating rests on it
  - left-0 (Krebs, public 5 March 2021)`);
  expect(text).toContain(`  - and 4 more: 4 because it counts another sort of thing

Rule figure/unit-differs [casebook 1]
  It counts another thing.
  → The article counts companies.
Rating: Needs context`);
});

test('says why there is nothing, and what it saw', () => {
  const sentence = EXPLANATION.sentence === null ? null : { ...EXPLANATION.sentence, quantities: ['3'] };
  const nothing = explanationToText({ ...EXPLANATION, sentence, claims: [], nothing: 'No claim was read.' }, 'a.txt', 80);
  expect(nothing).toContain('No finding\n  No claim was read.\n  Numbers that count nothing here: 3.');
  expect(nothing).not.toContain('Rule');
});

test('says that the article is about something else', () => {
  const topic = { match: false, takenFor: 'a football match' };
  expect(explanationToText({ ...EXPLANATION, topic }, 'a.txt', 80)).toContain(
    'Not taken for an article about An example, but for a football match:',
  );
});

test('no line is wider than asked for', () => {
  expect(
    explanationToText(EXPLANATION, 'a.txt', 50)
      .split('\n')
      .slice(1)
      .filter((line) => line.length > 50),
  ).toEqual([]);
});

test('an article cannot write to the terminal', () => {
  expect(explanationToText(EXPLANATION, 'a\u001b]0;evil\u0007.txt', 80).split('\n')[0]).toBe(
    'a]0;evil.txt at 4 · published 6 March 2021',
  );
});
