/**
 * References set by citeproc, the processor behind most reference managers. This is the heavy half of citations and is only imported by
 * `cite.ts`, which whoever needs it imports lazily.
 *
 * The processor and the styles are used without `@citation-js/core`: that brings code which asks the network for whatever looks like an
 * identifier, and nothing of ours ever asks. The APA style is the one that `@citation-js/plugin-csl` ships (CC BY-SA 3.0).
 */
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
import CSL from 'citeproc';
import { CHICAGO_NOTES } from './chicago.ts';
import type { CslItem } from './csl-item.ts';
import { held, type Run, toRuns } from './runs.ts';

export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const XML: Readonly<Record<CitationStyle, string>> = { apa: styles.apa, chicago: CHICAGO_NOTES };

/** The list of references, in the order in which the style sorts it: which item, and how it is set. */
export function toReferences(items: readonly CslItem[], style: CitationStyle): { readonly id: string; readonly runs: Run[] }[] {
  if (items.length === 0) return [];
  const engine = engineFor(items, style);
  engine.updateItems(items.map(({ id }) => id));
  const [{ entry_ids }, entries] = engine.makeBibliography();
  return entries.map((entry, at) => ({ id: entry_ids[at]?.[0] ?? '', runs: toRuns(entry) }));
}

/** A note at the foot of the page. APA has none that cite: there it is the reference. */
export function toNote(item: CslItem, style: CitationStyle): Run[] {
  if (style === 'apa') return toReferences([item], style)[0]?.runs ?? [];
  const engine = engineFor([item], style);
  engine.updateItems([item.id]);
  return toRuns(engine.makeCitationCluster([{ id: item.id }]));
}

interface Prepared {
  readonly engine: CSL.Engine;
  readonly items: Map<string, CslItem>;
}

/** Made once for each style: reading a style takes longer than all that is set in it. */
const prepared = new Map<CitationStyle, Prepared>();

function engineFor(items: readonly CslItem[], style: CitationStyle): CSL.Engine {
  let made = prepared.get(style);
  if (made === undefined) {
    const byId = new Map<string, CslItem>();
    const system = { retrieveLocale: () => locales['en-US'], retrieveItem: (id: string) => byId.get(id) };
    const engine = new CSL.Engine(system, XML[style], 'en-US', true);
    engine.setOutputFormat('html');
    engine.opt.development_extensions.wrap_url_and_doi = false;
    made = { engine, items: byId };
    prepared.set(style, made);
  }
  // What was cited before is forgotten, and taken from the list anew: an id may stand for another source in another dossier.
  made.engine.updateItems([]);
  made.items.clear();
  for (const item of items) made.items.set(item.id, shielded(item));
  return made.engine;
}

function shielded(item: CslItem): CslItem {
  const { author, 'container-title': container } = item;
  return {
    ...item,
    title: held(item.title),
    URL: held(item.URL),
    ...(author === undefined ? {} : { author: author.map(({ literal }) => ({ literal: held(literal) })) }),
    ...(container === undefined ? {} : { 'container-title': held(container) }),
  };
}
