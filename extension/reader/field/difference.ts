/** How one text became another: what stands between the beginning and the end that they share. Pure, one pass from either side. */
export interface Difference {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** Null where nothing differs. @example differenceOf('one two', 'one or two') // { at: 4, removed: 0, added: 'or ' } */
export function differenceOf(before: string, now: string): Difference | null {
  if (before === now) return null;
  const shorter = Math.min(before.length, now.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === now.charCodeAt(at)) at += 1;
  let tail = 0;
  while (tail < shorter - at && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail += 1;
  return { at, removed: before.length - at - tail, added: now.slice(at, now.length - tail) };
}
