/** Small labelled articles for the tests of this folder: a text, and labels by their words. */
import type { Label, Labelled } from '../../../scripts/evaluate/labelled.ts';
import type { Mark, Prediction } from '../../../scripts/evaluate/run.ts';

export function labelled(text: string, parts: Partial<Omit<Labelled, 'text'>> = {}): Labelled {
  return {
    id: 'one',
    title: 'Exchange servers attacked',
    published: '2021-03-09',
    outletKind: 'wire',
    text,
    topic: true,
    claims: [],
    distractors: [],
    ...parts,
  };
}

type Read = Label['reading'];
export const FIGURE: Read = {
  figure: { min: 30_000, max: 30_000, comparator: 'exactly', unit: 'organizations', state: 'compromised', scope: 'US' },
};
export const DATE: Read = { date: { event: 'patched', from: '2021-03-02', to: '2021-03-02' } };
export const ATTRIBUTION: Read = {
  attribution: { accuser: 'Microsoft', accused: 'Hafnium', relation: 'named-cluster', confidence: null },
};

/** `quote` must stand in `text`. The kind is that of the reading. */
export function label(text: string, quote: string, reading: Read, parts: Partial<Label> = {}): Label {
  const kind = reading.figure ? 'figure' : reading.date ? 'date' : 'attribution';
  return { kind, ...spanOf(text, quote), reading, speaker: null, rating: 'supported', accept: [], reasons: [], ...parts };
}

export function mark(text: string, quote: string, parts: Partial<Mark> = {}): Mark {
  return { kind: 'figure', ...spanOf(text, quote), rating: 'supported', rule: 'figure/matches', reasons: [], ...parts };
}

export function prediction(id: string, claims: readonly Mark[], match = true): Prediction {
  return { id, topic: { match }, claims: [...claims] };
}

export function spanOf(text: string, quote: string): { quote: string; start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`No “${quote}” in “${text}”`);
  return { quote, start, end: start + quote.length };
}
