/** A report as Markdown, to paste into a note, a ticket or an e-mail. For reading: it is not imported again. */
import { toDayWords } from '../dossier/day-words.ts';
import { chainWords } from './chain-words.ts';
import { countWords, dossierWords, LIMITS, linkWords, otherTopicWords } from './coverage-words.ts';
import { type Difference, type Piece, toSides } from './difference.ts';
import { hostOf, opensAtPassage, originWords, verifiedWords } from './exhibit-words.ts';
import { GLYPHS } from './glyphs.ts';
import { toMarkdownLink, toMarkdownPassage, toMarkdownText } from './markdown-text.ts';
import { RATING_NAMES } from './rating-names.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from './record.ts';
import { headingOf, type Saved, type SaveOptions } from './saved.ts';
import { inSentence } from './sentence.ts';
import { toUri } from './uri.ts';

/** Several articles stand one after another, with a rule between them. */
export function toMarkdown(all: readonly Saved[], { now }: SaveOptions = {}): string {
  return `${all.map((saved) => toBlocks(saved, now).join('\n\n')).join('\n\n---\n\n')}\n`;
}

function toBlocks(saved: Saved, now: Date | undefined): string[] {
  const { record } = saved;
  const { article, findings, dossier } = record;
  const uri = article.url === null ? null : toUri(article.url);
  const published = article.published === null ? 'day of publication unknown' : `published ${toDayWords(article.published)}`;
  const site = uri === null ? null : toMarkdownLink(hostOf(uri) ?? uri, uri);
  const other = otherTopicWords(record);
  const linked = linkWords(record);
  return [
    `# ${toMarkdownText(headingOf(saved))}`,
    [site, published, now === undefined ? null : `saved ${toDayWords(now.toISOString().slice(0, 10))}`]
      .filter(Boolean)
      .join(' · '),
    ...(other === null ? [] : [`**${toMarkdownText(other)}**`]),
    ...(record.topic.match || findings.length > 0 ? [toMarkdownText(countWords(record))] : []),
    ...findings.flatMap((finding, index) => toFinding(finding, index + 1, record)),
    '## What was checked',
    [dossierWords(record), `It covers: ${dossier.covers}`].map(toMarkdownText).join('  \n'),
    ...(linked === null ? [] : [toMarkdownText(linked)]),
    toMarkdownText(LIMITS),
  ];
}

function toFinding(finding: RecordedFinding, number: number, record: ArticleRecord): string[] {
  const { claim, rating, reasons, evidence, answers, since, others, chain } = finding;
  const { before, claim: words, after } = inSentence(record, finding);
  const way = chainWords(chain);
  const speaker = claim.speaker === null ? [] : [`The article credits ${claim.speaker.name}.`];
  const sides = toSides(finding);
  const sources =
    sides.sources
      .map(
        ({ pieces, exhibit }) =>
          (sides.sources.length > 1 ? `${toMarkdownText(exhibit.publisher)}: ` : '') + toPiecesText(pieces),
      )
      .join('; ') || '*nothing on file*';
  return [
    `## ${number}. ${GLYPHS[rating]} ${RATING_NAMES[rating]}`,
    `> ${toMarkdownPassage(before, words, after)}`,
    [
      `| The article | ${sides.sources.length > 1 ? 'The sources' : 'The source'} |`,
      '| --- | --- |',
      `| ${toPiecesText(sides.article) || toMarkdownText(claim.quote)} | ${sources} |`,
      ...sides.unseen.map(toDifferenceRow),
    ].join('\n'),
    ...reasons.map(({ text }) => toMarkdownText(text)),
    ...evidence.flatMap(toExhibit),
    ...toList('What the accused answered', answers),
    ...toList('Since then', since),
    ...toList('Other sources', others),
    ...[...speaker, ...(way === null ? [] : [`Where it comes from: ${way}.`])].map(toMarkdownText),
    `Rule \`${finding.rule}\``,
  ];
}

function toDifferenceRow({ claimed, source }: Difference): string {
  return `| **${toMarkdownText(claimed)}** | **${toMarkdownText(source)}** |`;
}

function toPiecesText(pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ differs }) => differs);
  const text = (some: readonly Piece[]) => some.map((piece) => piece.text).join('');
  // One passage can be bold; a second difference is told by the reason below.
  return at === -1
    ? toMarkdownText(text(pieces))
    : toMarkdownPassage(text(pieces.slice(0, at)), pieces[at]?.text ?? '', text(pieces.slice(at + 1)));
}

/** A source in full: its words, who published them when, how they were verified, the way there, and what they do not say. */
function toExhibit(exhibit: RecordedExhibit): string[] {
  const { publisher, title, limits } = exhibit;
  const who = `**${toMarkdownText(publisher)}** (${toMarkdownText(originWords(exhibit))}), ${toMarkdownText(title)}`;
  return [
    toSaid(exhibit),
    [`— ${who}. ${toMarkdownText(verifiedWords(exhibit))}.`, ...toLinks(exhibit)].join('  \n'),
    ...(limits.length === 0 ? [] : [limits.map((limit) => `- ${toMarkdownText(limit)}`).join('\n')]),
  ];
}

/** Sources beside the first, one line each. */
function toList(title: string, exhibits: readonly RecordedExhibit[]): string[] {
  if (exhibits.length === 0) return [];
  const lines = exhibits.map(
    (exhibit) =>
      `- ${toSaid(exhibit)} — **${toMarkdownText(exhibit.publisher)}** (${toMarkdownText(originWords(exhibit))}). ${toMarkdownText(verifiedWords(exhibit))}. ${toLinks(exhibit).join('')}`,
  );
  return [`${title}:`, lines.map((line) => line.trimEnd()).join('\n')];
}

function toSaid({ words, statement }: RecordedExhibit): string {
  return toMarkdownText(words === null ? statement : `“${words}”`);
}

/** One line of links, or none. */
function toLinks({ url, archivedUrl, addressSeen }: RecordedExhibit): string[] {
  const [uri, archived] = [toUri(url), toUri(archivedUrl)];
  const links = [
    ...(uri === null ? [] : [toMarkdownLink(opensAtPassage(url) ? 'Open at the passage' : 'Open the source', uri)]),
    ...(archived === null ? [] : [toMarkdownLink('Archived copy', archived)]),
    ...(addressSeen ? [] : ['This address has not been opened by us.']),
  ];
  return links.length === 0 ? [] : [links.join(' · ')];
}
