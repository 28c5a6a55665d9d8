import { describe, expect, it } from 'vitest';
import { purposeOf, toSiteName } from '../../extension/options/permissions.ts';
import { buildManifest } from '../../manifest/index.ts';
import { messagesOf } from '../words.ts';

describe.each(['chrome', 'firefox'] as const)('what is said of the permissions of %s', (target) => {
  it('has a sentence for each of them', () => {
    for (const permission of buildManifest(target).permissions as string[]) {
      expect(purposeOf(permission), permission).not.toBe('options_permission_unknown');
      expect(messagesOf('en')).toHaveProperty(purposeOf(permission));
    }
  });

  it('does not vouch for one that we did not ask for', () => {
    expect(purposeOf('history')).toBe('options_permission_unknown');
  });
});

it.each([
  ['*://*.bbc.co.uk/*', 'bbc.co.uk'],
  ['https://example.org/*', 'example.org'],
  ['*://localhost/*', 'localhost'],
  ['*://*/*', null],
  ['<all_urls>', null],
])('the site of %s is %s', (pattern, site) => {
  expect(toSiteName(pattern)).toBe(site);
});
