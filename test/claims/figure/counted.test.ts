import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../../../src/claims/claim.ts';
import type { Context } from '../../../src/claims/context.ts';
import { aboutFlaws, findCounted, findElided, isCount } from '../../../src/claims/figure/counted.ts';
import { findQuantities, type Quantity } from '../../../src/claims/quantity.ts';
import type { Unit } from '../../../src/vocabulary.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

function quantityIn(text: string, which = 0): Quantity {
  const quantity = findQuantities(sentenceOf(text))[which];
  if (quantity === undefined) throw new Error(`No number in ${text}`);
  return quantity;
}

const counted = (text: string) => findCounted(sentenceOf(text), quantityIn(text))?.unit ?? null;
const elided = (text: string, last: FigureReading | null, given: Partial<Context> = {}, which = 0) =>
  findElided(sentenceOf(text), quantityIn(text, which), last, contextOf(text, given))?.unit ?? null;

const SERVERS: FigureReading = {
  min: 26000,
  max: 26000,
  comparator: 'exactly',
  unit: 'servers',
  state: 'vulnerable',
  scope: 'Germany',
};

describe('the noun behind the number', () => {
  it.each<[string, Unit | null]>([
    ['Some 400 servers fell.', 'servers'],
    ['Some 400 small and medium-sized, badly run servers fell.', 'servers'],
    ['Some 400 of the servers fell.', 'servers'],
    ['Some 400 customers’ servers fell.', 'servers'],
    ['Some 92% of servers fell.', 'percent of servers'],
    ['The rate is doubling every 2 hours.', 'hours per doubling'],
    ['It was downloaded 400 times.', 'downloads'],
    // Another phrase begins.
    ['Some 400 roses stood beside the server.', null],
    ['Some 400 came to servers.', null],
    ['Some 400 pages of servers.', null],
    ['Some 400; servers fell.', null],
  ])('%s: %s', (text, unit) => expect(counted(text)).toBe(unit));
});

describe('the noun that is understood', () => {
  it('is the one before a total', () => {
    expect(elided('The number of servers rose to 5,000.', null)).toBe('servers');
    expect(elided('Servers: 5,000.', null)).toBe('servers');
  });

  it('is the one of the figure before', () => {
    expect(elided('Of these 9,000 were open.', SERVERS)).toBe('servers');
    expect(elided('Some 9,000 were breached.', SERVERS)).toBe('servers');
    expect(elided('Some 9,000 people were breached.', SERVERS)).toBeNull();
  });

  it('is the one that a question asks for', () => {
    const earlier = [sentenceOf('How many companies were breached?')];
    expect(elided('At least 9,000.', null, { earlier })).toBe('companies');
    expect(elided('At least 9,000 fans came.', null, { earlier })).toBeNull();
    expect(elided('At least 9,000.', null, { earlier: [sentenceOf('Companies were breached.')] })).toBeNull();
  });

  it('is no single thing', () => expect(elided('The breached bank employs 900 in Rome.', null)).toBeNull());

  it('is none for shares and prices', () => expect(elided('Shares of the breached firms fell to 40%.', null)).toBeNull());
});

describe('small numbers', () => {
  const count = (text: string, unit: Unit) => isCount(sentenceOf(text), quantityIn(text), unit);
  it.each<[string, Unit, boolean]>([
    ['It used 4 flaws.', 'vulnerabilities', true],
    ['It was 1 group.', 'groups', false],
    ['It hit 2 servers.', 'servers', false],
    ['It hit 400 servers.', 'servers', true],
    ['It hit 12 companies.', 'companies', true],
  ])('%s', (text, unit, yes) => expect(count(text, unit)).toBe(yes));
});

describe('flaws', () => {
  it.each([
    ['It used 4 flaws.', true],
    ['It fixed 82 other flaws.', false],
    ['It fixed 4 new flaws.', false],
  ])('%s are the attack’s: %s', (text, own) => expect(aboutFlaws(sentenceOf(text))).toBe(own));
});
