/**
 * What was found on the page, and what of it is to be seen: a claim that the person hid is gone until the page is left, and the density
 * says which of the others are marked. Everything that draws, steps or counts asks here.
 */
import type { Finding } from '../../src/check/finding.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import { isMarked } from '../ui/marks.ts';
import { toMemory } from './memory.ts';
import type { Placed, Reading } from './reading.ts';

/** Of the user's choices, those that say how it looks here. */
export type Looks = Pick<Settings, 'density' | 'theme' | 'rail'>;

export interface Found {
  reading: Reading | null;
  looks: Looks;
  /** The claim in hand: its card is open, or its glyph has the focus, or the panel points at it. */
  inHand: string | null;
  /** All that are not hidden. */
  placed(): readonly Placed[];
  /** Of these, the ones that are painted and have a glyph. */
  marked(): readonly Placed[];
  /** The ones that are gone through one by one. Who reads in the panel goes through all. */
  gone(): readonly Placed[];
  byId(id: string | null): Placed | undefined;
  /** Hides one, or none any more. */
  hide(finding: Finding | null): void;
}

export function createFound(): Found {
  /** By what they say: numbers change when a page is read again. */
  const hidden = new Set<string>();
  const found: Found = {
    reading: null,
    looks: DEFAULTS,
    inHand: null,
    placed: () => {
      const all = found.reading?.placed ?? [];
      return hidden.size === 0 ? all : all.filter(({ finding }) => !hidden.has(toMemory(finding)));
    },
    marked: () => {
      const { density } = found.looks;
      return density === 'all' ? found.placed() : found.placed().filter(({ finding }) => isMarked(finding.rating, density));
    },
    gone: () => (found.looks.density === 'panel' ? found.placed() : found.marked()),
    byId: (id) => found.placed().find(({ finding }) => finding.id === id),
    hide: (finding) => {
      if (finding === null) hidden.clear();
      else hidden.add(toMemory(finding));
    },
  };
  return found;
}
