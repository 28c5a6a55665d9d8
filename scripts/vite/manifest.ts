/** Emits what a package holds besides code: the manifest, the icons, the locales. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildManifest, type Target } from '../../manifest/index.ts';

const folder = fileURLToPath(new URL('../../manifest', import.meta.url));

/** One file a surface, for people; one file a locale, for the browser. */
function messagesOf(locale: string): Record<string, object> {
  const all: Record<string, object> = {};
  for (const file of readdirSync(join(folder, 'locales', locale)).sort()) {
    for (const [key, message] of Object.entries(JSON.parse(readFileSync(join(folder, 'locales', locale, file), 'utf8')))) {
      if (key in all) throw new Error(`${locale}/${file}: ${key} is there twice`);
      all[key] = message as object;
    }
  }
  return all;
}

export function manifestPlugin(target: Target, options: { grantAllSites: boolean }): Plugin {
  return {
    name: 'firsthand-manifest',
    // Once per package, not once per script.
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.json', `${JSON.stringify(buildManifest(target, options), null, 2)}\n`);
      for (const name of readdirSync(join(folder, 'icons')).filter((icon) => icon.endsWith('.png'))) {
        emit(`icons/${name}`, readFileSync(join(folder, 'icons', name)));
      }
      for (const locale of readdirSync(join(folder, 'locales')))
        emit(`_locales/${locale}/messages.json`, `${JSON.stringify(messagesOf(locale))}\n`);
    },
  };
}
