/** A page that grows or changes is checked from its first new paragraph on; what comes out is what a check of the whole gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { fromText } from '../../src/article/from-text.ts';
import { type Check, check, checkInSteps } from '../../src/firsthand.ts';
import { finish } from '../../src/steps.ts';
import { dossier } from '../engine.ts';
import { prose, published, text } from './texts.ts';

/** Paragraphs with persons, headings and quotations in them: what is carried furthest. */
const CARRIERS = fc.constantFrom(
  'Ann Lee, president of Volexity, said that it saw the attack on 6 January.',
  'Lee said that at least 30,000 organisations were hit.',
  'Germany',
  'Some 26,000 servers were vulnerable.',
  'The US blamed China for the hack of Exchange servers in July 2021.',
  'Britain did the same. Beijing denied it.',
  'It was “groundless”, the ministry said.',
  'The company released a patch on 2 March 2021, and two days later CISA issued a directive.',
  'In a separate case, APT40 was accused of hacks between 2011 and 2018.',
);
const paragraph = fc.oneof(CARRIERS, CARRIERS, prose, text);
const paragraphs = fc.array(paragraph, { maxLength: 8 });
/** What a page does to its text between two readings. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), with: paragraphs }),
  fc.record({ kind: fc.constant('prepend' as const), with: paragraphs }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(12), with: paragraphs }),
  fc.record({ kind: fc.constant('day' as const), day: published }),
);

function changed(before: readonly string[], what: { kind: string; at?: number; with?: readonly string[] }): readonly string[] {
  const added = what.with ?? [];
  if (what.kind === 'append') return [...before, ...added];
  if (what.kind === 'prepend') return [...added, ...before];
  if (what.kind === 'replace') return before.toSpliced(what.at ?? 0, 1, ...added);
  return before;
}

test.each([true, false])('goes on from what was checked before (forced: %s)', { timeout: 120_000 }, (force) => {
  let kept = 0;
  let findings = 0;
  fc.assert(
    fc.property(paragraphs, fc.array(change, { minLength: 1, maxLength: 4 }), published, (first, changes, day) => {
      let now: readonly string[] = first;
      let today = day;
      const articleOf = (): Article => fromText(now.join('\n\n'), today === null ? {} : { published: today });
      let last: Check = finish(checkInSteps(articleOf(), { dossier, force }));
      for (const what of changes) {
        now = changed(now, what);
        if (what.kind === 'day') today = what.day;
        const article = articleOf();
        const next = finish(checkInSteps(article, { dossier, force }, last));
        expect(next.report).toEqual(check(article, { dossier, force }));
        findings += next.report.findings.length;
        kept += next.report.findings.filter((finding) => last.report.findings.includes(finding)).length;
        last = next;
      }
    }),
    { numRuns: 300 },
  );
  // A property of nothing would hold of anything: findings there were, and some were the very objects of before.
  expect(findings).toBeGreaterThan(300);
  expect(kept).toBeGreaterThan(100);
});

test('whom a later paragraph introduces is not known in an earlier one', () => {
  const articleOf = (...texts: string[]) => fromText(texts.join('\n\n'), { published: '2021-07-21' });
  const opening = 'The attack on Microsoft Exchange began in January.';
  const person = 'Jane Roe, president of Volexity, spoke first.';
  const claim = 'At least 30,000 organisations were hit, Roe said.';
  const speakerIn = ({ read }: Check) => read.claims.find(({ kind }) => kind === 'figure')?.speaker;
  const before = finish(checkInSteps(articleOf(opening, person, claim), { dossier, force: true }));
  const article = articleOf(opening, claim, person);
  const after = finish(checkInSteps(article, { dossier, force: true }, before));
  expect(speakerIn(before)?.party).toBe('volexity');
  expect(speakerIn(after)?.party).not.toBe('volexity');
  expect(after.report).toEqual(check(article, { dossier, force: true }));
});

test('a step is a sentence or a claim, and what is kept takes none', () => {
  const texts = Array.from({ length: 40 }, (_, i) => `Microsoft said on ${i + 1} March that 30,000 organisations were hit.`);
  const steps = (paragraphs: readonly string[], before: Check | null) => {
    const running = checkInSteps(fromText(paragraphs.join('\n\n')), { dossier, force: true }, before);
    let taken = 0;
    for (;;) {
      const step = running.next();
      if (step.done) return { taken, done: step.value };
      taken += 1;
    }
  };
  const whole = steps(texts, null);
  expect(whole.taken).toBeGreaterThan(80);
  expect(steps([...texts, 'One more sentence.'], whole.done).taken).toBeLessThan(8);
});
