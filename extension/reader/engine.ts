/** The engine with the built-in dossier: the one place where the page's side meets `src/`. */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import { type Check, checkInSteps, prepareSteps } from '../../src/firsthand.ts';
import { toLanguage } from '../../src/vocabulary.ts';
import { languageOfWords } from '../ui/text.ts';
import { inSlices } from './turn.ts';

/** Goes on from the check before, where the article's text still begins as it did. */
export type CheckArticle = (article: Article, force: boolean, before: Check | null) => Promise<Check>;

let ready: Promise<unknown> | undefined;

/** What the engine makes once of the dossier, begun as soon as the page has had its turn. */
export function prepareEngine(): Promise<unknown> {
  ready ??= inSlices(prepareSteps(dossier));
  return ready;
}

export const checkArticle: CheckArticle = async (article, force, before) => {
  await prepareEngine();
  return inSlices(checkInSteps(article, { dossier, force, language: toLanguage(languageOfWords()) }, before));
};
