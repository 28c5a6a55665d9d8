/** Bytes to text, or a sentence why not. */
import { Failure } from './failure.ts';

/** A long book has 1 MB. More than this is a mistake, and would keep the user waiting for nothing. */
export const MOST_BYTES = 20_000_000;

/**
 * A byte order mark stays in the text: offsets count in what the user gave.
 * @throws Failure
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  // UTF-16 has zeros too; either way it is no UTF-8 text.
  if (bytes.includes(0)) throw new Failure(`${name} is not a text file: it holds binary data, or UTF-16`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is not UTF-8 text: save it as UTF-8 and try again`);
  }
  if (text.replace('\uFEFF', '').trim() === '') throw new Failure(`${name} is empty`);
  return text;
}

export function tooLarge(name: string): Failure {
  return new Failure(`${name} is too large: ${MOST_BYTES / 1_000_000} MB is the most`);
}
