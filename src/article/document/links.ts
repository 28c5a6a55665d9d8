/** Where links lead. Addresses are compared as text and never asked for. */
import type { Dom } from './dom.ts';

/** Does a link lead to another page than the one that goes by these addresses? */
export function leadsAway(link: Element, dom: Dom, addresses: readonly string[]): boolean {
  const target = dom.attribute(link, 'href').trim();
  if (target === '' || /^(?:#|\?|(?:javascript|mailto|tel|data):)/i.test(target)) return false;
  return !addresses.some((address) => isSamePage(target, address));
}

/** The whole address of a link to the web; null for every other scheme and for what is none. */
export function addressOf(link: Element, dom: Dom, addresses: readonly string[]): string | null {
  const target = dom.attribute(link, 'href').trim();
  if (target === '' || target.startsWith('#') || target.length > 4000) return null;
  const base = addresses.find((address) => /^https?:/i.test(address));
  try {
    const url = base === undefined ? new URL(target) : new URL(target, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Two addresses of one page: host and path, without what follows and without a trailing slash or `/amp`. */
export function isSamePage(one: string, other: string): boolean {
  const [a, b] = [bareAddress(one), bareAddress(other)];
  return a !== null && b !== null && (a === b || a.endsWith(b) || b.endsWith(a));
}

/** A path alone stays a path, so that a relative address can be compared with a whole one by its end. */
function bareAddress(url: string): string | null {
  const bare = url
    .slice(0, 2000)
    .replace(/[?#].*$/s, '')
    .replace(/^[a-z]+:\/\/(?:www\.|m\.|amp\.)?/i, '');
  const page = withoutSlashes(bare);
  const plain = page.endsWith('/amp') ? page.slice(0, -'/amp'.length) : page;
  return plain.length > 1 && plain.includes('/') ? plain.toLowerCase() : null;
}

function withoutSlashes(address: string): string {
  let end = address.length;
  while (address.charAt(end - 1) === '/') end -= 1;
  return address.slice(0, end);
}
