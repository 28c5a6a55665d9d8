/** The keyboard: what the keys are, a switch for those that may be in the way, and where to change them. */
import type { Settings } from '../settings.ts';
import { type Command, KeyList } from '../ui/key-list.tsx';
import { Switch } from '../ui/switch.tsx';
import { text } from '../ui/text.ts';

interface KeysProps {
  readonly commands: readonly Command[];
  readonly settings: Settings;
  readonly isFirefox: boolean;
  /** Null where the browser has no way to its page for it. */
  readonly onOpenShortcuts: (() => void) | null;
  readonly onChange: (to: Partial<Settings>) => void;
}

export function Keys({ commands, settings, isFirefox, onOpenShortcuts, onChange }: KeysProps) {
  return (
    <div class="stack">
      <KeyList commands={commands} />
      <Switch
        on={settings.shortcuts}
        label={text('options_shortcuts')}
        note={text('options_shortcuts_does')}
        onChange={(shortcuts) => onChange({ shortcuts })}
      />
      {onOpenShortcuts === null ? (
        <p class="soft">{text(isFirefox ? 'options_change_keys_firefox' : 'options_change_keys_chrome')}</p>
      ) : (
        <p>
          <button type="button" class="button" onClick={onOpenShortcuts}>
            {text('options_change_keys')}
          </button>
        </p>
      )}
    </div>
  );
}
