/** A report as Markdown, to paste into a note, a ticket or an e-mail. For reading: it is not imported again. */
import { toDayWords } from '../dossier/day-words.ts';
import { chainWords } from './chain-words.ts';
import { countWords, dossierWords, linkWords, otherTopicWords } from './coverage-words.ts';
import { type Difference, type Piece, toSides } from './difference.ts';
import { hostOf, opensAtPassage, originWords, verifiedWords } from './exhibit-words.ts';
import { GLYPHS } from './glyphs.ts';
import { toMarkdownLink, toMarkdownPassage, toMarkdownText } from './markdown-text.ts';
import type { ArticleRecord, RecordedExhibit, RecordedFinding } from './record.ts';
import { headingOf, type Saved, type SaveOptions } from './saved.ts';
import { inSentence } from './sentence.ts';
import { toUri } from './uri.ts';
import { reportWords } from './words/by-language.ts';
import type { ReportWords } from './words/words.ts';

/** Several articles stand one after another, with a rule between them. */
export function toMarkdown(all: readonly Saved[], { now }: SaveOptions = {}): string {
  return `${all.map((saved) => toBlocks(saved, now).join('\n\n')).join('\n\n---\n\n')}\n`;
}

function toBlocks(saved: Saved, now: Date | undefined): string[] {
  const { record } = saved;
  const { article, findings, dossier, language } = record;
  const words = reportWords(language);
  const uri = article.url === null ? null : toUri(article.url);
  const published = article.published === null ? words.unknownDay : words.published(toDayWords(article.published, language));
  const site = uri === null ? null : toMarkdownLink(hostOf(uri) ?? uri, uri);
  const other = otherTopicWords(record);
  const linked = linkWords(record);
  return [
    `# ${toMarkdownText(headingOf(saved))}`,
    [site, published, now === undefined ? null : words.saved(toDayWords(now.toISOString().slice(0, 10), language))]
      .filter(Boolean)
      .join(' · '),
    ...(other === null ? [] : [`**${toMarkdownText(other)}**`]),
    ...(record.topic.match || findings.length > 0 ? [toMarkdownText(countWords(record))] : []),
    ...findings.flatMap((finding, index) => toFinding(finding, index + 1, record)),
    `## ${words.whatWasChecked}`,
    [dossierWords(record), words.covers(dossier.covers)].map(toMarkdownText).join('  \n'),
    ...(linked === null ? [] : [toMarkdownText(linked)]),
    toMarkdownText(words.limits),
  ];
}

function toFinding(finding: RecordedFinding, number: number, record: ArticleRecord): string[] {
  const { claim, rating, reasons, evidence, answers, since, others, chain } = finding;
  const { before, claim: words, after } = inSentence(record, finding);
  const labels = reportWords(record.language);
  const way = chainWords(chain, record.language);
  const speaker = claim.speaker === null ? [] : [`${labels.credits} ${claim.speaker.name}.`];
  const sides = toSides(finding);
  const sources =
    sides.sources
      .map(
        ({ pieces, exhibit }) =>
          (sides.sources.length > 1 ? `${toMarkdownText(exhibit.publisher)}: ` : '') + toPiecesText(pieces),
      )
      .join('; ') || `*${labels.nothingOnFile}*`;
  return [
    `## ${number}. ${GLYPHS[rating]} ${labels.ratings[rating]}`,
    `> ${toMarkdownPassage(before, words, after)}`,
    [
      `| ${labels.article} | ${sides.sources.length > 1 ? labels.sources : labels.source} |`,
      '| --- | --- |',
      `| ${toPiecesText(sides.article) || toMarkdownText(claim.quote)} | ${sources} |`,
      ...sides.unseen.map(toDifferenceRow),
    ].join('\n'),
    ...reasons.map(({ text }) => toMarkdownText(text)),
    ...evidence.flatMap((exhibit) => toExhibit(exhibit, labels)),
    ...toList(labels.answers, answers, labels),
    ...toList(labels.since, since, labels),
    ...toList(labels.others, others, labels),
    ...[...speaker, ...(way === null ? [] : [`${labels.chain}: ${way}.`])].map(toMarkdownText),
    labels.rule(`\`${finding.rule}\``),
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
function toExhibit(exhibit: RecordedExhibit, labels: ReportWords): string[] {
  const { publisher, title, limits } = exhibit;
  const who = `**${toMarkdownText(publisher)}** (${toMarkdownText(originWords(exhibit, labels.language))}), ${toMarkdownText(title)}`;
  return [
    toSaid(exhibit, labels),
    [`— ${who}. ${toMarkdownText(verifiedWords(exhibit, labels.language))}.`, ...toLinks(exhibit, labels)].join('  \n'),
    ...(limits.length === 0 ? [] : [limits.map((limit) => `- ${toMarkdownText(limit)}`).join('\n')]),
  ];
}

/** Sources beside the first, one line each. */
function toList(title: string, exhibits: readonly RecordedExhibit[], labels: ReportWords): string[] {
  if (exhibits.length === 0) return [];
  const lines = exhibits.map(
    (exhibit) =>
      `- ${toSaid(exhibit, labels)} — **${toMarkdownText(exhibit.publisher)}** (${toMarkdownText(originWords(exhibit, labels.language))}). ${toMarkdownText(verifiedWords(exhibit, labels.language))}. ${toLinks(exhibit, labels).join('')}`,
  );
  return [`${title}:`, lines.map((line) => line.trimEnd()).join('\n')];
}

function toSaid({ words, statement }: RecordedExhibit, { quoted }: ReportWords): string {
  return toMarkdownText(words === null ? statement : quoted(words));
}

/** One line of links, or none. */
function toLinks({ url, archivedUrl, addressSeen }: RecordedExhibit, labels: ReportWords): string[] {
  const [uri, archived] = [toUri(url), toUri(archivedUrl)];
  const links = [
    ...(uri === null ? [] : [toMarkdownLink(opensAtPassage(url) ? labels.openPassage : labels.openSource, uri)]),
    ...(archived === null ? [] : [toMarkdownLink(labels.archived, archived)]),
    ...(addressSeen ? [] : [labels.addressUnseen]),
  ];
  return links.length === 0 ? [] : [links.join(' · ')];
}
