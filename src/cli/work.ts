/** What is done with one file or one line, wherever it is done: here, or in a worker, which gets nothing but this plain data. */
import { PassThrough } from 'node:stream';
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { check } from '../firsthand.ts';
import { toJson } from '../report/to-json.ts';
import { checkOne, type Outcome, type Plan } from './check-one.ts';
import { Failure } from './failure.ts';
import type { Line } from './lines.ts';
import { answerLine, type Request } from './ndjson.ts';
import { openDossier } from './open-dossier.ts';
import { type Input, readInput } from './read-input.ts';
import { reaches } from './severity.ts';
import { toArticle } from './to-article.ts';

export interface Setup {
  readonly plan: Plan;
  /** A path; null for the built-in dossier. */
  readonly dossier: string | null;
}

export type Task =
  | { readonly kind: 'file'; readonly name: string }
  /** Read already: standard input can be read in one place only. */
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'line'; readonly line: Line };

export type Done =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'answer'; readonly text: string; readonly fails: boolean }
  /** A `Failure`, which as an object would not survive the way back. */
  | { readonly kind: 'refused'; readonly message: string };

export type Work = (task: Task) => Promise<Done>;

/** @throws Failure where the dossier cannot be used */
export async function prepare({ plan, dossier }: Setup): Promise<Work> {
  const opened = await openDossier(dossier, plan.asOf, plan.cwd);
  return async (task) => {
    try {
      return await work(task, plan, opened);
    } catch (error) {
      if (error instanceof Failure) return { kind: 'refused', message: error.message };
      throw error;
    }
  };
}

async function work(task: Task, plan: Plan, dossier: Dossier): Promise<Done> {
  switch (task.kind) {
    case 'file': {
      const input = await readInput(task.name, new PassThrough(), plan.cwd);
      return { kind: 'outcome', outcome: await checkOne(input, plan, dossier) };
    }
    case 'input':
      return { kind: 'outcome', outcome: await checkOne(task.input, plan, dossier) };
    case 'line': {
      const reply = await answerLine(task.line, async (request) => {
        const article = await requested(request, plan);
        return toJson(check(article, { dossier, force: plan.force }), request.id, plan.withText ? article : undefined);
      });
      return { kind: 'answer', text: JSON.stringify(reply), fails: 'counts' in reply && reaches(reply.counts, plan.failOn) };
    }
  }
}

async function requested({ text, html, title, url, published }: Request, plan: Plan): Promise<Article> {
  const given = { title, url: url ?? plan.url, published: published ?? plan.published };
  return await toArticle(text ?? html ?? '', text === undefined ? 'html' : 'text', given);
}
