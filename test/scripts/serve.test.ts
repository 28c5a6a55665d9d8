import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';

let folder = '';
let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-'));
  await writeFile(join(folder, 'page.html'), '<p>Page');
  await writeFile(join(folder, 'page.headers.json'), '{"content-security-policy": "default-src \'none\'"}');
  serving = await serve(folder);
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

test('serves a page with the headers beside it', async () => {
  const response = await fetch(`${serving.origin}/page.html?1`);
  expect(await response.text()).toBe('<p>Page');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

test.each(['/nowhere.html', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/'])('serves nothing for %s', async (path) => {
  expect((await fetch(`${serving.origin}${path}`)).status).toBe(404);
});
