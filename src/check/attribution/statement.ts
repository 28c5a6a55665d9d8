/** Statements about the same people that accuse nobody of this attack: right where their source made them; of no bearing elsewhere. */

import type { AttributionClaim } from '../../claims/claim.ts';
import type { AttributionFact } from '../../dossier/schema.ts';
import { type Facts, sameVoice } from '../facts.ts';
import { keep, type Trace } from '../trace.ts';
import { abstain, decide, type Outcome } from '../verdict.ts';

export function checkStatement(claim: AttributionClaim, known: readonly AttributionFact[], facts: Facts, trace?: Trace): Outcome {
  const { accuser, accused, relation } = claim.reading;
  const party = accuser?.party ?? null;
  const about = accused?.party ?? null;
  if (party === null) return abstain('attribution/speaker-unknown');
  const [fact] = keep(
    known,
    ({ attribution, case: affair }) => {
      if (attribution.relation !== relation) return 'other-relation';
      if (affair !== undefined) return 'other-case';
      if (!sameVoice(facts, attribution.accuser, party)) return 'other-party';
      return relation === 'activity' || (about !== null && attribution.accused.includes(about)) ? null : 'other-accused';
    },
    trace,
  );
  return fact === undefined ? abstain('attribution/not-this-attack') : decide('attribution/matches', [fact]);
}
