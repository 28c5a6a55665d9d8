import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/from-text.ts';
import { findProblems } from '../../src/edit/find-problems.ts';
import {
  IGNORED_FORMAT,
  IGNORED_VERSION,
  ignore,
  LONGEST_REASON,
  NOTHING_IGNORED,
  parseIgnored,
  splitIgnored,
  toBaseline,
  unignore,
} from '../../src/edit/ignored.ts';
import type { Problem } from '../../src/edit/problem.ts';
import { check } from '../../src/firsthand.ts';
import { AFTER_JULY, dossier } from '../engine.ts';

const article = fromText(
  'The US blamed Iran for the Exchange hack. The EU blamed the Chinese government for the Exchange attack.',
  {
    published: AFTER_JULY,
  },
);
const problems = findProblems(check(article, { dossier, force: true }), article, { dossier });
const [first, second] = problems as [Problem, Problem];

const entry = { fingerprint: '85944171f73967e8', check: 'number-differs', reason: 'The desk knows better.', quote: 'six flaws' };
const file = (change: object) => ({ format: IGNORED_FORMAT, version: IGNORED_VERSION, entries: [entry], ...change });

describe('an ignore list', () => {
  it('sets a problem aside with its reason, and takes it back', () => {
    const list = ignore(NOTHING_IGNORED, first, ' Quoted on purpose. ');
    expect(list.entries).toEqual([
      { fingerprint: first.fingerprint, check: first.check, reason: 'Quoted on purpose.', quote: first.quote },
    ]);
    const { open, aside } = splitIgnored(problems, list);
    expect(aside.map(({ problem }) => problem)).toEqual([first]);
    expect(open).toEqual(problems.slice(1));
    expect(unignore(list, first.fingerprint)).toEqual(NOTHING_IGNORED);
  });

  it('keeps the last reason of a problem, once', () => {
    const list = ignore(ignore(ignore(NOTHING_IGNORED, first, 'One.'), second, 'Two.'), first, 'Three.');
    expect(list.entries.map(({ reason }) => reason)).toEqual(['Two.', 'Three.']);
  });

  it('cuts a reason of any length, so that what it makes can be read again', () => {
    const list = ignore(NOTHING_IGNORED, first, 'x'.repeat(LONGEST_REASON + 1));
    expect(parseIgnored(JSON.parse(JSON.stringify(list)))).toEqual({ kind: 'read', ignored: list });
  });

  it('is a baseline of all that is known, which says no reasons', () => {
    const baseline = toBaseline(problems);
    expect(splitIgnored(problems, baseline).open).toEqual([]);
    expect(new Set(baseline.entries.map(({ reason }) => reason))).toEqual(new Set([null]));
    expect(parseIgnored(JSON.parse(JSON.stringify(baseline)))).toEqual({ kind: 'read', ignored: baseline });
  });
});

describe('parseIgnored', () => {
  it('reads a file', () => expect(parseIgnored(file({}))).toMatchObject({ kind: 'read' }));

  it.each<[unknown, string]>([
    [null, ''],
    [[], ''],
    [file({ format: 'other' }), 'format'],
    [file({ version: 2 }), 'version'],
    [file({ more: 1 }), ''],
    [file({ entries: [entry, { ...entry, check: 'no-such-check' }] }), 'entries.1.check'],
    [file({ entries: [{ ...entry, fingerprint: '../../x' }] }), 'entries.0.fingerprint'],
    [file({ entries: [{ ...entry, fingerprint: '85944171f73967e8-0' }] }), 'entries.0.fingerprint'],
    [file({ entries: [{ ...entry, reason: '' }] }), 'entries.0.reason'],
    [file({ entries: [{ ...entry, quote: 'x'.repeat(1001) }] }), 'entries.0.quote'],
  ])('refuses %j', (data, place) => expect(parseIgnored(data)).toEqual({ kind: 'refused', place }));
});
