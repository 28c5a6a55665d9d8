/** Lets the page have its turn: what follows runs as a task of its own, after whatever the page has waiting. */
export function turn(): Promise<void> {
  // Not in every browser that we run in; unlike a timer it is not put off in a page that nobody looks at.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
