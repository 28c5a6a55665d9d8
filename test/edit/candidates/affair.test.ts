import { describe, expect, it } from 'vitest';
import { apartEdits, namedEdits } from '../../../src/edit/candidates/affair.ts';
import { dossier } from '../../engine.ts';
import { made, spotOf } from './spots.ts';

describe('apartEdits', () => {
  it.each<[string, string[]]>([
    // In place of what ties it to this attack, all of it.
    ['Four Chinese nationals were charged over the Exchange hack.', ['Four Chinese nationals were charged in a separate case.']],
    [
      'Four Chinese spies have been indicted for the attack on Microsoft Exchange servers.',
      ['Four Chinese spies have been indicted in a separate case.'],
    ],
  ])('%s', (text, results) => expect(made(spotOf(text), apartEdits(spotOf(text)))).toEqual(results));

  it('is said of the whole sentence where nothing in it ties it to this attack', () => {
    const text =
      'The Exchange hack was blamed on China on Monday. Four members of the group were indicted in San Diego on Friday.';
    const spot = spotOf(text, '2021-07-20', 'separate-case');
    expect(made(spot, apartEdits(spot)).map((result) => result.slice(49))).toEqual([
      'In a separate case, four members of the group were indicted in San Diego on Friday.',
      'Four members of the group were indicted in San Diego on Friday, in a separate case.',
    ]);
  });
});

describe('namedEdits', () => {
  it('calls the other affair by its name, where the name is that of a deed', () => {
    const spot = spotOf('Finland blamed China for the Exchange hack.');
    const affair = (id: string) => dossier.cases.find((one) => one.id === id);
    expect(made(spot, namedEdits(spot, affair('finland-parliament')))).toEqual([
      "Finland blamed China for the hack of Finland's parliament.",
    ]);
    expect(namedEdits(spot, affair('apt40-indictment'))).toEqual([]);
    expect(namedEdits(spot, undefined)).toEqual([]);
  });
});
