/** From sites to the browser's match patterns. Pure. */

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
