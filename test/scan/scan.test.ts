import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan/scan.ts';
import { lexicon, sentencesOf } from '../engine.ts';

/** A paragraph, and its sentences. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['One came. Two came.', ['One came.', 'Two came.']],
  ['Who did it? Nobody knows! Truly.', ['Who did it?', 'Nobody knows!', 'Truly.']],
  ['Mr. Xu denies it. He was held.', ['Mr. Xu denies it.', 'He was held.']],
  ['Dr. Lind and Prof. Moe agreed. They left.', ['Dr. Lind and Prof. Moe agreed.', 'They left.']],
  ['Sen. Warner spoke. Rep. Katko did not.', ['Sen. Warner spoke.', 'Rep. Katko did not.']],
  ['The U.S. and the U.K. spoke. Japan followed.', ['The U.S. and the U.K. spoke.', 'Japan followed.']],
  ['It hit servers in the U.S. The group had help.', ['It hit servers in the U.S.', 'The group had help.']],
  ['It hit U.S. Treasury staff.', ['It hit U.S. Treasury staff.']],
  ['It began on Jan. 6 and ended on Mar. 2. Nobody saw it.', ['It began on Jan. 6 and ended on Mar. 2.', 'Nobody saw it.']],
  ['No. 10 declined to comment. So did others.', ['No. 10 declined to comment.', 'So did others.']],
  ['Was there a leak? No. Microsoft found none.', ['Was there a leak?', 'No.', 'Microsoft found none.']],
  ['“It was China.” He paused.', ['“It was China.”', 'He paused.']],
  ['He said: “It was them.” The room went still.', ['He said: “It was them.”', 'The room went still.']],
  ['“Patch now!” she said. They did.', ['“Patch now!” she said.', 'They did.']],
  ['(It had begun in January.) Nobody saw.', ['(It had begun in January.)', 'Nobody saw.']],
  ['The score was 9.1. The others got 7.8. All were fixed.', ['The score was 9.1.', 'The others got 7.8.', 'All were fixed.']],
  ['At least 30,000 fell. 60,000 followed.', ['At least 30,000 fell.', '60,000 followed.']],
  ['They used servers, shells, etc. and left.', ['They used servers, shells, etc. and left.']],
  ['They waited… Then it came.', ['They waited…', 'Then it came.']],
  ['They waited... and waited. Then it came.', ['They waited... and waited.', 'Then it came.']],
  ['Acme Inc. said it was hit. Others were not.', ['Acme Inc. said it was hit.', 'Others were not.']],
  ['See firsthand.example. It has more.', ['See firsthand.example.', 'It has more.']],
  ['It was 5 p.m. in Brussels.', ['It was 5 p.m. in Brussels.']],
  ['J. A. Smith wrote it. K. Lee did not.', ['J. A. Smith wrote it.', 'K. Lee did not.']],
  ['It was patched;\nnobody knew.', ['It was patched;\nnobody knew.']],
  ['The EU – unlike the U.K. – named nobody. It was careful.', ['The EU – unlike the U.K. – named nobody.', 'It was careful.']],
  ['Really?! Yes.', ['Really?!', 'Yes.']],
  ['It spread.Then it stopped.', ['It spread.Then it stopped.']],
];

/** A sentence, and the words in it that stand between quotation marks. */
const QUOTED: readonly (readonly [string, readonly string[]])[] = [
  ['The group was “highly skilled”, it said.', ['highly', 'skilled']],
  ['The group was "highly skilled" and "sophisticated".', ['highly', 'skilled', 'sophisticated']],
  ['No word of it is quoted.', []],
  ['“We saw it', ['We', 'saw', 'it']],
  ['They call it ‘Hafnium’ there.', []],
];

const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each(CASES)('%s', (text, sentences) => expect(texts(text)).toEqual(sentences));

  it('do not run over the end of a block', () => {
    expect(texts('A headline without a full stop\n\nIt began in January')).toEqual([
      'A headline without a full stop',
      'It began in January',
    ]);
    expect(sentencesOf('One.\n\nTwo. Three.').map(({ block }) => block)).toEqual([0, 1, 1]);
  });

  it('part at the bullets of a list', () => {
    expect(texts('What to do:\n• patch\n• hunt for web shells')).toEqual(['What to do:', '• patch', '• hunt for web shells']);
  });

  it('are cut where one is longer than any in the news', () => {
    const found = sentencesOf('server '.repeat(2000));
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(420);
    expect(found.flatMap(({ tokens }) => tokens)).toHaveLength(2000);
  });

  it('are none where there is no text', () => {
    expect(scan('', [], lexicon)).toEqual([]);
    expect(scan('  ', [{ start: 0, end: 2 }], lexicon)).toEqual([]);
  });

  it('hold every token of the text once, in order, whatever the text', () => {
    const unit = fc.constantFrom('The ', 'U.S. ', 'no. ', 'a', ' ', '.', '"', ')', '?', '30,000 ', '\n', '• ', 'Mr. ', '🚨', '…');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const whole = { start: 0, end: text.length };
        const found = scan(text, [whole], lexicon);
        const tokens = found.flatMap((sentence) => sentence.tokens);
        for (const [i, token] of tokens.entries()) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        for (const { start, end, tokens: own, quoted, terms } of found) {
          expect(start).toBe(own[0]?.start);
          expect(end).toBe(own.at(-1)?.end);
          expect(quoted).toHaveLength(own.length);
          for (const { from, to } of terms) expect(from >= 0 && from < to && to <= own.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('quoted tokens', () => {
  it.each(QUOTED)('%s', (text, words) => {
    const [sentence] = sentencesOf(text);
    expect(sentence?.tokens.filter((_, i) => sentence.quoted[i]).map(({ raw }) => raw)).toEqual(words);
  });
});
