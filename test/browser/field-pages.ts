/** Builds and serves the pages with fields: a newsroom's forms, a ProseMirror editor, an app that holds its own value. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type Serving, serve } from '../../scripts/serve.ts';

const ROOT = fileURLToPath(new URL('fixtures/fields', import.meta.url));
const OUT = fileURLToPath(new URL('../../dist/field-test', import.meta.url));
const PAGES = ['plain', 'rich', 'editor', 'controlled', 'drawn'];

export async function serveFields(): Promise<Serving> {
  await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: false,
      rolldownOptions: { input: PAGES.map((page) => `${ROOT}/${page}.html`) },
    },
  });
  return serve(OUT);
}
