/** The keys: of the commands as the browser really has them, and those that work on a mark or in a card. */
import { type Key, text } from './text.ts';

export interface Command {
  readonly name: string;
  /** The browser's own notation, `Alt+Shift+F`; empty where no key is set. */
  readonly shortcut: string;
}

/** In the order in which they are needed. */
const COMMANDS: readonly (readonly [string, Key])[] = [
  ['_execute_action', 'settings_command_check'],
  ['next-claim', 'settings_command_next'],
  ['previous-claim', 'settings_command_previous'],
  ['check-field', 'settings_command_field'],
  ['open-panel', 'settings_command_panel'],
  ['_execute_sidebar_action', 'settings_command_panel'],
];

const IN_CARD: readonly (readonly [readonly string[], Key])[] = [
  [['Enter'], 'settings_key_open'],
  [['←', '→'], 'settings_key_step'],
  [['Esc'], 'settings_key_close'],
];

/** What Chromium calls a key is now and then more than is printed on it. */
const PRINTED: Readonly<Record<string, string>> = { Umschalttaste: 'Umschalt' };

/** @example toKeys('Alt+Shift+F') // ['Alt', 'Shift', 'F'] */
export function toKeys(shortcut: string): string[] {
  // Chromium on a Mac writes signs without a plus between them: ⌥⇧F.
  return shortcut
    .split(/\+(?=.)|(?<=[⌃⌥⇧⌘])/u)
    .filter((key) => key !== '')
    .map((key) => PRINTED[key] ?? key);
}

export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => <kbd key={key}>{key}</kbd>);
}

export function KeyList({ commands }: { readonly commands: readonly Command[] }) {
  return (
    <dl class="keys">
      {COMMANDS.map(([name, does]) => {
        const command = commands.find((one) => one.name === name);
        if (command === undefined) return null;
        return (
          <div key={name}>
            <dt>
              {command.shortcut === '' ? (
                <span class="soft">{text('settings_no_key')}</span>
              ) : (
                <Keys keys={toKeys(command.shortcut)} />
              )}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        );
      })}
      {IN_CARD.map(([keys, does]) => (
        <div key={does}>
          <dt>
            <Keys keys={keys} />
          </dt>
          <dd>{text(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
