/** Wires the welcome page: the user's choices in, permissions and settings out. */
import '../platform/text.ts';
import '../platform/theme.ts';
import samples from 'sample:exchange-2021';
import { render } from 'preact';
import { toLanguage } from '../../src/vocabulary.ts';
import { listCommands } from '../platform/commands.ts';
import { followReading } from '../platform/reading-choice.ts';
import { openSettings } from '../platform/tabs.ts';
import type { ReadingActions, ReadingState } from '../ui/reading-choice.tsx';
import { languageOfWords, text } from '../ui/text.ts';
import { WelcomeView } from './view.tsx';

async function start(): Promise<void> {
  document.title = text('welcome_page_title');
  const commands = await listCommands();
  let reading: ReadingState | null = null;
  let chosen: ReadingActions | null = null;

  const draw = () => {
    const root = document.querySelector('#welcome');
    if (root === null || reading === null || chosen === null) return;
    const actions = { reading: chosen, openSettings: () => void openSettings() };
    const isFirst = location.hash === '#tour';
    render(
      <WelcomeView
        reading={reading}
        sample={samples[toLanguage(languageOfWords())]}
        commands={commands}
        isFirst={isFirst}
        actions={actions}
      />,
      root,
    );
  };

  chosen = await followReading((now) => {
    reading = now;
    draw();
  });
  draw();
}

void start();
