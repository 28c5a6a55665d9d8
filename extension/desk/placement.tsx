/** How the desk puts a citation into the draft. One choice for the draft, at hand wherever a citation is offered. */
import { useId } from 'preact/hooks';
import { termKey, text } from '../ui/text.ts';
import { PLACEMENTS, type Placement } from './drafts/draft.ts';

interface ChoiceProps {
  readonly placement: Placement;
  readonly onChoose: (placement: Placement) => void;
}

export function PlacementChoice({ placement, onChoose }: ChoiceProps) {
  const field = useId();
  return (
    <span class="placement">
      <label for={field}>{text('desk_placement')}</label>
      <select
        id={field}
        value={placement}
        onChange={({ currentTarget }) => {
          const chosen = PLACEMENTS.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {PLACEMENTS.map((one) => (
          <option key={one} value={one}>
            {text(termKey('desk_placement', one))}
          </option>
        ))}
      </select>
    </span>
  );
}
