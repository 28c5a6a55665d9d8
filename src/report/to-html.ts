/**
 * A report as one HTML file that needs nothing else: no request, no script that runs, no other file. It carries the record, so
 * that it can be opened in Firsthand again. Its policy forbids all that it does not use, whatever an article may have put into it.
 */
import { toDayWords } from '../dossier/day-words.ts';
import { type Language, RATINGS, type Rating } from '../vocabulary.ts';
import { countWords, dossierWords, linkWords, otherTopicWords } from './coverage-words.ts';
import { toDataBlock } from './data-block.ts';
import { hostOf } from './exhibit-words.ts';
import { glyph, toClaim } from './html/claim.ts';
import { inAnother } from './html/lang.ts';
import { html, type Markup, raw } from './html/markup.ts';
import { STYLE, STYLE_HASH } from './html/style.ts';
import type { ArticleRecord } from './record.ts';
import { headingOf, type Saved, type SaveOptions } from './saved.ts';
import { toUri } from './uri.ts';
import { reportWords } from './words/by-language.ts';

/** `form-action` and `base-uri` do not fall back on the default. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Several articles stand one after another, with a list of them at the top. The page is in the language of the first. */
export function toHtml(all: readonly Saved[], { now }: SaveOptions = {}): string {
  const [first] = all;
  const language = first?.record.language ?? 'en';
  const words = reportWords(language);
  const title = all.length === 1 && first !== undefined ? headingOf(first) : words.articles(all.length);
  return html`<!doctype html>
<html lang="${language}">
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
<header class="brand">${LOGO}<p>Firsthand <span>${words.motto}</span></p></header>
<main>
${all.length > 1 && toContents(all, language)}
${all.map((saved, index) => toReport(saved, `a${index + 1}`, { now, page: language }))}
</main>
<footer class="foot"><p>${words.foot}</p></footer>
</div>
${all.map(({ record }) => raw(`${toDataBlock(record)}\n`))}
</body>
</html>
`.markup;
}

/** The mark of the project. The name stands beside it. */
const LOGO = html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true"><rect class="ground" width="32" height="32" rx="7"/><path class="quote" d="M14.2 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2zM23.4 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2z"/><path class="line" d="M8 25h16"/></svg>`;

function toContents(all: readonly Saved[], page: Language): Markup {
  return html`<nav class="contents" aria-label="${reportWords(page).contents}"><ol>${all.map(
    (saved, index) =>
      html`<li><a href="#a${index + 1}"><bdi${titleLang(saved, page)}>${headingOf(saved)}</bdi></a> <span${inAnother(saved.record.language, page)}>${countWords(saved.record)}</span></li>`,
  )}</ol></nav>`;
}

interface Around {
  readonly now: Date | undefined;
  /** Of the page, which holds records of other languages, too. */
  readonly page: Language;
}

/** The article's own title is in the article's language; a file's name is in none. */
function titleLang({ record: { article } }: Saved, around: Language): Markup | null {
  return article.title === null ? null : inAnother(article.language, around);
}

function toReport(saved: Saved, id: string, { now, page }: Around): Markup {
  const { record } = saved;
  const { article, findings, counts, language } = record;
  const words = reportWords(language);
  const address = article.url === null ? null : toUri(article.url);
  const other = otherTopicWords(record);
  const linked = linkWords(record);
  const wasChecked = record.topic.match || findings.length > 0;
  return html`<article class="report" id="${id}" aria-labelledby="${id}-h"${inAnother(language, page)}>
<header class="head">
<h1 id="${id}-h"${titleLang(saved, language)} dir="auto">${headingOf(saved)}</h1>
<p class="meta">${address !== null && html`<a href="${address}" rel="noreferrer noopener">${hostOf(address) ?? address}</a>`}<span>${publishedWords(record)}</span>${now !== undefined && html`<span>${words.saved(toDayWords(now.toISOString().slice(0, 10), language))}</span>`}</p>
${other !== null && html`<p class="other">${other}</p>`}
${wasChecked && findings.length === 0 && html`<p class="checked">${countWords(record)}</p>`}
${findings.length > 0 && html`<ul class="tally" aria-label="${words.tally}">${RATINGS.filter((rating) => counts[rating] > 0).map((rating) => html`<li data-rating="${rating}">${glyph(rating, 'disc')}<span><b>${counts[rating]}</b> ${words.ratings[rating]}</span></li>`)}</ul>`}
<p class="checked">${dossierWords(record)}</p>
</header>
${findings.length > 1 && toIndex(record, id)}
<div class="claims">
${findings.map((finding, index) => toClaim(finding, record, { number: index + 1, of: findings.length, id: `${id}-c${index + 1}` }))}
</div>
<section class="coverage" aria-labelledby="${id}-what ${id}-h">
<h2 id="${id}-what">${words.whatWasChecked}</h2>
<p>${dossierWords(record)} ${coversMarkup(record)}</p>
${linked !== null && html`<p>${linked}</p>`}
<p>${words.limits}</p>
<dl class="meanings">${RATINGS.map((rating) => toMeaning(rating, language))}</dl>
</section>
</article>`;
}

/** The dossier says in its own language what it covers. */
function coversMarkup({ dossier, language }: ArticleRecord): Markup {
  const lang = inAnother(dossier.language, language);
  const covers = reportWords(language).covers;
  return lang === null ? html`${covers(dossier.covers)}` : html`${covers('').trimEnd()} <span${lang}>${dossier.covers}</span>`;
}

/** All claims at a glance, each in the article's own words. */
function toIndex({ findings, article, language }: ArticleRecord, id: string): Markup {
  const words = reportWords(language);
  return html`<nav class="index" aria-labelledby="${id}-in ${id}-h"><h2 id="${id}-in">${words.index}</h2><ol>${findings.map(
    ({ rating, claim }, index) =>
      html`<li data-rating="${rating}"><a href="#${id}-c${index + 1}">${glyph(rating)}<span class="hidden-words">${words.ratings[rating]}, ${words.kinds[claim.kind]}: </span><bdi class="words"${inAnother(article.language, language)}>${claim.quote}</bdi></a></li>`,
  )}</ol></nav>`;
}

function toMeaning(rating: Rating, language: Language): Markup {
  const { ratings, meanings } = reportWords(language);
  return html`<div data-rating="${rating}"><dt>${glyph(rating, 'disc')}${ratings[rating]}</dt><dd>${meanings[rating]}</dd></div>`;
}

function publishedWords({ article: { published, publishedFrom }, language }: ArticleRecord): string {
  const words = reportWords(language);
  if (published === null) return words.unknownDay;
  const day = words.published(toDayWords(published, language));
  return publishedFrom === null ? day : `${day}, ${words.publishedFrom[publishedFrom]}`;
}
