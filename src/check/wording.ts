/** Typed values in words a person reads: "at least 30,000 organizations, compromised, US". */
import type { DateReading, FigureReading } from '../claims/claim.ts';
import { toDayWords } from '../dossier/day-words.ts';
import type { Comparator, Day, Event, Relation, State } from '../vocabulary.ts';

const COMPARATOR_WORDS: Record<Comparator, string> = {
  exactly: '',
  about: 'about',
  nearly: 'nearly',
  'at-least': 'at least',
  'more-than': 'more than',
  'up-to': 'up to',
  'fewer-than': 'fewer than',
  range: '',
  order: '',
};

const ORDER_WORDS: readonly (readonly [number, string])[] = [
  [10, 'tens'],
  [100, 'hundreds'],
  [1000, 'thousands'],
  [10_000, 'tens of thousands'],
  [100_000, 'hundreds of thousands'],
  [1_000_000, 'millions'],
];

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** @example number(30000) // '30,000' */
export function number(value: number): string {
  // Most are: no need to ask the locale.
  if (Number.isInteger(value) && value >= 0 && value < 1_000_000)
    return value < 1000 ? String(value) : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
  return NUMBERS.format(value);
}

export function amount(figure: Pick<FigureReading, 'min' | 'max' | 'comparator'>): string {
  const { min, max, comparator } = figure;
  if (comparator === 'order')
    return ORDER_WORDS.find(([value]) => value === min)?.[1] ?? `${number(min ?? 0)} to ${number(max ?? 0)}`;
  if (min !== null && max !== null && min !== max) return `${number(min)} to ${number(max)}`;
  const value = number(min ?? max ?? 0);
  const word = COMPARATOR_WORDS[comparator];
  return word === '' ? value : `${word} ${value}`;
}

export function unitWords(unit: string | null): string {
  return unit === null
    ? '(nothing named as counted)'
    : unit
        .replace(/^percent of /, '% of ')
        .replace(/^percent /, '% ')
        .replace(/^percent$/, '%');
}

export function stateWords(state: State | null): string {
  return state === null || state === 'other' ? 'state not given' : state.replaceAll('-', ' ');
}

export function scopeWords(scope: string): string {
  return scope === 'unspecified' ? 'place not given' : scope;
}

/** A figure as one line: amount, noun, state, place. */
export function figureWords(figure: {
  min: number | null;
  max: number | null;
  comparator: Comparator;
  unit: string | null;
  state: State | null;
  scope: string;
}): string {
  const link = figure.unit?.startsWith('percent')
    ? ''
    : figure.comparator === 'order' && /s$/.test(amount(figure))
      ? ' of '
      : ' ';
  const head = `${amount(figure)}${link}${unitWords(figure.unit)}`;
  const parts = [head];
  if (figure.state !== null && figure.state !== 'other') parts.push(stateWords(figure.state));
  if (figure.scope !== 'unspecified' && figure.scope !== 'Exchange Server')
    parts.push(figure.scope === 'worldwide' ? 'worldwide' : `in ${withArticle(figure.scope)}`);
  return parts.join(', ');
}

/** @example withArticle('US') // 'the US' */
export function withArticle(scope: string): string {
  if (scope.endsWith('customers')) return `a sample: ${scope}`;
  return ['US', 'UK', 'Netherlands', 'Czech Republic', 'EU'].includes(scope) ? `the ${scope}` : scope;
}

const EVENT_WORDS: Partial<Record<Event, string>> = {
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

export function eventWords(event: Event): string {
  return EVENT_WORDS[event] ?? event.replaceAll('-', ' ');
}

/** An interval in the fewest words: a day, a month, a year, or from … to …. */
export function intervalWords(from: Day, to: Day): string {
  if (from === to) return toDayWords(from);
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28)
    return toDayWords(from.slice(0, 7));
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${toDayWords(to)}`;
  return `${toDayWords(from)} to ${toDayWords(to)}`;
}

export function dateWords(reading: Pick<DateReading, 'event' | 'from' | 'to'>): string {
  return `${eventWords(reading.event)}: ${intervalWords(reading.from, reading.to)}`;
}

const RELATION_WORDS: Record<Relation, string> = {
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

export function relationWords(relation: Relation): string {
  return RELATION_WORDS[relation];
}

export function attributionWords(
  accuser: string | null,
  accused: string | null,
  relation: Relation,
  confidence: string | null | undefined,
): string {
  const who = accuser ?? 'The article itself';
  const sure = confidence ? ` (“${confidence}”)` : '';
  switch (relation) {
    case 'denies':
      return `${who} denies it${sure}`;
    case 'declines':
      return `${who} names nobody${sure}`;
    case 'acknowledges':
      return `${who} acknowledges what others said${sure}`;
    case 'condemns':
      return `${who} condemns ${accused ?? 'it'}${sure}`;
    case 'harbours':
      return `${who}: ${accused ?? 'China'} shelters those who did it${sure}`;
    case 'persons-charged':
      return `${who}: ${accused ?? 'persons'} charged${sure}`;
    case 'named-cluster':
      return `${who}: ${accused ?? 'a named group'}${sure}`;
    default:
      return `${who}: ${relationWords(relation)}${sure}`;
  }
}
