/**
 * English in which a source's typed value is put into somebody else's sentence: who says it, whom it accuses, how many, of what, where.
 * What the report says of findings has words of its own (`check/words/`); these stand inside an article's sentence and must fit it.
 */
import { amountWords } from '../../check/wording.ts';
import { wordsOf } from '../../check/words/by-language.ts';
import { toDayWords } from '../../dossier/day-words.ts';
import type { FigureFact } from '../../dossier/schema.ts';
import type { Day, Relation, State, Unit } from '../../vocabulary.ts';

const ENGLISH = wordsOf('en');

const WITH_ARTICLE =
  /^(?:US|UK|EU|FBI|NSA|GAO|GCSB|BBC|Netherlands|Czech Republic|White House|European|Government|National|Cyber|Dutch|Swiss|German|French|Norwegian|Finnish|Belgian|Australian|UK|Chinese|Storting|Wall|Associated|New York|Milan|Shadowserver|Elcano|Ministry)\b/;

/** @example called('Wall Street Journal') // 'the Wall Street Journal' */
export function called(name: string): string {
  const bare = name.replace(/^the /i, '');
  return WITH_ARTICLE.test(bare) ? `the ${bare}` : bare;
}

/** A culprit on a rung: in the plural, and in the singular for a verb that stands in it. Countries and ministries are one. */
export interface Culprit {
  readonly many: string;
  readonly one: string;
}

const CULPRITS: Partial<Record<Relation, Culprit>> = {
  'from-territory': { many: 'hackers operating from China', one: 'a group operating from China' },
  'state-linked': { many: 'hackers linked to the Chinese state', one: 'a group linked to the Chinese state' },
  'state-backed': { many: 'Chinese state-backed hackers', one: 'a Chinese state-backed group' },
  country: { many: 'China', one: 'China' },
  'mss-affiliated': {
    many: 'hackers affiliated with China’s Ministry of State Security',
    one: 'a group affiliated with China’s Ministry of State Security',
  },
  mss: { many: 'China’s Ministry of State Security', one: 'China’s Ministry of State Security' },
  government: { many: 'the Chinese government', one: 'the Chinese government' },
};

export function culpritOn(relation: Relation): Culprit | null {
  return CULPRITS[relation] ?? null;
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A source's amount as a sentence has it. `spelled`: small numbers in words. @example "between 7,000 and 8,000", "four" */
export function amountPhrase(figure: FigureFact['figure'], spelled: boolean): string {
  const { min, max, comparator } = figure;
  if (comparator !== 'order' && min !== null && max !== null && min !== max)
    return `between ${ENGLISH.number(min)} and ${ENGLISH.number(max)}`;
  const value = min ?? max ?? 0;
  const word = spelled && comparator !== 'order' ? SMALL[value] : undefined;
  if (word === undefined) return amountWords(figure, ENGLISH);
  const bound = ENGLISH.comparators[comparator];
  return bound === '' ? word : `${bound} ${word}`;
}

/** A vague magnitude takes "of" before what it counts. */
export function isVague({ comparator, min }: FigureFact['figure']): boolean {
  return comparator === 'order' && ENGLISH.orders[min ?? 0] !== undefined;
}

export function unitPhrase(unit: Unit, british: boolean): string {
  const noun = unit.replace(/^percent (?:of )?/, '');
  return british ? noun.replace('organizations', 'organisations') : noun;
}

const STATES: Partial<Record<State, readonly string[]>> = {
  scanned: ['scanned'],
  exposed: ['exposed to the internet', 'exposed'],
  vulnerable: ['vulnerable'],
  'at-risk': ['at risk'],
  attempted: ['attempted'],
  targeted: ['targeted'],
  affected: ['affected'],
  exploited: ['exploited'],
  compromised: ['compromised'],
  patched: ['patched'],
  mitigated: ['mitigated'],
  'patched-or-mitigated': ['patched or mitigated'],
  remediated: ['cleaned up'],
  notified: ['warned', 'notified'],
  checked: ['checked'],
};

export function statePhrases(state: State): readonly string[] {
  return STATES[state] ?? [];
}

/** Behind what is counted: "in the US", "worldwide". Null for a sample, whose place nobody tells. */
export function placePhrase(scope: string): string | null {
  if (scope === 'worldwide') return 'worldwide';
  if (scope === 'unspecified' || /customers$|platform$|^CVE|^Exchange/.test(scope)) return null;
  return `in ${scope.split(' and ').map(called).join(' and ')}`;
}

export type DayStyle = 'day-first' | 'month-first';

/** A day, a month, or a stretch of days in a sentence, without its preposition. */
export function dayPhrase(from: Day, to: Day, style: DayStyle, withYear: boolean): string {
  const day = (one: Day) => {
    const [date, month, year] = toDayWords(one).split(' ');
    const tail = withYear ? (style === 'month-first' ? `, ${year}` : ` ${year}`) : '';
    return (style === 'month-first' ? `${month} ${date}` : `${date} ${month}`) + tail;
  };
  return from === to ? day(from) : `${day(from)} and ${day(to)}`;
}
