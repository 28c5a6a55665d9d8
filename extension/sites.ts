/** Addresses: from sites to the browser's match patterns, and which part of an address says what page it is. Pure. */

export const ALL_SITES = ['*://*/*'];

/** Where a content script runs. */
export interface Registration {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/**
 * The patterns that cover a site and its subdomains.
 *
 * @example toPatterns('example.org') // ['*://*.example.org/*']
 * @example toPatterns('localhost')   // ['*://localhost/*']
 */
export function toPatterns(site: string): string[] {
  // A machine's name or number has no subdomains, and the browsers refuse a wildcard before a number.
  const alone = !site.includes('.') || /^[\d.]+$/.test(site) || site.startsWith('[');
  return [alone ? `*://${site}/*` : `*://*.${site}/*`];
}

/** `#/story/2`, `#!story`, `#story=2`: an app's way to say what it shows. Not `#comments`, nor `#!`, which goes nowhere. */
const ROUTE = /^#(?:!.|.*[/=])/;

/**
 * The address of what a page shows: with a fragment that is an app's route, without one that only says where in the page to be. Such a
 * jump leaves an app on the route it was on (`before`), whose place in the address it takes. `isAnchor`: an element is called so.
 *
 * @example toPageAddress('https://a.example/b#comments') // 'https://a.example/b'
 * @example toPageAddress('https://a.example/b#/story/2') // 'https://a.example/b#/story/2'
 * @example toPageAddress('https://a.example/b#comments', 'https://a.example/b#/story/2') // 'https://a.example/b#/story/2'
 */
export function toPageAddress(address: string, before = '', isAnchor = false): string {
  const at = address.indexOf('#');
  if (at === -1) return address;
  const [plain, hash] = [address.slice(0, at), address.slice(at)];
  if (ROUTE.test(hash) && !isAnchor) return address;
  return hash !== '#' && before.split('#', 1)[0] === plain ? before : plain;
}
