/** Does several things at a time and hands on what comes of them in the order in which they were given, each as soon as it may go. */

/**
 * Takes an item only when fewer than `most` are under way or waiting for whoever reads: memory does not grow with the number of items. The
 * first failure ends it, at its place in the order.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let stopped = false;
  /** Called when something was put in the line, taken out of it, or when there is nothing more. */
  let wake = () => {};
  const changed = () => new Promise<void>((resume) => (wake = resume));

  const take = async () => {
    try {
      for await (const item of items) {
        if (stopped) return;
        const result = work(item);
        // It is awaited in its turn; until then a failure of it is nobody's.
        result.catch(() => {});
        waiting.push(result);
        wake();
        while (waiting.length >= most && !stopped) await changed();
        if (stopped) return;
      }
    } catch (error) {
      failure = { error };
    } finally {
      ended = true;
      wake();
    }
  };
  const taking = take();
  try {
    for (;;) {
      const [next] = waiting;
      if (next === undefined) {
        if (ended) break;
        await changed();
        continue;
      }
      const result = await next;
      yield result;
      waiting.shift();
      wake();
    }
    await taking;
    if (failure !== null) throw (failure as { readonly error: unknown }).error;
  } finally {
    stopped = true;
    wake();
  }
}
