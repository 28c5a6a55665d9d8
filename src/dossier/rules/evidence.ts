/** A fact stands on words that somebody read. */
import { countWords, MOST_WORDS } from '../words.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = ({ facts }) =>
  facts.flatMap((fact, index) => {
    const at = ['facts', index, 'evidence'];
    const read = fact.evidence.filter(({ words, verified }) => words !== undefined && verified !== 'unverified');
    return [
      ...fact.evidence.flatMap(({ words }, n) => {
        const count = words === undefined ? 0 : countWords(words);
        if (count <= MOST_WORDS) return [];
        return [
          { rule: 'words-too-many', path: [...at, n, 'words'], message: `${count} words are quoted; ${MOST_WORDS} are the most` },
        ];
      }),
      ...(fact.status === 'verified' && read.length === 0
        ? [{ rule: 'words-missing', path: at, message: 'a verified fact has at least one quotation whose words somebody read' }]
        : []),
    ];
  });
