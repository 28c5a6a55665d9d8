/** The way of a claim from the article through whom it cites to the primary source, and to whoever stands behind that. */
import type { Claim } from '../claims/claim.ts';
import type { Fact, Source } from '../dossier/schema.ts';
import type { Day } from '../vocabulary.ts';
import { type Facts, isKnown, rememberedFor, sameVoice } from './facts.ts';
import { close } from './figure/relations.ts';
import { nameWords } from './wording.ts';
import type { Words } from './words/words.ts';

/**
 * `article`: where it begins. `cited`: whom the article credits, where that is not the source itself. `source`: the document on file
 * that says so. `origin`: from whom that document has it, where it is not its publisher's own act or finding.
 */
export type StepRole = 'article' | 'cited' | 'source' | 'origin';

export interface Step {
  readonly role: StepRole;
  /** As a person reads it. */
  readonly name: string;
  /** Id of the dossier's source, where the step has a document on file. */
  readonly source: string | null;
  readonly url: string | null;
  /** The article links to that document. */
  readonly linked: boolean;
}

/** `decided` is the fact that decided, closest first; none where no source is on file. */
export function toChain(
  claim: Claim,
  decided: Fact | undefined,
  facts: Facts,
  published: Day | null,
  linked: ReadonlySet<string>,
  words: Words,
): Step[] {
  const step = (role: StepRole, name: string, source?: Source): Step => ({
    role,
    name,
    source: source?.id ?? null,
    url: source?.url ?? null,
    linked: source !== undefined && linked.has(source.id),
  });
  const chain = [step('article', words.chain.article)];
  const { speaker } = claim;
  const source = decided === undefined ? undefined : documentOf(decided, facts);
  const itself = decided !== undefined && speaker?.party != null && sameVoice(facts, speaker.party, decided.by);
  if (speaker !== null && !itself) chain.push(step('cited', nameWords(speaker.name, words), retelling(claim, facts, published)));
  if (decided === undefined || source === undefined) return chain;
  chain.push(step('source', source.publisher, source));
  if (decided.origin === 'press') chain.push(step('origin', words.chain.unnamed));
  else if (decided.origin === 'second-hand')
    chain.push(step('origin', words.chain.notRead(words.name(facts.partyName(decided.by)))));
  return chain;
}

const ofOrigin = rememberedFor((origin: Fact['origin'], fact: Fact) => fact.origin === origin);

/** The document on file in which the one who is credited tells the same value again. */
function retelling(claim: Claim, facts: Facts, published: Day | null): Source | undefined {
  const party = claim.speaker?.party ?? null;
  if (party === null) return undefined;
  const told = ofOrigin('retelling', facts.dossier.facts).find(
    (fact) => isKnown(fact, published) && sameVoice(facts, fact.by, party) && tells(fact, claim),
  );
  return told === undefined ? undefined : documentOf(told, facts);
}

/** The document that is shown first for a fact: one with words of its own, if there is any. */
function documentOf({ evidence }: Fact, facts: Facts): Source | undefined {
  return facts.source((evidence.find(({ words }) => words !== undefined) ?? evidence[0])?.source ?? '');
}

function tells(fact: Fact, claim: Claim): boolean {
  if (fact.kind === 'figure' && claim.kind === 'figure') return close(claim.reading, fact.figure) === 'equal';
  if (fact.kind === 'date' && claim.kind === 'date')
    return fact.date.event === claim.reading.event && fact.date.from === claim.reading.from && fact.date.to === claim.reading.to;
  return (
    fact.kind === 'attribution' &&
    claim.kind === 'attribution' &&
    fact.attribution.relation === claim.reading.relation &&
    fact.attribution.accuser === claim.reading.accuser?.party
  );
}
