/** Puts everything into the form that `npm run lint` asks for: code by Biome, schemas and the page of rules from their sources. */

import { writeGenerated } from './generated.ts';
import { run } from './process.ts';

export async function main(): Promise<number> {
  writeGenerated();
  return run('node_modules/@biomejs/biome/bin/biome', ['check', '--write', '--log-level=warn']) ? 0 : 1;
}
