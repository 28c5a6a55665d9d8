import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import type { Finding } from '../../src/check/finding.ts';
import { check } from '../../src/firsthand.ts';
import { dossier } from '../engine.ts';

const ARTICLE = [
  'Microsoft released patches for four zero-day flaws in its Exchange servers on 2 March. It blamed Hafnium, a group that it says is state-sponsored and operates out of China.',
  'Volexity said the attack began on 3 January 2021. Two months later the hackers broke into servers around the world.',
  'At least 30,000 organisations in the United States were hacked, Brian Krebs reported on 5 March. The UK counted 3,000 vulnerable servers.',
  'On Monday the White House accused China of the hack. Britain, too, blamed Chinese state-backed actors.',
  'China denied it. The foreign ministry rejected the claims as groundless.',
  'The agency ordered federal bodies to patch their servers by 5 March. A quarter of a million servers worldwide were affected, according to the British government.',
  'The company said on 22 March that 92 per cent of vulnerable servers had been patched or mitigated.',
];

const UNRELATED = [
  'The swans came back to the lake, and the children with them.',
  'The museum was founded in 1998 and moved to the harbour in 2011.',
  'Rain fell on 14 May and again two weeks later.',
  'The mayor of Leeds said on Thursday that the market would stay where it is.',
  'Some 12,000 runners took part; a third of them were from abroad.',
  'Norway beat Peru. Its coach was pleased, and so were its 4,000 supporters.',
];

test('an unrelated paragraph changes no finding of the others', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.subarray(ARTICLE, { minLength: 2 }),
      fc.constantFrom(...UNRELATED),
      fc.nat(),
      fc.constantFrom('2021-07-20', '2021-03-25'),
      (paragraphs, unrelated, place, published) => {
        const at = place % (paragraphs.length + 1);
        const before = linesOf(paragraphs, published);
        const after = linesOf([...paragraphs.slice(0, at), unrelated, ...paragraphs.slice(at)], published).filter(
          ({ paragraph }) => paragraph !== unrelated,
        );
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 400 },
  );
});

interface Line {
  readonly paragraph: string;
  readonly says: unknown;
}

/** What is found in each paragraph, wherever it stands. */
function linesOf(paragraphs: readonly string[], published: string): Line[] {
  const article = fromText(paragraphs.join('\n\n'), { published, title: 'Mail servers attacked' });
  return check(article, { dossier, force: true }).findings.map((finding) => {
    const block = article.blocks.find(({ start, end }) => finding.claim.start >= start && finding.claim.start < end);
    const paragraph = block === undefined ? '' : article.text.slice(block.start, block.end);
    return { paragraph, says: withoutPlace(finding, block?.start ?? 0) };
  });
}

/** All that is shown of it. The hints to the checker are not: they may name a party more. */
function withoutPlace({ id: _, claim, ...rest }: Finding, from: number): unknown {
  const { quote, reading, speaker, stance, made, otherCase, assumed, start, end } = claim;
  return { ...rest, quote, reading, speaker, stance, made, otherCase, assumed, start: start - from, end: end - from };
}
