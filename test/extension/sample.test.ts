import samples from 'sample:exchange-2021';
import { describe, expect, it } from 'vitest';
import { type Sample, toPieces } from '../../extension/welcome/sample.ts';
import { KINDS, RATINGS } from '../../src/vocabulary.ts';

const sample = samples.en;
const found = (words: string) => sample.findings.find(({ claim }) => claim.quote.includes(words));

describe('the sample article', () => {
  // Labelled by hand from the sources, not from what the engine says.
  it.each([
    ['affiliated with China’s Ministry of State Security', 'attribution', 'supported'],
    ['The European Union blamed', 'attribution', 'missing-context'],
    ['Beijing denied', 'attribution', 'supported'],
    ['fixes on 2 March', 'date', 'supported'],
    ['named the intruders Hafnium', 'attribution', 'supported'],
    ['6 January', 'date', 'missing-context'],
    ['400,000 servers', 'figure', 'conflicting'],
    ['30,000 organisations', 'figure', 'missing-context'],
    ['11 March', 'date', 'refuted'],
    ['340 schools', 'figure', 'not-enough-evidence'],
  ])('“%s” is found, a claim of the kind %s, and rated %s', (words, kind, rating) => {
    expect(found(words)).toMatchObject({ rating, claim: { kind } });
  });

  it('has nothing else, and so every kind and every rating', () => {
    expect(sample.findings).toHaveLength(10);
    expect(new Set(sample.findings.map(({ claim }) => claim.kind))).toEqual(new Set(KINDS));
    expect(new Set(sample.findings.map(({ rating }) => rating))).toEqual(new Set(RATINGS));
  });

  it('shows the source’s own words wherever there is a source', () => {
    for (const { rating, evidence } of sample.findings) {
      if (rating === 'not-enough-evidence') expect(evidence).toEqual([]);
      else expect(evidence[0]?.words).toEqual(expect.any(String));
    }
  });
});

it('in German it has the same findings, said in German', () => {
  const judged = (of: Sample) => of.findings.map(({ rating, rule, claim }) => [rating, rule, claim.quote]);
  expect(judged(samples.de)).toEqual(judged(sample));
  expect(samples.de.findings.map(({ reasons }) => reasons[0]?.text).filter((text) => text !== undefined)).toContainEqual(
    expect.stringMatching(/^Die Zahl im Artikel gilt für die ganze Welt/),
  );
});

describe('the pieces of a block', () => {
  it('are the block, and every claim is a piece of one', () => {
    const pieces = sample.blocks.map((block) => toPieces(sample, block));
    expect(pieces.map((of) => of.map(({ text }) => text).join(''))).toEqual(
      sample.blocks.map(({ start, end }) => sample.text.slice(start, end)),
    );
    const claimed = pieces.flat().flatMap(({ text, finding }) => (finding === null ? [] : [[finding.claim.quote, text]]));
    expect(claimed).toHaveLength(sample.findings.length);
    for (const [quote, text] of claimed) expect(text).toBe(quote);
  });

  it('leave a claim inside another to the outer one', () => {
    const [finding] = sample.findings;
    if (finding === undefined) throw new Error('no finding');
    const at = (start: number, end: number) => ({ ...finding, claim: { ...finding.claim, start, end } });
    const text: Sample['text'] = 'Four Chinese nationals were charged.';
    const pieces = toPieces({ text, findings: [at(0, 4), at(0, 22)] }, { start: 0, end: text.length, kind: 'paragraph' });
    expect(pieces.map((piece) => [piece.text, piece.finding !== null])).toEqual([
      ['Four Chinese nationals', true],
      [' were charged.', false],
    ]);
  });
});
