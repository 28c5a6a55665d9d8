/**
 * One step of the tour, in the place on the page that it speaks of. It lies over nothing and holds nobody: the page can be used
 * and left while it is there, and whoever zooms in or uses a narrow window meets it in the order of the text.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../ui/text.ts';
import { STEP_WORDS, STEPS, type Step, stepFrom } from './tour.ts';

export interface TourProps {
  /** The step that is shown; null when no tour is on. */
  readonly step: Step | null;
  /** Did the person come here by a button of the tour? Then the focus comes along. */
  readonly isLed: boolean;
  readonly onStep: (to: Step | null) => void;
}

/** The box where `here` is its step, else nothing. */
export function TourBox({ here, step, isLed, onStep }: TourProps & { readonly here: Step }) {
  const next = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const isHere = here === step;
  useLayoutEffect(() => {
    if (!isHere || !isLed) return;
    next.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [isHere, isLed]);
  if (!isHere) return null;
  const number = STEPS.indexOf(here) + 1;
  const [title, says] = STEP_WORDS[here];
  const isLast = number === STEPS.length;
  return (
    <section class="tour" ref={box} aria-labelledby="tour-place tour-title" aria-describedby="tour-text">
      <p class="soft" id="tour-place">
        {text('welcome_tour_step', number, STEPS.length)}
      </p>
      <h3 id="tour-title">{text(title)}</h3>
      <p id="tour-text">{text(says)}</p>
      <p class="ways">
        <button type="button" class="button main" ref={next} onClick={() => onStep(stepFrom(here, 1))}>
          {text(isLast ? 'welcome_tour_done' : 'welcome_tour_next')}
        </button>
        {number === 1 ? null : (
          <button type="button" class="button" onClick={() => onStep(stepFrom(here, -1))}>
            {text('welcome_tour_back')}
          </button>
        )}
        {isLast ? null : (
          <button type="button" class="plain" onClick={() => onStep(null)}>
            {text('welcome_tour_skip')}
          </button>
        )}
      </p>
    </section>
  );
}
