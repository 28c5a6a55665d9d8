import { expect, test } from 'vitest';
import { formatPath } from '../../src/dossier/fault.ts';
import { findBrokenReferences } from '../../src/dossier/references.ts';
import type { Dossier, Party } from '../../src/dossier/schema.ts';
import { attribution, date, FIGURE, figure, SOUND, SOURCE, STATES } from './example.ts';

const only = (...facts: Dossier['facts']): Dossier => ({ ...SOUND, facts });
const PARTY: Party = { id: 'part', name: 'Part', kind: 'agency', names: ['Part'] };

test.each<[string, Dossier, string[]]>([
  ['finds nothing in a sound dossier', SOUND, []],
  [
    'finds a source that is not there',
    only(figure({ evidence: [{ source: 'nowhere', verified: 'own-page' }] })),
    ['dangling-id at facts[0].evidence[0].source'],
  ],
  ['finds a speaker who is not there', only(figure({ by: 'nobody' })), ['dangling-id at facts[0].by']],
  ['takes a state that is no party', only(figure({ by: 'us' })), []],
  ['refuses a state that the language does not know', only(figure({ by: 'atlantis' })), ['dangling-id at facts[0].by']],
  ['finds the party of a date', only(date({ date: { party: 'nobody' } })), ['dangling-id at facts[0].date.party']],
  [
    'finds accuser and accused',
    only(attribution({ attribution: { accuser: 'nobody', accused: ['group', 'no-group'] } })),
    ['dangling-id at facts[0].attribution.accuser', 'dangling-id at facts[0].attribution.accused[1]'],
  ],
  [
    'finds an answer to nothing',
    only(attribution({ attribution: { answers: ['nothing'] } })),
    ['dangling-id at facts[0].attribution.answers[0]'],
  ],
  ['finds a case that is not there', only(figure({ case: 'no-case' })), ['dangling-id at facts[0].case']],
  ['takes a case that is', only(figure({ case: 'another-case' })), []],
  [
    'finds revisions and conflicts that are not there',
    only(figure({ revisedBy: ['a'], conflictsWith: ['b'] })),
    ['dangling-id at facts[0].revisedBy[0]', 'dangling-id at facts[0].conflictsWith[0]'],
  ],
  [
    'finds a fact that refers to itself',
    only(figure({ conflictsWith: [FIGURE.id] })),
    ['dangling-id at facts[0].conflictsWith[0]'],
  ],
  [
    'finds what a party belongs to',
    { ...SOUND, parties: [...SOUND.parties, { ...PARTY, of: 'nobody', case: 'no-case' }] },
    ['dangling-id at parties[3].of', 'dangling-id at parties[3].case'],
  ],
  ['takes a party of a state', { ...SOUND, parties: [...SOUND.parties, { ...PARTY, of: 'china' }] }, []],
  ['finds an id used twice', { ...SOUND, sources: [SOURCE, SOURCE] }, ['duplicate-id at sources[1].id']],
  ['finds a fact’s id used twice', only(FIGURE, FIGURE), ['duplicate-id at facts[1].id']],
])('%s', (_shows, dossier, found) => {
  expect(findBrokenReferences(dossier, STATES).map(({ rule, path }) => `${rule} at ${formatPath(path)}`)).toEqual(found);
});
