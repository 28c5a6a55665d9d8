/** The rules that hold for every kind: how the article stands to what it says, of which affair it says it, and whether it quotes right. `check/check.ts` decides by them. */
import type { Rule } from './rule.ts';

export const STANCE_RULES = [
  {
    id: 'time/confirmed-later',
    kinds: ['figure', 'date'],
    casebook: [2],
    rating: 'supported',
    says: 'Nothing on file bore on it when the article appeared; what a source published later confirms it.',
    example: { text: 'Volexity alerted Microsoft on 2 February.', published: '2021-03-06' },
  },
  {
    id: 'stance/rejected',
    kinds: ['attribution'],
    casebook: [12],
    rating: 'supported',
    says: 'The article reports a wrong accusation in order to reject it, and the sources say so too.',
    example: {
      text: 'Some outlets wrongly reported that the White House blamed China for the Exchange hack.',
      published: '2021-03-08',
    },
  },
  {
    id: 'stance/not-asserted',
    kinds: ['figure', 'date'],
    casebook: [12],
    rating: 'missing-context',
    says: 'The value is wrong, but the article asks or rejects it rather than says it: never red.',
    example: { text: 'Did Hafnium use six zero-day vulnerabilities in Exchange?', published: '2021-03-04' },
  },
  {
    id: 'stance/other-affair',
    kinds: ['attribution', 'figure', 'date'],
    casebook: [9],
    rating: null,
    says: 'The sentence is about another affair, of which this dossier has no accusations to check.',
    example: { text: 'The SolarWinds attack hit about 18,000 organisations.', published: '2021-03-08' },
  },
  {
    id: 'quotation/altered',
    kinds: ['attribution', 'figure', 'date'],
    casebook: [],
    rating: 'missing-context',
    says: 'The value is right, but words in quotation marks run along the source’s and are not the source’s.',
    example: {
      text: 'The Foreign Office said that “Chinese state-backed actors were responsible for gaining full access to computer networks”.',
      published: '2021-07-21',
    },
  },
] as const satisfies readonly Rule[];
