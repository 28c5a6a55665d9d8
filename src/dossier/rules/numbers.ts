/** A range says what its comparator says: the check trusts the range, people read the comparator. */
import type { FigureFact } from '../schema.ts';
import type { Rule } from './rule.ts';

export const numbers: Rule = ({ facts }) =>
  facts.flatMap((fact, index) => {
    if (fact.kind !== 'figure') return [];
    const wrong = disagreement(fact.figure);
    return wrong === null ? [] : [{ rule: 'number-order', path: ['facts', index, 'figure'], message: wrong }];
  });

/** What is wrong in a sentence, or null. */
function disagreement({ min, max, comparator }: FigureFact['figure']): string | null {
  if (min !== null && max !== null && min > max) return 'min is greater than max';
  switch (comparator) {
    case 'exactly':
      return min !== null && min === max ? null : '“exactly” has min and max equal';
    case 'at-least':
    case 'more-than':
      return min !== null && max === null ? null : `“${comparator}” has a min, and max is null`;
    case 'up-to':
    case 'fewer-than':
      return max !== null && (min === null || min === 0) ? null : `“${comparator}” has a max, and min is null`;
    case 'range':
    case 'order':
      return min !== null && max !== null && min < max ? null : `“${comparator}” has a min below its max`;
    case 'about':
    case 'nearly':
      return min !== null && max !== null ? null : `“${comparator}” has both a min and a max`;
  }
}
