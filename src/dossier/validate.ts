/** Holds unknown data against the schema and says what does not fit in sentences. Both ways in, files and JSON, go through here. */
import en from 'zod/v4/locales/en.js';
import type { Problem } from './fault.ts';
import { type Dossier, dossierSchema } from './schema.ts';

export type Validated = { readonly dossier: Dossier } | { readonly problems: readonly Problem[] };

// `zod/mini` brings no sentences of its own. They are given per call: `z.config` would set them for the whole program.
const sentences = en().localeError;

/** Types and closed lists only; references between parts are `references.ts`, sense is `lint.ts`. */
export function validate(data: unknown): Validated {
  const read = dossierSchema.safeParse(data, { error: sentences });
  if (read.success) return { dossier: read.data };
  const problems = read.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    // A key that should not be there is best shown at that key.
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ rule: 'schema', path: [...path, key], message: `“${key}” is no field of this` }));
    }
    return [{ rule: 'schema', path, message: issue.message }];
  });
  return { problems };
}
