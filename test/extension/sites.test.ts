import { describe, expect, it } from 'vitest';
import { toPageAddress, toPatterns } from '../../extension/sites.ts';

describe('match patterns', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('of %s are %s', (site, pattern) => {
    expect(toPatterns(site)).toEqual([pattern]);
  });
});

describe('a page’s address', () => {
  it.each(['#/', '#/story/2', '#!story', '#!/story', '#story=2', '#news/4'])('holds %s, which says what is shown', (hash) => {
    expect(toPageAddress(`https://a.example/b?c${hash}`)).toBe(`https://a.example/b?c${hash}`);
  });
  it.each(['', '#', '#!', '#top', '#comment-12', '#L10', '#ftn:1'])('ends before “%s”, which says where to be', (hash) => {
    expect(toPageAddress(`https://a.example/b?c${hash}`)).toBe('https://a.example/b?c');
  });
  it('stays the route it was through a jump within the page, and not through the way home', () => {
    const route = 'https://a.example/b#/story/2';
    expect(toPageAddress('https://a.example/b#comments', route)).toBe(route);
    expect(toPageAddress('https://a.example/b#/notes', route, true)).toBe(route);
    expect(toPageAddress('https://a.example/b', route)).toBe('https://a.example/b');
    expect(toPageAddress('https://a.example/c#comments', route)).toBe('https://a.example/c');
  });
});
