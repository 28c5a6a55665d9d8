/** `firsthand dossier`: what is on file, one fact or source whole, and what is wrong with a dossier that somebody is making. */
import { toDayWords } from '../dossier/day-words.ts';
import type { Dossier, Evidence, Fact, Source } from '../dossier/schema.ts';
import { clean, wrap } from '../report/wrap.ts';
import { KINDS } from '../vocabulary.ts';
import type { DossierOptions } from './args.ts';
import { Failure } from './failure.ts';
import { lintDossier } from './lint-dossier.ts';
import { openDossier } from './open-dossier.ts';
import type { Terminal } from './terminal.ts';

/** Resolves to whether all is well: only `lint` can say that it is not. */
export async function answerAboutDossier(options: DossierOptions, terminal: Terminal): Promise<boolean> {
  const { does, format } = options;
  const { stdout, cwd } = terminal;
  if (does.kind === 'lint') {
    const { faults, summary } = await lintDossier(does.path, cwd);
    if (format === 'json') stdout.write(`${JSON.stringify(faults, null, 2)}\n`);
    else
      stdout.write([...faults.map(({ place, message, rule }) => `${place} ${clean(message)} [${rule}]`), summary, ''].join('\n'));
    return faults.length === 0;
  }
  const dossier = await openDossier(options.dossier, options.asOf, cwd);
  const columns = Math.max(40, Math.min(stdout.columns ?? 80, WIDEST));
  if (does.kind === 'list') {
    stdout.write(format === 'json' ? `${JSON.stringify(toList(dossier), null, 2)}\n` : listText(dossier, columns));
    return true;
  }
  const found = does.ids.map((id) => find(dossier, id));
  const documents = found.map((one) =>
    one.kind === 'fact' ? { fact: one.fact, sources: one.sources } : { source: one.source, facts: one.facts.map(({ id }) => id) },
  );
  stdout.write(
    format === 'json'
      ? `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`
      : `${found.map((one) => (one.kind === 'fact' ? factText(one, columns) : sourceText(one, columns))).join('\n\n')}\n`,
  );
  return true;
}

/** Beyond this a line is hard to read, however wide the terminal is. */
const WIDEST = 100;
const INDENT = '    ';

type Found =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly sources: readonly Source[] }
  | { readonly kind: 'source'; readonly source: Source; readonly facts: readonly Fact[] };

/** @throws Failure */
function find({ facts, sources }: Dossier, id: string): Found {
  const fact = facts.find((one) => one.id === id);
  if (fact !== undefined) {
    const cited = new Set(fact.evidence.map(({ source }) => source));
    return { kind: 'fact', fact, sources: sources.filter((one) => cited.has(one.id)) };
  }
  const source = sources.find((one) => one.id === id);
  if (source === undefined) {
    const near = [...facts, ...sources].map((one) => one.id).filter((known) => known.includes(id));
    throw new Failure(
      `there is no fact and no source “${id}”${near.length === 0 ? '' : `; there is ${near.slice(0, 5).join(', ')}`}`,
    );
  }
  return { kind: 'source', source, facts: facts.filter(({ evidence }) => evidence.some((one) => one.source === id)) };
}

function toList({ id, version, title, updated, covers, facts, sources }: Dossier) {
  return {
    dossier: { id, version, title, updated, covers },
    facts: facts.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      public: fact.public,
      by: fact.by,
      status: fact.status,
      statement: fact.statement,
    })),
    sources: sources.map(({ id: source, publisher, title: name, published, url }) => ({
      id: source,
      publisher,
      title: name,
      published,
      url,
    })),
  };
}

function listText({ version, title, updated, covers, facts, sources }: Dossier, columns: number): string {
  const entry = (id: string, day: string, text: string) => [`  ${id} · ${day}`, ...paragraph(text, columns, INDENT)];
  return `${[
    ...paragraph(`${title}, ${version}, updated ${toDayWords(updated)}. It covers: ${covers}`, columns, ''),
    ...KINDS.flatMap((kind) => {
      const own = facts
        .filter((fact) => fact.kind === kind)
        .sort((a, b) => (a.public < b.public ? -1 : a.public > b.public ? 1 : 0));
      return [
        '',
        `${own.length} ${kind}s, by the day they became public`,
        ...own.flatMap((fact) => entry(fact.id, fact.public, fact.statement)),
      ];
    }),
    '',
    `${sources.length} sources`,
    ...sources.flatMap(({ id, published, publisher, title: name }) => entry(id, published, `${publisher}: ${name}`)),
  ].join('\n')}\n`;
}

function factText({ fact, sources }: Extract<Found, { kind: 'fact' }>, columns: number): string {
  const line = (name: string, value: string | undefined) =>
    value === undefined ? [] : paragraph(`${name}: ${value}`, columns, INDENT);
  const status = fact.status === 'verified' ? '' : ', unverified: it supports no rating';
  return [
    `${fact.id} · ${fact.kind} · public ${toDayWords(fact.public)}${status}`,
    ...paragraph(fact.statement, columns, INDENT),
    ...line('By', fact.by),
    ...line('Value', valueText(fact)),
    ...(fact.limits ?? []).flatMap((limit) => line('Not said', limit)),
    ...line('Revised by', list(fact.revisedBy)),
    ...line('Differs from', list(fact.conflictsWith)),
    ...fact.evidence.flatMap((one) => evidenceText(one, sources, columns)),
  ].join('\n');
}

function evidenceText({ words, source, verified, seenAt }: Evidence, sources: readonly Source[], columns: number): string[] {
  const known = sources.find(({ id }) => id === source);
  return [
    '',
    ...paragraph(words === undefined ? 'No exact words are on file.' : `“${words}”`, columns, INDENT),
    ...paragraph(
      known === undefined ? source : `${known.publisher}, ${toDayWords(known.published)}: ${known.title} (${verified})`,
      columns,
      `${INDENT}— `,
    ),
    ...(known === undefined ? [] : [`${INDENT}  ${clean(known.url)}`]),
    ...(seenAt === undefined ? [] : [`${INDENT}  read at ${clean(seenAt)}`]),
  ];
}

function sourceText({ source, facts }: Extract<Found, { kind: 'source' }>, columns: number): string {
  return [
    `${source.id} · ${source.kind} · ${toDayWords(source.published)}`,
    ...paragraph(`${source.publisher}: ${source.title}`, columns, INDENT),
    `${INDENT}${clean(source.url)}${source.address === 'seen' ? '' : ' (nobody has opened this address)'}`,
    ...(source.archived === undefined ? [] : [`${INDENT}${clean(source.archived)}`]),
    ...paragraph(facts.length === 0 ? 'No fact rests on it.' : `Facts: ${facts.map(({ id }) => id).join(', ')}`, columns, INDENT),
  ].join('\n');
}

/** The typed value, as the checker compares it. */
function valueText(fact: Fact): string {
  const value = fact.kind === 'figure' ? fact.figure : fact.kind === 'date' ? fact.date : fact.attribution;
  return Object.entries(value)
    .filter(([, one]) => one !== null)
    .map(([name, one]) => `${name} ${Array.isArray(one) ? one.join(' and ') : String(one)}`)
    .join(', ');
}

const list = (ids: readonly string[] | undefined): string | undefined =>
  ids === undefined || ids.length === 0 ? undefined : ids.join(', ');

/** The first line begins with the lead, the others are indented as far. */
function paragraph(text: string, columns: number, lead: string): string[] {
  return wrap(clean(text), columns - lead.length).map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);
}
