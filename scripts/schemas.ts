/** The JSON Schemas that are kept beside their sources, so that people without our tools can read them. `npm run format` writes them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toDossierJsonSchema } from '../src/dossier/json-schema.ts';
import { toReportJsonSchema } from '../src/report/json-schema.ts';

const SCHEMAS: readonly (readonly [path: string, make: () => object])[] = [
  ['src/dossier/dossier.schema.json', toDossierJsonSchema],
  ['src/report/report.schema.json', toReportJsonSchema],
];

const render = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

export function writeSchemas(): void {
  for (const [path, make] of SCHEMAS) writeFileSync(path, render(make()));
}

/** Paths of schemas that no longer say what the code says. */
export function outdatedSchemas(): string[] {
  return SCHEMAS.filter(([path, make]) => !existsSync(path) || readFileSync(path, 'utf8') !== render(make())).map(
    ([path]) => path,
  );
}
