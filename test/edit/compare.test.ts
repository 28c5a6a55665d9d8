import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { compareProblems } from '../../src/edit/compare.ts';
import { findProblems } from '../../src/edit/find-problems.ts';
import { check } from '../../src/firsthand.ts';
import { AFTER_JULY, dossier } from '../engine.ts';

function problemsOf(text: string) {
  const article = fromText(text, { published: AFTER_JULY });
  return findProblems(check(article, { dossier, force: true }), article, { dossier });
}

const IRAN = 'The US blamed Iran for the Exchange hack.';
const EU = 'The EU blamed the Chinese government for the Exchange attack.';

/** `fresh | remaining | fixed`, but for the links. */
function lineOf(before: string, after: string): string {
  const { fresh, remaining, fixed } = compareProblems(problemsOf(before), problemsOf(after));
  return [fresh, remaining, fixed]
    .map((list) =>
      list
        .filter(({ check: id }) => id !== 'no-primary-link')
        .map(({ check: id }) => id)
        .join(', '),
    )
    .join(' | ');
}

describe('compareProblems', () => {
  it.each<[what: string, before: string, after: string, expected: string]>([
    ['nothing changed', IRAN, IRAN, ' | attribution-of-another | '],
    ['moved', IRAN, `It began in January.\n\n${IRAN}`, ' | attribution-of-another | '],
    ['mended', IRAN, 'The US blamed China for the Exchange hack.', ' |  | attribution-of-another'],
    ['one more', IRAN, `${IRAN}\n\n${EU}`, 'attribution-overstated | attribution-of-another | '],
    ['one for another', IRAN, EU, 'attribution-overstated |  | attribution-of-another'],
    ['twice, one of them mended', `${IRAN}\n\n${IRAN}`, IRAN, ' | attribution-of-another | attribution-of-another'],
    // Only what stands around the claim was edited.
    ['edited around', IRAN, 'On Monday, the US blamed Iran for the Exchange hack.', ' | attribution-of-another | '],
  ])('%s', (_, before, after, expected) => expect(lineOf(before, after)).toBe(expected));
});
