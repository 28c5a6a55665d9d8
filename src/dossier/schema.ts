/**
 * What a dossier is: sources, the facts they state, and the names of the parties and cases. The schema is the contract
 * for the files a journalist edits and for dossiers loaded from elsewhere; it knows nothing of articles.
 * `zod/mini` because the full build probes `Function`, which an extension page's policy forbids.
 */
import * as z from 'zod/mini';
import { COMPARATORS, EVENTS, RATINGS, RELATIONS, STATES, UNITS } from '../vocabulary.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id is lower case letters, digits and hyphens'));
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is YYYY-MM-DD'));
const line = z.string().check(z.minLength(1), z.maxLength(600));
const httpsUrl = z.string().check(z.maxLength(1000), z.regex(/^https:\/\/[^\s"<>]+$/, 'an address begins with https://'));

/** Who published a source. */
export const PUBLISHER_KINDS = [
  'government',
  'intergovernmental',
  'court',
  'vendor',
  'researcher',
  'press',
  'reference',
] as const;

export const sourceSchema = z.strictObject({
  id,
  publisher: line,
  kind: z.enum(PUBLISHER_KINDS),
  title: line,
  url: httpsUrl,
  /** The day of publication; a month or a year where no more is known. */
  published: z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')),
  /** BCP 47 language of the document. */
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  /** Did anybody open this address (`seen`), or is it known only from memory or a citation (`unconfirmed`)? */
  address: z.enum(['seen', 'unconfirmed']),
  archived: z.optional(httpsUrl),
  /** Where the words were read when not on the page itself. */
  copies: z.optional(z.array(httpsUrl)),
  /** For maintainers; not shipped. */
  note: z.optional(line),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * How a quotation was verified: on the source's own page, in a full copy, as quoted by somebody, in a secondary report
 * of what was said, or not at all.
 */
export const VERIFICATIONS = ['own-page', 'full-copy', 'quotation', 'secondary-report', 'unverified'] as const;

export const evidenceSchema = z.strictObject({
  source: id,
  /** The exact words, 20 at most, in the source's own language and spelling. Absent when only a paraphrase is on file. */
  words: z.optional(line),
  verified: z.enum(VERIFICATIONS),
  /** The page on which the words were read, when it is not the source's own. */
  seenAt: z.optional(httpsUrl),
  /** Who quoted it, in words, where there is no address. */
  seenIn: z.optional(line),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * Where the value comes from: the publisher's own act or finding; the press's own reporting with unnamed people
 * (`press`: an estimate, not a count); an origin known only second-hand; or another source's value told again
 * (`retelling`: supports nothing, explains where an error comes from).
 */
export const ORIGINS = ['own', 'press', 'second-hand', 'retelling'] as const;

const figure = z.strictObject({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  comparator: z.enum(COMPARATORS),
  unit: z.enum(UNITS),
  state: z.enum(STATES),
  /** `worldwide`, a place as in `language/en/places` (US, UK, Germany …), "X customers" for a sample, or `unspecified`. */
  scope: line,
  /** The day or period the count describes, where it is not the day it became public. */
  asOf: z.optional(day),
});

const date = z.strictObject({
  event: z.enum(EVENTS),
  from: day,
  to: day,
  /** Days either side that a time zone or a late evening explains. */
  toleranceDays: z.optional(z.number()),
  /** Party who acted or was acted on (who reported, who spoke, which victim), to tell apart events of one type. */
  party: z.optional(id),
  /** Words, in small letters, by which articles tell it from others of its event: one tool from another. */
  thing: z.optional(z.array(line)),
});

const attribution = z.strictObject({
  /** Party id; the country's id for its government (`us`, `uk`, `eu`). */
  accuser: id,
  /** Party ids; empty where nobody is named (`declines`). For a denial: who is defended. */
  accused: z.array(id),
  relation: z.enum(RELATIONS),
  /** The source's own word of confidence or likelihood, never translated. */
  confidence: z.optional(line),
  /** The scale a likelihood is read on: PHIA (UK) or ICD 203 (US). A confidence level has none. */
  scale: z.optional(z.enum(['phia', 'icd203'])),
  /** For a denial: the fact or facts it answers. */
  answers: z.optional(z.array(id)),
  /** Another name that the accuser gives the accused group. */
  alias: z.optional(line),
  /** Groups that the accused group is not, by what the source says of it. */
  distinctFrom: z.optional(z.array(id)),
});

/** One to three sentences as an article has them. */
const passage = z.string().check(z.minLength(1), z.maxLength(4000));

/** The day of the article it stands in; the day after the fact became public where none is given. */
const printed = z.optional(day);

export const exampleSchema = z.strictObject({
  text: passage,
  /** What a finding that cites the fact must come to. */
  rating: z.enum(RATINGS),
  published: printed,
});
export type Example = z.infer<typeof exampleSchema>;

export const nearMissSchema = z.strictObject({ text: passage, published: printed });
export type NearMiss = z.infer<typeof nearMissSchema>;

/** A few show what a fact is for; more would be a corpus. */
const MOST_EXAMPLES = 20;

const common = {
  id,
  /** One sentence of ours. */
  statement: line,
  /** The day it became public. */
  public: day,
  /** Party who says it. */
  by: id,
  origin: z.enum(ORIGINS),
  /** Whose data it is, where another than `by` counted: Microsoft wrote from RiskIQ's scans. */
  data: z.optional(id),
  status: z.enum(['verified', 'unverified']),
  /** A case other than this event's (an id of `cases`), where the fact is about that one. */
  case: z.optional(id),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  /** Facts that later revised or replaced this one. */
  revisedBy: z.optional(z.array(id)),
  /** Facts of primary sources that give another value for the same thing. */
  conflictsWith: z.optional(z.array(id)),
  /** What the fact does not say: one sentence of ours each, shown on the card. */
  limits: z.optional(z.array(line)),
  /** How articles get it wrong: one sentence of ours each. */
  misreported: z.optional(z.array(line)),
  /** Sentences that the fact must decide, each with its rating; for the dossier's test, not shipped. */
  examples: z.optional(z.array(exampleSchema).check(z.maxLength(MOST_EXAMPLES))),
  /** Sentences close to its subject that it must not decide; not shipped. */
  nearMisses: z.optional(z.array(nearMissSchema).check(z.maxLength(MOST_EXAMPLES))),
  /** Ids under which the research had the same fact. */
  merged: z.optional(z.array(id)),
  /** For maintainers; not shipped. */
  note: z.optional(z.string()),
};

export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('figure'), figure }),
  z.strictObject({ ...common, kind: z.literal('date'), date }),
  z.strictObject({ ...common, kind: z.literal('attribution'), attribution }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FigureFact = Extract<Fact, { kind: 'figure' }>;
export type DateFact = Extract<Fact, { kind: 'date' }>;
export type AttributionFact = Extract<Fact, { kind: 'attribution' }>;

export const partySchema = z.strictObject({
  id,
  name: line,
  kind: z.enum([
    'state',
    'agency',
    'intergovernmental',
    'official',
    'vendor',
    'researcher',
    'press',
    'group',
    'person',
    'victim',
    'other',
  ]),
  /** Forms as they stand in running text. A form in lower case matches any case. */
  names: z.array(line),
  /** Whose part or voice this party is (`fbi` of `us`, a minister of a government). */
  of: z.optional(id),
  /** For a group or person: the case it belongs to, when not this event's. */
  case: z.optional(id),
});
export type Party = z.infer<typeof partySchema>;

/** Another affair that articles mix with this one. */
export const caseSchema = z.strictObject({
  id,
  title: line,
  /** Words by which running text names it. */
  terms: z.array(line),
  /** What the popup says when a page is about this instead. */
  page: z.optional(line),
  /** It befell the same product: its name beside this affair's means this affair. */
  sameProduct: z.optional(z.boolean()),
});
export type Case = z.infer<typeof caseSchema>;

/** Words that show a page is about the event. Weight: 3 names it alone, 2 names the product under attack, 1 fits it. */
export const topicSchema = z.strictObject({
  terms: z.array(z.strictObject({ term: line, weight: z.number() })),
  /** The first day on which anything public existed. */
  since: day,
  /** The last day on which the product's name and an attack meant this event without saying so. */
  season: day,
  /** From this day to the end of the season, several governments that accuse this country of hacking mean this event. */
  accused: z.optional(z.strictObject({ place: line, from: day })),
  /** What shares a word with the event and is another thing: a metal, a market, the month's other flaws (from a day on). */
  lookalikes: z.optional(z.array(z.strictObject({ page: line, from: z.optional(day), terms: z.array(line) }))),
});

export const dossierSchema = z.strictObject({
  id,
  title: line,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  updated: day,
  maker: line,
  language: z.string(),
  /** What this dossier covers and does not: shown beside the counts. */
  covers: line,
  /** By language, what parties, other affairs and other pages are called in it. What is not listed keeps its name. */
  names: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2}$/)), z.record(line, line))),
  topic: topicSchema,
  parties: z.array(partySchema),
  cases: z.array(caseSchema),
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;
