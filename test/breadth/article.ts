/**
 * A few sentences inside a short article about the attack, read through the public pipeline without force. Only what those sentences
 * claim comes back, so that a table can give a sentence and its claims.
 */
import { fromText } from '../../src/article/from-text.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { check, read } from '../../src/firsthand.ts';
import type { Day } from '../../src/vocabulary.ts';
import { claimLine, dossier } from '../engine.ts';

/** Names the event and claims nothing. */
const AROUND =
  'Microsoft Exchange after ProxyLogon\n\nAdministrators of Microsoft Exchange have hard weeks behind them. Here is what is known of ProxyLogon.\n\n';

const articleWith = (text: string, published: Day) => fromText(`${AROUND}${text}`, { published });

/** The claims of the sentences that stand inside the article. */
export function claimsIn(text: string, published: Day): readonly Claim[] {
  const { topic, claims } = read(articleWith(text, published), dossier, false);
  if (!topic.match) throw new Error(`Not recognised as an article about the attack: ${text}`);
  return claims.filter(({ start }) => start >= AROUND.length);
}

/** What the report says of them. */
export function findingsIn(text: string, published: Day): readonly Finding[] {
  const { topic, findings } = check(articleWith(text, published), { dossier });
  if (!topic.match) throw new Error(`Not recognised as an article about the attack: ${text}`);
  return findings.filter(({ claim }) => claim.start >= AROUND.length);
}

/** The claims of one kind as lines; what the article tells apart as another affair is left out. */
export function linesIn(kind: Claim['kind'], text: string, published: Day): string[] {
  return claimsIn(text, published)
    .filter((claim) => claim.kind === kind && claim.otherCase === null)
    .map((claim) => (claim.stance === 'asserted' ? claimLine(claim) : `${claimLine(claim)} (${claim.stance})`));
}

/** The marks of one kind that a reader would see, left out what is told apart as another affair. */
export function marksIn(kind: Claim['kind'], text: string, published: Day): string[] {
  return findingsIn(text, published)
    .filter(({ claim }) => claim.kind === kind && claim.otherCase === null)
    .map(({ claim, rule }) => `${claimLine(claim)} by ${rule}`);
}

/** Sentences for one item of the list of what must be understood. */
export interface Item {
  /** Text, then what is claimed in it, in order. A day of publication may stand between. */
  readonly reads: readonly (readonly [text: string, lines: readonly string[], published?: Day])[];
  /** Sentences much like them that must bear no mark of that kind. */
  readonly leaves: readonly (readonly [text: string, published?: Day])[];
}
