/** Rewordings of what says that nobody answered, admitted or accused, where somebody did. */
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Edit } from '../problem.ts';
import { called, culpritOn } from './phrases.ts';
import { asStart, findAll, findName, replace, type Spot } from './spot.ts';

const SILENT =
  /\b(?:has|have)\s+(?:not|yet\s+to|never)\s+(?:yet\s+)?(?:publicly\s+)?(?:commented|responded|replied|reacted|answered|comment|respond|reply|react|answer|spoken|said\s+anything|said\s+a\s+word)(?:\s+(?:on|to|about))?\b|\b(?:hasn|haven)['’]t\s+(?:commented|responded|replied|reacted|answered)(?:\s+(?:on|to|about))?\b|\b(?:is|are)\s+yet\s+to\s+(?:comment|respond|reply|react|answer)(?:\s+(?:on|to|about))?\b|\b(?:has\s+)?(?:remained|remains|stayed|kept|is|was)\s+silent(?:\s+(?:on|about))?\b|\b(?:has\s+)?said\s+nothing(?:\s+(?:on|about|of))?\b/;

/** "has not commented on the hack" is "has denied involvement in the hack". */
export function answeredEdits(spot: Spot): Edit[][] {
  return findAll(spot, SILENT).map(({ span, match }) => {
    const perfect = /^(?:has|have|hasn|haven)/.test(match[0]) ? (match[0].startsWith('have') ? 'have ' : 'has ') : '';
    const goesOn = /\s(?:on|to|about|of)$/.test(match[0]);
    const what = goesOn ? aboutAccusations(spot, span.end) : 'any involvement';
    return [replace(span, `${perfect}denied${what === '' ? '' : ` ${what}`}`)];
  });
}

/** Accusations are denied; an attack is denied to be one's own. */
function aboutAccusations({ text }: Spot, at: number): string {
  return /^\s+(?:\w+\s+){0,2}(?:accusations?|allegations?|claims?|charges?|statements?|attribution)\b/.test(
    text.slice(at, at + 60),
  )
    ? ''
    : 'involvement in';
}

/** "has admitted that …", "admitted its part in" */
export function deniedEdits(spot: Spot): Edit[][] {
  const forms: Readonly<Record<string, string>> = {
    admitted: 'denied',
    admits: 'denies',
    admit: 'deny',
    conceded: 'denied',
    concedes: 'denies',
    acknowledged: 'denied',
    acknowledges: 'denies',
  };
  return findAll(
    spot,
    /\b(admitted|admits|admit|conceded|concedes|acknowledged|acknowledges)(\s+(?:its|their)\s+(part|role|involvement|hand)\b)?/,
  ).flatMap(({ span, match }) => {
    const verb = forms[match[1] ?? ''] ?? 'denied';
    if (match[3] !== undefined) return [[replace(span, `${verb} any ${match[3]}`)]];
    // What was said to be admitted in detail was not denied in detail: the denial stands alone.
    const end = /^[^,.;]*/.exec(spot.text.slice(span.end, spot.sentence.end))?.[0].length ?? 0;
    return [[replace({ start: span.start, end: span.end + end }, `${verb} any involvement in the attack`)]];
  });
}

const NOBODY = /\b(?:nobody|no\s+one|no\s+country|no\s+government|no\s+state|anyone|anybody)\b/;
const NO_NAME = /\b(?:(?:declin|refus)\w+\s+to|would(?:\s+not|n['’]t)|did(?:\s+not|n['’]t))\s+(?:say|name|tell)\s+who(?:m)?\b/;

/** "accused nobody" is whom it accused; "declined to say who was behind" is what it said. */
export function accusedAlreadyEdits(spot: Spot, fact: AttributionFact): Edit[][] {
  const culprit = culpritOn(fact.attribution.relation);
  if (culprit === null) return [];
  return [
    ...findAll(spot, NOBODY).map(({ span }) => [replace(span, asStart(spot, span.start, culprit.many))]),
    ...findAll(spot, NO_NAME).map(({ span }) => [replace(span, `said ${culprit.one}`)]),
  ];
}

/** Another who was silent, for the one who was not. */
export function silentEdits(spot: Spot, silent: readonly AttributionFact[]): Edit[][] {
  const { claim, facts } = spot;
  const name = claim.kind === 'attribution' ? (claim.reading.accuser?.name ?? '') : '';
  const at = findName(spot, name);
  if (at === null) return [];
  return silent.map((fact) => [replace(at, asStart(spot, at.start, called(facts.partyName(fact.attribution.accuser))))]);
}
