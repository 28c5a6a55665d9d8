/**
 * The built-in dossier's examples and near misses, each through the whole engine: an example has a finding that cites its fact with
 * that rating, a near miss has none that cites it.
 */
import dossier from 'dossier:exchange-2021';
import { expect, test } from 'vitest';
import { folderOf, readDossierFiles } from '../../scripts/vite/dossier.ts';
import { fromText } from '../../src/article/from-text.ts';
import { compile } from '../../src/dossier/compile.ts';
import type { Fact } from '../../src/dossier/schema.ts';
import { check } from '../../src/firsthand.ts';
import type { Day } from '../../src/vocabulary.ts';

// From the files: what the program gets of the dossier has no examples.
const compiled = compile(readDossierFiles(folderOf('exchange-2021')));
const facts: readonly Fact[] = 'faults' in compiled ? [] : compiled.dossier.facts;

test('there are facts to try', () => expect(facts.length).toBeGreaterThan(0));

test.each(facts)('$id', (fact) => {
  const missed = [
    ...(fact.examples ?? []).flatMap(({ text, rating, published }) => {
      const got = ratingsOf(fact, text, published);
      return got.some(({ cites, line }) => cites && line.startsWith(`${rating} `))
        ? []
        : [{ text, expected: rating, got: got.map(({ line }) => line) }];
    }),
    ...(fact.nearMisses ?? []).flatMap(({ text, published }) => {
      const got = ratingsOf(fact, text, published);
      return got.some(({ cites }) => cites) ? [{ text, expected: 'no finding', got: got.map(({ line }) => line) }] : [];
    }),
  ];
  expect(missed).toEqual([]);
});

/** What the engine found in the text, each as a line (`supported krebs-30000-us`), and whether it cites the fact. */
function ratingsOf(fact: Fact, text: string, published: Day = dayAfter(fact.public)): { cites: boolean; line: string }[] {
  return check(fromText(text, { published }), { dossier, force: true }).findings.map(({ rating, facts: cited }) => ({
    cites: cited.includes(fact.id),
    line: `${rating} ${cited.join(' ')}`,
  }));
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
