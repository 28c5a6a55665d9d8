/**
 * Names for what has no address: `urn:uuid:` made from what the thing is, so that the same article, checked against the same
 * dossier, has the same names on every machine and every day. UUIDs of version 8 (RFC 9562), which may be made in any way.
 */

/** Four different starts, so that four lanes of 32 bits are one of 128. */
const SEEDS = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a];
const PRIME = 0x01000193;

/** @example toUrn('a') // the same for everybody: 'urn:uuid:…' */
export function toUrn(name: string): string {
  const hex = SEEDS.map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  return `urn:uuid:${uuid}`;
}

/** FNV-1a over UTF-16 code units, stirred at the end: no protection against anybody, only names that do not meet by chance. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
