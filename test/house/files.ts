/** What no file of the repository is called, and what none holds. */
import type { SourceFile } from './sources.ts';

/** Names that say nothing of what is inside, and so collect everything. */
const EMPTY_NAMES = /(?:^|\/)(?:utils?|helpers?|core|common|managers?|misc|lib)(?:\/|\.[a-z]+$)/i;

/** Paths of somebody's machine, that work for nobody else. */
const MACHINE_PATHS = [
  // Not where it is the path of an address: https://a.example/home/news/
  /(?<![\w.])\/home\/[a-z]+\//,
  /(?<![\w.])\/Users\/[A-Za-z]+\//,
  /(?<![\w.])\/root\//,
  /(?<![\w.])\/work\/[a-z]+/,
  /[A-Z]:\\Users\\/,
];

/** The addresses from which one machine fetched packages mean nothing to another. */
const REGISTRY = /"resolved":\s*"https?:/;

export function emptyName(path: string): string[] {
  return EMPTY_NAMES.test(path) ? [`${path} does not say what is in it`] : [];
}

export function machinePaths({ path, text }: SourceFile): string[] {
  return MACHINE_PATHS.filter((pattern) => pattern.test(text)).map((pattern) => `${path} holds a machine’s path (${pattern})`);
}

export function registryAddresses({ path, text }: SourceFile): string[] {
  return REGISTRY.test(text) ? [`${path} holds a registry’s address`] : [];
}

/**
 * Packages that the lock mentions as optional and has no entry for. npm leaves one out where its registry does not have it for
 * another system, and `npm ci` then refuses the whole lock, on every system.
 */
export function missingFromLock({ path, text }: SourceFile): string[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)))
    .map((name) => `${path} has no entry for ${name}`);
}
