import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/language/entry.ts';
import { buildLexicon } from '../../src/scan/lexicon.ts';
import { termsOf } from '../../src/scan/token.ts';
import { tokenize } from '../../src/scan/tokenize.ts';
import { sentenceOf } from '../engine.ts';

const ROWS: readonly Row[] = [
  ['server', { type: 'unit', id: 'servers' }],
  ['exchange server', { type: 'unit', id: 'servers' }],
  ['US', { type: 'place', id: 'US', form: 'name' }],
  ['US government', { type: 'place', id: 'US', form: 'seat' }],
  ['tens', { type: 'order', min: 10, max: 99 }],
  ['tens of thousands', { type: 'order', min: 10000, max: 99999 }],
  ['thousands', { type: 'order', min: 1000, max: 9999 }],
  ['Krebs', { type: 'party', id: 'krebs' }],
  ['may', { type: 'hedge' }],
  ['May', { type: 'month', value: 5 }],
];

const find = (text: string) => {
  const tokens = tokenize(text);
  return buildLexicon(ROWS)
    .find(tokens)
    .map(
      ({ entry, from, to }) =>
        `${entry.type}: ${tokens
          .slice(from, to)
          .map(({ raw }) => raw)
          .join(' ')}`,
    );
};

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['A phrase in lower case matches any case: a SERVER and a Server', ['unit: SERVER', 'unit: Server']],
  ['They asked us about it', []],
  ['They asked the US about it', ['place: US']],
  ['KREBS counted them', ['party: KREBS']],
  ['krebs counted them', []],
  ['The US government said', ['place: US government']],
  ['tens of thousands fell', ['order: tens of thousands']],
  ['an exchange server stood open', ['unit: exchange server']],
  ["the server's door", ['unit: server']],
  ['the ser\u00ADver', ['unit: ser\u00ADver']],
];

describe('the lexicon', () => {
  it.each(CASES)('%s', (text, terms) => expect(find(text)).toEqual(terms.map((term) => term.replace('\u00AD', ''))));

  it('tells a month from a verb by its capital', () => {
    expect(find('They may go')).toEqual(['hedge: may']);
    expect(find('It was in May')).toContain('month: May');
  });
});

/** Sentences, and the parties that the dossier's names find in them. */
const PARTIES: readonly (readonly [string, readonly string[]])[] = [
  ['Microsoft and FireEye spoke', ['microsoft', 'mandiant']],
  ['the bureau said so', ['us-fbi']],
  ['HAFNIUM was named', ['hafnium']],
  ['hafnium is a metal in control rods', []],
  ['Brian Krebs wrote it first', ['krebs']],
  ['the Ministry of State Security', ['china-mss']],
  ['they ticked the box', []],
  ['an apple a day', []],
  ['the nature of the attack', []],
];

describe('the names of the dossier', () => {
  it.each(PARTIES)('%s', (text, ids) => expect(termsOf(sentenceOf(text), 'party').map(({ entry }) => entry.id)).toEqual(ids));

  it('finds a name whose accent is a mark of its own', () => {
    expect(termsOf(sentenceOf('Arne Scho\u0308nbohm said'), 'party').map(({ entry }) => entry.id)).toEqual(['germany-bsi']);
  });
});
