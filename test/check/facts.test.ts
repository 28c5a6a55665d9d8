import { describe, expect, it } from 'vitest';
import { isKnown, isSupport, sameVoice } from '../../src/check/facts.ts';
import type { Fact } from '../../src/dossier/schema.ts';
import { dossier, facts } from '../engine.ts';

const fact = (id: string): Fact => {
  const found = facts.fact(id);
  if (found === undefined) throw new Error(`No fact ${id}`);
  return found;
};

describe('the dossier arranged', () => {
  it('has every fact under its kind', () => {
    expect(facts.figures.length + facts.dates.length + facts.attributions.length).toBe(dossier.facts.length);
    for (const one of dossier.facts) expect(facts.fact(one.id)).toBe(one);
  });

  it('finds no fact and no source that is not there', () => {
    expect(facts.fact('no-such-fact')).toBeUndefined();
    expect(facts.source('no-such-source')).toBeUndefined();
  });

  it('has the source of every piece of evidence', () => {
    for (const one of dossier.facts) for (const { source } of one.evidence) expect(facts.source(source)?.id).toBe(source);
  });

  it.each([
    ['us-psaki', ['us-psaki', 'us-white-house', 'us']],
    ['uk-ncsc', ['uk-ncsc', 'uk']],
    ['china-mss', ['china-mss', 'china']],
    ['hafnium', ['hafnium']],
    ['nobody-knows', ['nobody-knows']],
  ])('knows whom %s is part of', (party, line) => expect(facts.lineage(party)).toEqual(line));

  it.each([
    ['microsoft', 'Microsoft'],
    ['us', 'US'],
    ['new-zealand', 'New Zealand'],
  ])('has a name for %s', (party, name) => expect(facts.partyName(party)).toBe(name));
});

/** Two parties, and whether one may be said to have spoken for the other. */
const VOICES: readonly (readonly [string, string, boolean])[] = [
  ['us', 'us', true],
  ['us-white-house', 'us', true],
  ['us', 'us-white-house', true],
  ['us-doj', 'us-cisa', true],
  ['us', 'uk', false],
  ['us-white-house', 'uk-ncsc', false],
  ['microsoft', 'us', false],
  ['volexity', 'mandiant', false],
  ['china-embassy-uk', 'china', true],
  ['hafnium', 'china', false],
];

describe('voices', () => {
  it.each(VOICES)('%s and %s: %s', (a, b, same) => {
    expect(sameVoice(facts, a, b)).toBe(same);
    expect(sameVoice(facts, b, a)).toBe(same);
  });
});

describe('what was known', () => {
  it.each([
    ['2021-07-17', false],
    ['2021-07-18', true],
    ['2021-07-19', true],
    ['2022-01-01', true],
    [null, true],
  ])('on %s of what became public on 19 July 2021: %s', (day, known) => {
    expect(isKnown(fact('uk-attrib-exchange-state-backed'), day)).toBe(known);
  });
});

describe('what may support a rating', () => {
  it.each([
    ['krebs-30000-us', true],
    ['uk-attrib-exchange-state-backed', true],
    ['bbc-30000-globally', false],
    ['wikipedia-250000-servers', false],
    ['shadowserver-64088', false],
  ])('%s: %s', (id, support) => expect(isSupport(fact(id))).toBe(support));
});
