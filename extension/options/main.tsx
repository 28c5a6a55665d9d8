/** Wires the page of settings: what is set, kept and granted in; changes out. */
import '../platform/text.ts';
import '../platform/theme.ts';
import dossier from 'dossier:exchange-2021';
import { render } from 'preact';
import { listCommands, shortcutSettings } from '../platform/commands.ts';
import { eraseEverything } from '../platform/erase.ts';
import { readNotes, removeNote } from '../platform/notes.ts';
import { held, onPermissions, pagePolicy } from '../platform/permissions.ts';
import { followReading } from '../platform/reading-choice.ts';
import { onSettings, updateSettings } from '../platform/storage.ts';
import { isFirefox, openPage } from '../platform/tabs.ts';
import { DEFAULTS } from '../settings.ts';
import { text } from '../ui/text.ts';
import { type OptionsProps, type OptionsState, OptionsView } from './view.tsx';

const NOTHING = { choose: () => {}, add: () => false, remove: () => {}, resume: () => {} };

async function start(): Promise<void> {
  document.title = text('options_page_title');
  let state: OptionsState = {
    reading: { settings: DEFAULTS, notice: null, ungranted: [] },
    commands: [],
    notes: [],
    held: { permissions: [], origins: [] },
    erased: null,
  };
  const openShortcuts = shortcutSettings();
  let actions: OptionsProps['actions'] = {
    reading: NOTHING,
    change: (to) => void updateSettings(to),
    openShortcuts: openShortcuts === null ? null : () => void openShortcuts(),
    deleteNote: (note) => void removeNote(note),
    erase: () => void eraseEverything().then((erased) => show({ erased })),
    openGuide: () => void openPage('welcome/index.html'),
  };
  let isReady = false;

  const show = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    const root = document.querySelector('#options');
    if (!isReady || root === null) return;
    const today = new Date().toISOString().slice(0, 10);
    render(
      <OptionsView
        state={state}
        dossier={dossier}
        policy={pagePolicy()}
        isFirefox={isFirefox()}
        today={today}
        actions={actions}
      />,
      root,
    );
  };
  const refresh = async () => show({ notes: await readNotes(), held: await held(), commands: await listCommands() });

  // What is kept can change in another window, and the keys in the browser's own settings.
  onSettings(() => void refresh());
  onPermissions(() => void refresh());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh());
  await refresh();
  actions = { ...actions, reading: await followReading((reading) => show({ reading })) };
  isReady = true;
  show({});
  // The browser looked for the place before there was one.
  if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
}

void start();
