/** Builds what is given, or all that ships: `npm run build`, `npm run build -- chrome-test`. */
import { run } from './process.ts';

const SHIPPED = ['chrome', 'firefox', 'cli'];

export function build(modes: readonly string[]): boolean {
  return modes.every((mode) => {
    const built = run('node_modules/vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);
    console.log(built ? `Built dist/${mode}` : `Building ${mode} failed`);
    return built;
  });
}

export async function main(args: string[]): Promise<number> {
  return build(args.length > 0 ? args : SHIPPED) ? 0 : 1;
}
