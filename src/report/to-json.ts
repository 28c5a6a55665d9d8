/** A report as the JSON of `json-schema.ts`: for programs, and for the corpus, whose field names it shares. */
import type { Article } from '../article/article.ts';
import type { Finding } from '../check/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Checked } from './json-schema.ts';
import type { Report } from './report.ts';

type CheckedClaim = Checked['claims'][number];

/** `id` names the document for whoever asked. With an article, its text is given back too. */
export function toJson(report: Report, id: string | number | null, article?: Article): Checked {
  const { version, topic, links, findings, counts, dossier } = report;
  return {
    version,
    id,
    topic: { match: topic.match, score: topic.score, reasons: [...topic.reasons], takenFor: topic.takenFor },
    links: links.map(({ start, end, url, source }) => ({ start, end, url, source })),
    claims: findings.map(toClaim),
    counts: { ...counts },
    dossier: { id: dossier.id, version: dossier.version },
    ...(article === undefined ? {} : { article: toArticle(article) }),
  };
}

function toClaim({ claim, rating, rule, reasons, facts, evidence, chain }: Finding): CheckedClaim {
  return {
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    reading: toReading(claim),
    speaker: claim.speaker?.name ?? null,
    rating,
    rule,
    reasons: reasons.map(({ code, claimed, source, text }) => ({ code, claimed, source, text })),
    facts: [...facts],
    evidence: evidence.map(({ source, publisher, published, words, url }) => ({ source, publisher, published, words, url })),
    chain: chain.map(({ role, name, source, url, linked }) => ({ role, name, source, url, linked })),
  };
}

export function toReading(claim: Claim<unknown>): CheckedClaim['reading'] {
  switch (claim.kind) {
    case 'figure': {
      const { min, max, comparator, unit, state, scope } = claim.reading;
      return { figure: { min, max, comparator, unit, state, scope } };
    }
    case 'date': {
      const { event, from, to } = claim.reading;
      return { date: { event, from, to } };
    }
    case 'attribution': {
      const { accuser, accused, relation, confidence } = claim.reading;
      return { attribution: { accuser: accuser?.name ?? null, accused: accused?.name ?? null, relation, confidence } };
    }
  }
}

function toArticle({ text, title, published, publishedFrom, language }: Article): NonNullable<Checked['article']> {
  return { text, title, published, publishedFrom, language };
}
