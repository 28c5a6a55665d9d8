/**
 * Notices that the page is another than the one that was read: text arrived or was rendered again, or an app went to another
 * address. Bounded: a page that changes without end is read ever less often, and never while nobody looks.
 */

import { toPageAddress } from '../sites.ts';

export interface Watched {
  /** Called when it is time to read again. Says whether the text was another: if not, the next time waits longer. */
  readonly read: () => Promise<boolean>;
  /** Called at once when the address is another. */
  readonly moved: () => void;
  /** Called at every change that can have moved text; must be cheap. Says whether marks have lost their text. */
  readonly stirred: () => boolean;
}

const QUIET_MS = 350;
/** A page that never rests is read at least this often, at first. */
const PATIENCE_MS = 1500;
const LONGEST_MS = 15_000;
/** An app has rendered its article again: the marks are gone, and should be back before anybody misses them. */
const URGENT_MS = 80;
/** So often at one address; an app that renders without end is then treated as any page that never rests. */
const MOST_URGENT = 40;

export interface Watch {
  /** Also watches a shadow root in which text of the article stands. */
  include(root: Node): void;
}

/** `own` is the element that we add to the page. */
export function watchPage(document: Document, own: Element, { read, moved, stirred }: Watched, signal: AbortSignal): Watch {
  let address = addressOf(document, '');
  let slowness = 1;
  let urgent = 0;
  let isUrgent = false;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const roots = new WeakSet<Node>();

  const readNow = () => {
    timer = undefined;
    first = 0;
    if (document.visibilityState === 'hidden') return;
    void read().then((fresh) => {
      slowness = fresh ? 1 : slowness * 2;
    });
  };
  const later = (broken: boolean) => {
    const now = performance.now();
    if (first === 0) first = now;
    // Not put off by further changes: an app that renders at every frame would put it off for ever.
    if (isUrgent) return;
    if (broken && urgent < MOST_URGENT) {
      isUrgent = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isUrgent = false;
        urgent += 1;
        slowness = 1;
        readNow();
      }, URGENT_MS);
      return;
    }
    const quiet = Math.min(QUIET_MS * slowness, LONGEST_MS);
    const latest = first + Math.min(PATIENCE_MS * slowness, LONGEST_MS);
    clearTimeout(timer);
    timer = setTimeout(readNow, Math.max(0, Math.min(quiet, latest - now)));
  };
  const changed = () => {
    observePage();
    const broken = stirred();
    const now = addressOf(document, address);
    if (now !== address) {
      address = now;
      slowness = 1;
      urgent = 0;
      moved();
    }
    later(broken);
  };

  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === document.documentElement && [...addedNodes, ...removedNodes].every((node) => node === own);
  const observer = new MutationObserver((records) => {
    // Our own element coming and going, also where a page throws it out: to answer that would be a fight without end.
    if (!records.every(isOurs)) changed();
  });
  const observe = (root: Node, options: MutationObserverInit = { subtree: true, childList: true, characterData: true }) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, options);
  };
  /** Apps put a whole new body in the place of the old one; a page can be without one. */
  const observePage = () => {
    const { documentElement, body } = document as { documentElement: Element | null; body: Element | null };
    observe(document, { childList: true });
    if (documentElement !== null) observe(documentElement, body === null ? undefined : { childList: true });
    if (body !== null) observe(body);
  };
  observePage();
  const window = document.defaultView;
  // A jump within the page is told as both, and changes nothing that was read.
  const navigated = () => {
    if (addressOf(document, address) !== address) changed();
  };
  window?.addEventListener('popstate', navigated, { signal });
  window?.addEventListener('hashchange', navigated, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && changed(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { include: observe };
}

/** An element can be called as routes are; then the fragment leads to it. */
function addressOf(document: Document, before: string): string {
  const { href, hash } = document.location;
  // Not by the document's own property, which an element of that name would take the place of.
  const anchor = Document.prototype.getElementById.call(document, hash.slice(1));
  return toPageAddress(href, before, anchor !== null);
}
