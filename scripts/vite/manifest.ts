/** Emits what a package holds besides code: the manifest, the icons, the locales. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildManifest, type Target } from '../../manifest/index.ts';

const folder = fileURLToPath(new URL('../../manifest', import.meta.url));

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
      for (const path of readdirSync(join(folder, 'locales'), { recursive: true, encoding: 'utf8' })) {
        if (path.endsWith('.json')) emit(`_locales/${path.replaceAll('\\', '/')}`, readFileSync(join(folder, 'locales', path)));
      }
    },
  };
}
