/** The schema for people and tools that know JSON Schema but not our code. Written to `dossier.schema.json` by `npm run format`. */
import * as z from 'zod/mini';
import { dossierSchema } from './schema.ts';

/** JSON Schema, draft 2020-12. */
export function toDossierJsonSchema(): object {
  return { title: 'A Firsthand dossier', ...z.toJSONSchema(dossierSchema) };
}
