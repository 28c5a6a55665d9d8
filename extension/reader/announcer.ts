/** Says to a reader of the screen what was found: once a page, and again only when a later reading came out otherwise. */
import type { PageState } from '../messages.ts';
import { toAnnouncement } from './announcement.ts';
import type { Overlay } from './overlay.ts';

/** Said when a page that still arrives has most likely arrived, and what the page itself says on loading has been said. */
const ANNOUNCED_AFTER_MS = 800;

export interface Announcer {
  announce(state: Extract<PageState, { kind: 'matched' }>): void;
  /** Takes back what was said, so that it is said again when the page is found again. */
  silence(): void;
}

export function createAnnouncer(overlay: Overlay): Announcer {
  let announced = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    announce: (state) => {
      const words = toAnnouncement(state);
      clearTimeout(timer);
      if (words !== announced)
        timer = setTimeout(() => {
          announced = words;
          overlay.announce(words);
        }, ANNOUNCED_AFTER_MS);
    },
    silence: () => {
      clearTimeout(timer);
      overlay.announce('');
      announced = '';
    },
  };
}
