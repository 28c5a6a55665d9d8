/** An article that has appeared, with three things to correct, the wording of one of them the sender's own. */
import { fromText } from '../../../src/article/from-text.ts';
import { type CorrectionSheet, toCorrectionSheet } from '../../../src/edit/correction/sheet.ts';
import { findProblems } from '../../../src/edit/find-problems.ts';
import { proposeFixes } from '../../../src/edit/fixes.ts';
import { check } from '../../../src/firsthand.ts';
import { finish } from '../../../src/steps.ts';
import type { Language } from '../../../src/vocabulary.ts';
import { dossier } from '../../engine.ts';

const TEXT = `The US blamed Iran for the Exchange hack.

According to Krebs on Security, at least 30,000 organisations around the world were hacked. Four Chinese nationals were charged over the Exchange hack.`;

export function sheetOf(
  {
    text = TEXT,
    title = 'Whose hack was it?',
    url = 'https://news.example/a?b=1&c="x"',
  }: { text?: string; title?: string | null; url?: string } = {},
  language: Language = 'en',
): CorrectionSheet {
  const article = fromText(text, { published: '2021-07-22', title, url });
  const problems = findProblems(check(article, { dossier, force: true, language }), article, { dossier, language });
  const worded = problems.filter((one) => one.check !== 'no-primary-link');
  return toCorrectionSheet(
    worded.map((problem) => ({ problem, proposed: finish(proposeFixes(problem, article, { dossier }))[0]?.result ?? null })),
    { ...article, title },
    { dossier, language },
  );
}
