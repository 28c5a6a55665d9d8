/**
 * The whole pipeline: an article is compiled against a dossier. Read top to bottom; each step is a folder and the type the next takes.
 *
 *   Article ─ scan ─▶ sentences ─ detect ─▶ topic ─ parse ─▶ claims ─ check ─▶ findings ─▶ Report
 */
import type { Article } from './article/article.ts';
import { normalise } from './article/normalise.ts';
import { bearingFacts } from './check/bearing.ts';
import { checkClaims } from './check/check.ts';
import { arrange, type Facts } from './check/facts.ts';
import { toSourceLinks } from './check/linked.ts';
import { LEAST_QUOTED } from './check/quotation.ts';
import type { Claim } from './claims/claim.ts';
import { type Names, parseClaims } from './claims/parse.ts';
import { findQuotes, type Quote } from './claims/quotes.ts';
import type { Dossier } from './dossier/schema.ts';
import { ENGLISH } from './language/en/index.ts';
import type { Row } from './language/entry.ts';
import { REPORT_VERSION, type Report, type TopicDecision } from './report/report.ts';
import { buildLexicon, type Lexicon } from './scan/lexicon.ts';
import { scan } from './scan/scan.ts';
import type { Sentence } from './scan/token.ts';
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
export function check(article: Article, { dossier, force = false, language = 'en' }: CheckOptions): Report {
  const { topic, claims, quotes, facts } = read(article, dossier, force, language);
  const links = toSourceLinks(article.links, dossier);
  const linked = new Set(links.map(({ source }) => source));
  const findings = checkClaims(claims, facts, article.published, { quotes, linked, language });
  return {
    version: REPORT_VERSION,
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
    dossier: { id: dossier.id, version: dossier.version, title: dossier.title, updated: dossier.updated, covers: dossier.covers },
  };
}

export interface Read {
  readonly sentences: readonly Sentence[];
  readonly topic: TopicDecision;
  /** None where the article is about something else, unless forced. */
  readonly claims: readonly Claim[];
  /** Of the claims' sentences. */
  readonly quotes: readonly Quote[];
  readonly facts: Facts;
}

/** All that comes before the judgement. */
export function read(article: Article, dossier: Dossier, force: boolean, language: Language = 'en'): Read {
  const { lexicon, facts, names } = prepare(dossier);
  const sentences = scan(normalise(article.view ?? article.text), article.blocks, lexicon);
  const headline =
    article.title === null || article.blocks[0]?.kind === 'title'
      ? []
      : scan(article.title, [{ start: 0, end: article.title.length }], lexicon);
  const detected = detectTopic(article, headline, sentences, dossier);
  const parsed = detected.match || detected.open || force ? parseClaims(article, sentences, names) : [];
  // What a page states may say what it is about where what it names does not.
  const bearing = detected.open ? bearingFacts(checkClaims(parsed, facts, article.published, { language }), facts) : 0;
  const topic = toTopic(bearing > 0 ? matchedByStatements(bearing) : detected, dossier, language);
  const claims = topic.match || force ? parsed : [];
  const quotes = claims.length === 0 ? [] : findQuotes(article.text, sentences, LEAST_QUOTED);
  return { sentences, topic, claims, quotes, facts };
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
  const found = prepared.get(dossier);
  if (found) return found;
  const facts = arrange(dossier);
  const made: Prepared = {
    lexicon: buildLexicon([...ENGLISH, ...rowsOf(dossier)]),
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
