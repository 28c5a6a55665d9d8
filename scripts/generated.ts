/**
 * The files that are made from declarations in the code and kept, so that people without our tools can read them: the JSON Schemas
 * beside their sources, the page of rules and that of the command line. `npm run format` writes them, `npm run lint` asks that they say what the code says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toDossierJsonSchema } from '../src/dossier/json-schema.ts';
import { toExplanationJsonSchema } from '../src/report/explanation.ts';
import { toReportJsonSchema } from '../src/report/json-schema.ts';
import { toCommandPage } from './command-page.ts';
import { toRulesPage } from './rules-page.ts';

const schema = (make: () => object) => (): string => `${JSON.stringify(make(), null, 2)}\n`;

const FILES: readonly (readonly [path: string, render: () => string])[] = [
  ['src/dossier/dossier.schema.json', schema(toDossierJsonSchema)],
  ['src/report/report.schema.json', schema(toReportJsonSchema)],
  ['src/report/explanation.schema.json', schema(toExplanationJsonSchema)],
  ['docs/rules.md', toRulesPage],
  ['docs/command-line.md', toCommandPage],
];

export function writeGenerated(): void {
  for (const [path, render] of FILES) writeFileSync(path, render());
}

/** Paths of files that no longer say what the code says. */
export function outdatedFiles(): string[] {
  return FILES.filter(([path, render]) => !existsSync(path) || readFileSync(path, 'utf8') !== render()).map(([path]) => path);
}
