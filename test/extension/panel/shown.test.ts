import { describe, expect, it } from 'vitest';
import { toShown } from '../../../extension/panel/shown.ts';
import { DEFAULTS } from '../../../extension/settings.ts';
import { toRecord } from '../../../src/report/record.ts';
import { checked } from '../../engine.ts';

const { report, article } = checked('Microsoft released patches on 2 March 2021.');
const record = toRecord(report, article);
const matched = {
  kind: 'matched' as const,
  forced: false,
  reasons: [],
  takenFor: null,
  published: null,
  hidden: 0,
  counts: record.counts,
  findings: [],
  truncated: false,
  dossier: { title: '', updated: '', covers: '' },
};

describe('the panel shows', () => {
  it('the article once both its state and its record are there', () => {
    expect(toShown(matched, record, DEFAULTS, 'a.org')).toEqual({ kind: 'article', record, state: matched });
    expect(toShown(matched, null, DEFAULTS, 'a.org')).toEqual({ kind: 'checking' });
  });

  it('that a site is paused only where nothing was checked on it', () => {
    const paused = { ...DEFAULTS, pausedSites: ['a.org'] };
    expect(toShown({ kind: 'unchecked' }, null, paused, 'a.org')).toEqual({ kind: 'paused', everywhere: false });
    expect(toShown({ kind: 'unchecked' }, null, paused, 'b.org')).toEqual({ kind: 'unchecked' });
    expect(toShown({ kind: 'unchecked' }, null, { ...DEFAULTS, paused: true }, null)).toEqual({
      kind: 'paused',
      everywhere: true,
    });
    expect(toShown(matched, record, paused, 'a.org').kind).toBe('article');
  });

  it('everything else as it is', () => {
    const unmatched = { kind: 'unmatched' as const, takenFor: 'ProxyShell', reasons: [] };
    expect(toShown(unmatched, null, DEFAULTS, null)).toBe(unmatched);
    expect(toShown({ kind: 'reading' }, null, DEFAULTS, null)).toEqual({ kind: 'checking' });
  });
});
