import { describe, expect, it } from 'vitest';
import { type Closeness, close, scopeRelation, stateRelation, unitRelation } from '../../../src/check/figure/relations.ts';
import type { FigureReading } from '../../../src/claims/claim.ts';
import type { FigureFact } from '../../../src/dossier/schema.ts';
import type { Comparator, State, Unit } from '../../../src/vocabulary.ts';

type Amount = readonly [comparator: Comparator, min: number | null, max: number | null];

const reading = ([comparator, min, max]: Amount): FigureReading => ({
  comparator,
  min,
  max,
  unit: 'servers',
  state: null,
  scope: 'unspecified',
});
const fact = ([comparator, min, max]: Amount): FigureFact['figure'] => ({
  comparator,
  min,
  max,
  unit: 'servers',
  state: 'compromised',
  scope: 'US',
});

describe('how near a value is', () => {
  it.each<[Amount, Amount, Closeness]>([
    [['exactly', 30000, 30000], ['at-least', 30000, null], 'equal'],
    [['order', 10000, 99999], ['at-least', 30000, null], 'entailed'],
    [['order', 100000, 999999], ['at-least', 30000, null], 'apart'],
    [['order', 1000, 9999], ['order', 1000, 9999], 'equal'],
    [['more-than', 100, null], ['more-than', 115, null], 'entailed'],
    [['more-than', 200, null], ['more-than', 115, null], 'apart'],
    [['about', 82000, 82000], ['exactly', 82731, 82731], 'equal'],
    [['about', 80000, 80000], ['exactly', 82731, 82731], 'near'],
    [['exactly', 80000, 80000], ['exactly', 82731, 82731], 'apart'],
    [['range', 7000, 8000], ['range', 7000, 8000], 'equal'],
    [['range', 7000, 9000], ['range', 7000, 8000], 'apart'],
    [['exactly', 6, 6], ['exactly', 4, 4], 'apart'],
  ])('%j to %j: %s', (claimed, source, closeness) => expect(close(reading(claimed), fact(source))).toBe(closeness));
});

describe('how the nouns stand', () => {
  it.each<[Unit | null, Unit, ReturnType<typeof unitRelation>]>([
    ['servers', 'servers', 'same'],
    ['companies', 'organizations', 'family'],
    ['systems', 'servers', 'family'],
    ['servers', 'organizations', 'crossed'],
    ['vulnerabilities', 'servers', 'other'],
    [null, 'servers', 'missing'],
    [null, 'vulnerabilities', 'other'],
    ['percent of servers', 'percent of IP addresses', 'family'],
    ['percent improvement', 'percent of servers', 'other'],
  ])('%s to %s: %s', (claimed, source, relation) => expect(unitRelation(claimed, source)).toBe(relation));
});

describe('how the places stand', () => {
  it.each([
    ['US', 'US', 'same'],
    ['Asia and Europe', 'Europe and Asia', 'same'],
    ['unspecified', 'US', 'unspecified'],
    ['worldwide', 'US', 'differs'],
    ['Germany', 'US', 'differs'],
  ])('%s to %s: %s', (claimed, source, relation) => expect(scopeRelation(claimed, source)).toBe(relation));
});

describe('how the states stand', () => {
  it.each<[State | null, State, ReturnType<typeof stateRelation>]>([
    ['compromised', 'compromised', 'same'],
    ['compromised', 'vulnerable', 'stronger'],
    ['affected', 'compromised', 'weaker'],
    // How many stood open is another count than how many were hit.
    ['vulnerable', 'compromised', 'stronger'],
    ['data-taken', 'compromised', 'stronger'],
    ['patched', 'vulnerable', 'opposite'],
    [null, 'compromised', 'unknown'],
  ])('%s to %s: %s', (claimed, source, relation) => expect(stateRelation(claimed, source)).toBe(relation));
});
