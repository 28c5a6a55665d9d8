/** The engine with the built-in dossier: the one place where the page's side meets `src/`. */
import dossier from 'dossier:exchange-2021';
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/firsthand.ts';
import type { Report } from '../../src/report/report.ts';

export type Check = (article: Article, force: boolean) => Report;

export const checkArticle: Check = (article, force) => check(article, { dossier, force });
