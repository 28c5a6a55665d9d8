/**
 * The closed lists of terms that an article's claim and a source's fact share, so that the two can be compared.
 * Everything may import this file; it imports nothing. The order of a list is its meaning where the comment says "ladder".
 */

/** What can be checked. */
export const KINDS = ['attribution', 'figure', 'date'] as const;
export type Kind = (typeof KINDS)[number];

/** The names of the field (AVeriTeC), with `missing-context` for what is right but incomplete. */
export const RATINGS = ['supported', 'missing-context', 'conflicting', 'refuted', 'not-enough-evidence'] as const;
export type Rating = (typeof RATINGS)[number];

/** How a number is bounded. `order` is a vague magnitude ("tens of thousands": 10,000 to 99,999). */
export const COMPARATORS = ['exactly', 'about', 'nearly', 'at-least', 'more-than', 'up-to', 'fewer-than', 'range', 'order'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/**
 * What was done to, or said of, the counted things. The first eight are a ladder, from least to most harm;
 * the rest are states of their own.
 */
export const STATES = [
  'scanned', 'exposed', 'vulnerable', 'targeted', 'affected', 'exploited', 'compromised', 'data-taken',
  'at-risk', 'attempted', 'patched', 'mitigated', 'patched-or-mitigated', 'patch-available', 'remediated', 'notified', 'checked',
  'disclosed', 'exploiting', 'charged', 'accusing', 'cost', 'safe', 'downloaded', 'published', 'other',
] as const;
export type State = (typeof STATES)[number];

/**
 * What an accuser says of the accused. The first twelve are a ladder, weakest first: activity seen, a named cluster,
 * based in China or from its territory, linked to the state, backed by it, the country (a metonym for the state),
 * affiliated with the Ministry of State Security, the Ministry, the government or the military, named persons charged.
 */
export const RELATIONS = [
  'activity', 'named-cluster', 'from-territory', 'state-linked', 'state-backed', 'country', 'mss-affiliated', 'mss', 'government',
  'military', 'persons-charged',
  'other-groups', 'criminals', 'harbours', 'acknowledges', 'condemns', 'denies', 'declines', 'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a date can be the date of. */
export const EVENTS = [
  'first-exploitation', 'mass-exploitation', 'first-seen', 'attack', 'later-activity',
  'discovered', 'reported-to-vendor', 'vendor-aware', 'vendor-confirmed', 'planned-patch', 'disclosed', 'patched', 'tool-released',
  'proof-of-concept', 'ransomware-seen',
  'alert-issued', 'directive-issued', 'directive-deadline', 'directive-supplement', 'directive-retired', 'order-issued', 'task-force', 'stood-down',
  'warrant', 'operation-announced',
  'attributed', 'denial', 'statement', 'briefing', 'warning', 'report', 'testimony', 'renaming',
  'victim-hit', 'victim-warned', 'victim-patched', 'victim-found', 'victim-disclosed',
  'indictment-returned', 'indictment-unsealed', 'charges-announced', 'charged-conduct', 'arrest', 'court-ruling', 'extradition', 'arraignment',
  'other-case', 'unclear',
] as const;
export type Event = (typeof EVENTS)[number];

/** What is counted. `percent` is counted with what it is a share of (`percent of servers`). */
export const UNITS = [
  'organizations', 'businesses', 'companies', 'customers', 'victims', 'entities', 'agencies', 'councils', 'federal authorities',
  'servers', 'systems', 'computers', 'computers and networks', 'machines', 'devices', 'IP addresses', 'networks', 'mailboxes',
  'vulnerabilities', 'groups', 'clusters', 'countries', 'individuals', 'counts', 'attempts', 'detections', 'incidents', 'downloads', 'techniques',
  'web shells', 'days', 'hours per doubling', 'hours per tripling', 'CVSS score', 'pounds', 'dollars', 'euros',
  'percent of servers', 'percent of systems', 'percent of customers', 'percent of IP addresses', 'percent of versions', 'percent of attempts',
  'percent of organizations', 'percent of devices', 'percent improvement', 'percent drop', 'percent',
] as const;
export type Unit = (typeof UNITS)[number];

/** Counted bodies and counted machines: within a family one noun may stand for another, across them it may not. */
export const ORGANISATIONS: ReadonlySet<Unit> = new Set<Unit>(['organizations', 'businesses', 'companies', 'customers', 'victims', 'entities', 'agencies', 'councils', 'federal authorities']);
export const MACHINES: ReadonlySet<Unit> = new Set<Unit>(['servers', 'systems', 'computers', 'computers and networks', 'machines', 'devices', 'IP addresses', 'networks']);

/** The languages that the engine can say what it found in. What it reads is `language/`. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag that the engine can speak; English where it cannot. @example toLanguage('de-AT') // 'de' */
export function toLanguage(tag: string): Language {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
