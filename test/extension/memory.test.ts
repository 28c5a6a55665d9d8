import { expect, it } from 'vitest';
import { toMemory } from '../../extension/reader/memory.ts';

type Given = Parameters<typeof toMemory>[0];
const finding = (change: { rule?: string; quote?: string; start?: number; sentence?: number }) =>
  ({
    rule: change.rule ?? 'figure/scope-differs',
    claim: { quote: change.quote ?? '30,000', start: change.start ?? 20, sentence: { start: change.sentence ?? 10, end: 60 } },
  }) as unknown as Given;

it('what is hidden is known again when text was written before it', () => {
  expect(toMemory(finding({ start: 120, sentence: 110 }))).toBe(toMemory(finding({})));
});

it('and is another when it says something else, stands elsewhere in its sentence, or is rated by another rule', () => {
  const one = toMemory(finding({}));
  expect(toMemory(finding({ quote: '3,000' }))).not.toBe(one);
  expect(toMemory(finding({ start: 30 }))).not.toBe(one);
  expect(toMemory(finding({ rule: 'figure/state-differs' }))).not.toBe(one);
});
