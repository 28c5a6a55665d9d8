/** Rewordings of what says that nobody answered, admitted or accused, where somebody did. */
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Edit } from '../problem.ts';
import { called, culpritOn } from './phrases.ts';
import { asStart, findAll, findName, replace, type Spot } from './spot.ts';

const SILENT: readonly RegExp[] = [
  /\b(?:has|have)\s{1,3}(?:not|never)\s{1,3}(?:yet\s{1,3}|publicly\s{1,3})?(?:commented|responded|replied|reacted|answered|spoken|said\s{1,3}anything)(?:\s{1,3}(?:on|to|about))?\b/g,
  /\b(?:has|have|is|are)\s{1,3}yet\s{1,3}to\s{1,3}(?:comment|respond|reply|react|answer)(?:\s{1,3}(?:on|to|about))?\b/g,
  /\b(?:hasn|haven)['’]t\s{1,3}(?:commented|responded|replied|reacted|answered)(?:\s{1,3}(?:on|to|about))?\b/g,
  /\b(?:has\s{1,3})?(?:remained|remains|stayed|kept)\s{1,3}silent(?:\s{1,3}(?:on|about))?\b/g,
  /\b(?:has\s{1,3})?said\s{1,3}nothing(?:\s{1,3}(?:on|about|of))?\b/g,
];

/** "has not commented on the hack" is "has denied involvement in the hack". */
export function answeredEdits(spot: Spot): Edit[][] {
  return SILENT.flatMap((pattern) => findAll(spot, pattern)).map(({ span, match }) => {
    const perfect = /^(?:has|have|hasn|haven|is|are)\b/.test(match[0]) ? (match[0].startsWith('have') ? 'have ' : 'has ') : '';
    const goesOn = /\s(?:on|to|about|of)$/.test(match[0]);
    const what = goesOn ? aboutAccusations(spot, span.end) : 'any involvement';
    return [replace(span, `${perfect}denied${what === '' ? '' : ` ${what}`}`)];
  });
}

/** Accusations are denied; an attack is denied to be one's own. */
function aboutAccusations({ text }: Spot, at: number): string {
  return /^\s{1,3}(?:\w{1,20}\s{1,3}){0,2}(?:accusations?|allegations?|claims?|charges?|statements?|attribution)\b/.test(
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
    /\b(admitted|admits|admit|conceded|concedes|acknowledged|acknowledges)(\s{1,3}(?:its|their)\s{1,3}(part|role|involvement|hand)\b)?/g,
  ).flatMap(({ span, match }) => {
    const verb = forms[match[1] ?? ''] ?? 'denied';
    if (match[3] !== undefined) return [[replace(span, `${verb} any ${match[3]}`)]];
    // What was said to be admitted in detail was not denied in detail: the denial stands alone.
    const end = /^[^,.;]*/.exec(spot.text.slice(span.end, spot.sentence.end))?.[0].length ?? 0;
    return [[replace({ start: span.start, end: span.end + end }, `${verb} any involvement in the attack`)]];
  });
}

const NOBODY = /\b(?:nobody|no\s{1,3}one|no\s{1,3}country|no\s{1,3}government|no\s{1,3}state|anyone|anybody)\b/g;
const NO_NAME =
  /\b(?:(?:declin|refus)\w+\s{1,3}to|would(?:\s{1,3}not|n['’]t)|did(?:\s{1,3}not|n['’]t))\s{1,3}(?:say|name|tell)\s{1,3}who(?:m)?\b/g;

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
