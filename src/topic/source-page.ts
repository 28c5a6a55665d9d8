/** Is the page one of the dossier's own primary sources? Then it is what articles are checked against, and no article. */
import type { Dossier } from '../dossier/schema.ts';
import type { PageKind } from './page-kind.ts';

/** What the press and encyclopaedias print are articles and pages like others, whether on file or not. */
const PRIMARY: ReadonlySet<string> = new Set(['government', 'intergovernmental', 'court', 'vendor', 'researcher']);

export function findSourcePage(url: string | null, { sources }: Dossier): PageKind | null {
  if (url === null) return null;
  const address = bareAddress(url);
  const source = sources.find((one) => PRIMARY.has(one.kind) && one.url !== undefined && bareAddress(one.url) === address);
  return source === undefined
    ? null
    : { name: 'source', because: { kind: 'source', title: source.title, publisher: source.publisher } };
}

/** Without scheme, "www.", query, fragment and the slash at the end. */
function bareAddress(url: string): string {
  return (url.split(/[?#]/, 1)[0] ?? '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
