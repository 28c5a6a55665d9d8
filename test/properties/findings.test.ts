import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import type { Report } from '../../src/report/report.ts';
import { dossier } from '../engine.ts';
import { prose, published, text } from './texts.ts';

const RUNS = { numRuns: 400 };

const reportOf = (source: string, day: string | null): Report =>
  check(fromText(source, day === null ? {} : { published: day }), { dossier, force: true });

test('no string makes the engine fail', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, published, (source, day) => {
      reportOf(source, day);
      check(fromMarkdown(source, {}), { dossier });
    }),
    RUNS,
  );
});

test('every finding stands where it says, and says what stands there', { timeout: 60_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(fc.oneof(prose, text), published, (source, day) => {
      for (const { claim } of reportOf(source, day).findings) {
        found += 1;
        expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start);
        expect(claim.end).toBeLessThanOrEqual(claim.sentence.end);
        expect(claim.sentence.start).toBeGreaterThanOrEqual(0);
        expect(claim.sentence.end).toBeLessThanOrEqual(source.length);
        expect(claim.start).toBeLessThan(claim.end);
        expect(claim.quote).toBe(source.slice(claim.start, claim.end));
      }
    }),
    RUNS,
  );
  // A property of nothing would hold of anything.
  expect(found).toBeGreaterThan(100);
});

test('the same text gives the same report, whatever was read in between', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(prose, text, published, (source, other, day) => {
      const first = JSON.stringify(reportOf(source, day));
      reportOf(other, day);
      expect(JSON.stringify(reportOf(source, day))).toBe(first);
    }),
    RUNS,
  );
});
