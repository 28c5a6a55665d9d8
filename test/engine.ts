/**
 * The engine's stages as a test wants them: a string and a day of publication in, sentences, claims or findings out. Everything is
 * the real thing: the English tables, the names and facts of the built-in dossier.
 */
import builtIn from 'dossier:exchange-2021';
import type { Article } from '../src/article/article.ts';
import { fromText } from '../src/article/from-text.ts';
import { normalise } from '../src/article/normalise.ts';
import { arrange } from '../src/check/facts.ts';
import type { Finding } from '../src/check/finding.ts';
import type { Claim, DateReading, FigureReading } from '../src/claims/claim.ts';
import type { Context } from '../src/claims/context.ts';
import { parseClaims } from '../src/claims/parse.ts';
import type { Dossier } from '../src/dossier/schema.ts';
import { check } from '../src/firsthand.ts';
import { ENGLISH } from '../src/language/en/index.ts';
import type { Row } from '../src/language/entry.ts';
import type { Report } from '../src/report/report.ts';
import { buildLexicon } from '../src/scan/lexicon.ts';
import { scan } from '../src/scan/scan.ts';
import type { Sentence } from '../src/scan/token.ts';
import type { Day } from '../src/vocabulary.ts';

export const dossier: Dossier = builtIn;

/** Two days after the governments spoke: all that was said in 2021 is known. */
export const AFTER_JULY: Day = '2021-07-21';

export const facts = arrange(dossier);

const ROWS: readonly Row[] = [
  ...ENGLISH,
  ...dossier.parties.flatMap(({ id, names }) => names.map((name): Row => [name, { type: 'party', id }])),
  ...dossier.cases.flatMap(({ id, terms }) => terms.map((term): Row => [term, { type: 'case', id }])),
  ...dossier.topic.terms.map(({ term, weight }): Row => [term, { type: 'topic', weight }]),
  ...(dossier.topic.lookalikes ?? []).flatMap(({ page, from, terms }) =>
    terms.map((term): Row => [term, { type: 'lookalike', page, ...(from === undefined ? {} : { from }) }]),
  ),
];

export const lexicon = buildLexicon(ROWS);

const names = {
  partyName: facts.partyName,
  partyKind: facts.partyKind,
  parentOf: (id: string) => facts.lineage(id)[1] ?? null,
  partyNamed: facts.partyNamed,
  isCulprit: facts.isCulprit,
  firstYear: facts.firstYear,
};

/** The sentences of a text of one or more paragraphs. */
export function sentencesOf(text: string): Sentence[] {
  return scan(normalise(text), fromText(text).blocks, lexicon);
}

/** The only sentence of a text. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = scan(normalise(text), [{ start: 0, end: text.length }], lexicon);
  if (sentence === undefined) throw new Error(`No sentence in ${JSON.stringify(text)}`);
  return sentence;
}

/** What a sentence inherits when nothing stands before it. */
export function contextOf(text: string, given: Partial<Context> = {}): Context {
  return {
    text,
    published: AFTER_JULY,
    earlier: [],
    headingPlace: null,
    lastSpeaker: null,
    lastSubject: null,
    quoteSpeaker: null,
    recent: [],
    lastAnswerer: null,
    recentStates: [],
    people: new Map(),
    lastFigure: null,
    lastAccused: null,
    lastRelation: null,
    justAccused: false,
    year: null,
    articleYear: null,
    lastDay: null,
    otherCase: null,
    ...names,
    ...given,
  };
}

export function claimsOf(text: string, published: Day = AFTER_JULY): Claim[] {
  const article = fromText(text, { published });
  return parseClaims(article, scan(normalise(text), article.blocks, lexicon), names);
}

/** An article and all that is found in it, asked for or not. */
export function checked(text: string, published: Day = AFTER_JULY): { readonly report: Report; readonly article: Article } {
  const article = fromText(text, { published });
  return { article, report: check(article, { dossier, force: true }) };
}

/** All findings, whether or not the text is long enough to be recognised as an article about the event. */
export function findingsOf(text: string, published: Day = AFTER_JULY): readonly Finding[] {
  return checked(text, published).report.findings;
}

/** @example figureLine(reading) // 'at-least 30000 organizations compromised US' */
export function figureLine({ min, max, comparator, unit, state, scope }: FigureReading): string {
  const amount = min !== null && max !== null && min !== max ? `${min}-${max}` : `${min ?? max}`;
  return `${comparator} ${amount} ${unit ?? '?'} ${state ?? '?'} ${scope}`;
}

/** @example dateLine(reading) // 'patched 2021-03-02' */
export function dateLine({ event, from, to }: DateReading): string {
  return `${event} ${from === to ? from : `${from}..${to}`}`;
}

/** @example claimLine(claim) // 'uk: state-backed' */
export function claimLine(claim: Claim<unknown>): string {
  switch (claim.kind) {
    case 'figure':
      return figureLine(claim.reading);
    case 'date':
      return dateLine(claim.reading);
    case 'attribution': {
      const { accuser, relation } = claim.reading;
      return `${accuser === null ? '-' : (accuser.party ?? 'somebody')}: ${relation}`;
    }
  }
}

/** The lines of one kind of claim. */
export function linesOf(kind: Claim['kind'], text: string, published: Day = AFTER_JULY): string[] {
  return claimsOf(text, published)
    .filter((claim) => claim.kind === kind)
    .map(claimLine);
}

/** @example findingLine(finding) // 'missing-context scope-differs' */
export function findingLine({ rating, reasons }: Finding): string {
  return [rating, ...reasons.map(({ code }) => code)].join(' ');
}

/** A rating and the reason codes that must be among those found, as in `missing-context scope-differs`. */
export interface Judgement {
  readonly rating: string;
  readonly codes: readonly string[];
}

/** What the findings of one kind say, in the order of the text. */
export function judgementsOf(kind: Claim['kind'], text: string, published: Day = AFTER_JULY): Judgement[] {
  return findingsOf(text, published)
    .filter(({ claim }) => claim.kind === kind)
    .map(({ rating, reasons }) => ({ rating, codes: reasons.map(({ code }) => code) }));
}

/** Holds judgements against lines: the ratings must be these, and each line's codes among those given. */
export function toLines(judgements: readonly Judgement[], expected: readonly string[]): string[] {
  return judgements.map(({ rating, codes }, i) => {
    const wanted = expected[i]?.split(' ').slice(1) ?? [];
    return [rating, ...codes.filter((code) => wanted.includes(code))].join(' ');
  });
}
