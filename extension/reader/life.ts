/** When the page is put aside and comes back, and when the extension is gone: its update or removal tells nobody. */

/** What an update or a removal leaves in a page goes within this time, where the browser lets it run at all. */
const PULSE_MS = 1500;

export interface LifeEvents {
  readonly isAlive: () => boolean;
  /** The extension is gone. */
  readonly dead: () => void;
  /** The page is left. It may go into the back-forward cache, from which it comes back as it was left. */
  readonly putAside: () => void;
  readonly back: () => void;
}

export function watchLife(document: Document, { isAlive, dead, putAside, back }: LifeEvents, signal: AbortSignal): void {
  const window = document.defaultView;
  const look = () => {
    if (!isAlive()) dead();
  };
  document.addEventListener('visibilitychange', look, { signal });
  window?.addEventListener('pagehide', putAside, { signal });
  window?.addEventListener('pageshow', ({ persisted }) => persisted && (isAlive() ? back() : dead()), { signal });
  const pulse = setInterval(look, PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
}
