/** What the article's claims rest on: the documents that decided them, and which of these the article itself links to. Pure. */
import type { ArticleRecord, RecordedExhibit } from '../../src/report/record.ts';

export interface SourceUse {
  readonly exhibit: RecordedExhibit;
  /** Findings that it decided, in the order of the text. */
  readonly findings: readonly string[];
  /** The article links to it. */
  readonly linked: boolean;
}

export interface SourcesOfArticle {
  /** Those who made, measured or ruled it: governments, international bodies, courts, the vendor, researchers. */
  readonly primary: readonly SourceUse[];
  /** Press and reference works: where only they have it. */
  readonly secondary: readonly SourceUse[];
  /** Whom the article credits, in its words, most often first. */
  readonly credited: readonly { readonly name: string; readonly findings: readonly string[] }[];
  /** Links of the article, and how many of them lead to a source on file. */
  readonly links: { readonly all: number; readonly toSources: number };
}

const SECONDARY = new Set(['press', 'reference']);

export function sourcesOf({ article, findings, links }: ArticleRecord): SourcesOfArticle {
  const linked = new Set(links.map(({ source }) => source));
  const uses = new Map<string, { exhibit: RecordedExhibit; findings: string[] }>();
  const credited = new Map<string, string[]>();
  for (const { id, evidence, claim } of findings) {
    for (const exhibit of evidence) {
      const use = uses.get(exhibit.source) ?? { exhibit, findings: [] };
      if (!use.findings.includes(id)) use.findings.push(id);
      uses.set(exhibit.source, use);
    }
    if (claim.speaker !== null) credited.set(claim.speaker.name, [...(credited.get(claim.speaker.name) ?? []), id]);
  }
  const all = [...uses.values()]
    .map((use): SourceUse => ({ ...use, linked: linked.has(use.exhibit.source) }))
    .sort((a, b) => b.findings.length - a.findings.length || a.exhibit.published.localeCompare(b.exhibit.published));
  return {
    primary: all.filter(({ exhibit }) => !SECONDARY.has(exhibit.publisherKind)),
    secondary: all.filter(({ exhibit }) => SECONDARY.has(exhibit.publisherKind)),
    credited: [...credited]
      .map(([name, ids]) => ({ name, findings: ids }))
      .sort((a, b) => b.findings.length - a.findings.length || a.name.localeCompare(b.name)),
    links: { all: article.linkCount, toSources: links.length },
  };
}
