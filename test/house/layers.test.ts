import { expect, test } from 'vitest';
import { forbiddenImports } from './layers.ts';
import { programFiles } from './sources.ts';

test('every import in the program is one that the table allows', () => {
  const files = programFiles();
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(forbiddenImports)).toEqual([]);
});

test.each<[string, string, string]>([
  ['the engine knows no extension', 'src/check/a.ts', "import '../../extension/messages.ts'"],
  ['the language knows nobody', 'src/language/en/a.ts', "import { a } from '../../scan/scan.ts'"],
  ['the dossier knows nobody', 'src/dossier/a.ts', "import { a } from '../language/en/places.ts'"],
  ['an article knows nobody', 'src/article/a.ts', "import { a } from '../scan/scan.ts'"],
  ['the scanner knows no claims', 'src/scan/a.ts', "import type { A } from '../claims/claim.ts'"],
  ['claims know no dossier', 'src/claims/a.ts', "import type { A } from '../dossier/schema.ts'"],
  ['claims know an article by its type only', 'src/claims/a.ts', "import { a } from '../article/from-text.ts'"],
  ['checking knows no report', 'src/check/a.ts', "export { a } from '../report/report.ts'"],
  ['nobody in the engine knows the command line', 'src/firsthand.ts', "import './cli/run.ts'"],
  ['nobody in the extension knows it either', 'extension/popup/a.ts', "import '../../src/cli/run.ts'"],
  ['a new folder has no place until the table gives it one', 'src/utils/a.ts', "import '../scan/scan.ts'"],
  ['surfaces do not know each other', 'extension/popup/a.tsx', "import { a } from '../reader/session.ts'"],
  ['nor by a late import', 'extension/popup/a.tsx', "const a = await import('../reader/session.ts')"],
  ['the platform knows no surface', 'extension/platform/a.ts', "import '../background/wake.ts'"],
  ['shared parts know no surface', 'extension/ui/a.tsx', "import '../popup/view.tsx'"],
  ['only the platform names the browser’s interface', 'extension/popup/a.ts', "import browser from 'webextension-polyfill'"],
  ['only the command line and scripts know Node', 'src/dossier/a.ts', "import { readFileSync } from 'node:fs'"],
  ['only the compiler reads YAML', 'src/dossier/load.ts', "import { parse } from 'yaml'"],
  ['full zod is nowhere', 'src/dossier/a.ts', "import * as z from 'zod'"],
  ['the program knows no test', 'scripts/a.ts', "import '../test/browser/launch.ts'"],
  ['the manifest knows nothing', 'manifest/a.ts', "import '../src/vocabulary.ts'"],
])('%s', (_rule, path, text) => expect(forbiddenImports({ path, text })).toHaveLength(1));

test.each<[string, string, string]>([
  ['everybody may know the vocabulary', 'src/dossier/a.ts', "import { KINDS } from '../vocabulary.ts'"],
  ['claims know the scanner', 'src/claims/a.ts', "import { a } from '../scan/scan.ts'"],
  ['claims know the type of an article', 'src/claims/a.ts', "import type { Article } from '../article/article.ts'"],
  ['surfaces meet in messages and ui', 'extension/popup/a.tsx', "import '../messages.ts'; import '../ui/card.tsx'"],
  ['the reader runs the engine', 'extension/reader/a.ts', "import { check } from '../../src/firsthand.ts'"],
  ['the command line knows Node', 'src/cli/a.ts', "import 'node:fs'"],
  ['zod/mini is for all', 'extension/messages.ts', "import * as z from 'zod/mini'"],
])('%s', (_rule, path, text) => expect(forbiddenImports({ path, text })).toEqual([]));
