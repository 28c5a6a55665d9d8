/**
 * Where the desk's drafts are kept: the extension's own IndexedDB, which needs no permission. A channel tells the desks that are open when
 * everything is erased: one of them would otherwise write its draft back.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const DATABASE = 'firsthand-desk';
const STORE = 'drafts';
const CHANNEL = 'firsthand-drafts';

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  const again = () => {
    opened = null;
  };
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
    // A later version of the program wants to change it: it comes first.
    blocking: (_current, _blocked, event) => {
      again();
      (event.target as IDBDatabase).close();
    },
    terminated: again,
  });
  opened.catch(again);
  return opened;
}

export async function readDraft(id: string): Promise<unknown> {
  return (await open()).get(STORE, id);
}

export async function listDrafts(): Promise<readonly (readonly [id: string, data: unknown])[]> {
  const all = (await open()).transaction(STORE);
  const [ids, values] = await Promise.all([all.store.getAllKeys(), all.store.getAll()]);
  return ids.map((id, at) => [id, values[at]] as const);
}

export async function writeDraft(id: string, data: unknown): Promise<void> {
  const writing = (await open()).transaction(STORE, 'readwrite');
  // Both are awaited: a request can succeed in a transaction that then finds the disk full.
  await Promise.all([writing.store.put(data, id), writing.done]);
}

export async function deleteDraft(id: string): Promise<void> {
  await (await open()).delete(STORE, id);
}

/** Erases all of them, in front of the desks that are open, and says how many they were. */
export async function eraseDrafts(): Promise<number> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('erased');
  const database = await open();
  const count = await database.count(STORE);
  await database.clear(STORE);
  channel.postMessage('erased');
  channel.close();
  return count;
}

/** Calls back when all drafts were erased, from the settings or elsewhere. */
export function onDraftsErased(erased: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = ({ data }) => {
    if (data === 'erased') erased();
  };
}
