import { describe, expect, it } from 'vitest';
import { noun, verb } from '../../../src/language/en/inflect.ts';

const VERBS: readonly (readonly [string, readonly string[]])[] = [
  ['blame', ['blame', 'blames', 'blamed', 'blaming']],
  ['attack', ['attack', 'attacks', 'attacked', 'attacking']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['pin', ['pin', 'pins', 'pinned', 'pinning']],
  ['slam', ['slam', 'slams', 'slammed', 'slamming']],
  ['tie', ['tie', 'ties', 'tied', 'tying']],
  ['breach', ['breach', 'breaches', 'breached', 'breaching']],
  ['fix', ['fix', 'fixes', 'fixed', 'fixing']],
  ['add', ['add', 'adds', 'added', 'adding']],
  ['rebut', ['rebut', 'rebuts', 'rebutted', 'rebutting']],
  ['affect', ['affect', 'affects', 'affected', 'affecting']],
  ['target', ['target', 'targets', 'targeted', 'targeting']],
  ['patch', ['patch', 'patches', 'patched', 'patching']],
  ['point to', ['point to', 'points to', 'pointed to', 'pointing to']],
];

const NOUNS: readonly (readonly [string, string])[] = [
  ['server', 'servers'],
  ['agency', 'agencies'],
  ['business', 'businesses'],
  ['mailbox', 'mailboxes'],
  ['breach', 'breaches'],
  ['key', 'keys'],
  ['loss', 'losses'],
];

describe('the forms of a verb', () => {
  it.each(VERBS)('%s', (base, forms) => expect(verb(base)).toEqual(forms));
});

describe('the plural of a noun', () => {
  it.each(NOUNS)('%s', (base, plural) => expect(noun(base)).toEqual([base, plural]));
});
