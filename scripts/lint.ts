/** Everything that can be said of the code and the dossier without running them: `npm run lint`. */

import { outdatedFiles } from './generated.ts';
import { main as lintDossier } from './lint-dossier.ts';
import { run } from './process.ts';

/** One compiler run for each set of things code may know: the engine knows no DOM, the command line knows Node, and so on. */
const PROJECTS = [
  'src/tsconfig.json',
  'src/tsconfig.library.json',
  'src/cli/tsconfig.json',
  'extension/tsconfig.json',
  'tsconfig.json',
];

export async function lint(): Promise<boolean> {
  const results = [
    run('node_modules/@biomejs/biome/bin/biome', ['check', '--log-level=warn']),
    ...PROJECTS.map((project) => run('node_modules/typescript/bin/tsc', ['-p', project])),
    (await lintDossier()) === 0,
    generatedAreCurrent(),
  ];
  return results.every((clean) => clean);
}

function generatedAreCurrent(): boolean {
  const outdated = outdatedFiles();
  for (const path of outdated) console.error(`${path} is out of date: run \`npm run format\``);
  return outdated.length === 0;
}

export async function main(): Promise<number> {
  const clean = await lint();
  console.log(clean ? 'Lint: clean' : 'Lint: faults above');
  return clean ? 0 : 1;
}
