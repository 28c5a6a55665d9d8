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

test('is imported as the program gets it', () => {
  if ('faults' in compiled) throw new Error('it does not compile');
  expect(dossier).toEqual(toShipped(compiled.dossier));
});
