import { unused } from '../../../src/dossier/rules/unused.ts';
import { SOUND, SOURCE } from '../example.ts';
import { testRule } from './cases.ts';

const party = { id: 'nobody', name: 'Nobody', kind: 'other', names: [] } as const;

testRule(unused, [
  [
    'finds a source that nobody quotes',
    { ...SOUND, sources: [SOURCE, { ...SOURCE, id: 'left-over' }] },
    ['unused-source at sources[1].id'],
  ],
  [
    'finds a party that nothing concerns',
    { ...SOUND, parties: [...SOUND.parties, { ...party, names: [] }] },
    ['unused-party at parties[3].id'],
  ],
  ['leaves a party that an article may name', { ...SOUND, parties: [...SOUND.parties, { ...party, names: ['Nobody'] }] }, []],
  [
    'leaves a party that others belong to',
    { ...SOUND, parties: [...SOUND.parties, { ...party, names: [] }, { ...party, id: 'part', names: ['Part'], of: 'nobody' }] },
    [],
  ],
]);
