/**
 * Two projects: `unit` runs in Node; `browser` drives real Chromium and Firefox over the packages in dist/ (scripts/test.mjs builds
 * them first). Not in vite.config.ts: its root is extension/, and the tests' is here.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { dossierPlugin } from './scripts/vite/dossier.ts';

export default defineConfig({
  plugins: [preact(), dossierPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // One browser at a time: on two cores, two at once make each other's waits time out.
          fileParallelism: false,
        },
      },
    ],
  },
});
