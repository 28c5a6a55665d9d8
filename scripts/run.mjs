/**
 * Runs one of the scripts beside it: `node scripts/run.mjs test …`. The only file here that is not TypeScript, because on a fresh
 * clone it is the one that installs what reads TypeScript. Everything else goes through Vite, so that scripts see the program
 * as the program is built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What is installed, by npm's own record, against the lock. Dates say little: a checkout touches the lock, an install touches both.
 * @returns {boolean}
 */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  /** @type {Record<string, {version?: string}>} */
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    // Packages for other systems are optional, and rightly absent.
    ([path, { version, optional }]) => path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

/** @returns {void} */
function install() {
  console.log('Installing what package-lock.json lists …');
  // No package gets to run code of its own while it is installed. On Windows npm is a script, which needs a shell.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; its message stands above.');
    process.exit(1);
  }
}

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(`${root}scripts/${name}.ts`)) {
  console.error(`No such script: ${name}`);
  process.exit(2);
}
process.chdir(root);
if (!isInstalled()) install();

const { runnerImport } = await import('vite');
/** @param {string} file @param {import('vite').Plugin[]} plugins */
const load = async (file, plugins) => (await runnerImport(file, { root, configFile: false, logLevel: 'error', plugins })).module;

const { dossierPlugin } = /** @type {typeof import('./vite/dossier.ts')} */ (await load('./scripts/vite/dossier.ts', []));
const { main } = /** @type {{ main: (args: string[]) => Promise<number> }} */ (
  await load(`./scripts/${name}.ts`, [dossierPlugin()])
);
process.exitCode = await main(args);
