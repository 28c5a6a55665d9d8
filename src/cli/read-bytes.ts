/** A file's bytes, or a sentence why not. */
import { open } from 'node:fs/promises';
import { MOST_BYTES, tooLarge } from './decode.ts';
import { Failure } from './failure.ts';

/**
 * `name` is what the user calls the file.
 * @throws Failure
 */
export async function readBytes(path: string, name = path): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      // Asked before it is read: a file that is too large must not fill the memory first.
      if ((await file.stat()).size > MOST_BYTES) throw tooLarge(name);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name} ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'is not there';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
