/**
 * What is made of the draft's sources: a citation to put in, lists for a reference manager, the request for a correction. Loaded when it is
 * wanted: it brings the dossier and the citation processor.
 */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Source } from '../../src/dossier/schema.ts';
import { cite } from '../../src/edit/citation/cite.ts';
import { LIST_TYPES, type ListFormat, toList } from '../../src/edit/citation/lists.ts';
import { toCorrectionSheet } from '../../src/edit/correction/sheet.ts';
import { correctionToHtml } from '../../src/edit/correction/to-html.ts';
import { correctionToText } from '../../src/edit/correction/to-text.ts';
import { sourceOf } from '../../src/edit/find-problems.ts';
import type { Problem } from '../../src/edit/problem.ts';
import type { Language } from '../../src/vocabulary.ts';
import type { CiteFormat, CiteStyle } from './drafts/draft.ts';
import type { Entry } from './props.ts';

/** What is put into the draft: a link on the words, or words behind them and perhaps a note at the end. */
export type Put =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'words'; readonly behind: string; readonly atEnd: string | null };

/** Null where no source is on file. `number` is that of a footnote. */
export function toPut(
  problem: Pick<Problem, 'finding'>,
  { format, style, number }: { readonly format: CiteFormat; readonly style: CiteStyle; readonly number: number },
): Put | null {
  const exhibit = sourceOf(problem);
  const source = exhibit === null ? null : sourceWith(exhibit.source);
  if (exhibit === null || source === null) return null;
  if (format === 'link') return { kind: 'link', href: exhibit.url };
  const { inline, end } = cite(source, { style, format, number, url: exhibit.url });
  const behind = format === 'footnote' ? inline.text : format === 'plain' ? ` (${inline.text})` : ` ${inline.text}`;
  return { kind: 'words', behind, atEnd: end?.text ?? null };
}

/** Every source that a claim of the draft rests on, once. */
export function listOfSources(
  findings: readonly Finding[],
  format: ListFormat,
): { content: string; mime: string; extension: string } {
  const sources = findings.flatMap((finding) => sourceWith(sourceOf({ finding })?.source ?? '') ?? []);
  return { content: toList(sources, format), ...LIST_TYPES[format] };
}

export function correction(entries: readonly Entry[], article: Article, language: Language, as: 'txt' | 'html'): string {
  const requests = entries
    .filter(({ problem }) => problem.check !== 'no-primary-link')
    .map(({ problem, fixes }) => ({ problem, proposed: fixes?.[0]?.result ?? null }));
  const sheet = toCorrectionSheet(requests, article, { dossier, language });
  return as === 'html' ? correctionToHtml(sheet) : correctionToText(sheet);
}

function sourceWith(id: string): Source | null {
  return dossier.sources.find((source) => source.id === id) ?? null;
}
