/** What a draft's file is called: its name, as far as file systems everywhere allow it, and the day it is for. */

const LONGEST = 60;

/** @example toDraftFileName('One hack: who?', '2021-03-12', 'md') // 'one-hack-who-2021-03-12.md' */
export function toDraftFileName(name: string, day: string, extension: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const cut = [...words].slice(0, LONGEST).join('').replace(/-$/, '');
  return `${cut === '' ? 'draft' : cut}-${day}.${extension}`;
}
