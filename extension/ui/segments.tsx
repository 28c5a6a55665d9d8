/** One of a few short choices, side by side: radio buttons that look like one control. */

export interface SegmentsProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Segments<Value extends string>({ name, legend, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="bar">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
