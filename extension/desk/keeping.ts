/**
 * The draft in hand and the shelf of drafts: which is open, whether it may be written here, and that what is written is kept. A draft is held
 * by one desk; another shows it and does not write it.
 */
import type { Node } from 'prosemirror-model';
import { type Autosave, autosave, type Saved, type Timer } from './drafts/autosave.ts';
import { type Draft, isBlank, type Listed, newDraft, parseDraft, toListed, toStored } from './drafts/draft.ts';
import { type Channel, type Hold, holdDrafts, type Locks } from './drafts/hold.ts';
import { isFull, type Shelf } from './drafts/shelf.ts';

export interface KeepingOptions {
  readonly shelf: Shelf;
  readonly locks: Locks;
  readonly channel: Channel;
  readonly timer: Timer;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** What is in the editor now. */
  readonly current: () => Node;
  /** Another draft is in hand, or the same may or may no longer be written. */
  readonly changed: () => void;
  /** What became of the last write. */
  readonly told: () => void;
  /** How a copy that saves what would be lost is called. */
  readonly copyName: (of: Draft) => string;
}

export interface Keeping {
  readonly draft: Draft;
  /** Another desk writes it. */
  readonly isElsewhere: boolean;
  readonly saved: Saved;
  /** Opens a draft; false where there is none, or none that can be read. */
  open(id: string): Promise<boolean>;
  /** The draft that was changed last, or a new one. */
  openLatest(): Promise<void>;
  /** A new draft, empty or with what was opened from a file. */
  create(from?: Partial<Pick<Draft, 'doc' | 'day' | 'name'>>): Promise<void>;
  /** The draft that is open elsewhere: here from now on. */
  takeOver(): Promise<void>;
  /** A copy of what is shown, to work on. */
  copy(): Promise<void>;
  /** The words changed. */
  touch(): void;
  update(change: Partial<Omit<Draft, 'version' | 'id' | 'doc'>>): void;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly Listed[]>;
  /** As storage holds it, for a draft that cannot be read. */
  raw(id: string): Promise<unknown>;
  flush(): Promise<Saved>;
  /** Everything was erased: nothing of the draft in hand is written any more. */
  erased(): Promise<void>;
}

export function keepDrafts(options: KeepingOptions): Keeping {
  const { shelf, now, newId, current, changed, told } = options;
  let draft = newDraft(newId(), now());
  let isElsewhere = false;
  let saved: Saved = 'saved';
  /** It stands on the shelf: then it is written also when it is empty again. */
  let isKept = false;

  const write = async () => {
    const written = { ...draft, doc: current(), changed: now().getTime() };
    if (isElsewhere || (!isKept && isBlank(written))) return;
    draft = written;
    await shelf.write(written.id, toStored(written));
    isKept = true;
  };
  const saving: Autosave = autosave(
    write,
    (state) => {
      saved = state;
      told();
    },
    { isFull, timer: options.timer },
  );
  const hold: Hold = holdDrafts({
    locks: options.locks,
    channel: options.channel,
    wait: options.wait,
    asked: async () => {
      await saving.flush();
      isElsewhere = true;
      changed();
    },
    lost: () => void rescue(),
  });

  /** Taken away while this page stood still: what it has that was not written becomes a draft of its own. */
  const rescue = async () => {
    const isUnsaved = saving.isDirty;
    saving.drop();
    draft = { ...draft, doc: current() };
    isElsewhere = true;
    if (isUnsaved && !isBlank(draft)) {
      const copy = { ...draft, id: newId(), name: options.copyName(draft) };
      await shelf.write(copy.id, toStored(copy)).catch(() => {});
    }
    changed();
  };

  /** Before another draft comes: writes this one, or takes it off the shelf where nothing is left in it. */
  const leave = async (): Promise<boolean> => {
    if (isElsewhere) return true;
    const done = await saving.flush();
    if (done === 'full' || done === 'failed') return false;
    const left = { ...draft, doc: current() };
    if (isKept && isBlank(left) && left.name === '') await shelf.delete(left.id);
    return true;
  };
  const show = (shown: Draft, elsewhere: boolean, kept: boolean) => {
    saving.drop();
    draft = shown;
    isElsewhere = elsewhere;
    isKept = kept;
    changed();
  };

  const open = async (id: string): Promise<boolean> => {
    const stored = parseDraft(await shelf.read(id));
    if (stored === null) return false;
    if (!(await leave())) return true;
    const isHere = await hold.take(id);
    // Read once more: whoever held it until now has written it.
    const fresh = parseDraft(await shelf.read(id)) ?? stored;
    show(fresh, !isHere, true);
    return true;
  };
  const create = async (from: Partial<Pick<Draft, 'doc' | 'day' | 'name'>> = {}) => {
    if (!(await leave())) return;
    const made = { ...newDraft(newId(), now()), ...from };
    await hold.take(made.id);
    show(made, false, false);
    if (from.doc !== undefined) saving.touch();
  };
  const list = async () => {
    const all = (await shelf.list()).map(([id, data]) => toListed(id, data));
    return all.sort((a, b) => b.changed - a.changed);
  };

  return {
    get draft() {
      return draft;
    },
    get isElsewhere() {
      return isElsewhere;
    },
    get saved() {
      return saved;
    },
    open,
    openLatest: async () => {
      const [latest] = (await list()).filter(({ isDamaged }) => !isDamaged);
      if (latest === undefined || !(await open(latest.id))) await create();
    },
    create,
    takeOver: async () => {
      const { id } = draft;
      await hold.takeOver(id);
      const fresh = parseDraft(await shelf.read(id));
      show(fresh ?? draft, false, fresh !== null);
    },
    copy: async () => {
      // As the other desk has written it by now.
      const { doc, day, force, format, style, ignored, seen } = parseDraft(await shelf.read(draft.id)) ?? draft;
      const at = now();
      const made = { ...newDraft(newId(), at), name: options.copyName(draft), doc, day, force, format, style, ignored, seen };
      await hold.take(made.id);
      show(made, false, false);
      saving.touch();
    },
    touch: () => {
      if (!isElsewhere) saving.touch();
    },
    update: (change) => {
      if (isElsewhere) return;
      draft = { ...draft, ...change };
      saving.touch();
    },
    rename: async (id, name) => {
      if (id === draft.id) {
        if (isElsewhere) return;
        draft = { ...draft, name };
        saving.touch();
        await saving.flush();
        return;
      }
      const stored = parseDraft(await shelf.read(id));
      if (stored !== null) await shelf.write(id, toStored({ ...stored, name }));
    },
    remove: async (id) => {
      if (id === draft.id) saving.drop();
      await shelf.delete(id);
      if (id !== draft.id) return;
      const made = newDraft(newId(), now());
      await hold.take(made.id);
      show(made, false, false);
    },
    list,
    raw: (id) => shelf.read(id),
    flush: () => saving.flush(),
    erased: async () => {
      saving.drop();
      const made = newDraft(newId(), now());
      await hold.take(made.id);
      show(made, false, false);
    },
  };
}
