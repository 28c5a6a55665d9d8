/** Which of the claims are listed: by rating, by kind, by source, and by words. Pure. */
import type { RecordedFinding } from '../../src/report/record.ts';
import type { Kind, Rating } from '../../src/vocabulary.ts';

export interface Filter {
  /** Empty for all. */
  readonly ratings: readonly Rating[];
  readonly kinds: readonly Kind[];
  /** Publisher of a source that decided; null for any. */
  readonly publisher: string | null;
  readonly words: string;
}

export const NO_FILTER: Filter = { ratings: [], kinds: [], publisher: null, words: '' };

export function isFiltering({ ratings, kinds, publisher, words }: Filter): boolean {
  return ratings.length > 0 || kinds.length > 0 || publisher !== null || words.trim() !== '';
}

/** The findings that pass, in the order given. Words must all occur, in any case and any order, in what a claim's entry says. */
export function filtered(findings: readonly RecordedFinding[], filter: Filter): readonly RecordedFinding[] {
  const words = folded(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter(
    (finding) =>
      (filter.ratings.length === 0 || filter.ratings.includes(finding.rating)) &&
      (filter.kinds.length === 0 || filter.kinds.includes(finding.claim.kind)) &&
      (filter.publisher === null || publishersOf(finding).includes(filter.publisher)) &&
      (words.length === 0 || hasAll(wordsOf(finding), words)),
  );
}

/** Adds what is not in the list, takes out what is. */
export function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Of the sources that decided. */
export function publishersOf({ evidence }: RecordedFinding): string[] {
  return [...new Set(evidence.map(({ publisher }) => publisher))];
}

/** Every publisher that decided a claim, with the number of claims, the most used first. */
export function publishersIn(findings: readonly RecordedFinding[]): { readonly publisher: string; readonly claims: number }[] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    for (const publisher of publishersOf(finding)) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .map(([publisher, claims]) => ({ publisher, claims }))
    .sort((a, b) => b.claims - a.claims || a.publisher.localeCompare(b.publisher));
}

function wordsOf({ claim, value, reasons, evidence }: RecordedFinding): string {
  const parts = [
    claim.quote,
    claim.speaker?.name ?? '',
    value,
    ...reasons.map(({ text }) => text),
    ...evidence.flatMap(({ publisher, title, words, value: sourced }) => [publisher, title, words ?? '', sourced]),
  ];
  return folded(parts.join('\n'));
}

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Small letters without accents; the separators of thousands are nothing. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .toLowerCase();
}
