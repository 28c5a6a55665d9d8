/** One thing that makes claims hard, and the parts its tests are made of. */
import type { Kind } from '../../../src/vocabulary.ts';
import type { Label, Labelled } from '../labelled.ts';

export interface Phenomenon {
  readonly name: string;
  /** Null: whatever the kind. */
  readonly kind: Kind | null;
  readonly shows: Shows;
}

export type Shows = (label: Label, article: Labelled) => boolean;

/** By name, in the order of the page. */
export function ofKind(kind: Kind | null, tests: Readonly<Record<string, Shows>>): Phenomenon[] {
  return Object.entries(tests).map(([name, shows]) => ({
    name,
    kind,
    shows: (label, article) => (kind === null || label.kind === kind) && shows(label, article),
  }));
}

/** In the words of the label. */
export const inWords =
  (pattern: RegExp): Shows =>
  ({ quote }) =>
    pattern.test(quote);

/** A field of the reading has one of these values. */
export const oneOf =
  (read: (label: Label) => string | null | undefined, ...values: string[]): Shows =>
  (label) =>
    values.includes(read(label) ?? '');

export const without =
  (...tests: Shows[]): Shows =>
  (label, article) =>
    !tests.some((test) => test(label, article));
