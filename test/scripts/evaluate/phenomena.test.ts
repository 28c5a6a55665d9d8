import { expect, test } from 'vitest';
import type { Label } from '../../../scripts/evaluate/labelled.ts';
import { PHENOMENA } from '../../../scripts/evaluate/phenomena.ts';
import { ATTRIBUTION, DATE, FIGURE, label, labelled } from './articles.ts';

const figure = (parts: Partial<NonNullable<Label['reading']['figure']>>) => ({ figure: { ...FIGURE.figure, ...parts } as never });
const date = (event: string, from = '2021-03-02', to = from) => ({ date: { event, from, to } });
const attribution = (parts: Partial<NonNullable<Label['reading']['attribution']>>) => ({
  attribution: { ...ATTRIBUTION.attribution, ...parts } as never,
});

function namesOf(text: string, quote: string, reading: Label['reading'], parts: Partial<Label> = {}, published = '2021-03-09') {
  const own = label(text, quote, reading, parts);
  const article = labelled(text, { claims: [own], published });
  return PHENOMENA.filter(({ shows }) => shows(own, article)).map(({ name }) => name);
}

/** The words of a claim, its reading, what it shows, what it does not. */
const CASES: [string, Label['reading'], shows: string[], not: string[]][] = [
  ['30,000 organisations', FIGURE, ['counts organisations', 'a bare number'], ['spelled out, no digit', 'counts machines']],
  ['thirty thousand firms', FIGURE, ['spelled out, no digit'], ['short for thousands (30K)']],
  [
    'at least 30K',
    figure({ comparator: 'at-least' }),
    ['short for thousands (30K)', 'noun elided, or a pronoun'],
    ['a bare number'],
  ],
  ['30,000 of them', FIGURE, ['noun elided, or a pronoun'], []],
  ['92 per cent of servers', figure({ unit: 'percent of servers' }), ['a share'], ['counts machines', 'counts something else']],
  ['six schools', figure({ unit: 'schools', scope: 'unspecified' }), ['counts something else'], ['a place is named']],
  ['four flaws', figure({ unit: 'vulnerabilities', state: 'disclosed' }), ['counts flaws'], ['counts something else']],
  ['tens of thousands', figure({ comparator: 'order' }), ['an order of magnitude'], ['a range']],
  ['on 2 March', DATE, ['day and month, no year', 'of disclosure and patch'], ['with its year', 'a month or a longer span']],
  ['March 2, 2021', DATE, ['with its year'], ['day and month, no year']],
  ['last Tuesday', DATE, ['a weekday'], ['no name of a day or month in the quote']],
  [
    'two days before the fixes',
    DATE,
    ['no name of a day or month in the quote', 'relative (yesterday, last week, earlier this month)'],
    [],
  ],
  [
    'since January',
    date('first-exploitation', '2021-01-01', '2021-01-31'),
    ['since, from, until, between', 'a month or a longer span'],
    [],
  ],
  ['on Friday said', date('victim-disclosed'), ['of a victim’s discovery or announcement'], ['of something else']],
  ['a decision in May', date('retired'), ['of something else'], []],
  ['a decided martial marvel', date('retired'), ['no name of a day or month in the quote'], ['day and month, no year']],
  [
    'Microsoft blamed Hafnium',
    ATTRIBUTION,
    ['names the cluster'],
    ['accuser a pronoun or epithet', 'accuser not in the quote at all'],
  ],
  ['it blamed Hafnium', ATTRIBUTION, ['accuser a pronoun or epithet'], ['accuser not in the quote at all']],
  ['the software giant blamed Hafnium', ATTRIBUTION, ['accuser a pronoun or epithet'], []],
  ['was the work of Hafnium', ATTRIBUTION, ['accuser not in the quote at all'], ['a passive']],
  [
    'was blamed on China',
    attribution({ accuser: null, relation: 'country' }),
    ['a passive', 'no accuser (own voice, passive)', 'the country'],
    [],
  ],
  [
    'Canada',
    attribution({ accuser: 'Canada', relation: 'mss' }),
    ['only the accuser’s name (a list)', 'the Ministry of State Security'],
    [],
  ],
  ['declined to name anyone', attribution({ relation: 'declines' }), ['declines to accuse', 'a negation'], ['denies']],
  [
    'almost certainly Hafnium',
    attribution({ confidence: 'almost certainly' }),
    ['an estimative word', 'a confidence or likelihood is given'],
    [],
  ],
];

test.each(CASES)('“%s”', (quote, reading, shows, not) => {
  const names = namesOf(`They say: ${quote}.`, quote, reading);
  expect(names).toEqual(expect.arrayContaining(shows));
  for (const name of not) expect(names).not.toContain(name);
});

const PLACES: [what: string, text: string, quote: string, name: string, shows: boolean][] = [
  [
    'words inside quotation marks',
    'He said: “Some 30,000 firms were hit.”',
    '30,000 firms',
    'in quotation marks, whole or in part',
    true,
  ],
  [
    'straight marks left open before',
    'He said: "Some 30,000 firms were hit."',
    '30,000 firms',
    'in quotation marks, whole or in part',
    true,
  ],
  [
    'words after a quotation',
    'It was “bad”. Some 30,000 firms were hit.',
    '30,000 firms',
    'in quotation marks, whole or in part',
    false,
  ],
  [
    'a line without a full stop',
    'One.\n\n30,000 firms hit by Hafnium\n\nTwo.',
    '30,000 firms',
    'in a heading or a headline-like line',
    true,
  ],
  ['a sentence', 'One.\n\n30,000 firms were hit.\n\nTwo.', '30,000 firms', 'in a heading or a headline-like line', false],
  ['a question', 'Were 30,000 firms hit? They were.', '30,000 firms', 'in a question', true],
  ['the sentence before a question', 'Some 30,000 firms were hit. Were they?', '30,000 firms', 'in a question', false],
  ['a number with a point', 'Some 30,000 firms ran 15.2 of it. Why?', '30,000 firms', 'in a question', false],
];

test.each(PLACES)('%s', (_, text, quote, name, shows) => expect(namesOf(text, quote, FIGURE).includes(name)).toBe(shows));

test('a claim inside another', () => {
  const text = 'On Tuesday Microsoft blamed Hafnium.';
  const [outer, inner] = [label(text, 'On Tuesday Microsoft blamed Hafnium', ATTRIBUTION), label(text, 'On Tuesday', DATE)];
  const nested = PHENOMENA.find(({ name }) => name === 'inside or around another claim');
  expect(nested?.shows(inner, labelled(text, { claims: [outer, inner] }))).toBe(true);
  expect(nested?.shows(inner, labelled(text, { claims: [inner] }))).toBe(false);
});

test.each([
  ['2021-03-31T23:00:00Z', 'published in March 2021'],
  ['2021-07-18', 'published in April to 18 July 2021'],
  ['2021-07-19', 'published from 19 July to December 2021'],
  ['2022-01-01', 'published later'],
])('%s is %s', (published, name) => {
  const names = namesOf('30,000 firms', '30,000 firms', FIGURE, {}, published);
  expect(names.filter((one) => one.startsWith('published'))).toEqual([name]);
});

test('no two have one name within a kind', () => {
  const names = PHENOMENA.map(({ kind, name }) => `${kind} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});
