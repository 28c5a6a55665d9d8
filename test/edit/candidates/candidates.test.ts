import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/check/rules/index.ts';
import { candidatesFor } from '../../../src/edit/candidates/candidates.ts';
import { CHECK_IDS } from '../../../src/edit/problem.ts';
import { spotOf } from './spots.ts';

/** Mended by a source on file or by a link, and not by words. */
const NO_WORDS = ['no-source-on-file', 'no-primary-link'];

describe('candidatesFor', () => {
  // What a sentence leaves out is no rule's matter.
  const omissions = [
    { text: 'According to Krebs, at least 30,000 organisations were hacked.', published: '2021-07-21' },
    { text: 'Microsoft blamed Hafnium for the attack on Exchange servers.', published: '2021-03-05' },
  ];
  const examples = [...RULES.filter(({ rating }) => rating !== null).map(({ example }) => example), ...omissions];
  const spots = examples.flatMap((example) =>
    CHECK_IDS.flatMap((id) => {
      try {
        return [spotOf(example.text, example.published, id)];
      } catch {
        return [];
      }
    }),
  );

  it('has rewordings to try for every check that words can mend, in the rules’ own examples', () => {
    const tried = new Set(spots.filter((spot) => candidatesFor(spot).flat().length > 0).map(({ problem }) => problem.check));
    expect(CHECK_IDS.filter((id) => !tried.has(id))).toEqual(NO_WORDS);
  });

  it('keeps its edits in order and apart', () => {
    const wrong = spots.flatMap((spot) =>
      candidatesFor(spot)
        .flat()
        .filter((edits) => edits.some(({ start, end }, i) => end < start || start < (edits[i - 1]?.end ?? 0))),
    );
    expect(wrong).toEqual([]);
  });
});
