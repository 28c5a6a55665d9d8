/** Which of the dossier's sources an article itself links to. */
import type { Link } from '../article/article.ts';
import { pageOf } from '../dossier/page.ts';
import type { Dossier } from '../dossier/schema.ts';

export interface SourceLink extends Link {
  /** Id of the source whose page, copy or archived copy the link leads to. */
  readonly source: string;
}

/** In the order of the text. A link to a publisher's other page, or to its front page, is none to the source. */
export function toSourceLinks(links: readonly Link[], dossier: Dossier): SourceLink[] {
  if (links.length === 0) return [];
  const pages = pagesOf(dossier);
  return links.flatMap((link) => {
    const source = pages.get(pageOf(link.url) ?? '');
    return source === undefined ? [] : [{ ...link, source }];
  });
}

const pagesByDossier = new WeakMap<Dossier, ReadonlyMap<string, string>>();

function pagesOf(dossier: Dossier): ReadonlyMap<string, string> {
  let pages = pagesByDossier.get(dossier);
  if (pages === undefined) {
    const made = new Map<string, string>();
    for (const { id, url, archived, copies = [] } of dossier.sources)
      for (const address of [url, ...(archived === undefined ? [] : [archived]), ...copies]) {
        const page = pageOf(address);
        // Several documents may stand on one page; the first on file is named.
        if (page?.includes('/') && !made.has(page)) made.set(page, id);
      }
    pages = made;
    pagesByDossier.set(dossier, pages);
  }
  return pages;
}
