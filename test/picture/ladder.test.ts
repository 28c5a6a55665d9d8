import { expect, test } from 'vitest';
import { isShownFirst, type Ladder, layOutLadder } from '../../src/picture/ladder.ts';
import type { ArticleRecord } from '../../src/report/record.ts';
import { RELATIONS } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';
import { BROADSHEET, recordOf, recordsOfCorpus, withFindings } from './record.ts';

function laidOut(record: ArticleRecord): Ladder {
  const ladder = layOutLadder(record, dossier);
  if (ladder === null) throw new Error('not drawn');
  return ladder;
}

const allOf = ({ rungs, beside }: Ladder) => [...rungs, ...beside];
const rungOf = (ladder: Ladder, relation: string) => allOf(ladder).find((rung) => rung.relation === relation);

test('there are eleven rungs, strongest on top, whether or not somebody stands on them', () => {
  const { rungs } = laidOut({ ...BROADSHEET, findings: [] });
  expect(rungs.map(({ relation }) => relation)).toEqual([...RELATIONS.slice(0, 11)].reverse());
  expect(rungs.map(({ step }) => step)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(rungs.find(({ relation }) => relation === 'military')?.voices).toEqual([]);
});

test('every attribution is there exactly once', () => {
  for (const record of [BROADSHEET, ...recordsOfCorpus('written-b')]) {
    const ladder = laidOut(record);
    const stated = record.findings.filter(({ claim }) => claim.kind === 'attribution').map(({ id }) => id);
    const drawn = allOf(ladder).flatMap((rung) => rung.stated.flatMap(({ items }) => items.map(({ finding }) => finding)));
    expect([...drawn, ...ladder.unplaced.map(({ item }) => item.finding)].sort()).toEqual([...stated].sort());
  }
});

test('every sourced attribution is there exactly once', () => {
  const facts = allOf(laidOut(BROADSHEET)).flatMap(({ voices }) => voices.flatMap(({ items }) => items.map(({ fact }) => fact)));
  const kept = dossier.facts.filter(
    (fact) => fact.kind === 'attribution' && fact.origin !== 'retelling' && fact.status === 'verified' && fact.case === undefined,
  );
  expect([...facts].sort()).toEqual(kept.map(({ id }) => id).sort());
});

test('who was made to say too much stands as many rungs above its source', () => {
  const [eu] = rungOf(laidOut(BROADSHEET), 'government')?.stated ?? [];
  expect(eu?.name).toBe('The European Union');
  expect(eu?.rating).toBe('missing-context');
  expect(eu?.off).toBe(RELATIONS.indexOf('government') - RELATIONS.indexOf('from-territory'));
});

test('too little is below; what matches has no distance', () => {
  const below = laidOut(
    withFindings(BROADSHEET, 'attribution', [
      { reading: { relation: 'from-territory' }, rating: 'missing-context', facts: ['ca-attrib-exchange-mss'] },
      { reading: { relation: 'country' }, rating: 'supported', facts: ['ca-attrib-exchange-mss'] },
      { reading: { relation: 'country' }, rating: 'refuted', facts: ['cn-denial-wang-2021-03-03'] },
    ]),
  );
  expect(rungOf(below, 'from-territory')?.stated[0]?.off).toBe(-5);
  expect(rungOf(below, 'country')?.stated.map(({ off }) => off)).toEqual([null, null]);
});

test('a likelihood has its band on its speaker’s scale, a level of confidence none', () => {
  const voices = allOf(laidOut(BROADSHEET)).flatMap((rung) => rung.voices);
  expect(voices.find(({ confidence }) => confidence === 'almost certain')?.band?.short).toBe('95–<100 %');
  expect(voices.find(({ confidence }) => confidence === 'high degree of confidence')?.band).toBeNull();
});

test('the accused’s answers and those who named nobody are beside the ladder, first', () => {
  const { beside } = laidOut(BROADSHEET);
  expect(beside.slice(0, 2).map(({ relation, step }) => [relation, step])).toEqual([
    ['denies', null],
    ['declines', null],
  ]);
  expect(beside[0]?.stated.map(({ name }) => name)).toEqual(['Zhao Lijian']);
  expect(beside.filter((rung) => !isShownFirst(rung)).every(({ stated }) => stated.length === 0)).toBe(true);
});

test('on the day after the patch only Microsoft’s rungs were reached', () => {
  const ladder = laidOut(recordOf('Microsoft blamed Hafnium.', '2021-03-03'));
  const known = ladder.rungs.filter(({ voices }) => voices.some(({ later }) => !later)).map(({ relation }) => relation);
  expect(known).toEqual(['state-backed', 'from-territory', 'named-cluster']);
  expect(rungOf(ladder, 'mss')?.voices.every(({ later }) => later)).toBe(true);
});

test('the same told twice of one accuser is one, with both claims', () => {
  const reading = { relation: 'state-backed', accuser: { name: 'Britain', party: 'uk' }, confidence: null } as const;
  const ladder = laidOut(
    withFindings(BROADSHEET, 'attribution', [
      { reading },
      { reading: { ...reading, accuser: { name: 'The UK', party: 'uk' } } },
      { reading, rating: 'refuted' },
    ]),
  );
  expect(rungOf(ladder, 'state-backed')?.stated.map(({ items, rating }) => [items.length, rating])).toEqual([
    [2, 'supported'],
    [1, 'refuted'],
  ]);
});

test('another dossier’s record is not drawn', () => {
  expect(layOutLadder({ ...BROADSHEET, dossier: { ...BROADSHEET.dossier, id: 'another' } }, dossier)).toBeNull();
});
