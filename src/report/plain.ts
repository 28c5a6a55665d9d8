/** Text from anybody made fit for a file that people open: no half characters, nothing that steers a terminal or turns the line round. */
import { clean } from './wrap.ts';

/** A lone half of a surrogate pair is no character, and cannot be written as UTF-8. */
const LONE = /\p{Surrogate}/gu;

/** @example wellFormed('a\ud800') // 'a�' */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\ufffd');
}

/**
 * One line: control characters gone, every run of white space a space, none at the ends.
 * @example oneLine(' a\n b\u202e') // 'a b'
 */
export function oneLine(text: string): string {
  // Line breaks first: `clean` takes out carriage returns, and two words would become one.
  return clean(wellFormed(text.replace(/\s+/gu, ' '))).trim();
}
