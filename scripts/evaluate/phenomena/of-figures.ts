/** What makes figures hard: what is counted, what was done to it, how the number is bounded and spelled. */
import { MACHINES, ORGANISATIONS } from '../../../src/vocabulary.ts';
import type { Label } from '../labelled.ts';
import { inWords, ofKind, oneOf, type Shows, without } from './phenomenon.ts';

const DIGIT = /\d/;
const SHORT_NUMBER = /\d\s?[Kk]\b/;
const SHARE = /per ?cent|%|\b(?:half|third|quarter|fifth|tenth)s?\b/i;
const OF_THEM = /\b(?:of|among) (?:them|those|these|which|whom)\b/i;

const figure = ({ reading }: Label) => reading.figure;
const isFamily =
  (family: ReadonlySet<string>): Shows =>
  (label) =>
    family.has(figure(label)?.unit ?? '');
const isShare: Shows = (label) => (figure(label)?.unit ?? '').startsWith('percent') || SHARE.test(label.quote);

const unit = (label: Label) => figure(label)?.unit;
const state = (label: Label) => figure(label)?.state;
const comparator = (label: Label) => figure(label)?.comparator;

export const OF_FIGURES = ofKind('figure', {
  'counts organisations': isFamily(ORGANISATIONS),
  'counts machines': isFamily(MACHINES),
  'counts flaws': oneOf(unit, 'vulnerabilities'),
  'counts groups': oneOf(unit, 'groups', 'clusters'),
  'counts people': oneOf(unit, 'individuals'),
  'counts countries': oneOf(unit, 'countries'),
  'a share': isShare,
  'counts something else': without(
    isFamily(ORGANISATIONS),
    isFamily(MACHINES),
    isShare,
    oneOf(unit, 'vulnerabilities', 'groups', 'clusters', 'individuals', 'countries'),
  ),
  'state: compromised': oneOf(state, 'compromised'),
  'state: affected': oneOf(state, 'affected'),
  'state: vulnerable, exposed': oneOf(state, 'vulnerable', 'exposed', 'at-risk'),
  'state: attempted, targeted, scanned': oneOf(state, 'attempted', 'targeted', 'scanned'),
  'state: patched, mitigated, remediated': oneOf(
    state,
    'patched',
    'mitigated',
    'patched-or-mitigated',
    'patch-available',
    'remediated',
  ),
  'a bare number': oneOf(comparator, 'exactly'),
  'about, nearly': oneOf(comparator, 'about', 'nearly'),
  'at least, more than': oneOf(comparator, 'at-least', 'more-than'),
  'up to, fewer than': oneOf(comparator, 'up-to', 'fewer-than'),
  'a range': oneOf(comparator, 'range'),
  'an order of magnitude': oneOf(comparator, 'order'),
  'spelled out, no digit': without(inWords(DIGIT)),
  'short for thousands (30K)': inWords(SHORT_NUMBER),
  'noun elided, or a pronoun': (label) => OF_THEM.test(label.quote) || endsWithNumber(label.quote),
  'a place is named': (label) => figure(label)?.scope !== 'unspecified',
});

/** @example endsWithNumber('at least 30,000') // true: the noun stands elsewhere */
function endsWithNumber(quote: string): boolean {
  return /(?:\d ?[km]?|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds?|thousands?|million))$/i.test(
    quote,
  );
}
