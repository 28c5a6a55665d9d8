/** Which of the articles in a page's JSON-LD is the page's own: not the suggested story, not the series it belongs to. */
import type { Described } from './json-ld.ts';
import { isSamePage } from './links.ts';
import type { Metadata } from './metadata.ts';
import { likenessOf } from './title.ts';

export interface Descriptions {
  readonly described: readonly Described[];
  readonly metadata: Metadata;
  readonly title: string | null;
}

/** Sharing most of its words, a headline is the same; editors shorten it for search engines. */
const SAME_HEADLINE = 0.55;

/** The headlines by which the page may call its own story. */
export function headlinesOf(described: readonly Described[]): string[] {
  return described.filter((one) => one.isTopmost).flatMap((one) => one.headline ?? []);
}

/** The description of this page's story among those in its JSON-LD. */
export function ownDescription({ described, metadata, title }: Descriptions): Described | null {
  const names = [title ?? '', ...metadata.titles].filter((name) => name !== '');
  let best: Described | null = null;
  let bestFit = 0;
  for (const one of described) {
    const likeness = one.headline === null ? 0 : Math.max(0, ...names.map((name) => likenessOf(one.headline ?? '', name)));
    const isHere = one.urls.some((url) => metadata.urls.some((mine) => isSamePage(url, mine)));
    // Topmost and silent on what it is about: the page's own. Inside something else it must prove it.
    const silent = one.headline === null && one.urls.length === 0;
    const fits = isHere || likeness >= SAME_HEADLINE || (one.isTopmost && (silent || names.length === 0));
    const fit = (isHere ? 2 : 0) + likeness + (one.isTopmost ? 0.5 : 0) + (one.published === null ? 0 : 0.25);
    if (fits && fit > bestFit) {
      best = one;
      bestFit = fit;
    }
  }
  return best;
}
