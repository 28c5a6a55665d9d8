/**
 * A citation to paste, in the format that a desk is set to. Import it lazily (`await import(…)`): it brings the citation processor. What is
 * pasted is made here from text, and every format escapes for itself.
 */
import type { Source } from '../../dossier/schema.ts';
import { escapeHtml, html, type Markup } from '../../report/html/markup.ts';
import { toMarkdownLink, toMarkdownText } from '../../report/markdown-text.ts';
import { oneLine } from '../../report/plain.ts';
import { toUri } from '../../report/uri.ts';
import { bareName, toCslItem } from './csl-item.ts';
import { type CitationStyle, toNote, toReferences } from './processor.ts';
import { type Run, splitAt } from './runs.ts';

export { CITATION_STYLES, type CitationStyle } from './processor.ts';

/**
 * `link`: the publisher's name, linked, in the running text. `footnote`: a mark in the text and a note at its end. `markdown`, `html`,
 * `plain`: the whole reference, as Markdown, as the code of HTML, as text.
 */
export const CITATION_FORMATS = ['link', 'footnote', 'markdown', 'html', 'plain'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What goes on the clipboard: as text, and as HTML for editors that take it. */
export interface Snippet {
  readonly text: string;
  readonly html: string;
}

export interface Citation {
  /** Put in where the claim stands. */
  readonly inline: Snippet;
  /** Put in at the end of the article; null but for footnotes. */
  readonly end: Snippet | null;
}

export interface CiteOptions {
  readonly style: CitationStyle;
  readonly format: CitationFormat;
  /** Of a footnote; 1 where none is given. */
  readonly number?: number;
  /** The draft is Markdown: links and footnotes are written in it. */
  readonly markdown?: boolean;
  /** Where a link leads instead of to the page: at the passage (`Exhibit.url`). A reference names the page itself. */
  readonly url?: string;
}

export function cite(source: Source, { style, format, number = 1, markdown = false, url }: CiteOptions): Citation {
  const item = toCslItem(source);
  switch (format) {
    case 'link': {
      const name = oneLine(bareName(source.publisher));
      const uri = toUri(url ?? source.url);
      const text = markdown ? toMarkdownLink(name, uri) : uri === null ? name : `${name} (${uri})`;
      return { inline: { text, html: linkOf(name, uri).markup }, end: null };
    }
    case 'footnote': {
      const runs = toNote(item, style);
      const mark = markdown ? `[^${number}]` : `[${number}]`;
      const note = markdown ? `[^${number}]: ${toMarkdown(runs, source.url)}` : `[${number}] ${toPlain(runs)}`;
      const ids = { mark: `source-${number}-mark`, note: `source-${number}` };
      return {
        inline: { text: mark, html: html`<sup id="${ids.mark}"><a href="#${ids.note}">${number}</a></sup>`.markup },
        end: {
          text: note,
          html: html`<p id="${ids.note}"><a href="#${ids.mark}">${number}</a>. ${toHtml(runs, source.url)}</p>`.markup,
        },
      };
    }
    default:
      return { inline: inFormat(toReferences([item], style)[0]?.runs ?? [], source.url, format), end: null };
  }
}

/** All references of an article, each once, as the style sorts them. */
export function bibliography(sources: readonly Source[], style: CitationStyle): Snippet & { readonly markdown: string } {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const set = toReferences([...byId.values()].map(toCslItem), style).map(({ id, runs }) => ({
    runs,
    url: byId.get(id)?.url ?? '',
  }));
  return {
    text: set.map(({ runs }) => toPlain(runs)).join('\n'),
    html: html`<ul>${set.map(({ runs, url }) => html`<li>${toHtml(runs, url)}</li>`)}</ul>`.markup,
    markdown: set.map(({ runs, url }) => `- ${toMarkdown(runs, url)}`).join('\n'),
  };
}

function inFormat(runs: readonly Run[], url: string, format: 'markdown' | 'html' | 'plain'): Snippet {
  const markup = toHtml(runs, url).markup;
  const text = format === 'markdown' ? toMarkdown(runs, url) : format === 'html' ? markup : toPlain(runs);
  return { text, html: format === 'plain' ? escapeHtml(text) : markup };
}

function toPlain(runs: readonly Run[]): string {
  return oneLine(runs.map(({ text }) => text).join(''));
}

function toHtml(runs: readonly Run[], url: string): Markup {
  const parts = splitAt(runs, url).map(({ text, italic, isAddress }) => {
    if (isAddress) return linkOf(text, toUri(url));
    return italic ? html`<i>${text}</i>` : html`${text}`;
  });
  return html`${parts}`;
}

function linkOf(text: string, uri: string | null): Markup {
  return uri === null ? html`${text}` : html`<a href="${uri}">${text}</a>`;
}

/** The blanks around a slanted run stand outside of its stars, or they would be shown. */
function toMarkdown(runs: readonly Run[], url: string): string {
  return splitAt(runs, url)
    .map(({ text, italic, isAddress }) => {
      if (isAddress) {
        const uri = toUri(url);
        return uri === null ? toMarkdownText(text) : `<${uri.replace(/[<>\s]/g, '')}>`;
      }
      const words = text.trim();
      if (words === '') return text;
      const escaped = toMarkdownText(words);
      const at = text.indexOf(words);
      return `${text.slice(0, at)}${italic ? `*${escaped}*` : escaped}${text.slice(at + words.length)}`;
    })
    .join('');
}
