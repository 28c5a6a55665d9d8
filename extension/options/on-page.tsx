/** What is shown on pages, and how our own pages look. */
import { type Settings, THEMES } from '../settings.ts';
import { DensityChoice } from '../ui/density-choice.tsx';
import { Segments } from '../ui/segments.tsx';
import { Switch } from '../ui/switch.tsx';
import { termKey, text } from '../ui/text.ts';

interface OnPageProps {
  readonly settings: Settings;
  readonly onChange: (to: Partial<Settings>) => void;
}

export function OnPage({ settings, onChange }: OnPageProps) {
  return (
    <div class="stack">
      <div>
        <DensityChoice value={settings.density} onChange={(density) => onChange({ density })} />
        <p class="soft">{text(termKey('settings_density_does', settings.density))}</p>
      </div>
      <Switch
        on={settings.rail}
        label={text('options_rail')}
        note={text('options_rail_does')}
        onChange={(rail) => onChange({ rail })}
      />
      <div>
        <Segments
          name="theme"
          legend={text('options_theme')}
          options={THEMES.map((theme) => ({ value: theme, label: text(termKey('options_theme', theme)) }))}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <p class="soft">{text('options_theme_does')}</p>
      </div>
    </div>
  );
}
