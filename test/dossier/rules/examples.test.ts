import { examples } from '../../../src/dossier/rules/examples.ts';
import type { FigureFact } from '../../../src/dossier/schema.ts';
import { figure, SOUND } from '../example.ts';
import { testRule } from './cases.ts';

const only = (change: Partial<FigureFact>) => ({ ...SOUND, facts: [figure(change)] });
const shown = (text: string, rating: 'supported' | 'refuted' = 'supported') => ({ text, rating });

testRule(examples, [
  [
    'asks for examples and near misses',
    only({ examples: undefined, nearMisses: undefined }),
    ['examples-missing at facts[0].examples', 'near-misses-missing at facts[0].nearMisses'],
  ],
  [
    'is not content with one',
    only({ examples: [shown('One.')], nearMisses: [{ text: 'Two.' }] }),
    ['examples-missing at facts[0].examples', 'near-misses-missing at facts[0].nearMisses'],
  ],
  [
    'asks for one that is supported',
    only({ examples: [shown('One.', 'refuted'), shown('Three.', 'refuted')] }),
    ['examples-missing at facts[0].examples'],
  ],
  ['takes one of another rating beside it', only({ examples: [shown('One.', 'refuted'), shown('Three.')] }), []],
  [
    'finds the same sentences again',
    only({ examples: [shown('One.'), shown('One.')], nearMisses: [{ text: 'Two.' }, { text: 'One.' }] }),
    ['example-twice at facts[0].examples[1].text', 'example-twice at facts[0].nearMisses[1].text'],
  ],
  ['asks no example of a retelling', only({ origin: 'retelling', examples: undefined }), []],
  ['asks no example of what nobody read', only({ status: 'unverified', examples: undefined }), []],
  [
    'asks for their near misses all the same',
    only({ status: 'unverified', examples: undefined, nearMisses: [] }),
    ['near-misses-missing at facts[0].nearMisses'],
  ],
  ['refuses examples of what decides nothing', only({ origin: 'retelling' }), ['example-idle at facts[0].examples']],
]);
