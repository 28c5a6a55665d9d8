import { expect, it } from 'vitest';
import { autosave } from '../../../extension/desk/drafts/autosave.ts';

/** A clock that is turned by hand. */
function clock() {
  let now = 0;
  const due: { at: number; done: () => void }[] = [];
  return {
    timer: {
      set: (done: () => void, ms: number) => {
        const one = { at: now + ms, done };
        due.push(one);
        return one;
      },
      clear: (one: unknown) => {
        const at = due.indexOf(one as (typeof due)[number]);
        if (at >= 0) due.splice(at, 1);
      },
    },
    pass: async (ms: number) => {
      const end = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due.splice(due.indexOf(next), 1);
        now = next.at;
        next.done();
        await new Promise((done) => setTimeout(done));
      }
      now = end;
    },
  };
}

it('writes after a pause, and during writing without one after three seconds', async () => {
  const { timer, pass } = clock();
  let writes = 0;
  const saving = autosave(
    async () => {
      writes += 1;
    },
    () => {},
    { isFull: () => false, timer },
  );
  saving.touch();
  await pass(499);
  expect(writes).toBe(0);
  await pass(1);
  expect(writes).toBe(1);
  for (let i = 0; i < 11; i += 1) {
    saving.touch();
    await pass(300);
  }
  expect(writes).toBe(2);
});

it('tells what became of it, tries again, and keeps what could not be written', async () => {
  const { timer, pass } = clock();
  let isFull = true;
  const told: string[] = [];
  const write = async () => {
    if (isFull) throw new Error('full');
  };
  const saving = autosave(write, (saved) => told.push(saved), { isFull: () => true, timer });
  saving.touch();
  await pass(500);
  expect([told, saving.isDirty]).toEqual([['saving', 'full'], true]);
  isFull = false;
  await pass(5000);
  expect([told.at(-1), saving.isDirty]).toEqual(['saved', false]);
});
