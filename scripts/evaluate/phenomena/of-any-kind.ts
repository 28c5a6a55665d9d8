/** What makes claims of any kind hard: who says them, where they stand, when they were printed. */
import type { Label } from '../labelled.ts';
import { ofKind } from './phenomenon.ts';

const FIRST_MONTH_ENDS = '2021-04-01';
const DAY_OF_ATTRIBUTION = '2021-07-19';
const AFTERMATH_ENDS = '2022-01-01';

const SENTENCE_END = /[.!?]["'”’)]?(?=\s|$)/;
const HEADING_WORDS = 18;

export const OF_ANY_KIND = ofKind(null, {
  'credited to a speaker': (label) => label.speaker !== null,
  'in the article’s own voice': (label) => label.speaker === null,
  'in quotation marks, whole or in part': (label, { text }) => touchesQuotation(label, text),
  'in a heading or a headline-like line': (label, { text }) => isHeading(lineAt(label, text)),
  'in a question': (label, { text }) => sentenceEnd(label, text) === '?',
  'inside or around another claim': (label, { claims }) =>
    claims.some((other) => other !== label && other.start < label.end && other.end > label.start),
  'the label accepts a second rating': (label) => label.accept.length > 0,
  'published in March 2021': (_, { published }) => published < FIRST_MONTH_ENDS,
  'published in April to 18 July 2021': (_, { published }) => published >= FIRST_MONTH_ENDS && published < DAY_OF_ATTRIBUTION,
  'published from 19 July to December 2021': (_, { published }) => published >= DAY_OF_ATTRIBUTION && published < AFTERMATH_ENDS,
  'published later': (_, { published }) => published >= AFTERMATH_ENDS,
});

type Span = Pick<Label, 'start' | 'end'>;

function lineAt({ start, end }: Span, text: string): string {
  const after = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after).trim();
}

function isHeading(line: string): boolean {
  return line.split(/\s+/).length <= HEADING_WORDS && !/[.!?…:;,]["'”’)]*$/.test(line);
}

/** A quotation mark in the claim's words, or one still open before it in its paragraph. */
function touchesQuotation({ start, end }: Span, text: string): boolean {
  if (/["“”]/.test(text.slice(start, end))) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

function sentenceEnd({ end }: Span, text: string): string {
  // From the last character of the claim on: a label may include the mark.
  return SENTENCE_END.exec(text.slice(end - 1))?.[0]?.[0] ?? '';
}
