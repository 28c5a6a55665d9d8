/** Builds a package again at every change: `npm run dev` for Chromium, `npm run dev -- firefox`. Load it unpacked from `dist/`. */
import { run } from './process.ts';

export async function main([mode = 'chrome']: string[]): Promise<number> {
  return run('node_modules/vite/bin/vite.js', ['build', '--watch', '--mode', mode]) ? 0 : 1;
}
