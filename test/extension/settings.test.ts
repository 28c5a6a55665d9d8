import { describe, expect, it } from 'vitest';
import { DEFAULTS, isOn, isPaused, repairSettings, toSite, withoutSite, withSite } from '../../extension/settings.ts';

describe('repairing what is stored', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'all'],
    ['a list', [1, 2]],
    ['an empty record', {}],
  ])('makes defaults of %s', (_, stored) => {
    expect(repairSettings(stored)).toEqual(DEFAULTS);
  });

  it('keeps good fields beside broken ones', () => {
    expect(repairSettings({ reading: 'everything', sites: 'bbc.co.uk', pausedSites: ['a.org'], paused: true, more: 1 })).toEqual({
      ...DEFAULTS,
      pausedSites: ['a.org'],
      paused: true,
    });
    expect(repairSettings({ density: 'loud', theme: 'dark', shortcuts: 'no', rail: false })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      rail: false,
    });
  });

  it('keeps good entries of a list beside broken ones, once each', () => {
    const sites = ['a.org', 7, '', 'a.org', 'https://b.org', '../c', 'UPPER.org', 'localhost', null, { toString: () => 'd.org' }];
    expect(repairSettings({ sites }).sites).toEqual(['a.org', 'localhost']);
  });

  it('bounds a list that has grown beyond reason', () => {
    const sites = Array.from({ length: 5000 }, (_, i) => `site-${i}.org`);
    expect(repairSettings({ sites }).sites).toHaveLength(500);
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
    ['http://127.0.0.1:4000/a.html', '127.0.0.1'],
    ['News.Example.org', 'news.example.org'],
    ['  example.org/path ', 'example.org'],
    ['http://localhost:80/', 'localhost'],
    ['https://müller.de', 'xn--mller-kva.de'],
  ])('%s is %s', (address, site) => {
    expect(toSite(address)).toBe(site);
  });

  it.each(['about:blank', 'chrome://extensions', 'file:///home/a.html', '', 'two words', 'https://'])(
    '%j has none',
    (address) => {
      expect(toSite(address)).toBeNull();
    },
  );
});

describe('pausing', () => {
  const paused = { ...DEFAULTS, pausedSites: ['example.org'] };

  it('covers subdomains and nothing that only looks alike', () => {
    expect(isPaused(paused, 'example.org')).toBe(true);
    expect(isPaused(paused, 'news.example.org')).toBe(true);
    expect(isPaused(paused, 'notexample.org')).toBe(false);
    expect(isPaused(paused, null)).toBe(false);
  });

  it('everywhere covers pages without a site, too', () => {
    expect(isPaused({ ...DEFAULTS, paused: true }, null)).toBe(true);
  });

  it('is taken back also where a parent domain was paused', () => {
    expect(isOn(withoutSite(['example.org', 'b.org'], 'news.example.org'), 'news.example.org')).toBe(false);
    expect(withoutSite(['example.org', 'b.org'], 'news.example.org')).toEqual(['b.org']);
  });

  it('is kept once and in order', () => {
    expect(withSite(['b.org', 'a.org'], 'b.org', true)).toEqual(['a.org', 'b.org']);
    expect(withSite(['b.org', 'a.org'], 'b.org', false)).toEqual(['a.org']);
  });
});
