/** What makes dates hard: of which event they are, and how they are told. */
import type { Label } from '../labelled.ts';
import { inWords, ofKind, oneOf, without } from './phenomenon.ts';

const DIGIT = /\d/;
const YEAR = /\b(?:19|20)\d\d\b/;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)(?![a-z])/;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|ago|earlier|later|previous|same|next day|last (?:week|month|year|summer|autumn|winter|spring)|this (?:week|month|year|morning|spring|summer)|weekend|(?:hours|days|weeks|months) (?:before|after))\b/i;
const SINCE = /\b(?:since|from|until|between)\b/i;

const event = ({ reading }: Label) => reading.date?.event ?? '';

const PATCHES = ['patched', 'planned-patch', 'tool-released'];
const EXPLOITED = ['first-exploitation', 'mass-exploitation', 'first-seen', 'attack', 'later-activity'];
const REPORTS = ['discovered', 'reported-to-vendor', 'vendor-aware', 'vendor-confirmed', 'report'];
const ORDERS = [
  'alert-issued',
  'directive-issued',
  'directive-deadline',
  'directive-supplement',
  'directive-retired',
  'order-issued',
];
const ACCUSED = ['attributed', 'attribution', 'denial', 'statement', 'warning', 'briefing', 'testimony'];
const COURTS = [
  'indictment-returned',
  'indictment-unsealed',
  'charges-announced',
  'charged-conduct',
  'arrest',
  'court-appearance',
  'court-ruling',
  'extradition',
  'arraignment',
  'warrant',
  'warrant-issued',
  'warrant-unsealed',
  'operation-announced',
];
const NAMED_EVENTS = [...EXPLOITED, ...REPORTS, 'disclosed', ...PATCHES, ...ORDERS, ...ACCUSED, ...COURTS];

export const OF_DATES = ofKind('date', {
  'of exploitation': oneOf(event, ...EXPLOITED),
  'of discovery and reports to Microsoft': oneOf(event, ...REPORTS),
  'of disclosure and patch': oneOf(event, 'disclosed', ...PATCHES),
  'of orders and alerts': oneOf(event, ...ORDERS),
  'of accusations, denials, statements': oneOf(event, ...ACCUSED),
  'of courts, arrests and the FBI’s operation': oneOf(event, ...COURTS),
  'of a victim’s discovery or announcement': (label) => event(label).startsWith('victim-'),
  'of something else': (label) => !event(label).startsWith('victim-') && !NAMED_EVENTS.includes(event(label)),
  'day and month, no year': (label) => MONTH.test(label.quote) && DIGIT.test(label.quote) && !YEAR.test(label.quote),
  'with its year': inWords(YEAR),
  'a weekday': inWords(WEEKDAY),
  'relative (yesterday, last week, earlier this month)': inWords(RELATIVE),
  'a month or a longer span': ({ reading }) => reading.date !== undefined && daysOf(reading.date) > 1,
  'since, from, until, between': inWords(SINCE),
  'no name of a day or month in the quote': without(inWords(MONTH), inWords(WEEKDAY), inWords(YEAR)),
});

function daysOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
