import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { findProblems } from '../../src/edit/find-problems.ts';
import { tryEdits } from '../../src/edit/trial.ts';
import { checkInSteps } from '../../src/firsthand.ts';
import { finish } from '../../src/steps.ts';
import { dossier } from '../engine.ts';

/** What becomes of a sentence's first problem when some of its words are put for others. */
function tried(text: string, words: string, insert: string) {
  const article = fromText(text, { published: '2021-07-22' });
  const check = finish(checkInSteps(article, { dossier, force: true }));
  const problems = findProblems(check.report, article, { dossier });
  const [problem] = problems;
  const start = text.indexOf(words);
  if (problem === undefined || start < 0) throw new Error('Nothing to try');
  return finish(tryEdits(problem, [{ start, end: start + words.length, insert }], { check, problems, dossier }));
}

const IRAN = 'The US blamed Iran for the Exchange hack.';

describe('tryEdits', () => {
  it('passes what mends, and says on which fact it then rests', () => {
    const outcome = tried(IRAN, 'Iran', 'China');
    expect(outcome?.article.text).toBe('The US blamed China for the Exchange hack.');
    expect(outcome?.supported).toBe(1);
    expect(outcome?.fact).toMatch(/^(?:us|cisa)-/);
  });

  it.each([
    ['leaves the problem', IRAN, 'Iran', 'Russia'],
    ['puts another in its place', IRAN, 'Iran', 'the Chinese military'],
    ['makes the sentence unreadable for the engine', 'RiskIQ said nearly 400,000 servers were hacked.', 'servers', 'things'],
    // The second sentence says of "it" what only the US said.
    [
      'spoils another sentence',
      `${IRAN} It called the hackers affiliated with China’s Ministry of State Security.`,
      'The US blamed Iran',
      'NATO condemned China',
    ],
  ])('does not pass what %s', (_, text, words, insert) => expect(tried(text, words, insert)).toBeNull());

  it('goes on from the check before, in whatever language that speaks', () => {
    const article = fromText(IRAN, { published: '2021-07-22' });
    const check = finish(checkInSteps(article, { dossier, force: true, language: 'de' }));
    const problems = findProblems(check.report, article, { dossier, language: 'de' });
    const start = IRAN.indexOf('Iran');
    const [problem] = problems;
    expect(
      problem && finish(tryEdits(problem, [{ start, end: start + 4, insert: 'China' }], { check, problems, dossier })),
    ).not.toBeNull();
  });
});
