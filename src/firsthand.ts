/**
 * The whole pipeline: an article is compiled against a dossier. Read top to bottom; each step is a folder and the type the next takes.
 *
 *   Article ─ scan ─▶ sentences ─ detect ─▶ topic ─ parse ─▶ claims ─ check ─▶ findings ─▶ Report
 */
import type { Article } from './article/article.ts';
import { normalise } from './article/normalise.ts';
import { bearingFacts } from './check/bearing.ts';
import { type Checked, checkSteps } from './check/check.ts';
import { arrange, type Facts } from './check/facts.ts';
import { toSourceLinks } from './check/linked.ts';
import { LEAST_QUOTED } from './check/quotation.ts';
import type { Claim } from './claims/claim.ts';
import { type Names, type Parsed, parseSteps } from './claims/parse.ts';
import { findQuotes, type Quote } from './claims/quotes.ts';
import type { Dossier } from './dossier/schema.ts';
import { ENGLISH } from './language/en/index.ts';
import type { Row } from './language/entry.ts';
import { REPORT_VERSION, type Report, type TopicDecision } from './report/report.ts';
import { type Lexicon, lexiconSteps } from './scan/lexicon.ts';
import { scan, scanSteps } from './scan/scan.ts';
import type { Sentence } from './scan/token.ts';
import { finish, type Steps } from './steps.ts';
import { detectTopic, matchedByStatements } from './topic/detect.ts';
import { toTopic } from './topic/wording.ts';
import { type Language, RATINGS, type Rating } from './vocabulary.ts';

export interface CheckOptions {
  readonly dossier: Dossier;
  /** Check the claims even when the article is not about the event. */
  readonly force?: boolean;
  /** What the report is said in, but for the words of the article, the sources and the dossier; English where none is given. */
  readonly language?: Language;
}

/** Checks one article. Pure: the same text, dossier and language give the same report, on any machine, on any day. */
export function check(article: Article, options: CheckOptions): Report {
  return finish(checkInSteps(article, options)).report;
}

/** A check with all that a check of the same text grown longer can go on from. */
export interface Check {
  readonly article: Article;
  readonly dossier: Dossier;
  readonly language: Language;
  readonly report: Report;
  readonly read: Read;
  readonly checked: Checked;
}

/**
 * `check` in steps of a sentence or a claim, for a thread that has other things to do. With a check from `before`, the blocks with which
 * both texts begin are not scanned, parsed and judged again. From the first block that differs everything is: what a sentence means
 * hangs on those before it. The report is the same as without.
 */
export function* checkInSteps(
  article: Article,
  { dossier, force = false, language = 'en' }: CheckOptions,
  before: Check | null = null,
): Steps<Check> {
  const isSame = before?.dossier === dossier && before.language === language && before.article.published === article.published;
  const known = isSame ? before : null;
  const all = yield* readInSteps(article, { dossier, force, language }, known);
  const { topic, claims, quotes, facts } = all;
  const links = toSourceLinks(article.links, dossier);
  const linked = new Set(links.map(({ source }) => source));
  const sameLinks = known?.report.links.map(({ source }) => source).join() === links.map(({ source }) => source).join();
  const checked = yield* checkSteps(
    claims,
    facts,
    article.published,
    { quotes, linked, language },
    sameLinks ? known?.checked : null,
  );
  const { findings } = checked;
  const report: Report = {
    version: REPORT_VERSION,
    language,
    article: {
      title: article.title,
      url: article.url,
      published: article.published,
      publishedFrom: article.publishedFrom,
      language: article.language,
    },
    topic,
    links,
    findings,
    counts: Object.fromEntries(
      RATINGS.map((rating) => [rating, findings.filter((finding) => finding.rating === rating).length]),
    ) as Record<Rating, number>,
    dossier: {
      id: dossier.id,
      version: dossier.version,
      title: dossier.title,
      updated: dossier.updated,
      covers: dossier.covers,
      language: dossier.language,
    },
  };
  return { article, dossier, language, report, read: all, checked };
}

export interface Read {
  readonly sentences: readonly Sentence[];
  readonly topic: TopicDecision;
  /** None where the article is about something else, unless forced. */
  readonly claims: readonly Claim[];
  /** Of the claims' sentences. */
  readonly quotes: readonly Quote[];
  readonly facts: Facts;
  /** All that was parsed; null where nothing had to be. */
  readonly parsed: Parsed | null;
  /** What the claims came to where they had to say what the article is about. */
  readonly stated: Checked | null;
}

