/** The labelled passages of this folder: how much of each kind is found, how much of that rated rightly, and every wrong red mark. */
import { readFileSync } from 'node:fs';
import { findingsOf } from '../engine.ts';
import type { Day, Rating } from '../../src/vocabulary.ts';

interface Label {
  readonly kind: 'attribution' | 'date' | 'figure';
  readonly quote: string;
  readonly rating: Rating;
  readonly accept?: readonly Rating[];
}

interface Passage {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly claims: readonly Label[];
}

export interface Tally {
  labelled: number;
  found: number;
  right: number;
  falseAlarms: number;
}

export interface Measured {
  readonly kinds: Readonly<Record<Label['kind'], Tally>>;
  /** Red marks on words that no label calls wrong, as `id: quote`. */
  readonly wrongReds: readonly string[];
  readonly reds: { readonly labelled: number; readonly marked: number };
}

export function readPassages(name: string): Passage[] {
  return readFileSync(`test/corpus/passages/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);
}

export function measurePassages(passages: readonly Passage[]): Measured {
  const none = (): Tally => ({ labelled: 0, found: 0, right: 0, falseAlarms: 0 });
  const kinds = { attribution: none(), date: none(), figure: none() };
  const wrongReds: string[] = [];
  const reds = { labelled: 0, marked: 0 };
  for (const { id, text, published, claims } of passages) {
    const findings = findingsOf(text, published.slice(0, 10) as Day);
    const labels = claims.map((label) => ({ ...label, start: text.indexOf(label.quote), end: text.indexOf(label.quote) + label.quote.length }));
    const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      Math.min(a.end, b.end) - Math.max(a.start, b.start);
    const pairs = labels
      .flatMap((label, i) =>
        findings.map(({ claim }, j) => ({ i, j, shared: label.kind === claim.kind ? overlap(label, claim) : 0 })),
      )
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    const ofLabel = new Map<number, number>();
    const ofFinding = new Map<number, number>();
    for (const { i, j } of pairs) {
      if (ofLabel.has(i) || ofFinding.has(j)) continue;
      ofLabel.set(i, j);
      ofFinding.set(j, i);
    }
    for (const [i, label] of labels.entries()) {
      const tally = kinds[label.kind];
      tally.labelled += 1;
      if (label.rating === 'refuted') reds.labelled += 1;
      const finding = findings[ofLabel.get(i) ?? -1];
      if (finding === undefined) continue;
      tally.found += 1;
      if (finding.rating === label.rating || label.accept?.includes(finding.rating)) tally.right += 1;
      if (finding.rating === 'refuted' && label.rating === 'refuted') reds.marked += 1;
    }
    for (const [j, { claim, rating }] of findings.entries()) {
      const label = labels[ofFinding.get(j) ?? -1];
      if (label === undefined) kinds[claim.kind].falseAlarms += 1;
      if (rating === 'refuted' && label?.rating !== 'refuted' && !label?.accept?.includes('refuted')) wrongReds.push(`${id}: ${claim.quote}`);
    }
  }
  return { kinds, wrongReds, reds };
}

export function f1({ labelled, found, falseAlarms }: Tally): number {
  return (2 * found) / (labelled + found + falseAlarms);
}
