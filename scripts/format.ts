/** Puts everything into the form that `npm run lint` asks for: code by Biome, schemas from their sources. */
import { run } from './process.ts';
import { writeSchemas } from './schemas.ts';

export async function main(): Promise<number> {
  writeSchemas();
  return run('node_modules/@biomejs/biome/bin/biome', ['check', '--write', '--log-level=warn']) ? 0 : 1;
}
