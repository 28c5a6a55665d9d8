/** "No agency was compromised": right where its source said so of the same place; nothing else is said by finding none. */

import type { FigureClaim } from '../../claims/claim.ts';
import type { FigureFact } from '../../dossier/schema.ts';
import { type Facts, sameVoice } from '../facts.ts';
import { abstain, decide, type Outcome } from '../verdict.ts';
import { scopeRelation, stateRelation, unitRelation } from './relations.ts';

export function checkNone(claim: FigureClaim, known: readonly FigureFact[], facts: Facts): Outcome {
  const { reading } = claim;
  const sources = [claim.speaker?.party ?? null, ...(claim.mentioned ?? [])].filter((party) => party !== null);
  const fact = known.find(({ figure, by }) => {
    if (figure.min !== 0 || figure.max !== 0 || !sources.some((party) => sameVoice(facts, party, by))) return false;
    if (!['same', 'family'].includes(unitRelation(reading.unit, figure.unit))) return false;
    return scopeRelation(reading.scope, figure.scope) !== 'differs' && stateRelation(reading.state, figure.state) === 'same';
  });
  return fact === undefined ? abstain('figure/not-a-harm-count') : decide('figure/matches', [fact]);
}
