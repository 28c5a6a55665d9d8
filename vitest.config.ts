/**
 * Three projects: `unit` runs on the sources; `built` and `browser` run on what is in dist/, the latter in real Chromium and
 * Firefox (scripts/test.ts builds first). Not in vite.config.ts: its root is extension/, and the tests' is here.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { dossierPlugin } from './scripts/vite/dossier.ts';
import { samplePlugin } from './scripts/vite/sample.ts';

export default defineConfig({
  plugins: [preact(), dossierPlugin(), samplePlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/built/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Only when the browser itself is gone (test/browser/alive.ts); nothing that a test found is tried again.
          retry: { count: 1, condition: /connection closed|detached|target closed|session closed/i },
          // One browser at a time: on two cores, two at once make each other's waits time out.
          fileParallelism: false,
        },
      },
    ],
  },
});
