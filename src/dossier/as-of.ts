/**
 * A dossier as it could have been on a day: what no source had yet said is not in it. For who asks what an article could be held to
 * then. The article's own day is another matter: it decides, in either dossier, what the article could have known.
 */
import type { Dossier, Evidence, Fact } from './schema.ts';

/** Facts public on that day or before. What they refer to and what is not there is left out with it. */
export function asOf(dossier: Dossier, day: string): Dossier {
  const days = new Map(dossier.sources.map(({ id, published }) => [id, published]));
  // A month or a year is all that is known of some sources: they count from its beginning.
  const isPrinted = (published: string) => published <= day.slice(0, published.length);
  const known = dossier.facts.filter((fact) => fact.public <= day);
  const ids = new Set(known.map(({ id }) => id));
  const facts = known.map((fact) => trimmed(fact, ids, ({ source }) => isPrinted(days.get(source) ?? '')));
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return { ...dossier, facts, sources: dossier.sources.filter(({ id, published }) => cited.has(id) || isPrinted(published)) };
}

function trimmed(fact: Fact, ids: ReadonlySet<string>, isPrinted: (evidence: Evidence) => boolean): Fact {
  const printed = fact.evidence.filter(isPrinted);
  const whole = {
    ...fact,
    // Where only a later source tells of it, that source is all there is to show.
    evidence: printed.length > 0 ? printed : fact.evidence,
    ...listed('revisedBy', fact.revisedBy, ids),
    ...listed('conflictsWith', fact.conflictsWith, ids),
  };
  if (whole.kind !== 'attribution' || whole.attribution.answers === undefined) return whole;
  return { ...whole, attribution: { ...whole.attribution, ...listed('answers', whole.attribution.answers, ids) } };
}

function listed<Key extends string>(key: Key, list: readonly string[] | undefined, ids: ReadonlySet<string>) {
  return list === undefined ? {} : ({ [key]: list.filter((id) => ids.has(id)) } as Record<Key, string[]>);
}
