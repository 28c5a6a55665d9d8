import { dates } from '../../../src/dossier/rules/dates.ts';
import { date, figure, SOUND, SOURCE } from '../example.ts';
import { testRule } from './cases.ts';

const only = (...facts: (ReturnType<typeof figure> | ReturnType<typeof date>)[]) => ({ ...SOUND, facts });
const published = (day: string) => ({ ...SOUND, sources: [{ ...SOURCE, published: day }] });

testRule(dates, [
  ['refuses a day that no calendar has', only(figure({ public: '2021-02-30' })), ['no-such-day at facts[0].public']],
  [
    'looks at every day of a fact',
    only(date({ date: { from: '2021-04-31', to: '2021-06-31' } }), figure({ figure: { asOf: '2021-02-29' } })),
    ['no-such-day at facts[0].date.from', 'no-such-day at facts[0].date.to', 'no-such-day at facts[1].figure.asOf'],
  ],
  ['refuses a source of a thirteenth month', published('2021-13'), ['no-such-day at sources[0].published']],
  [
    'refuses a source from the future of the dossier',
    published('2027'),
    [
      'date-order at sources[0].published',
      ...Array(3)
        .fill(0)
        .map((_, n) => `date-order at facts[${n}].public`),
    ],
  ],
  ['refuses a fact from the future of the dossier', only(figure({ public: '2026-11-24' })), ['date-order at facts[0].public']],
  [
    'refuses an interval that ends before it begins',
    only(date({ date: { from: '2021-01-06', to: '2021-01-03' } })),
    ['date-order at facts[0].date.from'],
  ],
  ['takes a count of the day before', only(figure({ figure: { asOf: '2021-03-04' } })), []],
  ['refuses a count of a day to come', only(figure({ figure: { asOf: '2021-03-06' } })), ['date-order at facts[0].figure.asOf']],
  [
    'refuses own words public before they were published',
    only(figure({ public: '2021-03-04' })),
    ['date-order at facts[0].public'],
  ],
  [
    'takes own words of a month, somewhere in that month',
    { ...published('2021-03'), facts: [figure({ public: '2021-03-01' })] },
    [],
  ],
  ['takes a fact known second-hand, which was public before', only(figure({ public: '2021-03-04', origin: 'second-hand' })), []],
  [
    'refuses a revision older than what it revises',
    only(figure({ public: '2021-03-06', revisedBy: ['older'] }), figure({ id: 'older' })),
    ['date-order at facts[0].revisedBy[0]'],
  ],
  ['takes a later revision', only(figure({ revisedBy: ['newer'] }), figure({ id: 'newer', public: '2021-03-06' })), []],
]);
