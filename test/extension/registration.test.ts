import { describe, expect, it } from 'vitest';
import { isReadBySelf, toRegistration } from '../../extension/background/registration.ts';
import { DEFAULTS, type Settings } from '../../extension/settings.ts';

const all: Settings = { ...DEFAULTS, reading: 'all' };
const chosen: Settings = { ...DEFAULTS, reading: 'chosen', sites: ['a.org', 'b.org'] };

describe('the detector is registered', () => {
  it.each([
    ['nowhere when only asked', DEFAULTS, true, [], null],
    ['nowhere when paused everywhere', { ...all, paused: true }, true, [], null],
    ['everywhere when chosen and granted', all, true, [], { matches: ['*://*/*'], excludeMatches: [] }],
    ['nowhere when the browser has withdrawn all sites', all, false, [], null],
    [
      'not on paused sites',
      { ...all, pausedSites: ['c.org'] },
      true,
      [],
      { matches: ['*://*/*'], excludeMatches: ['*://*.c.org/*'] },
    ],
    ['on the chosen sites that are granted', chosen, false, ['b.org'], { matches: ['*://*.b.org/*'], excludeMatches: [] }],
    ['nowhere when no chosen site is granted', chosen, false, [], null],
    ['nowhere when no site is chosen', { ...chosen, sites: [] }, true, [], null],
  ] as const)('%s', (_, settings, allGranted, granted, expected) => {
    expect(toRegistration(settings as Settings, allGranted, granted)).toEqual(expected);
  });
});

describe('a site is read by itself', () => {
  it.each([
    [all, 'x.org', true],
    [all, null, false],
    [DEFAULTS, 'x.org', false],
    [chosen, 'a.org', true],
    [chosen, 'www2.a.org', true],
    [chosen, 'x.org', false],
    [{ ...all, paused: true }, 'x.org', false],
    [{ ...all, pausedSites: ['x.org'] }, 'x.org', false],
  ])('%j on %s: %s', (settings, host, expected) => {
    expect(isReadBySelf(settings, host)).toBe(expected);
  });
});
