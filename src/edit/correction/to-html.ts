/**
 * The sheet as a page that is complete in itself: nothing is loaded, nothing runs, and its policy lets nothing in that an article or a
 * source may have smuggled into it.
 */
import { toDayWords } from '../../dossier/day-words.ts';
import { html, type Markup, raw } from '../../report/html/markup.ts';
import { toUri } from '../../report/uri.ts';
import { editWords } from '../words/by-language.ts';
import type { CorrectionEntry, CorrectionSheet } from './sheet.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './style.ts';

/** `form-action` and `base-uri` do not fall back on the default. */
const POLICY = `default-src 'none'; style-src '${SHEET_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export function correctionToHtml(sheet: CorrectionSheet): string {
  const { sheet: words } = editWords(sheet.language);
  const { title, url, published } = sheet.article;
  const address = url === null ? null : toUri(url);
  const name = title?.trim() || words.untitled;
  return html`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.title}: ${name}</title>
<style>${raw(SHEET_STYLE)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="meta">${words.article}: ${address === null ? html`<bdi>${name}</bdi>` : html`<a href="${address}" rel="noreferrer noopener"><bdi>${name}</bdi></a>`}${published !== null && html`, ${words.published(toDayWords(published, sheet.language))}`}</p>
<p class="intro">${words.intro(sheet.entries.length)}</p>
<ol>
${sheet.entries.map((entry, at) => toItem(entry, at + 1, sheet))}
</ol>
<p class="foot">${words.closing(sheet.dossier)}</p>
</main>
</body>
</html>
`.markup;
}

function toItem({ title, sentence, message, source, proposed }: CorrectionEntry, number: number, sheet: CorrectionSheet): Markup {
  const { sheet: words } = editWords(sheet.language);
  const row = (name: string, text: Markup) => html`<dt>${name}</dt><dd dir="auto">${text}</dd>`;
  return html`<li>
<h2>${number}. ${title}</h2>
<dl>
${row(words.says, html`${sentence.before}<mark>${sentence.claim}</mark>${sentence.after}`)}
${row(words.why, html`${message}`)}
${source !== null && row(words.sourceSays, source.words === null ? html`${source.statement}` : html`<q lang="${source.language}">${source.words}</q>`)}
${proposed !== null && row(words.proposed, html`<ins>${proposed}</ins>`)}
${source !== null && row(words.source, toSource(source, sheet))}
</dl>
</li>
`;
}

function toSource(source: NonNullable<CorrectionEntry['source']>, { language }: CorrectionSheet): Markup {
  const { sheet: words } = editWords(language);
  const link = (address: string, text: Markup) => {
    const uri = toUri(address);
    return uri === null ? text : html`<a href="${uri}" rel="noreferrer noopener">${text}</a>`;
  };
  const archived = toUri(source.archivedUrl);
  return html`${source.publisher}, ${link(source.url, html`<cite>${source.title}</cite>`)}, ${toDayWords(source.published, language)}${archived !== null && html` (${link(source.archivedUrl, html`${words.archived}`)})`}`;
}
