/** What is marked on pages: everything, what differs, nothing but in the panel, nothing. Takes effect on open pages at once. */
import { DENSITIES, type Density } from '../settings.ts';
import { Segments } from './segments.tsx';
import { termKey, text } from './text.ts';

interface DensityChoiceProps {
  readonly value: Density;
  /** Where there is little room, a shorter one than “Marks on the page”. */
  readonly legend?: string;
  readonly onChange: (value: Density) => void;
}

export function DensityChoice({ value, legend = text('settings_density'), onChange }: DensityChoiceProps) {
  return (
    <Segments
      name="density"
      legend={legend}
      options={DENSITIES.map((density) => ({ value: density, label: text(termKey('settings_density', density)) }))}
      value={value}
      onChange={onChange}
    />
  );
}
