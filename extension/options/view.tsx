/** The page of settings: its sections in order, and a list of them to jump to. Everything comes in, every click goes out. */
import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Note } from '../messages.ts';
import type { Erased } from '../platform/erase.ts';
import type { Held } from '../platform/permissions.ts';
import type { Settings } from '../settings.ts';
import type { Command } from '../ui/key-list.tsx';
import { Logo } from '../ui/logo.tsx';
import { type ReadingActions, ReadingChoice, type ReadingState } from '../ui/reading-choice.tsx';
import { type Key, text } from '../ui/text.ts';
import { AboutDossier } from './dossier.tsx';
import { Erase } from './erase.tsx';
import { Keys } from './keys.tsx';
import { Notes } from './notes.tsx';
import { OnPage } from './on-page.tsx';
import { Privacy } from './privacy.tsx';

export interface OptionsState {
  readonly reading: ReadingState;
  readonly commands: readonly Command[];
  readonly notes: readonly Note[];
  readonly held: Held;
  readonly erased: Erased | null;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly dossier: Dossier;
  readonly policy: string;
  readonly isFirefox: boolean;
  readonly today: string;
  readonly actions: {
    readonly reading: ReadingActions;
    readonly change: (to: Partial<Settings>) => void;
    readonly openShortcuts: (() => void) | null;
    readonly deleteNote: (note: Note) => void;
    readonly erase: () => void;
    readonly openGuide: () => void;
  };
}

const SECTIONS = [
  ['reading', 'options_reading'],
  ['page', 'options_page'],
  ['keys', 'options_keys'],
  ['notes', 'options_notes_title'],
  ['dossier', 'options_dossier'],
  ['private', 'options_private'],
  ['erase', 'options_erase_title'],
] as const satisfies readonly (readonly [string, Key])[];

type SectionId = (typeof SECTIONS)[number][0];

export function OptionsView(props: OptionsProps) {
  return (
    <>
      <header class="masthead">
        <Logo />
        <h1>{text('options_title')}</h1>
        <button type="button" class="plain" onClick={props.actions.openGuide}>
          {text('options_guide')}
        </button>
      </header>
      <div class="body">
        <nav aria-label={text('options_sections')}>
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{text(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {SECTIONS.map(([id, title]) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{text(title)}</h2>
              {contentOf(id, props)}
            </section>
          ))}
        </main>
      </div>
    </>
  );
}

function contentOf(id: SectionId, { state, dossier, policy, isFirefox, today, actions }: OptionsProps): ComponentChildren {
  const { settings } = state.reading;
  switch (id) {
    case 'reading':
      return <ReadingChoice state={state.reading} actions={actions.reading} labelledBy="reading-title" />;
    case 'page':
      return <OnPage settings={settings} onChange={actions.change} />;
    case 'keys':
      return (
        <Keys
          commands={state.commands}
          settings={settings}
          isFirefox={isFirefox}
          onOpenShortcuts={actions.openShortcuts}
          onChange={actions.change}
        />
      );
    case 'notes':
      return <Notes notes={state.notes} today={today} onDelete={actions.deleteNote} />;
    case 'dossier':
      return <AboutDossier dossier={dossier} />;
    case 'private':
      return <Privacy held={state.held} policy={policy} isFirefox={isFirefox} />;
    case 'erase':
      return <Erase erased={state.erased} onErase={actions.erase} />;
  }
}
