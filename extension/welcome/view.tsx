/** Draws the welcome page. Everything comes in, every click goes out. */
import { useRef, useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../../src/vocabulary.ts';
import { Glyph } from '../ui/glyph.tsx';
import { type Command, KeyList } from '../ui/key-list.tsx';
import { Logo } from '../ui/logo.tsx';
import { type ReadingActions, ReadingChoice, type ReadingState } from '../ui/reading-choice.tsx';
import { termKey, text } from '../ui/text.ts';
import type { Sample } from './sample.ts';
import { SampleView } from './sample-view.tsx';
import { STEPS, type Step } from './tour.ts';
import { TourBox, type TourProps } from './tour-box.tsx';

export interface WelcomeProps {
  readonly reading: ReadingState;
  readonly sample: Sample;
  readonly commands: readonly Command[];
  /** Begins with the tour: the page opened by itself, after the install. */
  readonly isFirst: boolean;
  readonly actions: { readonly reading: ReadingActions; readonly openSettings: () => void };
}

export function WelcomeView({ reading, sample, commands, isFirst, actions }: WelcomeProps) {
  const [step, setStep] = useState<Step | null>(isFirst ? STEPS[0] : null);
  const [isLed, setLed] = useState(false);
  const main = useRef<HTMLElement>(null);
  const tour: TourProps = {
    step,
    isLed,
    onStep: (to) => {
      // The tour ends where it stands: the box goes, and the focus stays at what it spoke of.
      if (to === null) main.current?.querySelector<HTMLElement>(`[data-tour~="${step}"]`)?.focus({ preventScroll: true });
      setLed(true);
      setStep(to);
    },
  };
  return (
    <>
      <header class="masthead">
        <Logo />
        <h1>{text('welcome_name')}</h1>
        <p>{text('welcome_motto')}</p>
        <button type="button" class="plain" onClick={actions.openSettings}>
          {text('welcome_settings')}
        </button>
      </header>
      <main ref={main}>
        <section class="lede">
          <h2>{text('welcome_lede')}</h2>
          <p>{text('welcome_lede_text')}</p>
          {step === null ? (
            <button type="button" class="button" onClick={() => tour.onStep(STEPS[0])}>
              {text('welcome_tour_start')}
            </button>
          ) : null}
        </section>
        <section data-tour="marks card sources" tabIndex={-1} aria-label={text('welcome_sample')}>
          <SampleView sample={sample} tour={tour} />
        </section>
        <section data-tour="panel" data-toured={step === 'panel'} tabIndex={-1} aria-labelledby="panel-title">
          <TourBox here="panel" {...tour} />
          <h2 id="panel-title">{text('welcome_panel')}</h2>
          <p>{text('welcome_panel_text')}</p>
          <p class="how">{text('welcome_panel_how')}</p>
        </section>
        <section data-tour="reading" data-toured={step === 'reading'} tabIndex={-1} aria-labelledby="reading-title">
          <TourBox here="reading" {...tour} />
          <h2 id="reading-title">{text('welcome_reading')}</h2>
          <ReadingChoice state={reading} actions={actions.reading} labelledBy="reading-title" />
        </section>
        <section>
          <h2>{text('welcome_marks')}</h2>
          <p class="soft">{text('welcome_marks_text')}</p>
          <ul class="legend">
            {RATINGS.map((rating) => (
              <LegendItem key={rating} rating={rating} />
            ))}
          </ul>
        </section>
        <section class="columns">
          <div>
            <h2>{text('welcome_private')}</h2>
            <p>{text('welcome_private_text')}</p>
          </div>
          <div>
            <h2>{text('welcome_keys')}</h2>
            <KeyList commands={commands} />
          </div>
        </section>
      </main>
    </>
  );
}

function LegendItem({ rating }: { readonly rating: Rating }) {
  return (
    <li data-rating={rating}>
      <span class="disc">
        <Glyph rating={rating} />
      </span>
      <span>
        <span class="line">{text(termKey('rating', rating))}</span>
        <span class="soft">{text(termKey('meaning', rating))}</span>
      </span>
    </li>
  );
}
