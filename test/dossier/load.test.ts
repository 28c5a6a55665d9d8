import { expect, test } from 'vitest';
import { load, MOST_CHARACTERS, MOST_FACTS } from '../../src/dossier/load.ts';
import { FIGURE, figure, SOUND, STATES } from './example.ts';

const refusalsOf = (data: unknown) => {
  const loaded = load(typeof data === 'string' ? data : JSON.stringify(data), STATES);
  return 'refusals' in loaded ? loaded.refusals : [];
};

test('takes a sound dossier', () => {
  expect(load(JSON.stringify(SOUND), STATES)).toEqual({ dossier: SOUND });
});

test('asks no examples of a dossier from elsewhere', () => {
  const { examples: _examples, nearMisses: _nearMisses, ...bare } = FIGURE;
  expect(refusalsOf({ ...SOUND, facts: [bare] })).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['what is not JSON', '{', /^this is not JSON: /],
  ['what is no dossier', [], /^Invalid input: expected object/],
  [
    'a value of the wrong type, with its place',
    { ...SOUND, facts: [{ ...FIGURE, public: 5 }] },
    /^facts\[0\]\.public: Invalid input: expected string/,
  ],
  [
    'a link that is not https',
    { ...SOUND, sources: [{ ...SOUND.sources[0], url: 'javascript:alert(1)' }] },
    /^sources\[0\]\.url: an address begins with https/,
  ],
  ['an unknown field', { ...SOUND, script: 'alert(1)' }, /^script: “script” is no field of this$/],
  [
    'an example of more than a few sentences',
    { ...SOUND, facts: [figure({ nearMisses: [{ text: 'x'.repeat(4001) }] })] },
    /^facts\[0\]\.nearMisses\[0\]\.text: Too big/,
  ],
  ['an id that leads nowhere', { ...SOUND, facts: [figure({ by: 'nobody' })] }, /^facts\[0\]\.by: there is no party “nobody”$/],
  ['a file too long', ' '.repeat(MOST_CHARACTERS + 1), /^the file has more than 5 million characters$/],
  ['too many facts', { ...SOUND, facts: Array(MOST_FACTS + 1).fill(0) }, /^facts: more than 5000$/],
])('refuses %s', (_shows, data, first) => {
  expect(refusalsOf(data)[0]).toMatch(first);
});

test('names a few of many faults and counts the rest', () => {
  const refusals = refusalsOf({ ...SOUND, facts: Array(100).fill(0) });
  expect(refusals).toHaveLength(21);
  expect(refusals.at(-1)).toBe('… and 80 more');
});

test('a key of the prototype does no harm', () => {
  expect(refusalsOf(JSON.stringify(SOUND).replace('{', '{"__proto__":{"polluted":true},'))).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
});
