import { expect, test } from 'vitest';
import { claimBeingRead, firstInView } from '../../extension/reader/in-view.ts';
import type { Placed } from '../../extension/reader/reading.ts';

/** Claims one line high, at these distances from the top of the window. */
const at = (...tops: readonly number[]) =>
  tops.map((top) => ({
    finding: { id: `at ${top}` },
    range: { getBoundingClientRect: () => ({ top, bottom: top + 20 }) },
  })) as unknown as Placed[];
const WINDOW = { innerHeight: 600 } as Window;

test.each<[string, readonly number[], 1 | -1, number]>([
  ['forward begins at the first on the screen', [-400, 100, 500], 1, 1],
  ['or below it', [-400, 900], 1, 1],
  ['or at the beginning, where all are above', [-400, -200], 1, 0],
  ['a line that is cut by the edge is on the screen', [-10, 100], 1, 0],
  ['backward begins at the last one above', [-400, -200, 100], -1, 1],
  ['or at the end, where none is above', [100, 900], -1, 1],
])('%s', (_, tops, by, index) => expect(firstInView(at(...tops), by)).toBe(index));

test.each<[string, readonly number[], string | null]>([
  ['the last above the middle is being read', [-50, 100, 250, 400], 'at 250'],
  ['else the next below it', [-50, 400, 500], 'at 400'],
  ['what is out of the window is not being read', [-50, 700], null],
])('%s', (_, tops, id) => expect(claimBeingRead(at(...tops), WINDOW)?.finding.id ?? null).toBe(id));
