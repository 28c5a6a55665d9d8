/** The command line as a function: streams and arguments in, an exit code out. */
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { explain } from '../explain.ts';
import { check } from '../firsthand.ts';
import { explanationToText } from '../report/explanation-to-text.ts';
import { exportOf } from '../report/exports.ts';
import { parseRecord, toRecord } from '../report/record.ts';
import type { Report } from '../report/report.ts';
import type { Saved } from '../report/saved.ts';
import { toJson } from '../report/to-json.ts';
import { toText } from '../report/to-text.ts';
import { type CheckOptions, type Command, type ExplainOptions, parseCommand } from './args.ts';
import { MOST_BYTES } from './decode.ts';
import { Failure } from './failure.ts';
import { splitLines } from './lines.ts';
import { answerLines } from './ndjson.ts';
import { openDossier } from './open-dossier.ts';
import { readInput } from './read-input.ts';
import { reaches } from './severity.ts';
import { toArticle } from './to-article.ts';
import { USAGE } from './usage.ts';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

const OK = 0;
const FOUND = 1;
const FAILED = 2;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCommand(args);
    return await obey(command, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.stderr.write(`firsthand: ${error.message}\n`);
    return FAILED;
  }
}

async function obey(command: Command, terminal: Terminal): Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.stdout.write(USAGE);
      return OK;
    case 'version':
      terminal.stdout.write(`${terminal.version}\n`);
      return OK;
    case 'check': {
      const dossier = await openDossier(command.options.dossier);
      const found = await (command.options.ndjson ? checkLines : checkFiles)(command.options, dossier, terminal);
      return found ? FOUND : OK;
    }
    case 'explain':
      await explainPlace(command.options, await openDossier(command.options.dossier), terminal);
      return OK;
  }
}

interface Result {
  readonly name: string;
  readonly article: Article;
  readonly report: Report;
}

/** All inputs are read before anything is written: where one is bad, nothing is. */
async function checkFiles(options: CheckOptions, dossier: Dossier, { stdin, stdout, stderr, env }: Terminal): Promise<boolean> {
  const { published, url, force, withText, failOn } = options;
  const results: Result[] = [];
  for (const name of options.files) {
    const input = await readInput(name, stdin);
    const article = await toArticle(input.text, input.format, { published, url });
    results.push({ name, article, report: check(article, { dossier, force }) });
  }
  if (options.format !== 'json' && options.format !== 'text') {
    // Without a clock: the same files give the same bytes, whenever they are checked.
    const all = results.map(toSaved);
    stdout.write(exportOf(options.format).makeAll(all));
    all.forEach(({ record }, index) => {
      const [left, found] = [record.findings.length, results[index]?.report.findings.length ?? 0];
      if (left < found)
        stderr.write(`firsthand: ${results[index]?.name}: ${left} of its ${found} claims are saved, a file holds no more\n`);
    });
  } else if (options.format === 'json') {
    const documents = results.map(({ name, article, report }) => toJson(report, name, withText ? article : undefined));
    stdout.write(`${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`);
  } else {
    const looks = { width: stdout.columns ?? 80, colour: stdout.isTTY === true && !env.NO_COLOR };
    stdout.write(`${results.map(({ name, article, report }) => toText(report, article, name, looks)).join('\n\n')}\n`);
  }
  return results.some(({ report }) => reaches(report.counts, failOn));
}

/** @throws Failure where a record cannot hold the article, which then could not be opened again either. */
function toSaved({ name, article, report }: Result): Saved {
  const record = toRecord(report, article);
  if (parseRecord(record) === null) throw new Failure(`${name}: this is too long to be saved; --format json takes it`);
  return name === '-' ? { record } : { record, name: basename(name) };
}

async function explainPlace(options: ExplainOptions, dossier: Dossier, { stdin, stdout }: Terminal): Promise<void> {
  const { file, at, format, published, url } = options;
  const input = await readInput(file, stdin);
  const article = await toArticle(input.text, input.format, { published, url });
  if (at >= article.text.length)
    throw new Failure(`--at ${at} lies behind the text, which has ${article.text.length} code units`);
  const explanation = explain(article, at, dossier, file);
  const text =
    format === 'json' ? JSON.stringify(explanation, null, 2) : explanationToText(explanation, file, stdout.columns ?? 80);
  stdout.write(`${text}\n`);
}

async function checkLines(options: CheckOptions, dossier: Dossier, { stdin, stdout }: Terminal): Promise<boolean> {
  let found = false;
  await answerLines(
    splitLines(stdin, MOST_BYTES),
    stdout,
    async ({ id, text, html, title, url, published }) => {
      const given = { title, url: url ?? options.url, published: published ?? options.published };
      const article = await toArticle(text ?? html ?? '', text === undefined ? 'html' : 'text', given);
      return toJson(check(article, { dossier, force: options.force }), id, options.withText ? article : undefined);
    },
    ({ counts }) => {
      found ||= reaches(counts, options.failOn);
    },
  );
  return found;
}
