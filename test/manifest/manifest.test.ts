import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildManifest, type Target } from '../../manifest/index.ts';
import { messagesOf } from '../words.ts';

describe.each<Target>(['chrome', 'firefox'])('the manifest of %s', (target) => {
  const manifest = buildManifest(target);

  it('asks for no site at install, and for nothing that permissions.md does not explain', () => {
    const explained = readFileSync('manifest/permissions.md', 'utf8');
    expect(manifest).not.toHaveProperty('host_permissions');
    for (const permission of manifest.permissions as string[]) expect(explained).toContain(`\`${permission}\``);
    for (const host of manifest.optional_host_permissions as string[]) expect(explained).toContain(`\`${host}\``);
  });

  it('exposes no file to pages and runs nothing on them by itself', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('forbids its own pages every connection', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    expect(extension_pages).toContain("default-src 'none'");
    expect(extension_pages).toContain("connect-src 'none'");
    expect(extension_pages).not.toContain('unsafe');
  });

  it('names only messages that the locale has, and a description that the stores take', () => {
    const messages = messagesOf('en');
    for (const [, name] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) expect(messages).toHaveProperty(name as string);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('suggests no key that Chromium keeps for itself, and no more keys than it takes', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).not.toMatch(/^Alt\+Shift\+[NP]$/);
  });

  it('differs for tests in the granted sites alone', () => {
    const { host_permissions, ...rest } = buildManifest(target, { grantAllSites: true });
    const { optional_host_permissions, ...shipped } = manifest;
    expect(host_permissions).toEqual(optional_host_permissions);
    expect(rest).toEqual(shipped);
  });
});
