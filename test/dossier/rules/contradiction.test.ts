import { contradiction } from '../../../src/dossier/rules/contradiction.ts';
import { date, figure, withFacts } from '../example.ts';
import { testRule } from './cases.ts';

const other = (change: Parameters<typeof figure>[0]) =>
  figure({ id: 'other', by: 'other-vendor', ...change, figure: { min: 2000, max: 2000, ...change?.figure } });
const otherDate = (change: Parameters<typeof date>[0]) =>
  date({ id: 'other', by: 'other-vendor', ...change, date: { from: '2021-01-06', to: '2021-01-06', ...change?.date } });

const FOUND = ['contradiction at facts[3].figure'];
testRule(contradiction, [
  ['finds two counts of one thing on one day', withFacts(other({})), FOUND],
  ['finds them a day apart', withFacts(other({ public: '2021-03-06' })), FOUND],
  ['leaves counts of different days', withFacts(other({ public: '2021-03-07' })), []],
  [
    'leaves counts that say they are of different days',
    withFacts(
      figure({ id: 'a', figure: { state: 'vulnerable', asOf: '2021-03-03' } }),
      other({ figure: { state: 'vulnerable', asOf: '2021-03-04' } }),
    ),
    [],
  ],
  ['leaves ranges that meet', withFacts(other({ figure: { min: 500, max: null, comparator: 'at-least' } })), []],
  [
    'finds bounds that exclude each other',
    withFacts(other({ figure: { min: 1001, max: null, comparator: 'more-than' } })),
    FOUND,
  ],
  ['leaves what is declared on one side', withFacts(other({ conflictsWith: ['vendor-counts-servers'] })), []],
  ['leaves what is a revision', withFacts(other({ revisedBy: ['vendor-counts-servers'] })), []],
  ['leaves one party’s counts of different things', withFacts(other({ by: 'vendor' })), []],
  ['leaves another unit', withFacts(other({ figure: { unit: 'organizations' } })), []],
  ['leaves another state', withFacts(other({ figure: { state: 'vulnerable' } })), []],
  ['leaves another scope', withFacts(other({ figure: { scope: 'US' } })), []],
  ['leaves round numbers', withFacts(other({ figure: { comparator: 'about' } })), []],
  ['leaves the press', withFacts(other({ origin: 'press' })), []],
  ['leaves a retelling', withFacts(other({ origin: 'retelling' })), []],
  ['leaves what is unverified', withFacts(other({ status: 'unverified' })), []],
  ['finds two days for what happened once', withFacts(otherDate({})), ['contradiction at facts[3].date']],
  [
    'finds them whoever says so and whenever',
    withFacts(otherDate({ by: 'vendor', public: '2021-03-20' })),
    ['contradiction at facts[3].date'],
  ],
  [
    'leaves a day that a time zone explains',
    withFacts(otherDate({ date: { from: '2021-01-04', to: '2021-01-04', toleranceDays: 1 } })),
    [],
  ],
  ['leaves the same event of another party', withFacts(otherDate({ date: { party: 'other-vendor' } })), []],
  [
    'leaves an event that happens often',
    withFacts(date({ id: 'a', date: { event: 'warning' } }), otherDate({ date: { event: 'warning' } })),
    [],
  ],
  ['leaves a declared revision', withFacts(otherDate({ revisedBy: ['vendor-first-saw-it'] })), []],
]);
