/** `firsthand dossier lint`: every fault of a dossier with its place, whether it is one JSON file or a folder of YAML. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { DossierFile } from '../dossier/compile.ts';
import { byPlace, type Fault, type Problem } from '../dossier/fault.ts';
import { lint } from '../dossier/lint.ts';
import { MOST_CHARACTERS, MOST_FACTS } from '../dossier/load.ts';
import type { Dossier } from '../dossier/schema.ts';
import { validate } from '../dossier/validate.ts';
import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import { readJson } from './json-file.ts';
import { STATES } from './open-dossier.ts';

export interface LintedFault {
  /** `file:line:column`, as editors and terminals make it clickable. */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

export interface Linted {
  readonly faults: readonly LintedFault[];
  readonly summary: string;
}

/** @throws Failure where there is nothing that could be linted */
export async function lintDossier(path: string, cwd: string): Promise<Linted> {
  const known = await stat(resolve(cwd, path)).catch(() => null);
  return known?.isDirectory() ? await lintFolder(path, cwd) : await lintJson(path, cwd);
}

async function lintJson(name: string, cwd: string): Promise<Linted> {
  const { data, placeOf } = await readJson(name, cwd);
  const found = problemsOf(data);
  return toLinted(
    found.problems.map(({ rule, path, message }) => ({ place: placeOf(path), rule, message })),
    found.dossier,
  );
}

function problemsOf(data: unknown): { readonly problems: readonly Problem[]; readonly dossier: Dossier | null } {
  if (typeof data === 'object' && data !== null && 'facts' in data && Array.isArray(data.facts) && data.facts.length > MOST_FACTS)
    return {
      problems: [{ rule: 'bounds', path: ['facts', MOST_FACTS], message: `a dossier has ${MOST_FACTS} facts at most` }],
      dossier: null,
    };
  const validated = validate(data);
  if ('problems' in validated) return { problems: validated.problems, dossier: null };
  return { problems: lint(validated.dossier, STATES), dossier: validated.dossier };
}

async function lintFolder(path: string, cwd: string): Promise<Linted> {
  const files = await readYaml(path, cwd);
  // The parser of YAML is large, and nothing else needs it.
  const { compile } = await import('../dossier/compile.ts');
  const compiled = compile(files);
  const faults = 'faults' in compiled ? compiled.faults : lint(compiled.dossier, STATES).map(compiled.locate);
  const seen = ({ file, line, column, rule, message }: Fault): LintedFault => ({
    place: `${join(path, file)}:${line}:${column}`,
    rule,
    message,
  });
  return toLinted([...faults].sort(byPlace).map(seen), 'dossier' in compiled ? compiled.dossier : null);
}

/** @throws Failure */
async function readYaml(path: string, cwd: string): Promise<DossierFile[]> {
  const folder = resolve(cwd, path);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  if (names.length === 0) throw new Failure(`${path} has no .yaml file in it`);
  let left = MOST_CHARACTERS;
  const files: DossierFile[] = [];
  for (const name of names.sort()) {
    const text = decode(await readFile(join(folder, name)), join(path, name));
    left -= text.length;
    if (left < 0) throw new Failure(`${path} has more than ${MOST_CHARACTERS / 1_000_000} million characters`);
    files.push({ path: name.split(sep).join('/'), text });
  }
  return files;
}

function toLinted(faults: readonly LintedFault[], dossier: Dossier | null): Linted {
  const found = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  if (dossier === null) return { faults, summary: found };
  return { faults, summary: `${dossier.facts.length} facts, ${dossier.sources.length} sources, ${found}` };
}
