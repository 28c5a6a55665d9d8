/**
 * A report as one HTML file that needs nothing else: no request, no script that runs, no other file. It carries the record, so
 * that it can be opened in Firsthand again. Its policy forbids all that it does not use, whatever an article may have put into it.
 */
import { toDayWords } from '../dossier/day-words.ts';
import { RATINGS, type Rating } from '../vocabulary.ts';
import { countWords, dossierWords, LIMITS, linkWords, otherTopicWords } from './coverage-words.ts';
import { toDataBlock } from './data-block.ts';
import { hostOf } from './exhibit-words.ts';
import { glyph, KIND_NAMES, toClaim } from './html/claim.ts';
import { html, type Markup, raw } from './html/markup.ts';
import { STYLE, STYLE_HASH } from './html/style.ts';
import { RATING_MEANINGS, RATING_NAMES } from './rating-names.ts';
import type { ArticleRecord } from './record.ts';
import { headingOf, type Saved, type SaveOptions } from './saved.ts';
import { toUri } from './uri.ts';

/** `form-action` and `base-uri` do not fall back on the default. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Several articles stand one after another, with a list of them at the top. */
export function toHtml(all: readonly Saved[], { now }: SaveOptions = {}): string {
  const [first] = all;
  const title = all.length === 1 && first !== undefined ? headingOf(first) : `${all.length} articles`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Firsthand">
<title>${title} · Firsthand</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<div class="sheet">
<header class="brand">${LOGO}<p>Firsthand <span>The primary sources beside the news</span></p></header>
<main>
${all.length > 1 && toContents(all)}
${all.map((saved, index) => toReport(saved, `a${index + 1}`, now))}
</main>
<footer class="foot"><p>This page is complete in itself: it asks nothing of the network, and only the links to the sources lead out. The whole check, with the article’s text, is inside it: open the file in Firsthand to go on from here.</p></footer>
</div>
${all.map(({ record }) => raw(`${toDataBlock(record)}\n`))}
</body>
</html>
`.markup;
}

/** The mark of the project. The name stands beside it. */
const LOGO = html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true"><rect class="ground" width="32" height="32" rx="7"/><path class="quote" d="M14.2 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2zM23.4 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2z"/><path class="line" d="M8 25h16"/></svg>`;

function toContents(all: readonly Saved[]): Markup {
  return html`<nav class="contents" aria-label="Articles"><ol>${all.map(
    (saved, index) =>
      html`<li><a href="#a${index + 1}"><bdi>${headingOf(saved)}</bdi></a> <span>${countWords(saved.record)}</span></li>`,
  )}</ol></nav>`;
}

function toReport(saved: Saved, id: string, now: Date | undefined): Markup {
  const { record } = saved;
  const { article, findings, counts, dossier } = record;
  const address = article.url === null ? null : toUri(article.url);
  const other = otherTopicWords(record);
  const linked = linkWords(record);
  const wasChecked = record.topic.match || findings.length > 0;
  return html`<article class="report" id="${id}" aria-labelledby="${id}-h">
<header class="head">
<h1 id="${id}-h" dir="auto">${headingOf(saved)}</h1>
<p class="meta">${address !== null && html`<a href="${address}" rel="noreferrer noopener">${hostOf(address) ?? address}</a>`}<span>${publishedWords(article)}</span>${now !== undefined && html`<span>Saved ${toDayWords(now.toISOString().slice(0, 10))}</span>`}</p>
${other !== null && html`<p class="other">${other}</p>`}
${wasChecked && findings.length === 0 && html`<p class="checked">${countWords(record)}</p>`}
${findings.length > 0 && html`<ul class="tally" aria-label="Ratings">${RATINGS.filter((rating) => counts[rating] > 0).map((rating) => html`<li data-rating="${rating}">${glyph(rating, 'disc')}<span><b>${counts[rating]}</b> ${RATING_NAMES[rating]}</span></li>`)}</ul>`}
<p class="checked">${dossierWords(record)}</p>
</header>
${findings.length > 1 && toIndex(record, id)}
<div class="claims">
${findings.map((finding, index) => toClaim(finding, record, { number: index + 1, of: findings.length, id: `${id}-c${index + 1}` }))}
</div>
<section class="coverage" aria-labelledby="${id}-what ${id}-h">
<h2 id="${id}-what">What was checked</h2>
<p>${dossierWords(record)} It covers: ${dossier.covers}</p>
${linked !== null && html`<p>${linked}</p>`}
<p>${LIMITS}</p>
<dl class="meanings">${RATINGS.map(toMeaning)}</dl>
</section>
</article>`;
}

/** All claims at a glance, each in the article's own words. */
function toIndex({ findings }: ArticleRecord, id: string): Markup {
  return html`<nav class="index" aria-labelledby="${id}-in ${id}-h"><h2 id="${id}-in">In the order of the article</h2><ol>${findings.map(
    ({ rating, claim }, index) =>
      html`<li data-rating="${rating}"><a href="#${id}-c${index + 1}">${glyph(rating)}<span class="hidden-words">${RATING_NAMES[rating]}, ${KIND_NAMES[claim.kind]}: </span><bdi class="words">${claim.quote}</bdi></a></li>`,
  )}</ol></nav>`;
}

function toMeaning(rating: Rating): Markup {
  return html`<div data-rating="${rating}"><dt>${glyph(rating, 'disc')}${RATING_NAMES[rating]}</dt><dd>${RATING_MEANINGS[rating]}</dd></div>`;
}

const PUBLISHED_FROM: Readonly<Record<NonNullable<ArticleRecord['article']['publishedFrom']>, string>> = {
  given: 'as given by whoever checked it',
  'json-ld': 'as the page says',
  meta: 'as the page says',
  time: 'as the page says',
  url: 'as its address says',
  text: 'as the text says',
};

function publishedWords({ published, publishedFrom }: ArticleRecord['article']): string {
  if (published === null) return 'Day of publication unknown';
  return `Published ${toDayWords(published)}${publishedFrom === null ? '' : `, ${PUBLISHED_FROM[publishedFrom]}`}`;
}
