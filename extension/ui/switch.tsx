/** One thing that is on or off, with its label beside it and, where it needs one, a line that says what it does. */

export interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly note?: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ on, label, note = '', disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span class="label">{label}</span>
        {note === '' ? null : <span class="soft">{note}</span>}
      </span>
    </label>
  );
}
