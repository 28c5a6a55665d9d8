/**
 * Lets the welcome page say `import samples from 'sample:exchange-2021'`: its article, checked by the engine when the program is
 * built, once in every language. The page needs no engine, and what it shows cannot drift from what the engine finds.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Sample, Samples } from '../../extension/welcome/sample.ts';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import type { Day, Language } from '../../src/vocabulary.ts';
import { readDossier } from './dossier.ts';

const PREFIX = 'sample:';
const FILE = fileURLToPath(new URL('../../extension/welcome/sample.txt', import.meta.url));

/** The governments had spoken, and nobody had been charged. */
const PUBLISHED: Day = '2021-07-21';

export function makeSample(dossierId: string): { readonly samples: Samples; readonly paths: readonly string[] } {
  const { dossier, paths } = readDossier(dossierId);
  const article = fromText(readFileSync(FILE, 'utf8').trimEnd(), { published: PUBLISHED });
  const inLanguage = (language: Language): Sample => {
    const { findings } = check(article, { dossier, language });
    return { text: article.text, blocks: article.blocks, published: PUBLISHED, findings };
  };
  return { samples: { en: inLanguage('en'), de: inLanguage('de') }, paths: [FILE, ...paths] };
}

export function samplePlugin(): Plugin {
  return {
    name: 'firsthand-sample',
    // Before Vite's own resolving, which would take `sample:` for a protocol.
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const { samples, paths } = makeSample(id.slice(PREFIX.length + 1));
      for (const path of paths) this.addWatchFile(path);
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(samples))});`, map: null };
    },
  };
}
