/** Where drafts are kept: the few things that are asked of a storage, and how what goes wrong there is told apart. */

export interface Shelf {
  /** What is kept under the id, as it is; `undefined` for nothing. */
  read(id: string): Promise<unknown>;
  list(): Promise<readonly (readonly [id: string, data: unknown])[]>;
  write(id: string, data: unknown): Promise<void>;
  delete(id: string): Promise<void>;
}

/** The disk, or what the browser lets us have of it, is full. */
export function isFull(error: unknown): boolean {
  const names = ['QuotaExceededError', 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];
  const said = error as { readonly name?: unknown; readonly inner?: { readonly name?: unknown } } | null;
  return names.some((name) => said?.name === name || said?.inner?.name === name);
}
