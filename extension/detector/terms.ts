/**
 * Does a text look as if it were about the event? Deliberately generous: the reader decides with the whole text, a miss
 * here is final. The terms are the dossier's strong ones (a test holds the two together); importing the dossier itself would make
 * this script a hundred times its size. Pure.
 */

/** One of these is enough. */
const ALONE = /proxylogon|cve-2021-(?:26855|2685[78]|27065)|exchange (?:e-?mail )?(?:hack|attack|breach)/i;
/** Two different ones of these are. */
const TOGETHER = [
  /hafnium|silk typhoon/i,
  /microsoft exchange|exchange (?:email |mail )?servers?/i,
  /microsoft'?s? .{0,40}\bservers?\b/i,
  /\bchin(?:a|ese)\b/i,
];

/**
 * @example looksLikeIt('Hafnium hackers hit Exchange servers') // true
 * @example looksLikeIt('Hafnium oxide in modern transistors')  // false
 */
export function looksLikeIt(text: string): boolean {
  return ALONE.test(text) || TOGETHER.filter((term) => term.test(text)).length > 1;
}
