/** `firsthand explain`: one place of one file. */
import { explain } from '../explain.ts';
import { explanationToText } from '../report/explanation-to-text.ts';
import type { ExplainOptions } from './args.ts';
import { Failure } from './failure.ts';
import { openDossier } from './open-dossier.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { toArticle } from './to-article.ts';

export async function explainPlace(options: ExplainOptions, { stdin, stdout, cwd }: Terminal): Promise<void> {
  const { file, at, format, published, url } = options;
  const dossier = await openDossier(options.dossier, options.asOf, cwd);
  const input = await readInput(file, stdin, cwd);
  const article = await toArticle(input.text, input.format, { published, url });
  if (at >= article.text.length)
    throw new Failure(`--at ${at} lies behind the text, which has ${article.text.length} code units`);
  const explanation = explain(article, at, dossier, file);
  const text =
    format === 'json' ? JSON.stringify(explanation, null, 2) : explanationToText(explanation, file, stdout.columns ?? 80);
  stdout.write(`${text}\n`);
}
