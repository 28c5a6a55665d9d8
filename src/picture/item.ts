/**
 * What stands in a picture: statements of sources, and the article's own. A source's statement is one that may support a rating:
 * verified, of this affair, and nobody else's value told again. What became public after the article's day says so.
 */
import { toExhibits } from '../check/exhibit.ts';
import { arrange, type Facts, isKnown, isSupport } from '../check/facts.ts';
import type { Words } from '../check/words/words.ts';
import type { Dossier, Fact, Source } from '../dossier/schema.ts';
import type { ArticleRecord, RecordedFinding } from '../report/record.ts';
import type { Day, Kind, Rating } from '../vocabulary.ts';

export interface SourceItem {
  readonly fact: string;
  readonly statement: string;
  /** The typed value in the engine's words. */
  readonly value: string;
  readonly publisher: string;
  readonly publisherKind: Source['kind'];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string;
  /** Opens at the passage where that is known to work. */
  readonly url: string;
  /** The day on which it became public. */
  readonly public: Day;
  /** Not yet public on the article's day. */
  readonly later: boolean;
  /** The article's claims were held against it. */
  readonly cited: boolean;
}

export interface ArticleItem {
  readonly finding: string;
  readonly value: string;
  readonly quote: string;
  readonly rating: Rating;
  /** The sentence that explains the rating; null where it simply matches. */
  readonly reason: string | null;
  /** Facts that it was held against. */
  readonly facts: readonly string[];
}

/** A claim that has no place on the picture's scale: it is about another affair, or its value cannot be placed. */
export interface Unplaced {
  readonly item: ArticleItem;
  readonly why: 'other-affair' | 'no-place';
}

export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;
export type FindingOf<K extends Kind> = RecordedFinding & { readonly claim: Extract<RecordedFinding['claim'], { kind: K }> };

/** A dossier and a record of one kind of claim, ready to be laid out. */
export interface Subject<K extends Kind> {
  readonly facts: Facts;
  readonly published: Day | null;
  readonly sources: readonly { readonly fact: FactOf<K>; readonly item: SourceItem }[];
  readonly findings: readonly { readonly finding: FindingOf<K>; readonly item: ArticleItem }[];
}

/** Null where the record was made with another dossier: its claims cannot be put among these facts. */
export function toSubject<K extends Kind>(kind: K, record: ArticleRecord, dossier: Dossier, words: Words): Subject<K> | null {
  if (record.dossier.id !== dossier.id) return null;
  const facts = arrange(dossier);
  const { published } = record.article;
  const findings = record.findings.filter((finding): finding is FindingOf<K> => finding.claim.kind === kind);
  const cited = new Set(findings.flatMap((finding) => finding.facts));
  return {
    facts,
    published,
    sources: dossier.facts
      .filter((fact): fact is FactOf<K> => fact.kind === kind && fact.case === undefined && isSupport(fact))
      .flatMap((fact) => {
        const [exhibit] = toExhibits(fact, facts, words, 1);
        const source = exhibit === undefined ? undefined : facts.source(exhibit.source);
        if (exhibit === undefined || source === undefined) return [];
        const { statement, value, publisher, published: day, url } = exhibit;
        const item: SourceItem = {
          fact: fact.id,
          statement,
          value,
          publisher,
          publisherKind: source.kind,
          published: day,
          url,
          public: fact.public,
          later: !isKnown(fact, published),
          cited: cited.has(fact.id),
        };
        return [{ fact, item }];
      }),
    findings: findings.map((finding) => ({ finding, item: toArticleItem(finding) })),
  };
}

function toArticleItem({ id, value, claim, rating, reasons, facts }: RecordedFinding): ArticleItem {
  return { finding: id, value, quote: claim.quote, rating, reason: reasons[0]?.text ?? null, facts };
}
