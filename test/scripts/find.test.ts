import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser that the user names is taken', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(await findBrowser('chrome')).toBe(process.execPath);
});

test('a name that is no program is an error, and no other browser is taken instead', async () => {
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  await expect(findBrowser('firefox')).rejects.toThrow('FIREFOX_PATH is set to /nowhere/firefox, which is no program.');
});
