/** Another name that the article gives a group: held against the names that sources give it, and the groups they tell it from. */

import type { AttributionClaim, Named } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import type { Facts } from '../facts.ts';
import { decide, difference, type Outcome } from '../verdict.ts';

export function checkAlias(claim: AttributionClaim, alias: Named, known: readonly AttributionFact[], facts: Facts): Outcome {
  const group = claim.reading.accused?.party ?? '';
  const apart = known.find(
    ({ attribution }) =>
      alias.party !== null && attribution.accused.includes(alias.party) && (attribution.distinctFrom?.includes(group) ?? false),
  );
  if (apart)
    return decide(
      'attribution/other-name',
      [apart],
      [difference('accused-differs', { name: alias.name }, { name: facts.partyName(group) })],
    );
  // Of one maker's names for groups ("Silk Typhoon", "Salt Typhoon") a group has one.
  const named = known.find(
    ({ attribution }) =>
      attribution.accused.includes(group) && attribution.alias !== undefined && family(attribution.alias) === family(alias.name),
  );
  if (named)
    return decide(
      'attribution/other-name',
      [named],
      [difference('accused-differs', { name: alias.name }, { name: named.attribution.alias ?? '' })],
    );
  return decide('attribution/no-fact', [], [difference('no-fact')]);
}

/** @example family('Silk Typhoon') // 'typhoon' */
function family(name: string): string | undefined {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 ? words.at(-1) : undefined;
}
