import { expect, it } from 'vitest';
import { STEPS, type Step, stepFrom } from '../../extension/welcome/tour.ts';

it('the tour goes through every step and ends, in both directions', () => {
  const walk = (from: Step, by: 1 | -1) => {
    const seen: Step[] = [];
    for (let step: Step | null = from; step !== null; step = stepFrom(step, by)) seen.push(step);
    return seen;
  };
  expect(walk('marks', 1)).toEqual([...STEPS]);
  expect(walk('reading', -1)).toEqual([...STEPS].reverse());
});
