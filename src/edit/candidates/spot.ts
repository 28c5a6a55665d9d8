/**
 * Where a problem stands, as those who make candidates for its rewording want it: the sentence with its tokens and terms, the claim as it
 * was read, the facts that decided. And the small questions that all of them ask of it.
 */
import type { Article } from '../../article/article.ts';
import type { Facts } from '../../check/facts.ts';
import type { Finding } from '../../check/finding.ts';
import type { Dossier, Fact } from '../../dossier/schema.ts';
import { type Check, prepare } from '../../firsthand.ts';
import type { EntryOf, EntryType } from '../../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import type { Edit, Problem } from '../problem.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Spot {
  readonly article: Article;
  /** What words are read from: the text, or its view where the draft has markup. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly problem: Problem;
  readonly finding: Finding;
  readonly claim: Finding['claim'];
  /** The facts that decided, closest first. */
  readonly decided: readonly Fact[];
  readonly facts: Facts;
}

/** Edits that are made together, in the order of the text. */
export type Change = Edit[];

/** Changes of one sort, likeliest sort first: the next is tried only where none of those before will do. */
export type Tiers = readonly (readonly Change[])[];

/** Null where the problem is none of that check. */
export function toSpot(problem: Problem, article: Article, check: Check, dossier: Dossier): Spot | null {
  const { claim, facts: ids } = problem.finding;
  const sentence = check.read.sentences.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (sentence === undefined) return null;
  const { facts } = prepare(dossier);
  const decided = ids.map((id) => facts.fact(id)).filter((fact): fact is Fact => fact !== undefined);
  return { article, text: article.view ?? article.text, sentence, problem, finding: problem.finding, claim, decided, facts };
}

export function replace({ start, end }: Span, insert: string): Edit {
  return { start, end, insert };
}

export function insertAt(at: number, insert: string): Edit {
  return { start: at, end: at, insert };
}

/** The sentence without the blanks and the marks that end it: where words can still be put in. */
export function endOfWords({ text, sentence }: Spot): number {
  let end = sentence.end;
  while (end > sentence.start && /[\s.!?…:;\u00ad]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

export function sliceOf({ text }: Spot, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Every match of a global pattern in the sentence. */
export function findAll(spot: Spot, pattern: RegExp): { readonly span: Span; readonly match: RegExpMatchArray }[] {
  const words = spot.text.slice(spot.sentence.start, spot.sentence.end);
  return [...words.matchAll(pattern)].map((match) => {
    const start = spot.sentence.start + match.index;
    return { span: { start, end: start + match[0].length }, match };
  });
}

/** A name in the sentence; the last before the claim's end where it stands several times. */
export function findName(spot: Spot, name: string): Span | null {
  const { claim, text, sentence } = spot;
  for (const form of [name, name.replaceAll(' ', '\n')]) {
    for (const before of [claim.end, sentence.end]) {
      const at = text.lastIndexOf(form, before - form.length);
      if (form !== '' && at >= sentence.start && at + form.length <= sentence.end) return { start: at, end: at + form.length };
    }
  }
  return null;
}

/** The span of a term in the text. */
export function spanOf({ sentence }: Spot, { from, to }: Pick<Term, 'from' | 'to'>): Span {
  return { start: sentence.tokens[from]?.start ?? sentence.start, end: sentence.tokens[to - 1]?.end ?? sentence.end };
}

/** Terms of a type, nearest to the claim first. */
export function termsNear<T extends EntryType>(spot: Spot, type: T): { readonly entry: EntryOf<T>; readonly span: Span }[] {
  return termsOf(spot.sentence, type)
    .map((term) => ({ entry: term.entry, span: spanOf(spot, term) }))
    .sort((a, b) => distance(spot.claim, a.span) - distance(spot.claim, b.span));
}

/** Letters between two spans; none where they overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The first letter as a sentence begins, where the words begin one. */
export function asStart(spot: Spot, at: number, words: string): string {
  return at <= firstLetter(spot) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Where the sentence's words begin, behind a bullet or a mark. */
export function firstLetter({ text, sentence }: Spot): number {
  let at = sentence.start;
  while (at < sentence.end && !/[\p{L}\p{N}“"‘']/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Is the article written as the British write? Then organisations are spelled so. */
export function isBritish({ text }: Spot): boolean {
  return /\borganis(?:e|ing|ation)|\b(?:defence|programmes?|centres?|behaviour|colour|recognise|authorise)/i.test(
    text.slice(0, 50_000),
  );
}
