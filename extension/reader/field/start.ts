/** The person asks for a field: the one that has the focus is checked, or it is said why it is not. */
import type { Surroundings } from '../surroundings.ts';
import { findField } from './find.ts';
import { startRefusal } from './refusal.tsx';
import { type FieldSession, startFieldSession } from './session.ts';

export function startField(surroundings: Surroundings): FieldSession {
  const found = findField(surroundings.document);
  return found.kind === 'refused' ? startRefusal(surroundings, found.why) : startFieldSession(surroundings, found);
}
