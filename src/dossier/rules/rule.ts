/** What a rule of the linter is: it looks at the whole dossier and names what it finds by its place in the data. */
import type { Problem } from '../fault.ts';
import type { Dossier } from '../schema.ts';

export type Rule = (dossier: Dossier) => Problem[];
