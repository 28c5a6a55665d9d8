/**
 * The same thing said again: findings whose claims are read alike and rated alike, wherever in the article they stand. A list shows
 * such a group once, the card leads from place to place. Pure.
 */
import type { RecordedFinding } from '../../src/report/record.ts';

/** What is looked at to tell whether two findings say the same. */
export type Groupable = Pick<RecordedFinding, 'id' | 'claim' | 'rating'>;

/** Groups in the order of their first finding, findings in the order given. One that is alone is a group of one. */
export function toGroups<F extends Groupable>(findings: readonly F[]): F[][] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The findings that say the same as this one, itself among them; in the order given. */
export function sayingTheSame<F extends Groupable>(finding: Groupable, findings: readonly F[]): F[] {
  const key = keyOf(finding);
  return findings.filter((one) => keyOf(one) === key);
}

/**
 * Not the quotation, which may be worded otherwise ("30,000 firms", "thirty thousand companies"), and not the speaker: that is part of
 * the rating. How an article stands to it is: what it says and what it only asks are two things.
 */
function keyOf({ claim, rating }: Groupable): string {
  return JSON.stringify([claim.kind, rating, claim.stance, ...readingOf(claim)]);
}

function readingOf(claim: Groupable['claim']): unknown[] {
  switch (claim.kind) {
    case 'figure': {
      const { min, max, comparator, unit, state, scope } = claim.reading;
      return [min, max, comparator, unit, state, scope];
    }
    case 'date': {
      const { event, from, to, party } = claim.reading;
      return [event, from, to, party];
    }
    case 'attribution': {
      const { accuser, accused, relation, confidence } = claim.reading;
      return [named(accuser), named(accused), relation, confidence];
    }
  }
}

/** By the dossier's id where there is one: "the US" and "Washington" are one party. */
function named(party: { readonly name: string; readonly party: string | null } | null): string | null {
  return party === null ? null : (party.party ?? party.name.toLowerCase());
}
