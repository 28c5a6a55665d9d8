/** `firsthand.config.json`: what a newsroom sets once for everybody. Data only; a path in it is seen from the file's own folder. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import { readJson, validated } from './json-file.ts';
import { check, day, format, jobs, rating } from './values.ts';

export const CONFIG_NAME = 'firsthand.config.json';

export type ConfigChoice =
  | { readonly kind: 'search' }
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string };

const path = (name: string) => z.string(`${name} is a path`).check(z.minLength(1, `${name} is a path`));
const isList = (name: string) => ({ error: `${name} is a list` });

export const settingsSchema = z.strictObject(
  {
    /** For editors that complete what is typed. */
    $schema: z.optional(z.string()),
    /** Checked where the command line names none. */
    files: z.optional(z.array(path('files'), isList('files'))),
    dossier: z.optional(path('dossier')),
    asOf: z.optional(day('asOf')),
    force: z.optional(z.boolean('force is true or false')),
    format: z.optional(format('format')),
    failOn: z.optional(rating('failOn')),
    failOnChecks: z.optional(z.array(check('failOnChecks'), isList('failOnChecks'))),
    baseline: z.optional(path('baseline')),
    ignore: z.optional(path('ignore')),
    jobs: z.optional(jobs('jobs')),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'a configuration is an object' : undefined) },
);
export type Settings = Omit<z.infer<typeof settingsSchema>, '$schema'>;

export interface Configured {
  readonly settings: Settings;
  /** Where an ignore file is looked for that nobody names: beside the configuration, or where the user stands. */
  readonly folder: string;
}

/** @throws Failure */
export async function readSettings(choice: ConfigChoice, cwd: string): Promise<Configured> {
  const found = choice.kind === 'file' ? choice.path : choice.kind === 'none' ? null : await findUpwards(cwd);
  if (found === null) return { settings: {}, folder: cwd };
  const { $schema: _schema, ...settings } = validated(await readJson(found, cwd), settingsSchema);
  const folder = dirname(resolve(cwd, found));
  /** As the user would write it where they stand. */
  const seen = (name: string) => relative(cwd, join(folder, name)) || '.';
  const own = (name: string) => relative(cwd, resolve(folder, name));
  return {
    settings: {
      ...settings,
      ...(settings.files === undefined ? {} : { files: settings.files.map(seen) }),
      ...(settings.dossier === undefined ? {} : { dossier: own(settings.dossier) }),
      ...(settings.baseline === undefined ? {} : { baseline: own(settings.baseline) }),
      ...(settings.ignore === undefined ? {} : { ignore: own(settings.ignore) }),
    },
    folder,
  };
}

/** The nearest one, in this folder or one above it, as a path from here. */
async function findUpwards(cwd: string): Promise<string | null> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    const known = await stat(path).catch(() => null);
    if (known?.isFile()) return relative(cwd, path);
    if (folder === dirname(folder)) return null;
  }
}
