/** When pages are read: on a click, on the sites of a list, or everywhere; and the list; and what is paused. */
import { useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { Icon } from './icons.tsx';
import { type Key, text } from './text.ts';

export type Reading = Settings['reading'];

/** What could not be done, shown beside where it was asked for. */
export type ReadingNotice =
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-site' }
  | { readonly kind: 'refused-site'; readonly site: string };

export interface ReadingState {
  readonly settings: Settings;
  readonly notice: ReadingNotice | null;
  /** Sites of the list that the browser no longer lets us read. */
  readonly ungranted: readonly string[];
}

export interface ReadingActions {
  readonly choose: (reading: Reading) => void;
  /** False when what was typed is no site. */
  readonly add: (typed: string) => boolean;
  readonly remove: (site: string) => void;
  readonly resume: (site: string) => void;
}

interface Props {
  readonly state: ReadingState;
  readonly actions: ReadingActions;
  /** Id of the heading that names the choice. */
  readonly labelledBy: string;
}

const CHOICES: readonly { readonly id: Reading; readonly title: Key; readonly does: Key }[] = [
  { id: 'asked', title: 'settings_reading_asked', does: 'settings_reading_asked_does' },
  { id: 'chosen', title: 'settings_reading_chosen', does: 'settings_reading_chosen_does' },
  { id: 'all', title: 'settings_reading_all', does: 'settings_reading_all_does' },
];

export function ReadingChoice({ state, actions, labelledBy }: Props) {
  const { settings, notice } = state;
  return (
    <div class="reading">
      <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
        {CHOICES.map(({ id, title, does }) => (
          <label key={id} class="option">
            <input type="radio" name="reading" value={id} checked={settings.reading === id} onChange={() => actions.choose(id)} />
            <span>
              <strong>{text(title)}</strong>
              <span class="soft">{text(does)}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="notice" role="status">
        {notice?.kind === 'refused' ? text('settings_reading_refused') : ''}
      </p>
      {settings.reading === 'chosen' ? <Sites state={state} actions={actions} /> : null}
      {settings.pausedSites.length === 0 ? null : (
        <>
          <h3>{text('settings_paused_sites')}</h3>
          <ul class="sites">
            {settings.pausedSites.map((site) => (
              <Site key={site} site={site} label={text('settings_paused_resume', site)} onRemove={() => actions.resume(site)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function noticeOf(notice: ReadingNotice | null): string {
  if (notice?.kind === 'no-site') return text('settings_sites_no_site');
  return notice?.kind === 'refused-site' ? text('settings_sites_refused', notice.site) : '';
}

function Sites({ state: { settings, notice, ungranted }, actions }: Omit<Props, 'labelledBy'>) {
  const [typed, setTyped] = useState('');
  return (
    <div class="list">
      <h3>{text('settings_sites')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (actions.add(typed)) setTyped('');
        }}
      >
        <label for="site">{text('settings_sites_address')}</label>
        <div class="row">
          <input
            id="site"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={text('settings_sites_example')}
            value={typed}
            aria-describedby="site-notice"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button main">
            {text('settings_sites_add')}
          </button>
        </div>
        <p class="notice" id="site-notice" role="status">
          {noticeOf(notice)}
        </p>
      </form>
      {settings.sites.length === 0 ? <p class="soft">{text('settings_sites_none')}</p> : null}
      <ul class="sites">
        {settings.sites.map((site) => (
          <Site
            key={site}
            site={site}
            label={text('settings_sites_remove', site)}
            note={ungranted.includes(site) ? text('settings_sites_ungranted') : ''}
            onRemove={() => actions.remove(site)}
          />
        ))}
      </ul>
    </div>
  );
}

interface SiteProps {
  readonly site: string;
  readonly label: string;
  readonly note?: string;
  readonly onRemove: () => void;
}

function Site({ site, label, note = '', onRemove }: SiteProps) {
  return (
    <li>
      <span>{site}</span>
      {note === '' ? null : <span class="soft">{note}</span>}
      <button type="button" class="remove" aria-label={label} title={label} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
