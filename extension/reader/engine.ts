/** The engine with the built-in dossier: the one place where the page's side meets `src/`. */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/firsthand.ts';
import type { Report } from '../../src/report/report.ts';
import { toLanguage } from '../../src/vocabulary.ts';
import { languageOfWords } from '../ui/text.ts';

export type Check = (article: Article, force: boolean) => Report;

const NOTHING: Article = {
  text: '',
  blocks: [],
  title: null,
  url: null,
  published: null,
  publishedFrom: null,
  language: null,
  links: [],
};

/** What the engine makes once of the dossier, made now, so that the first article need not wait for it in the same task. */
export function prepareEngine(): void {
  check(NOTHING, { dossier, language: toLanguage(languageOfWords()) });
}

export const checkArticle: Check = (article, force) =>
  check(article, { dossier, force, language: toLanguage(languageOfWords()) });
