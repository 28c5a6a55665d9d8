import { conflicts } from '../../../src/dossier/rules/conflicts.ts';
import { FIGURE, figure, SOUND } from '../example.ts';
import { testRule } from './cases.ts';

const two = (a: Parameters<typeof figure>[0], b: Parameters<typeof figure>[0]) => ({
  ...SOUND,
  facts: [figure({ conflictsWith: ['other'], ...a }), figure({ id: 'other', conflictsWith: [FIGURE.id], ...b })],
});

testRule(conflicts, [
  ['takes a conflict that both know of', two({}, {}), []],
  ['finds one that only one knows of', two({}, { conflictsWith: [] }), ['conflict-one-sided at facts[0].conflictsWith[0]']],
  [
    'finds a retelling',
    two({}, { origin: 'retelling' }),
    ['conflict-weak at facts[0].conflictsWith[0]', 'conflict-weak at facts[1].conflictsWith[0]'],
  ],
  [
    'finds an unverified fact',
    two({ status: 'unverified' }, {}),
    ['conflict-weak at facts[0].conflictsWith[0]', 'conflict-weak at facts[1].conflictsWith[0]'],
  ],
  ['leaves a dangling id to the rule for those', two({ conflictsWith: ['nowhere'] }, { conflictsWith: [] }), []],
]);
