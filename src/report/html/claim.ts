/** One claim on the page: its sentence, the rating, value against value, the words of the sources, and the way to them. */
import { ruleOf } from '../../check/rules/index.ts';
import { toDayWords } from '../../dossier/day-words.ts';
import type { Kind, Rating } from '../../vocabulary.ts';
import { chainWords } from '../chain-words.ts';
import { type Piece, toSides } from '../difference.ts';
import { opensAtPassage, publisherKindWords, verifiedWords } from '../exhibit-words.ts';
import { GLYPH_PATHS } from '../glyphs.ts';
import { RATING_NAMES } from '../rating-names.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from '../record.ts';
import { inSentence } from '../sentence.ts';
import { toUri } from '../uri.ts';
import { html, type Markup } from './markup.ts';

export const KIND_NAMES: Readonly<Record<Kind, string>> = { attribution: 'Attribution', figure: 'Figure', date: 'Date' };

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
  return html`<article class="claim" id="${id}" data-rating="${rating}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${glyph(rating, 'disc')}<span>${RATING_NAMES[rating]}<span class="kind">${KIND_NAMES[claim.kind]} · claim ${number} of ${of}</span></span></h2>
<div class="body">
<blockquote class="sentence"${languageOf(record.article.language)} dir="auto">${before}<mark>${words}</mark>${after}</blockquote>
${claim.speaker !== null && html`<p class="credited">The article credits <bdi>${claim.speaker.name}</bdi>.</p>`}
${toSidesMarkup(finding)}
${reason !== undefined && html`<p class="why" dir="auto">${reason.text}</p>`}
${[...notes.map(({ text }) => text), ...claim.assumed].map((note) => html`<p class="notes" dir="auto">${note}</p>`)}
${evidence.map((exhibit) => toExhibit(exhibit, 'exhibit evidence'))}
${group('What the accused answered', answers)}
${group('Since then', since)}
${chainWords(chain) !== null && html`<h3>Where it comes from</h3><ol class="chain">${chain.map(({ name, linked }) => html`<li><bdi>${name}</bdi>${linked && html` <span class="linked">(linked in the article)</span>`}</li>`)}</ol>`}
${others.length > 0 && html`<details><summary>Other sources (${others.length})</summary>${others.map((exhibit) => toExhibit(exhibit))}</details>`}
<p class="rule">${ruleOf(finding.rule).says} Rule ${finding.rule}</p>
</div>
</article>`;
}

/** A rating's glyph. Decoration: the name stands beside it. */
export function glyph(rating: Rating, holder?: 'disc'): Markup {
  const { stroke, fill } = GLYPH_PATHS[rating];
  const drawn = html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${fill !== undefined && html`<path class="filled" d="${fill}"/>`}<path d="${stroke}"/></svg>`;
  return holder === undefined ? drawn : html`<span class="${holder}">${drawn}</span>`;
}

function toSidesMarkup(finding: RecordedFinding): Markup {
  const { article, sources, unseen } = toSides(finding);
  const value = (pieces: readonly Piece[]) =>
    html`<span class="value" dir="auto">${pieces.map(({ text, differs }) => (differs ? html`<mark>${text}</mark>` : text))}</span>`;
  const difference = (text: string) => html`<span class="difference" dir="auto"><mark>${text}</mark></span>`;
  return html`<dl class="sides">
<div class="side"><dt>The article</dt><dd>${article.length === 0 ? value([{ text: finding.claim.quote, differs: false }]) : value(article)}${unseen.map(({ claimed }) => difference(claimed))}</dd></div>
<div class="side"><dt>${sources.length > 1 ? 'The sources' : 'The source'}</dt><dd>${sources.length === 0 ? html`<span class="nothing">Nothing on file</span>` : sources.map(({ pieces, exhibit }) => html`${sources.length > 1 && html`<bdi class="whose">${exhibit.publisher}</bdi>`}${value(pieces)}`)}${unseen.map(({ source }) => difference(source))}</dd></div>
</dl>`;
}

function group(title: string, exhibits: readonly RecordedExhibit[]): Markup | null {
  return exhibits.length === 0 ? null : html`<h3>${title}</h3>${exhibits.map((exhibit) => toExhibit(exhibit))}`;
}

function toExhibit(exhibit: RecordedExhibit, holder = 'exhibit'): Markup {
  const { words, statement, language, publisher, publisherKind, published, title, limits } = exhibit;
  return html`<figure class="${holder}">
${words === null ? html`<p class="statement" dir="auto">${statement}</p>` : html`<blockquote${languageOf(language)} dir="auto">${words}</blockquote>`}
<figcaption><bdi class="publisher">${publisher}</bdi> ${publisherKindWords(publisherKind)}, <time${dateTime(published)}>${toDayWords(published)}</time><cite${languageOf(language)} dir="auto">${title}</cite><span class="verified">${verifiedWords(exhibit)}</span></figcaption>
${toLinks(exhibit)}
${limits.length > 0 && html`<ul class="limits">${limits.map((limit) => html`<li dir="auto">${limit}</li>`)}</ul>`}
</figure>`;
}

function toLinks({ url, archivedUrl, addressSeen, publisher }: RecordedExhibit): Markup | null {
  const [uri, archived] = [toUri(url), toUri(archivedUrl)];
  if (uri === null && archived === null && addressSeen) return null;
  // What a link is called must tell it from its neighbours where links are listed alone.
  const of = html`<span class="hidden-words"> (<bdi>${publisher}</bdi>)</span>`;
  return html`<p class="links">${uri !== null && html`<a href="${uri}" rel="noreferrer noopener">${opensAtPassage(uri) ? 'Open at the passage' : 'Open the source'}${of}</a>`}${archived !== null && html`<a href="${archived}" rel="noreferrer noopener">Archived copy${of}</a>`}${!addressSeen && html`<span>This address has not been opened by us.</span>`}</p>`;
}

/** Only what is a language tag: a wrong one makes a screen reader speak wrongly. */
function languageOf(language: string | null): Markup | null {
  return language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? html` lang="${language}"` : null;
}

/** A `time` element knows days, months and years. */
function dateTime(published: string): Markup | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(published) ? html` datetime="${published}"` : null;
}
