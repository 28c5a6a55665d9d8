/**
 * Builds everything, one mode at a time (`npm run build` runs them all):
 *
 *     chrome, firefox              the packages, dist/chrome and dist/firefox
 *     chrome-test, firefox-test    the same, with the optional hosts granted: nothing headless can accept a prompt
 *     cli                          dist/cli/firsthand.js, and worker.js for --jobs
 *     lib                          dist/lib, the engine for programs; its types are the compiler's (scripts/build.ts)
 *
 * A package is three builds (Vite's environments): pages and background, which share code, and one build for each script that
 * runs in pages, which must be a single classic file.
 */
import { chmod, rm } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { defineConfig, type EnvironmentOptions, type UserConfig } from 'vite';
import type { Target } from './manifest/index.ts';
import { dossierPlugin } from './scripts/vite/dossier.ts';
import { manifestPlugin } from './scripts/vite/manifest.ts';
import { noCodeFromText } from './scripts/vite/no-code-from-text.ts';
import { samplePlugin } from './scripts/vite/sample.ts';

const PAGES = ['popup', 'panel', 'options', 'welcome', 'desk'];

/** Threads of the desk. Entries as the pages are, so that they share the dossier and the engine with them instead of having a second copy. */
const THREADS = { 'desk-engine': 'extension/desk/engine/worker.ts', 'desk-docx': 'extension/desk/files/docx-worker.ts' };

/** Both browsers' minimum versions in `manifest/index.ts` know all of it. */
const TARGET = 'es2022';
/** Both know `light-dark()`, which must stay as it is: the card's theme is chosen by a script, per page. */
const CSS_TARGET = ['chrome123', 'firefox140'];

const classicScript = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: { input: `extension/${name}/main.ts`, output: { format: 'iife', entryFileNames: `${name}.js` } },
  },
});

function packageFor(target: Target, mode: string, grantAllSites: boolean): UserConfig {
  const pages = PAGES.map((page) => [page, `extension/${page}/index.html`]);
  return {
    root: 'extension',
    base: './',
    plugins: [preact(), dossierPlugin(), samplePlugin(), noCodeFromText(), manifestPlugin(target, { grantAllSites })],
    // The reader is one file by design: the dossier is most of it.
    build: { chunkSizeWarningLimit: 2000, outDir: `../dist/${mode}`, emptyOutDir: false, target: TARGET, cssTarget: CSS_TARGET },
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            input: { background: 'extension/background/main.ts', ...THREADS, ...Object.fromEntries(pages) },
            output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js', assetFileNames: 'shared/[name][extname]' },
          },
        },
      },
      detector: classicScript('detector'),
      reader: classicScript('reader'),
    },
    builder: {
      async buildApp(builder) {
        // Not `emptyOutDir`: under --watch the environments build at the same time and would delete each other's files.
        await rm(`dist/${mode}`, { recursive: true, force: true });
        for (const environment of Object.values(builder.environments)) await builder.build(environment);
      },
    },
  };
}

const commandLine: UserConfig = {
  plugins: [
    dossierPlugin(),
    // `npx firsthand` runs the file itself.
    { name: 'firsthand-executable', writeBundle: () => chmod('dist/cli/firsthand.js', 0o755) },
  ],
  // Reads a dossier's YAML for `dossier lint`; everything else a program that is installed has as a dependency.
  ssr: { noExternal: ['yaml'] },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: {
      input: { firsthand: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        banner: ({ name, isEntry }) => (isEntry && name === 'firsthand' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const library: UserConfig = {
  plugins: [dossierPlugin()],
  build: {
    outDir: 'dist/lib',
    target: TARGET,
    minify: false,
    lib: { entry: { index: 'src/index.ts', html: 'src/html.ts' }, formats: ['es'] },
    rolldownOptions: {
      // What it depends on is the program's to bundle, or not.
      external: (id) => !/^(?:[./\0]|dossier:|[a-z]:[\\/])/i.test(id),
      // A file for each of ours: a bundler leaves out whole files that are not used.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => {
  const [target, variant] = mode.split('-');
  if (target === 'chrome' || target === 'firefox') return packageFor(target, mode, variant === 'test');
  if (mode === 'cli') return commandLine;
  if (mode === 'lib') return library;
  throw new Error(`No such mode: ${mode}. Modes are chrome, firefox, chrome-test, firefox-test, cli and lib.`);
});
