import { evidence } from '../../../src/dossier/rules/evidence.ts';
import { figure, SOUND } from '../example.ts';
import { testRule } from './cases.ts';

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
const only = (fact: ReturnType<typeof figure>) => ({ ...SOUND, facts: [fact] });

testRule(evidence, [
  ['takes twenty words', only(figure({ evidence: [{ source: 'vendor-blog', words: words(20), verified: 'own-page' }] })), []],
  [
    'refuses twenty-one',
    only(figure({ evidence: [{ source: 'vendor-blog', words: words(21), verified: 'own-page' }] })),
    ['words-too-many at facts[0].evidence[0].words'],
  ],
  [
    'does not count a dash as a word',
    only(figure({ evidence: [{ source: 'vendor-blog', words: `${words(10)} — ${words(10)}`, verified: 'own-page' }] })),
    [],
  ],
  [
    'refuses a verified fact without words',
    only(figure({ evidence: [{ source: 'vendor-blog', verified: 'own-page' }] })),
    ['words-missing at facts[0].evidence'],
  ],
  [
    'refuses a verified fact whose only words nobody read',
    only(figure({ evidence: [{ source: 'vendor-blog', words: 'some words', verified: 'unverified' }] })),
    ['words-missing at facts[0].evidence'],
  ],
  [
    'takes an unverified fact without words',
    only(figure({ status: 'unverified', evidence: [{ source: 'vendor-blog', verified: 'unverified' }] })),
    [],
  ],
  [
    'takes a paraphrase beside words that were read',
    only(
      figure({
        evidence: [
          { source: 'vendor-blog', verified: 'secondary-report' },
          { source: 'vendor-blog', words: 'some words', verified: 'quotation' },
        ],
      }),
    ),
    [],
  ],
]);
