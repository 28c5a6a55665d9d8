import { describe, expect, it } from 'vitest';
import { isAttribution } from '../../../src/edit/candidates/accused.ts';
import { accusedAlreadyEdits, answeredEdits, deniedEdits } from '../../../src/edit/candidates/silence.ts';
import { made, spotOf } from './spots.ts';

describe('answeredEdits', () => {
  it.each([
    ['China has not commented on the Exchange hack.', 'China has denied involvement in the Exchange hack.'],
    ['China has not commented.', 'China has denied any involvement.'],
    [
      'China has not responded to the accusations over the Exchange hack.',
      'China has denied the accusations over the Exchange hack.',
    ],
    ['China has remained silent on the Exchange hack.', 'China has denied involvement in the Exchange hack.'],
  ])('%s', (text, result) => {
    const spot = spotOf(`The US blamed China for the Exchange hack. ${text}`, '2021-07-23', 'denial-missing');
    expect(made(spot, answeredEdits(spot))[0]).toBe(`The US blamed China for the Exchange hack. ${result}`);
  });
});

describe('deniedEdits', () => {
  it.each([
    ['China has admitted its part in the Exchange hack.', 'China has denied any part in the Exchange hack.'],
    // What was denied in general was not denied in detail.
    ['China has admitted that a contractor hacked Exchange servers.', 'China has denied any involvement in the attack.'],
  ])('%s', (text, result) => {
    const spot = spotOf(text, '2021-07-25', 'denial-missing');
    expect(made(spot, deniedEdits(spot))).toEqual([result]);
  });
});

describe('accusedAlreadyEdits', () => {
  it('says whom it accused', () => {
    const spot = spotOf('Australia accused nobody of the Exchange hack.', '2021-07-25');
    const [fact] = spot.decided.filter(isAttribution);
    expect(fact && made(spot, accusedAlreadyEdits(spot, fact))).toEqual([
      'Australia accused China’s Ministry of State Security of the Exchange hack.',
    ]);
  });
});
