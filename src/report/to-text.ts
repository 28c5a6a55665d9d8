/** A report for people at a terminal: each claim in its sentence, the rating, the difference, the source's words and where to read them. */
import type { Article } from '../article/article.ts';
import type { Exhibit, Finding } from '../check/finding.ts';
import { toDayWords } from '../dossier/day-words.ts';
import { KINDS, RATINGS, type Rating } from '../vocabulary.ts';
import { chainWords } from './chain-words.ts';
import { GLYPHS } from './glyphs.ts';
import { RATING_NAMES } from './rating-names.ts';
import type { Report } from './report.ts';
import { clean, wrap } from './wrap.ts';

export interface TextOptions {
  /** Columns; lines are no longer, but for addresses, which must stay whole to be clicked. */
  readonly width: number;
  readonly colour: boolean;
  /** The day whose knowledge it was checked by, where it was not today's. */
  readonly asOf?: string | null;
  /** Lines to stand under a finding, by its id. */
  readonly notes?: ReadonlyMap<string, readonly string[]>;
}

/** ANSI colours. The name stands beside the glyph always: neither says anything alone. */
const COLOURS: Readonly<Record<Rating, number>> = {
  supported: 32,
  'missing-context': 33,
  conflicting: 35,
  refuted: 31,
  'not-enough-evidence': 36,
};
const BOLD = 1;
const DIM = 2;

/** Beyond this a line is hard to read, however wide the terminal is. */
const WIDEST = 100;
const INDENT = '    ';
/** The closest sources; JSON has them all. */
const MOST_EXHIBITS = 2;

/** `name` is what the user called the document. Ends without a line break. */
export function toText(
  report: Report,
  article: Article,
  name: string,
  { width, colour, asOf = null, notes = NO_NOTES }: TextOptions,
): string {
  const columns = Math.max(40, Math.min(width, WIDEST));
  const paint = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  /** The first line begins with the lead, the others are indented as far. */
  const paragraph = (text: string, lead = INDENT) =>
    wrap(clean(text), columns - lead.length).map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);

  const showFinding = (finding: Finding): string[] => {
    const { claim, rating, reasons, evidence, since, answers, chain } = finding;
    const way = chainWords(chain);
    const line = lineOf(article.text, claim.start);
    return [
      `${paint(`${GLYPHS[rating]} ${RATING_NAMES[rating]}`, COLOURS[rating])}${paint(` · ${claim.kind} · line ${line}`, DIM)}`,
      ...paragraph(sentenceOf(finding, article.text)).map((one) => emphasise(one, paint)),
      ...reasons.flatMap(({ text }) => paragraph(text, `${INDENT}→ `)),
      ...evidence.slice(0, MOST_EXHIBITS).flatMap((exhibit) => showExhibit(exhibit)),
      ...(way === null ? [] : paragraph(`From: ${way}`)),
      ...answers.slice(0, 1).flatMap((exhibit) => showExhibit(exhibit, 'The answer: ')),
      ...since.slice(0, 1).flatMap((exhibit) => showExhibit(exhibit, 'Since then: ')),
      ...(notes.get(finding.id) ?? []).flatMap((note) => paragraph(note, `${INDENT}# `)).map((one) => paint(one, DIM)),
      '',
    ];
  };

  const showExhibit = ({ words, statement, publisher, published, url }: Exhibit, lead = ''): string[] => [
    ...paragraph(`${lead}${words === null ? statement : `“${words}”`}`),
    ...paragraph(`${publisher}, ${toDayWords(published)}`, `${INDENT}— `),
    `${INDENT}  ${paint(clean(url), DIM)}`,
  ];

  const { topic, findings, counts, dossier, links } = report;
  const linked = [...new Set(links.map(({ source }) => source))];
  const published = article.published === null ? 'day of publication unknown' : `published ${toDayWords(article.published)}`;
  const found = RATINGS.filter((rating) => counts[rating] > 0).map((rating) => `${counts[rating]} × ${RATING_NAMES[rating]}`);
  return [
    paint(clean(name), BOLD) + paint(` · ${published}`, DIM),
    ...(topic.match
      ? []
      : paragraph(`Not about ${dossier.title}${topic.takenFor === null ? '' : `: taken for ${topic.takenFor}`}.`, '')),
    ...(topic.match || findings.length > 0 ? [] : paragraph('Nothing was checked. --force checks it all the same.', '')),
    '',
    ...findings.flatMap(showFinding),
    ...(topic.match || findings.length > 0
      ? [
          ...paragraph(findings.length === 0 ? `No ${KINDS.join(', no ')} that can be checked.` : found.join(', '), ''),
          ...(article.links.length === 0
            ? []
            : paragraph(`Of the sources on file the article links to ${linked.length === 0 ? 'none' : linked.join(', ')}.`, '')),
          ...paragraph(
            `Checked against “${dossier.title}”, ${dossier.version}, updated ${toDayWords(dossier.updated)}${asOf === null ? '' : `, as known on ${toDayWords(asOf)}`}. It covers: ${dossier.covers}`,
            '',
          ).map((one) => paint(one, DIM)),
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

const NO_NOTES: ReadonlyMap<string, readonly string[]> = new Map();

const OPEN = '«';
const CLOSE = '»';

/** The sentence around the claim, with the claim between marks that also show without colour. */
function sentenceOf({ claim }: Finding, text: string): string {
  const { start, end } = claim.sentence;
  return `${text.slice(start, claim.start)}${OPEN}${text.slice(claim.start, claim.end)}${CLOSE}${text.slice(claim.end, end)}`;
}

/** Makes what stands between the marks bold; a claim that goes over the line's end is left as it is. */
function emphasise(line: string, paint: (text: string, code: number) => string): string {
  return line.replace(/«[^«»]*»/u, (marked) => paint(marked, BOLD));
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
