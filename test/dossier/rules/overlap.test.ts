import { overlap } from '../../../src/dossier/rules/overlap.ts';
import { attribution, date, figure, withFacts } from '../example.ts';
import { testRule } from './cases.ts';

testRule(overlap, [
  ['finds a figure entered twice', withFacts(figure({ id: 'again' })), ['overlap at facts[3].id']],
  ['finds a date entered twice', withFacts(date({ id: 'again' })), ['overlap at facts[3].id']],
  ['finds an attribution entered twice', withFacts(attribution({ id: 'again' })), ['overlap at facts[3].id']],
  ['leaves the same figure of another party', withFacts(figure({ id: 'again', by: 'other-vendor' })), []],
  ['leaves the same figure said again on another day', withFacts(figure({ id: 'again', public: '2021-03-08' })), []],
  ['leaves a figure of another scope', withFacts(figure({ id: 'again', figure: { scope: 'US' } })), []],
  ['leaves a figure of another day', withFacts(figure({ id: 'again', figure: { asOf: '2021-03-04' } })), []],
  ['leaves a retelling of it', withFacts(figure({ id: 'again', origin: 'retelling' })), []],
  ['leaves the same words in another case', withFacts(attribution({ id: 'again', case: 'another-case' })), []],
]);
