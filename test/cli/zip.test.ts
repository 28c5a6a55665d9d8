import { expect, test } from 'vitest';
import { lookInto } from '../../src/cli/zip.ts';
import { makeZip } from './make-docx.ts';

const all = () => true;

test('an archive that unfolds to what is allowed is fine', () => {
  expect(lookInto(makeZip({ a: 'x'.repeat(600), b: 'y'.repeat(400) }), all, 1000)).toEqual({ kind: 'fine' });
});

test('all entries together are counted, however small each is', () => {
  expect(lookInto(makeZip({ a: 'x'.repeat(600), b: 'y'.repeat(401) }), all, 1000)).toEqual({ kind: 'too-large' });
});

test('what is not read is not counted', () => {
  expect(lookInto(makeZip({ 'a.xml': 'x', 'b.png': 'y'.repeat(5000) }), (name) => name === 'a.xml', 1000).kind).toBe('fine');
});

test('what an entry says of its size is not believed', () => {
  expect(lookInto(makeZip({ a: 'x'.repeat(1_000_000) }, { claimedSize: 10 }), all, 1000)).toEqual({ kind: 'too-large' });
});

test('a password is seen', () => expect(lookInto(makeZip({ a: 'x' }, { encrypted: true }), all, 1000).kind).toBe('encrypted'));

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['no archive', Buffer.from('PK and more than twenty-two bytes of text')],
  ['an end without entries', makeZip({ a: 'x' }).subarray(-22)],
  ['an entry whose content was cut out', Buffer.concat([Buffer.alloc(10), makeZip({ a: 'x' })])],
])('%s is corrupt', (_what, bytes) => expect(lookInto(bytes, all, 1000).kind).toBe('corrupt'));
