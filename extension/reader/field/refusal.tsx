/** Says in the page why no field is checked, and where the text can be checked instead. Stays until it is closed, or for so long as a note is read. */
import { render } from 'preact';
import type { PageState } from '../../messages.ts';
import { DEFAULTS } from '../../settings.ts';
import { termKey, text } from '../../ui/text.ts';
import { isOusted, takeOver } from '../copies.ts';
import { createOverlay } from '../overlay.ts';
import type { Surroundings } from '../surroundings.ts';
import { themeAt } from '../theme.ts';
import css from './field.css?inline';
import type { Refusal } from './find.ts';
import type { FieldSession } from './session.ts';

/** Where the text could be checked if it were pasted. */
const FOR_DESK: readonly Refusal[] = ['drawn', 'frame', 'long'];
const LOOK_MS = 1000;

export function startRefusal(surroundings: Surroundings, why: Refusal): FieldSession {
  const { document, paintRules, isAlive } = surroundings;
  const life = new AbortController();
  const { signal } = life;
  const overlay = createOverlay(document, css);
  const notice = overlay.addLayer('notice');
  const reason = text(termKey('field_refused', why));
  const state: PageState = { kind: 'failed', reason };
  let { theme } = DEFAULTS;
  const stop = () => life.abort();

  notice.popover = 'manual';
  notice.setAttribute('role', 'region');
  notice.setAttribute('aria-label', text('field_refused'));
  render(
    <>
      <h2>{text('field_refused')}</h2>
      <p>{reason}</p>
      <p class="ways">
        {FOR_DESK.includes(why) ? (
          <button
            type="button"
            class="main"
            onClick={() => {
              surroundings.openDesk();
              stop();
            }}
          >
            {text('field_desk')}
          </button>
        ) : null}
        <button type="button" onClick={stop}>
          {text('field_close')}
        </button>
      </p>
    </>,
    notice,
  );
  // The focus stays where it was; so does what is selected there, which somebody is about to copy.
  notice.addEventListener('mousedown', (event) => event.preventDefault());
  const light = () => {
    notice.style.colorScheme = theme === 'auto' ? themeAt(document.body ?? document.documentElement) : theme;
  };
  light();
  takeOver(document, overlay.host);
  paintRules(true);
  // The rest of the page is dead under a dialog.
  overlay.attach([...document.querySelectorAll(':modal')].at(-1));
  notice.showPopover();
  overlay.announce(`${text('field_refused')}. ${reason}`);

  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) stop();
    },
    { signal },
  );
  document.defaultView?.addEventListener('pagehide', stop, { signal });
  const looking = setInterval(() => (!isAlive() || isOusted(document, overlay.host)) && stop(), LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    overlay.detach();
    paintRules(false);
  });

  return {
    signal,
    state: () => state,
    ready: async () => state,
    record: () => null,
    date: async () => state,
    hide: () => {},
    show: () => {},
    point: () => {},
    follow: () => null,
    step: () => {},
    look: (looks) => {
      theme = looks.theme;
      light();
    },
    stop,
  };
}
