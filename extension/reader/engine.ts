/** The engine with the built-in dossier: the one place where the page's side meets `src/`. */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import { type Check, check, checkInSteps } from '../../src/firsthand.ts';
import { inSlices } from './turn.ts';

/** Goes on from the check before, where the article's text still begins as it did. */
export type CheckArticle = (article: Article, force: boolean, before: Check | null) => Promise<Check>;

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
  check(NOTHING, { dossier });
}

export const checkArticle: CheckArticle = (article, force, before) => inSlices(checkInSteps(article, { dossier, force }, before));