/** All that comes before the judgement. */
export function read(article: Article, dossier: Dossier, force: boolean, language: Language = 'en'): Read {
  return finish(readInSteps(article, { dossier, force, language }, null));
}

function* readInSteps(article: Article, { dossier, force, language }: Required<CheckOptions>, before: Check | null): Steps<Read> {
  const { lexicon, facts, names } = yield* prepareSteps(dossier);
  const from = before === null ? 0 : sharedBlocks(article, before.article);
  const kept = before?.read.sentences.filter(({ block }) => block < from) ?? [];
  const text = normalise(article.view ?? article.text);
  const sentences = kept.concat(yield* scanSteps(text, article.blocks, lexicon, from));
  const headline =
    article.title === null || article.blocks[0]?.kind === 'title'
      ? []
      : scan(article.title, [{ start: 0, end: article.title.length }], lexicon);
  yield;
  const detected = detectTopic(article, headline, sentences, dossier);
  const last = before?.read.parsed ?? null;
  const parsed =
    detected.match || detected.open || force
      ? yield* parseSteps(article, sentences, names, last === null ? null : { parsed: last, from })
      : null;
  // What a page states may say what it is about where what it names does not.
  const stated =
    detected.open && parsed !== null
      ? yield* checkSteps(parsed.claims, facts, article.published, { language }, before?.read.stated)
      : null;
  const bearing = stated === null ? 0 : bearingFacts(stated.findings, facts);
  const topic = toTopic(bearing > 0 ? matchedByStatements(bearing) : detected, dossier, language);
  const claims = parsed !== null && (topic.match || force) ? parsed.claims : [];
  const quotes = claims.length === 0 ? [] : findQuotes(article.text, sentences, LEAST_QUOTED);
  return { sentences, topic, claims, quotes, facts, parsed, stated };
}

/** With how many blocks both texts begin, word for word. */
function sharedBlocks(one: Article, other: Article): number {
  if (one.view !== undefined || other.view !== undefined) return 0;
  const differs = one.blocks.findIndex(({ start, end, kind }, i) => {
    const block = other.blocks[i];
    return (
      block === undefined ||
      block.start !== start ||
      block.end !== end ||
      block.kind !== kind ||
      one.text.slice(start, end) !== other.text.slice(start, end)
    );
  });
  return differs < 0 ? one.blocks.length : differs;
}

/** What the stages need of a dossier. */
export interface Prepared {
  readonly lexicon: Lexicon;
  readonly facts: Facts;
  readonly names: Names;
}

/** Made once for each dossier. */
const prepared = new WeakMap<Dossier, Prepared>();

export function prepare(dossier: Dossier): Prepared {
  return finish(prepareSteps(dossier));
}

/** The same in steps. Two that run at once do the work twice, and the first to end is kept. */
export function* prepareSteps(dossier: Dossier): Steps<Prepared> {
  const found = prepared.get(dossier);
  if (found) return found;
  const facts = arrange(dossier);
  const lexicon = yield* lexiconSteps([...ENGLISH, ...rowsOf(dossier)]);
  const made: Prepared = prepared.get(dossier) ?? {
    lexicon,
    facts,
    names: {
      partyName: facts.partyName,
      partyKind: facts.partyKind,
      parentOf: (id) => facts.lineage(id)[1] ?? null,
      partyNamed: facts.partyNamed,
      isCulprit: facts.isCulprit,
      firstYear: facts.firstYear,
    },
  };
  prepared.set(dossier, made);
  return made;
}

/** The names that a dossier brings to the language. */
function rowsOf(dossier: Dossier): Row[] {
  return [
    ...dossier.parties.flatMap(({ id, names }) => names.map((name): Row => [name, { type: 'party', id }])),
    ...dossier.cases.flatMap(({ id, terms }) => terms.map((term): Row => [term, { type: 'case', id }])),
    ...dossier.topic.terms.map(({ term, weight }): Row => [term, { type: 'topic', weight }]),
    ...(dossier.topic.lookalikes ?? []).flatMap(({ page, from, terms }) =>
      terms.map((term): Row => [term, { type: 'lookalike', page, ...(from === undefined ? {} : { from }) }]),
    ),
  ];
}
