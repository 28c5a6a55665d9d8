/** A draft as a file: HTML and plain text here, Markdown in a chunk of its own. Pure; every value that goes into markup is escaped. */
import type { Node } from 'prosemirror-model';
import { html, type Markup } from '../../../src/report/html/markup.ts';
import { titleOf } from '../editor/places.ts';
import { levelOf, schema } from '../editor/schema.ts';

export interface OutputDraft {
  readonly doc: Node;
  readonly day: string;
  /** BCP 47, of the words; null where it is not known. */
  readonly language: string | null;
}

export const OUTPUTS = ['md', 'html', 'txt'] as const;
export type Output = (typeof OUTPUTS)[number];
export const MEDIA_TYPES: Readonly<Record<Output, string>> = { md: 'text/markdown', html: 'text/html', txt: 'text/plain' };

/** A page that stands by itself, with the day where readers of pages look for it. */
export function toHtml({ doc, day, language }: OutputDraft): string {
  const title = titleOf(doc);
  const lang = language === null ? '' : html` lang="${language}"`;
  return html`<!doctype html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta property="article:published_time" content="${day}">
<title>${title}</title>
</head>
<body>
<article>
${blocksOf(doc)}
</article>
</body>
</html>
`.markup;
}

function blocksOf(node: Node): Markup[] {
  return node.children.flatMap((child) => blockOf(child) ?? []);
}

function blockOf(node: Node): Markup | null {
  const { nodes } = schema;
  switch (node.type) {
    case nodes.title:
      return node.content.size === 0 ? null : html`<h1>${inlineOf(node)}</h1>\n`;
    case nodes.heading:
      return (
        [html`<h2>${inlineOf(node)}</h2>\n`, html`<h3>${inlineOf(node)}</h3>\n`, html`<h4>${inlineOf(node)}</h4>\n`][
          levelOf(node) - 1
        ] ?? null
      );
    case nodes.blockquote:
      return html`<blockquote>\n${blocksOf(node)}</blockquote>\n`;
    case nodes.bullet_list:
      return html`<ul>\n${blocksOf(node)}</ul>\n`;
    case nodes.ordered_list:
      return node.attrs.order === 1
        ? html`<ol>\n${blocksOf(node)}</ol>\n`
        : html`<ol start="${Number(node.attrs.order)}">\n${blocksOf(node)}</ol>\n`;
    case nodes.list_item:
      return node.childCount === 1 && node.firstChild !== null
        ? html`<li>${inlineOf(node.firstChild)}</li>\n`
        : html`<li>${blocksOf(node)}</li>\n`;
    default:
      return html`<p>${inlineOf(node)}</p>\n`;
  }
}

function inlineOf(node: Node): Markup[] {
  return node.children.map((child) => {
    const plain = child.type === schema.nodes.hard_break ? html`<br>` : html`${child.text ?? ''}`;
    // Marks stand in the schema's order, the outermost first.
    return child.marks.reduceRight((inner, { type, attrs }) => {
      if (type === schema.marks.strong) return html`<strong>${inner}</strong>`;
      if (type === schema.marks.em) return html`<em>${inner}</em>`;
      return html`<a href="${String(attrs.href)}">${inner}</a>`;
    }, plain);
  });
}

/** Paragraphs parted by blank lines; lists and quotations as people write them in a mail. */
export function toText({ doc }: OutputDraft): string {
  return `${linesOf(doc)}\n`;
}

function linesOf(node: Node): string {
  const { nodes } = schema;
  if (node.isTextblock) return node.textBetween(0, node.content.size, undefined, '\n');
  const isList = node.type === nodes.bullet_list || node.type === nodes.ordered_list;
  const parts = node.children.flatMap((child, at) => {
    const words = linesOf(child);
    if (words === '') return [];
    if (node.type === nodes.bullet_list) return [indented(words, '- ', '  ')];
    if (node.type === nodes.ordered_list) {
      const number = `${Number(node.attrs.order) + at}. `;
      return [indented(words, number, ' '.repeat(number.length))];
    }
    return [child.type === nodes.blockquote ? indented(words, '> ', '> ') : words];
  });
  return parts.join(isList || node.type === nodes.list_item ? '\n' : '\n\n');
}

function indented(words: string, first: string, rest: string): string {
  return words
    .split('\n')
    .map((line, at) => (at === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n');
}
