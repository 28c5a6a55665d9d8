import { expect, it } from 'vitest';
import { sourcesOf } from '../../../extension/panel/source-uses.ts';
import { toRecord } from '../../../src/report/record.ts';
import { checked, dossier } from '../../engine.ts';

const { report, article } = checked(
  'Microsoft released patches on 2 March 2021. The patches of 2 March 2021 came early. At least 30,000 organisations in the US were ' +
    'hacked, KrebsOnSecurity reported. Canada estimated that 400,000 servers were affected worldwide.',
);
const record = toRecord(report, article);

it('every source that decided is there once, with all its claims, press apart from primary sources', () => {
  const { primary, secondary } = sourcesOf(record);
  const ids = [...primary, ...secondary].map(({ exhibit }) => exhibit.source);
  const decided = record.findings.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  expect(new Set(ids)).toEqual(new Set(decided));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(secondary.map(({ exhibit }) => exhibit.publisher)).toContain('KrebsOnSecurity');
  expect(primary.every(({ exhibit }) => exhibit.publisherKind !== 'press')).toBe(true);
  const patches = primary.find(({ findings }) => findings.length > 1);
  expect(patches?.findings).toEqual([...(patches?.findings ?? [])].sort());
});

it('says which of them the article links to, and whom it credits', () => {
  const krebs = dossier.sources.find(({ publisher }) => publisher === 'KrebsOnSecurity');
  if (krebs === undefined) throw new Error('no such source');
  const linked = {
    ...record,
    article: { ...record.article, linkCount: 3 },
    links: [{ start: 0, end: 4, url: krebs.url, source: krebs.id }],
  };
  const { secondary, primary, links, credited } = sourcesOf(linked);
  expect(secondary.filter((use) => use.linked).map(({ exhibit }) => exhibit.source)).toEqual([krebs.id]);
  expect(primary.some((use) => use.linked)).toBe(false);
  expect(links).toEqual({ all: 3, toSources: 1 });
  expect(credited.map(({ name }) => name)).toContain('KrebsOnSecurity');
});
