/** Who may know whom (ARCHITECTURE.md), as a table, and the rule that reads it. */
import { importsOf, type SourceFile } from './sources.ts';

interface Knows {
  /** Folders (or files) of `src/` it may import. Its own is understood. */
  readonly all: readonly string[];
  /** Of these, types only. */
  readonly types?: readonly string[];
}

/** Everything may know `vocabulary.ts` and `steps.ts`. `claims` names the dossier's parties through what it is given, not by importing it. */
const ENGINE: Readonly<Record<string, Knows>> = {
  'vocabulary.ts': { all: [] },
  'steps.ts': { all: [] },
  'modules.d.ts': { all: ['dossier'] },
  language: { all: [] },
  dossier: { all: [] },
  article: { all: [] },
  scan: { all: ['language'] },
  claims: { all: ['scan', 'language'], types: ['article'] },
  topic: { all: ['scan', 'language'], types: ['article', 'dossier', 'report'] },
  check: { all: ['claims', 'dossier'], types: ['article'] },
  report: { all: ['check', 'claims', 'dossier'], types: ['article', 'edit'] },
  picture: { all: ['report', 'check', 'claims', 'dossier'] },
  'firsthand.ts': { all: ['language', 'dossier', 'article', 'scan', 'claims', 'topic', 'check', 'report'] },
  'explain.ts': { all: ['language', 'dossier', 'article', 'scan', 'claims', 'check', 'report', 'firsthand.ts'] },
  edit: { all: ['check', 'claims', 'scan', 'language', 'dossier', 'report', 'firsthand.ts', 'explain.ts'], types: ['article'] },
  'index.ts': { all: ['article', 'check', 'dossier', 'edit', 'explain.ts', 'firsthand.ts', 'language', 'report'] },
  'html.ts': { all: ['article'] },
  cli: { all: ['language', 'dossier', 'article', 'report', 'edit', 'firsthand.ts', 'explain.ts'], types: ['check'] },
};

/** Parts of the extension that are no surface: every surface may know them. */
const SHARED = ['platform', 'ui', 'messages.ts', 'notes.ts', 'settings.ts', 'sites.ts'];

/** Packages that one place keeps to itself, so that the rest does not depend on them, and why they are there at all. */
const KEPT: readonly { readonly package: RegExp; readonly where: RegExp }[] = [
  { package: /^node:/, where: /^(?:src\/cli|scripts)\// },
  { package: /^webextension-polyfill$/, where: /^extension\/platform\// },
  { package: /^yaml$/, where: /^src\/dossier\/compile\.ts$/ },
  { package: /^(?:linkedom|tinyglobby|chokidar|cli-progress)$/, where: /^src\/cli\// },
  { package: /^puppeteer-core$|^@puppeteer\//, where: /^scripts\// },
  { package: /^vite$|^@preact\/preset-vite$/, where: /^scripts\// },
  { package: /^preact(?:\/|$)/, where: /^extension\// },
  { package: /^prosemirror-/, where: /^extension\/desk\// },
  { package: /^mammoth$/, where: /^(?:extension\/desk\/files|src\/cli)\// },
  { package: /^idb$/, where: /^extension\/platform\/drafts\.ts$/ },
  { package: /^citeproc$|^@citation-js\//, where: /^src\/edit\/citation\// },
  // Full zod probes `Function`, which an extension page forbids; `zod/mini` does not.
  { package: /^zod$/, where: /^$/ },
];

/** What the file imports and should not, as sentences. */
export function forbiddenImports(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ target, isTypeOnly }) => {
    const isOurs = /^(?:src|extension|manifest|scripts|test)\//.test(target);
    const allowed = isOurs ? mayImport(file.path, target, isTypeOnly) : mayUse(file.path, target);
    return allowed ? [] : [`${file.path} imports ${target}`];
  });
}

function mayUse(path: string, name: string): boolean {
  return KEPT.every((kept) => !kept.package.test(name) || kept.where.test(path));
}

function mayImport(path: string, target: string, isTypeOnly: boolean): boolean {
  const [from = '', part = ''] = path.split('/');
  const [to = '', other = ''] = target.split('/');
  if (to === 'test') return false;
  switch (from) {
    case 'src': {
      if (to !== 'src') return false;
      const knows = ENGINE[part];
      if (part === other || other === 'vocabulary.ts' || other === 'steps.ts') return true;
      return knows !== undefined && (knows.all.includes(other) || (isTypeOnly && (knows.types ?? []).includes(other)));
    }
    case 'extension':
      if (to === 'src') return !target.startsWith('src/cli/');
      // The keys of the messages, which the compiler holds the words on screen to.
      if (target.startsWith('manifest/locales/')) return path === 'extension/ui/text.ts' && isTypeOnly;
      return to === 'extension' && (part === other || SHARED.includes(other));
    case 'manifest':
      return to === 'manifest';
    default:
      return true;
  }
}
