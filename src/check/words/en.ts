/** What is said of a finding, in English. */
import { PART } from '../../claims/claim.ts';
import type { Event, Relation } from '../../vocabulary.ts';
import type { Words } from './words.ts';

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Of the others the term says it. */
const EVENTS: Partial<Record<Event, string>> = {
  'first-exploitation': 'first exploited',
  'mass-exploitation': 'mass exploitation',
  'first-seen': 'first seen',
  attack: 'the attack',
  'reported-to-vendor': 'reported to Microsoft',
  'vendor-aware': 'Microsoft aware',
  'vendor-confirmed': 'confirmed by Microsoft',
  'planned-patch': 'patch planned',
  disclosed: 'made public',
  patched: 'patch released',
  'tool-released': 'tool released',
  'ransomware-seen': 'ransomware seen',
  'alert-issued': 'alert issued',
  'directive-issued': 'directive issued',
  'directive-deadline': 'directive deadline',
  'stood-down': 'response groups stood down',
  'task-force': 'task force announced',
  warrant: 'warrant issued',
  'operation-announced': 'FBI operation announced',
  attributed: 'publicly attributed',
  denial: 'denied',
  statement: 'said',
  'victim-disclosed': 'victim said so',
  'indictment-returned': 'indictment returned',
  'indictment-unsealed': 'indictment unsealed',
  'charges-announced': 'charges announced',
  'charged-conduct': 'conduct charged',
  arrest: 'arrested',
  extradition: 'extradited',
  'court-ruling': 'court ruled',
  renaming: 'renamed',
  testimony: 'testified',
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  activity: 'activity seen',
  'named-cluster': 'a named group',
  'from-territory': 'from China’s territory',
  'state-linked': 'linked to the Chinese state',
  'state-backed': 'state-backed hackers',
  country: 'China',
  'mss-affiliated': 'hackers affiliated with the Ministry of State Security',
  mss: 'the Ministry of State Security',
  government: 'the Chinese government',
  military: 'the Chinese military',
  'persons-charged': 'named persons, charged',
  'other-groups': 'other groups',
  criminals: 'criminals',
  harbours: 'shelters those who did it',
  acknowledges: 'acknowledges what others said',
  condemns: 'condemns',
  denies: 'denies',
  declines: 'names nobody',
  other: 'another statement',
};

const SCALES = { phia: 'the UK’s PHIA yardstick', icd203: 'the US scale (ICD 203)' } as const;
const WITH_ARTICLE = ['US', 'UK', 'Netherlands', 'Czech Republic', 'EU'];

const withArticle = (place: string): string => (WITH_ARTICLE.includes(place) ? `the ${place}` : place);
const isSample = (scope: string): boolean => scope.endsWith('customers');

