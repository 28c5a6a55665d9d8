/** One claim on the page: its sentence, the rating, value against value, the words of the sources, and the way to them. */
import { ruleSays } from '../../check/rules/says.ts';
import { toDayWords } from '../../dossier/day-words.ts';
import type { Language, Rating } from '../../vocabulary.ts';
import { chainWords } from '../chain-words.ts';
import { type Piece, toSides } from '../difference.ts';
import { opensAtPassage, publisherKindWords, verifiedWords } from '../exhibit-words.ts';
import { GLYPH_PATHS } from '../glyphs.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from '../record.ts';
import { inSentence } from '../sentence.ts';
import { toUri } from '../uri.ts';
import { reportWords } from '../words/by-language.ts';
import { inAnother, langOf } from './lang.ts';
import { html, type Markup } from './markup.ts';

export interface Place {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The id of the claim's element, which no other of the page has. */
  readonly id: string;
}

export function toClaim(finding: RecordedFinding, record: ArticleRecord, { number, of, id }: Place): Markup {
  const { claim, rating, reasons, evidence, answers, since, others, chain } = finding;
  const { before, claim: words, after } = inSentence(record, finding);
  const [reason, ...notes] = reasons;
  const { language } = record;
  const labels = reportWords(language);
  return html`<article class="claim" id="${id}" data-rating="${rating}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${glyph(rating, 'disc')}<span>${labels.ratings[rating]}<span class="kind">${labels.kinds[claim.kind]} · ${labels.claimOf(number, of)}</span></span></h2>
<div class="body">
<blockquote class="sentence"${langOf(record.article.language)} dir="auto">${before}<mark>${words}</mark>${after}</blockquote>
${claim.speaker !== null && html`<p class="credited">${labels.credits} <bdi>${claim.speaker.name}</bdi>.</p>`}
${toSidesMarkup(finding, record)}
${reason !== undefined && html`<p class="why" dir="auto">${reason.text}</p>`}
${[...notes.map(({ text }) => text), ...claim.assumed].map((note) => html`<p class="notes" dir="auto">${note}</p>`)}
${evidence.map((exhibit) => toExhibit(exhibit, record, 'exhibit evidence'))}
${group(labels.answers, answers, record)}
${group(labels.since, since, record)}
${chainWords(chain, language) !== null && html`<h3>${labels.chain}</h3><ol class="chain">${chain.map(({ name, linked }) => html`<li><bdi>${name}</bdi>${linked && html` <span class="linked">(${labels.linked})</span>`}</li>`)}</ol>`}
${others.length > 0 && html`<details><summary>${labels.others} (${others.length})</summary>${others.map((exhibit) => toExhibit(exhibit, record))}</details>`}
<p class="rule">${ruleSays(finding.rule, language)} ${labels.rule(finding.rule)}</p>
</div>
</article>`;
}

/** A rating's glyph. Decoration: the name stands beside it. */
export function glyph(rating: Rating, holder?: 'disc'): Markup {
  const { stroke, fill } = GLYPH_PATHS[rating];
  const drawn = html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${fill !== undefined && html`<path class="filled" d="${fill}"/>`}<path d="${stroke}"/></svg>`;
  return holder === undefined ? drawn : html`<span class="${holder}">${drawn}</span>`;
}

function toSidesMarkup(finding: RecordedFinding, { article: { language: quoted }, language }: ArticleRecord): Markup {
  const labels = reportWords(language);
  const { article, sources, unseen } = toSides(finding);
  const value = (pieces: readonly Piece[]) =>
    html`<span class="value" dir="auto">${pieces.map(({ text, differs }) => (differs ? html`<mark>${text}</mark>` : text))}</span>`;
  const difference = (text: string) => html`<span class="difference" dir="auto"><mark>${text}</mark></span>`;
  return html`<dl class="sides">
<div class="side"><dt>${labels.article}</dt><dd>${article.length === 0 ? html`<span class="value"${inAnother(quoted, language)} dir="auto">${finding.claim.quote}</span>` : value(article)}${unseen.map(({ claimed }) => difference(claimed))}</dd></div>
<div class="side"><dt>${sources.length > 1 ? labels.sources : labels.source}</dt><dd>${sources.length === 0 ? html`<span class="nothing">${labels.nothingOnFile}</span>` : sources.map(({ pieces, exhibit }) => html`${sources.length > 1 && html`<bdi class="whose">${exhibit.publisher}</bdi>`}${value(pieces)}`)}${unseen.map(({ source }) => difference(source))}</dd></div>
</dl>`;
}

function group(title: string, exhibits: readonly RecordedExhibit[], record: ArticleRecord): Markup | null {
  return exhibits.length === 0 ? null : html`<h3>${title}</h3>${exhibits.map((exhibit) => toExhibit(exhibit, record))}`;
}

function toExhibit(exhibit: RecordedExhibit, record: ArticleRecord, holder = 'exhibit'): Markup {
  const { language: around, dossier } = record;
  const { words, statement, language, publisher, publisherKind, published, title, limits } = exhibit;
  return html`<figure class="${holder}">
${words === null ? html`<p class="statement"${inAnother(dossier.language, around)} dir="auto">${statement}</p>` : html`<blockquote${langOf(language)} dir="auto">${words}</blockquote>`}
<figcaption><bdi class="publisher">${publisher}</bdi> ${publisherKindWords(publisherKind, around)}, <time${dateTime(published)}>${toDayWords(published, around)}</time><cite${langOf(language)} dir="auto">${title}</cite><span class="verified">${verifiedWords(exhibit, around)}</span></figcaption>
${toLinks(exhibit, around)}
${limits.length > 0 && html`<ul class="limits"${inAnother(dossier.language, around)}>${limits.map((limit) => html`<li dir="auto">${limit}</li>`)}</ul>`}
</figure>`;
}

function toLinks({ url, archivedUrl, addressSeen, publisher }: RecordedExhibit, language: Language): Markup | null {
  const labels = reportWords(language);
  const [uri, archived] = [toUri(url), toUri(archivedUrl)];
  if (uri === null && archived === null && addressSeen) return null;
  // What a link is called must tell it from its neighbours where links are listed alone.
  const of = html`<span class="hidden-words"> (<bdi>${publisher}</bdi>)</span>`;
  return html`<p class="links">${uri !== null && html`<a href="${uri}" rel="noreferrer noopener">${opensAtPassage(uri) ? labels.openPassage : labels.openSource}${of}</a>`}${archived !== null && html`<a href="${archived}" rel="noreferrer noopener">${labels.archived}${of}</a>`}${!addressSeen && html`<span>${labels.addressUnseen}</span>`}</p>`;
}

/** A `time` element knows days, months and years. */
function dateTime(published: string): Markup | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(published) ? html` datetime="${published}"` : null;
}
