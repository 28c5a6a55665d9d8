/** What a person has hidden stays hidden when the text is read again. Pure. */
import type { Finding } from '../../src/check/finding.ts';

/** By what a finding is known again: numbers change, what it says and where in its sentence it says it does not. */
export function toMemory({ claim, rule }: Pick<Finding, 'claim' | 'rule'>): string {
  return `${rule} ${claim.quote} ${claim.sentence.start - claim.start}`;
}
