/** Addresses as RFC 3986 writes them: what a machine-readable file must hold where a browser is forgiving. */
import { isWebAddress } from './exhibit-words.ts';
import { wellFormed } from './plain.ts';

const PARTS = /^([^/?#]*\/\/[^/?#]*)([^#]*)(?:#(.*))?$/su;

/**
 * The address with everything percent-encoded that may not stand in a URI, or null where it is none of the web.
 * @example toUri('https://a.example/ä b') // 'https://a.example/%C3%A4%20b'
 */
export function toUri(address: string): string | null {
  if (!isWebAddress(address)) return null;
  const [, origin = '', path = '', fragment] = PARTS.exec(wellFormed(address)) ?? [];
  const encoded = encode(origin, /%(?![\da-f]{2})|[^\w\-.~%!$&'()*+,;=:@/[\]]/giu) + encode(path, NOT_IN_PATH);
  return fragment === undefined ? encoded : `${encoded}#${encode(fragment, NOT_IN_PATH)}`;
}

/** Without the part behind `#`, in which nothing is a document of its own. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

const NOT_IN_PATH = /%(?![\da-f]{2})|[^\w\-.~%!$&'()*+,;=:@/?]/giu;

/** `\w` under `iu` also takes two letters that fold to s and k: they are encoded, too. */
function encode(part: string, forbidden: RegExp): string {
  return part.replace(forbidden, encodeURIComponent).replace(/[^\0-\x7f]/gu, encodeURIComponent);
}
