/** Builds what is given, or all that ships: `npm run build`, `npm run build -- chrome-test`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.ts';

const SHIPPED = ['chrome', 'firefox', 'cli', 'lib'];

export function build(modes: readonly string[]): boolean {
  return modes.every((mode) => {
    const built =
      run('node_modules/vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']) && (mode !== 'lib' || buildTypes());
    console.log(built ? `Built dist/${mode}` : `Building ${mode} failed`);
    return built;
  });
}

/** The library's declarations, beside its code. */
function buildTypes(): boolean {
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/lib'];
  if (!run('node_modules/typescript/bin/tsc', ['-p', 'src/tsconfig.library.json', ...flags])) return false;
  for (const name of readdirSync('dist/lib', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'))) {
    const path = join('dist/lib', name);
    writeFileSync(path, toPublished(readFileSync(path, 'utf8')));
  }
  return true;
}

/** Our sources import each other by their own names; what is published is called `.js`, which the compiler does not change in declarations. */
export function toPublished(declarations: string): string {
  return declarations.replace(/((?:from|import) ?\(?["']\.{1,2}\/[^"']*)\.ts(?=["'])/g, '$1.js');
}

export async function main(args: string[]): Promise<number> {
  return build(args.length > 0 ? args : SHIPPED) ? 0 : 1;
}
