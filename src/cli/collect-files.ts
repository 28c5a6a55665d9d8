/**
 * What the user named, as files: a file stands for itself, a folder for the articles in it, a pattern for what it matches. Sorted, so that
 * the same folder gives the same report on every machine.
 */
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from './failure.ts';
import { EXTENSIONS } from './read-input.ts';

/** What no walk goes into: it holds nobody's articles. */
const LEFT_OUT = ['**/node_modules/**'];

/**
 * Paths as the user would write them, each once; `-` stays. A name that is there is never read as a pattern.
 * @throws Failure
 */
export async function collectFiles(given: readonly string[], cwd: string): Promise<string[]> {
  const paths: string[] = [];
  const seen = new Set<string>();
  for (const name of given) {
    for (const path of name === '-' ? [name] : await filesOf(name, cwd)) {
      const key = path === '-' ? path : resolve(cwd, path);
      if (!seen.has(key)) paths.push(path);
      seen.add(key);
    }
  }
  return paths;
}

async function filesOf(name: string, cwd: string): Promise<string[]> {
  const known = await stat(resolve(cwd, name)).catch(() => null);
  if (known?.isDirectory()) {
    const found = await walk(resolve(cwd, name), [`**/*.{${EXTENSIONS.map((one) => one.slice(1)).join()}}`]);
    if (found.length === 0) throw new Failure(`${name} has no file in it that I read: ${EXTENSIONS.join(', ')}`);
    return found.map((path) => join(name, path));
  }
  if (known !== null) return [name];
  if (!isDynamicPattern(name)) throw new Failure(`${name} is not there`);
  const { base, pattern } = splitPattern(name);
  const found = await walk(resolve(cwd, base), [pattern]);
  const readable = found.filter((path) => EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension)));
  if (readable.length === 0) throw new Failure(`${name} matches no file that I read`);
  return readable.map((path) => join(base, path));
}

/** The walk begins where the pattern does, and not at the root of whatever the user stands in. */
export function splitPattern(pattern: string): { readonly base: string; readonly pattern: string } {
  // On Windows a backslash parts folders; elsewhere it makes the next sign a letter.
  const parts = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const plain = parts.slice(0, first);
  const base = plain.length === 1 && plain[0] === '' ? '/' : plain.join('/');
  return { base: base === '' ? '.' : base, pattern: parts.slice(first).join('/') };
}

/**
 * Files only, relative to the folder. No link is followed, to a file or a folder: it may lead round in a circle, or to what the user did
 * not mean. Named by itself it is read.
 */
async function walk(folder: string, patterns: readonly string[]): Promise<string[]> {
  const found = await glob([...patterns], {
    cwd: folder,
    ignore: LEFT_OUT,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
