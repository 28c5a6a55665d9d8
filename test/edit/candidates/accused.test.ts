import { describe, expect, it } from 'vitest';
import type { AttributionFact } from '../../../src/dossier/schema.ts';
import {
  accusedEdits,
  accuserEdits,
  confidenceEdits,
  findAccused,
  isAttribution,
  joined,
  nobodyEdits,
  otherCulpritEdits,
  stanceEdits,
  sureEdits,
  unlistedEdits,
} from '../../../src/edit/candidates/accused.ts';
import { type Spot, sliceOf } from '../../../src/edit/candidates/spot.ts';
import { facts } from '../../engine.ts';
import { made, spotOf } from './spots.ts';

function first({ decided }: Spot): AttributionFact {
  const fact = decided.find(isAttribution);
  if (fact === undefined) throw new Error('No attribution decided');
  return fact;
}

describe('findAccused', () => {
  it.each<[string, string[]]>([
    ['The EU blamed the Chinese government for the Exchange attack.', ['the Chinese government']],
    [
      'New Zealand said that China’s Ministry of State Security had hacked Microsoft Exchange.',
      ['China’s Ministry of State Security'],
    ],
    // A country and no compound of it, nor a place.
    ['Britain accused Chinese state-backed hackers of the Exchange attack.', ['Chinese state-backed hackers']],
    ['The EU blamed the Chinese government for the Exchange attack by actors in China.', ['the Chinese government']],
  ])('%s', (text, found) => {
    const spot = spotOf(text, text.startsWith('Britain') ? '2021-03-20' : '2021-07-20');
    expect(findAccused(spot).map((span) => sliceOf(spot, span))).toEqual(found);
  });
});

describe('accusedEdits', () => {
  it.each<[string, string]>([
    [
      'The EU blamed the Chinese government for the Exchange attack.',
      'The EU blamed hackers operating from China for the Exchange attack.',
    ],
    // In the number that the verb has.
    [
      'The UK says China’s Ministry of State Security was behind the Exchange hack.',
      'The UK says a Chinese state-backed group was behind the Exchange hack.',
    ],
    [
      'The UK says Hafnium is almost certainly part of the Chinese state.',
      'The UK says Hafnium is almost certainly backed by the Chinese state.',
    ],
  ])('%s', (text, result) => {
    const spot = spotOf(text);
    expect(made(spot, accusedEdits(spot, first(spot)))).toContain(result);
  });
});

describe('stanceEdits', () => {
  it.each<[string, string[]]>([
    ['NATO blamed China for the Exchange attack.', ['NATO condemned the Exchange attack.']],
    ['NATO accuses the Chinese government of carrying out the Exchange attack.', ['NATO condemns the Exchange attack.']],
  ])('%s', (text, results) => expect(made(spotOf(text), stanceEdits(spotOf(text)))).toEqual(results));
});

describe('unlistedEdits', () => {
  it('leaves out who did not, and lets the verb follow', () => {
    const pair = spotOf('The US and NATO have blamed the Chinese government for the Exchange attack.');
    expect(made(pair, unlistedEdits(pair))).toContain('NATO has blamed the Chinese government for the Exchange attack.');
    const second = spotOf('The UK and the EU have blamed the Chinese government for the Exchange attack.');
    expect(second.claim.kind === 'attribution' && second.claim.reading.accuser?.party).toBe('uk');
  });
});

describe('accuserEdits', () => {
  const microsoft = facts.attributions.filter(({ id }) => id === 'ms-attributes-hafnium-state');

  it('puts another accuser in, alone and with whom it named', () => {
    const spot = spotOf('Mandiant blamed China for the attack on Exchange servers.', '2021-03-05');
    expect(made(spot, accuserEdits(spot, microsoft))).toEqual([
      'Microsoft blamed China for the attack on Exchange servers.',
      'Microsoft blamed Chinese state-backed hackers for the attack on Exchange servers.',
    ]);
  });

  it('does not tell of another what was told of him', () => {
    const spot = spotOf('Mandiant, a company in California, blamed China for the attack on Exchange servers.', '2021-03-05');
    expect(accuserEdits(spot, microsoft)).toEqual([]);
    expect(made(spot, nobodyEdits(spot))).toEqual([
      'Mandiant, a company in California, blamed nobody for the attack on Exchange servers.',
    ]);
  });
});

describe('otherCulpritEdits', () => {
  it.each<[string, string, string]>([
    ['The US blamed Iran for the Exchange hack.', '2021-07-22', 'The US blamed China for the Exchange hack.'],
    [
      'Canada said that the Chinese military was responsible for the Exchange attack.',
      '2021-07-22',
      'Canada said that China was responsible for the Exchange attack.',
    ],
    [
      'Hafnium, the group behind the Exchange hack, is now known as Salt Typhoon.',
      '2024-05-02',
      'Hafnium, the group behind the Exchange hack, is now known as Silk Typhoon.',
    ],
    ['Hafnium, also known as APT40, was behind the Exchange hack.', '2021-07-22', 'Hafnium was behind the Exchange hack.'],
  ])('%s', (text, published, result) => {
    const spot = spotOf(text, published);
    expect(made(spot, otherCulpritEdits(spot, first(spot)))).toContain(result);
  });

  it('leaves a pair of culprits alone', () => {
    const spot = spotOf('The EU said that APT40 and APT31 were behind the Microsoft Exchange hack.', '2021-07-20');
    expect(otherCulpritEdits(spot, first(spot))).toEqual([]);
  });
});

describe('words of confidence', () => {
  it('are the source’s, in the form that stands there', () => {
    const adjective = spotOf('The NCSC said it was likely that Hafnium is associated with the Chinese state.');
    expect(made(adjective, confidenceEdits(adjective, 'highly likely'))[0]).toContain('it was highly likely that');
    expect(made(adjective, confidenceEdits(adjective, 'almost certain'))[0]).toContain('it was almost certain that');
    const noun = spotOf(
      'The White House said it had proof that the MSS carried out the Exchange attack.',
      '2021-07-20',
      'confidence-changed',
    );
    expect(made(noun, confidenceEdits(noun, 'high degree of confidence'))[0]).toContain(
      'said it had a high degree of confidence that',
    );
  });

  it('are put in where one can stand', () => {
    const said = spotOf('Microsoft said Hafnium was behind the attack on Exchange servers.', '2021-03-05', 'confidence-dropped');
    expect(made(said, sureEdits(said, 'high confidence'))).toContain(
      'Microsoft said with high confidence that Hafnium was behind the attack on Exchange servers.',
    );
    const blamed = spotOf('Microsoft blamed Hafnium for the attack on Exchange servers.', '2021-03-05', 'confidence-dropped');
    expect(made(blamed, sureEdits(blamed, 'high confidence'))).toEqual([
      'Microsoft, with high confidence, blamed Hafnium for the attack on Exchange servers.',
    ]);
  });

  it('are not put beside another', () => {
    const spot = spotOf('The NCSC said it was likely that Hafnium is associated with the Chinese state.');
    expect(sureEdits(spot, 'highly likely')).toEqual([]);
  });
});

describe('joined', () => {
  const edit = (start: number, end: number) => ({ start, end, insert: 'x' });
  it('makes one of two, in order, unless they are of the same words', () => {
    expect(joined([edit(5, 6)], [edit(1, 2)])).toEqual([[edit(1, 2), edit(5, 6)]]);
    expect(joined([edit(1, 4)], [edit(3, 6)])).toEqual([]);
    expect(joined([edit(3, 3)], [edit(3, 3)])).toEqual([]);
  });
});