export const ENGLISH: Words = {
  language: 'en',

  number: (value) =>
    // Most are: no need to ask the locale.
    Number.isInteger(value) && value >= 0 && value < 1_000_000
      ? value < 1000
        ? String(value)
        : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`
      : NUMBERS.format(value),
  fromTo: (from, to) => `${from} to ${to}`,
  comparators: {
    exactly: '',
    about: 'about',
    nearly: 'nearly',
    'at-least': 'at least',
    'more-than': 'more than',
    'up-to': 'up to',
    'fewer-than': 'fewer than',
    range: '',
    order: '',
  },
  orders: {
    10: 'tens',
    100: 'hundreds',
    1000: 'thousands',
    10000: 'tens of thousands',
    100000: 'hundreds of thousands',
    1000000: 'millions',
  },

  unit: (unit) =>
    unit === null
      ? '(nothing named as counted)'
      : unit
          .replace(/^percent of /, '% of ')
          .replace(/^percent /, '% ')
          .replace(/^percent$/, '%'),
  counted: (amount, unit, { vague }) =>
    `${amount}${unit?.startsWith('percent') ? '' : vague ? ' of ' : ' '}${ENGLISH.unit(unit)}`,
  state: (state) => (state === null || state === 'other' ? 'state not given' : state.replaceAll('-', ' ')),
  scope: (scope) => (scope === 'unspecified' ? 'place not given' : scope),
  within: (scope) =>
    scope === 'worldwide' ? 'worldwide' : isSample(scope) ? `in a sample: ${scope}` : `in ${withArticle(scope)}`,
  wholeOf: (scope) => {
    if (scope === 'worldwide') return 'the whole world';
    if (scope === 'unspecified') return 'no place in particular';
    if (scope === PART) return 'a part of the whole';
    return isSample(scope) ? `a sample (${scope})` : scope.split(' and ').map(withArticle).join(' and ');
  },

  event: (event) => EVENTS[event] ?? event.replaceAll('-', ' '),
  relation: (relation) => RELATIONS[relation],
  name: (name) => name,
  sure: (word, band) => (band === null ? `“${word}”` : `“${word} (${band})”`),
  itself: 'The article itself',
  saying: {
    denies: (who) => `${who} denies it`,
    declines: (who) => `${who} names nobody`,
    acknowledges: (who) => `${who} acknowledges what others said`,
    condemns: (who, whom) => `${who} condemns ${whom ?? 'it'}`,
    harbours: (who, whom) => `${who}: ${whom ?? 'China'} shelters those who did it`,
    'persons-charged': (who, whom) => `${who}: ${whom ?? 'persons'} charged`,
    'named-cluster': (who, whom) => `${who}: ${whom ?? 'a named group'}`,
  },
  band: (_, range, scale) => `${range} on ${SCALES[scale]}`,

  day: (day) => day,
  notBefore: (day) => `not before ${day}`,
  nobodyBefore: (day) => `nobody before ${day}`,
  phrases: {
    'this-attack': 'this attack',
    'exchange-attack': 'the Exchange attack',
    'stated-as-settled': 'stated as settled',
    'no-answer': 'no answer',
    'among-several': 'among several that took part',
  },
  anotherCase: 'another case',

  reasons: {
    'scope-differs': (claimed, source) => `The article gives the number for ${claimed}; the source gives it for ${source}.`,
    'unit-differs': (claimed, source) => `The article counts ${claimed}; the source counts ${source}.`,
    'state-differs': (claimed, source) => `The article says “${claimed}”; the source says “${source}”.`,
    'comparator-differs': (claimed, source) => `The article writes “${claimed}”; the source wrote “${source}”.`,
    'comparator-dropped': (claimed, source) => `The source wrote “${source}”; the article gives ${claimed} without that.`,
    'value-differs': (claimed, source) => `The article has ${claimed}; the source has ${source}.`,
    'strength-overstated': (claimed, source) =>
      `Stronger than the source: the article says “${claimed}”, the source went as far as “${source}”.`,
    'strength-understated': (claimed, source) =>
      `Weaker than the source: the article says “${claimed}”, the source said “${source}”.`,
    'stated-as-fact': (_, source) => `Stated as fact. It is what governments have said (“${source}”), and China denies it.`,
    'confidence-differs': (claimed, source) => `The article says “${claimed}”; the source's own word was “${source}”.`,
    'accuser-differs': (claimed, source) => `On file for ${claimed === '' ? 'this accuser' : claimed} by that day: ${source}.`,
    'accused-differs': (claimed, source) => `The article names ${claimed}; the source named ${source}.`,
    'speaker-differs': (claimed, source) => `The article credits ${claimed}; the number is from ${source}.`,
    'event-differs': (claimed, source) => `The article's date is ${claimed}. On file: ${source}.`,
    'target-differs': (claimed, source) => `The article says it of ${claimed}; the source said it of ${source}.`,
    outdated: (claimed, source) =>
      source === ''
        ? `The source had already replaced ${claimed} by then.`
        : `Already revised by then, from ${claimed} to ${source}.`,
    'revised-later': (_, source) => `Right on that day; since then: ${source}.`,
    'confirmed-later': (_, source) => `Later confirmed: ${source}.`,
    'other-case': (_, source) => `This belongs to another affair: ${source}.`,
    denied: () => 'There was an answer, and it is on file.',
    'secondary-only': () => 'The source itself could not be read; this is how others reported it.',
    'press-estimate': (_, source) =>
      `This is an estimate reported by ${source} from people it did not name, not an official count.`,
    'quote-altered': (claimed, source) => `The quotation reads “${claimed}”; the source's words are “${source}”.`,
    'quote-exact': () => 'The quotation is word for word the source’s.',
    'sources-differ': (claimed, source) => `The article has ${claimed}; primary sources differ: ${source}.`,
    'nobody-credited': (claimed) => `Said in the article's own voice (“${claimed}”); the source that says so is below.`,
    'time-zone': (claimed, source) => `${claimed} here, ${source} at the source: a time zone explains the difference.`,
    'rejected-by-article': () => 'The article reports this in order to correct it.',
    'no-fact': () => 'The dossier has no source for this, for or against.',
    'noun-missing': (claimed, source) =>
      source === ''
        ? `The article does not say what ${claimed} counts.`
        : `The article does not say what ${claimed} counts; the source counts ${source}.`,
    'unverified-only': () => 'The only source on file could not be verified.',
  },

  assumptions: {
    meant: ({ words, name }) => `“${words}” is read as ${name}.`,
    owned: ({ words, name }) => `“${words}” is read as ${name}’s.`,
    'speaks-for': ({ words, name }) => `“${words}” is read as speaking for ${name}.`,
    allies: ({ name }) => `“Allies” are read as ${name}’s.`,
    'said-by': ({ name }) => `Read as said by ${name}, named before.`,
    accusing: ({ name }) => `Read as accusing ${name}, as the sentence before does.`,
    'accusation-of': ({ name }) => `Read of the accusation of ${name} in the sentences before.`,
    quotation: ({ name, speaks }) =>
      `The quotation is read as ${name}’s, who speaks ${speaks === 'before' ? 'before' : 'after it'}.`,
    them: ({ unit }) => `“Them” is read as ${unit}.`,
    counting: ({ unit, named }) =>
      `The number is read as counting ${unit}, ${
        {
          asked: 'which the question before asks for',
          before: 'named before',
          nearby: 'named nearby',
          last: 'like the one before it',
        }[named]
      }.`,
    year: ({ year }) => `Read as ${year}, the year of the article or the one named before.`,
    'since-publication': () => 'Counted back from the day of publication.',
    'from-date-before': () => 'Counted from the date before.',
    'as-of-publication': () => 'Read against the day of publication.',
    'in-month-before': () => 'Read in the month of the date before.',
    'few-days': () => 'A few days are read as up to a week.',
    'last-holiday': () => 'Read as the last one before publication.',
  },

  chain: {
    article: 'The article',
    unnamed: 'people it does not name',
    notRead: (name) => `${name}, not read`,
    linked: (name) => `${name} (linked in the article)`,
  },
};
