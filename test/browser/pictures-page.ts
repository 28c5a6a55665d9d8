/** Builds and serves the page of the pictures: no surface of the extension is needed to see them. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type Serving, serve } from '../../scripts/serve.ts';
import { dossierPlugin } from '../../scripts/vite/dossier.ts';

const OUT = fileURLToPath(new URL('../../dist/pictures-test', import.meta.url));

export async function servePictures(): Promise<Serving> {
  await build({
    root: fileURLToPath(new URL('fixtures/pictures', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), dossierPlugin()],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  return serve(OUT);
}
