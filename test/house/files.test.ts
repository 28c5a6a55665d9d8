import { expect, test } from 'vitest';
import { emptyName, machinePaths, missingFromLock, registryAddresses } from './files.ts';
import { listFiles, readSource } from './sources.ts';

const files = listFiles();
/** The rule's own examples, and articles, may hold anything. */
const readable = files.filter(
  (path) => /\.(?:ts|tsx|mjs|json|md|yaml|html|css|svg)$/.test(path) && !/^test\/(?:house|corpus)\//.test(path),
);

test('every file is called by what is in it', () => expect(files.flatMap(emptyName)).toEqual([]));
test('no file knows anybody’s machine', () => expect(readable.map(readSource).flatMap(machinePaths)).toEqual([]));
test('the lock has no address of a registry', () => expect(registryAddresses(readSource('package-lock.json'))).toEqual([]));

test('the lock is complete, for every system', () => expect(missingFromLock(readSource('package-lock.json'))).toEqual([]));

test.each([
  'src/utils/a.ts',
  'src/helpers.ts',
  'extension/core/index.ts',
  'src/common.ts',
  'src/tab-manager/managers.ts',
  'lib/a.ts',
])('%s is no name', (path) => expect(emptyName(path)).toHaveLength(1));
test.each(['src/scan/scan.ts', 'src/dossier/commonly-misreported.ts', 'extension/ui/card.tsx'])('%s is a name', (path) =>
  expect(emptyName(path)).toEqual([]),
);

test.each(['see /home/anna/notes', '/Users/Anna/x', 'cd /root/firsthand', 'C:\\Users\\Anna'])('%j is a machine’s path', (text) =>
  expect(machinePaths({ path: 'a.md', text })).toHaveLength(1),
);
test.each(['https://a.example/home/news/', '/usr/bin/env node', '~/.cache'])('%j is none', (text) =>
  expect(machinePaths({ path: 'a.md', text })).toEqual([]),
);

test('an address of a registry is found', () => {
  expect(registryAddresses({ path: 'a', text: '"resolved": "https://registry.example/a.tgz"' })).toHaveLength(1);
});

test('a package that the lock lacks is found', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } },
    'node_modules/a-linux': {},
  };
  expect(missingFromLock({ path: 'lock', text: JSON.stringify({ packages }) })).toEqual(['lock has no entry for a-mac']);
});
