/** The built-in dossier: that it compiles, that the linter has nothing to say, and what the program gets of it. */
import dossier from 'dossier:exchange-2021';
import { expect, test } from 'vitest';
import { folderOf, readDossierFiles } from '../../scripts/vite/dossier.ts';
import { compile } from '../../src/dossier/compile.ts';
import { formatFault } from '../../src/dossier/fault.ts';
import { lint } from '../../src/dossier/lint.ts';
import { toShipped } from '../../src/dossier/ship.ts';
import { governmentOf, PLACES } from '../../src/language/en/places.ts';

const compiled = compile(readDossierFiles(folderOf('exchange-2021')));

test('compiles without a fault', () => {
  expect('faults' in compiled ? compiled.faults.map(formatFault) : []).toEqual([]);
});

test('has nothing that the linter finds', () => {
  if ('faults' in compiled) throw new Error('it does not compile');
  const states = new Set(PLACES.map(({ id }) => governmentOf(id)));
  expect(lint(compiled.dossier, states).map(compiled.locate).map(formatFault)).toEqual([]);
});

test('names its parties and other affairs in German, and nothing that it does not have', () => {
  const german = new Map(Object.entries(dossier.names?.['de'] ?? {}));
  const pages = [
    ...dossier.cases.flatMap(({ title, page = title }) => [title, page]),
    ...(dossier.topic.lookalikes ?? []).map(({ page }) => page),
  ];
  // “Volt Typhoon” is a name in every language.
  expect(pages.filter((page) => /^(?:the|an?|what) /.test(page) && !german.has(page))).toEqual([]);
  // “US Department of State”: words of English that stand in a name.
  const english =
    /\b(?:Ministry|ministers?|Department|House|President|embassy|mission|government|military|Union|operators|ministry)\b/;
  expect(dossier.parties.filter(({ name }) => english.test(name) && !german.has(name)).map(({ name }) => name)).toEqual([]);
  const called = new Set([
    ...pages,
    ...dossier.parties.flatMap(({ name, names }) => [name, ...names]),
    ...PLACES.flatMap(({ seats = [] }) => seats),
  ]);
  expect([...german.keys()].filter((name) => !called.has(name.replaceAll('’', "'")))).toEqual([]);
});

test('is imported as the program gets it', () => {
  if ('faults' in compiled) throw new Error('it does not compile');
  expect(dossier).toEqual(toShipped(compiled.dossier));
});
