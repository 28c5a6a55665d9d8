/** Drafts on a shelf that is a map, with locks and a channel as a browser has them: what is written survives whatever the desks do. */
import { expect, it } from 'vitest';
import { parseDraft } from '../../../extension/desk/drafts/draft.ts';
import type { Channel, Locks } from '../../../extension/desk/drafts/hold.ts';
import { schema, toDocument } from '../../../extension/desk/editor/schema.ts';
import { type Keeping, keepDrafts } from '../../../extension/desk/keeping.ts';

const doc = (words: string) => toDocument('Title', [schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])]);

/** A browser: storage, locks and a channel that several desks share. */
function browser() {
  const kept = new Map<string, unknown>();
  const held = new Map<string, { fail: (error: Error) => void }>();
  const channels: Channel[] = [];
  let isFull = false;
  const locks: Locks = {
    request: async (name, { ifAvailable, steal }, run) => {
      const holder = held.get(name);
      if (holder !== undefined && ifAvailable) return run(null);
      if (holder !== undefined && steal) {
        held.delete(name);
        holder.fail(new Error('stolen'));
      }
      const mine = { fail: (_: Error) => {} };
      const stolen = new Promise<void>((_, fail) => {
        mine.fail = fail;
      });
      held.set(name, mine);
      await Promise.race([run({ name }), stolen]);
      if (held.get(name) === mine) held.delete(name);
    },
  };
  let ids = 0;
  const desk = (isFrozen = false) => {
    const screen = { words: doc('') };
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data: message } as MessageEvent);
      },
    };
    const keeping: Keeping = keepDrafts({
      shelf: {
        read: async (id) => structuredClone(kept.get(id)),
        list: async () => [...kept],
        write: async (id, data) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          kept.set(id, structuredClone(data));
        },
        delete: async (id) => void kept.delete(id),
      },
      locks,
      channel,
      timer: { set: () => 0, clear: () => {} },
      wait: () => Promise.resolve(),
      now: () => new Date(2021, 2, 12),
      newId: () => `draft-${++ids}`,
      current: () => screen.words,
      changed: () => {
        screen.words = keeping.draft.doc;
      },
      told: () => {},
      copyName: () => 'A copy',
    });
    if (isFrozen) channel.onmessage = null;
    channels.push(channel);
    const write = (words: string) => {
      screen.words = doc(words);
      keeping.touch();
    };
    return { keeping, write, words: () => screen.words.textContent };
  };
  return {
    kept,
    desk,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}
const wordsOf = (data: unknown) => parseDraft(data)?.doc.textContent;

it('a draft that was written is there for the next desk', async () => {
  const { desk } = browser();
  const first = desk();
  await first.keeping.openLatest();
  first.write('Kept.');
  await first.keeping.flush();
  const next = desk();
  await next.keeping.openLatest();
  expect(next.words()).toBe('TitleKept.');
  expect(next.keeping.isElsewhere).toBe(true);
});

it('a second desk that asks gets the draft as it stands, and the first no longer writes it', async () => {
  const { desk, kept } = browser();
  const first = desk();
  await first.keeping.openLatest();
  first.write('One.');
  await first.keeping.flush();
  const second = desk();
  await second.keeping.openLatest();
  first.write('One. Two.');
  await second.keeping.takeOver();
  expect([second.words(), second.keeping.isElsewhere, first.keeping.isElsewhere]).toEqual(['TitleOne. Two.', false, true]);
  first.write('Lost?');
  await first.keeping.flush();
  second.write('One. Two. Three.');
  await second.keeping.flush();
  expect([...kept.values()].map(wordsOf)).toEqual(['TitleOne. Two. Three.']);
});

it('what a desk that hangs had not written becomes a draft of its own when the draft is taken from it', async () => {
  const { desk, kept } = browser();
  const hung = desk(true);
  await hung.keeping.openLatest();
  hung.write('Written.');
  await hung.keeping.flush();
  hung.write('Written. And more.');
  const second = desk();
  await second.keeping.openLatest();
  await second.keeping.takeOver();
  await new Promise((done) => setTimeout(done, 10));
  expect(second.words()).toBe('TitleWritten.');
  expect([...kept.values()].map(wordsOf).sort()).toEqual(['TitleWritten.', 'TitleWritten. And more.']);
});

it('a copy begins with what stood in the original, and leaves it alone', async () => {
  const { desk, kept } = browser();
  const first = desk();
  await first.keeping.openLatest();
  first.write('Original.');
  await first.keeping.flush();
  const second = desk();
  await second.keeping.openLatest();
  await second.keeping.copy();
  second.write('Original, changed.');
  await second.keeping.flush();
  expect([...kept.values()].map(wordsOf).sort()).toEqual(['TitleOriginal, changed.', 'TitleOriginal.']);
});

it('storage that is full is told, no other draft is opened over what is not kept, and later all is written', async () => {
  const { desk, kept, fill } = browser();
  const one = desk();
  await one.keeping.openLatest();
  fill(true);
  one.write('Nowhere to go.');
  expect(await one.keeping.flush()).toBe('full');
  await one.keeping.create();
  expect(one.words()).toBe('TitleNowhere to go.');
  fill(false);
  expect(await one.keeping.flush()).toBe('saved');
  expect([...kept.values()].map(wordsOf)).toEqual(['TitleNowhere to go.']);
});

it('a draft that cannot be read is listed and never overwritten', async () => {
  const { desk, kept } = browser();
  kept.set('bad', { version: 99 });
  const one = desk();
  await one.keeping.openLatest();
  one.write('New.');
  await one.keeping.flush();
  expect(await one.keeping.open('bad')).toBe(false);
  expect((await one.keeping.list()).map(({ isDamaged }) => isDamaged).sort()).toEqual([false, true]);
  expect(kept.get('bad')).toEqual({ version: 99 });
});

it('when everything is erased nothing is written back', async () => {
  const { desk, kept } = browser();
  const one = desk();
  await one.keeping.openLatest();
  one.write('Secret.');
  kept.clear();
  await one.keeping.erased();
  await one.keeping.flush();
  expect([kept.size, one.words()]).toEqual([0, '']);
});
