/** The steps of the tour, and where it stands. Pure. */
import type { Key } from '../ui/text.ts';

/** In the order of the page: the tour walks down it. */
export const STEPS = ['marks', 'card', 'sources', 'panel', 'reading'] as const;
export type Step = (typeof STEPS)[number];

/** Title and text of a step. */
export const STEP_WORDS: Readonly<Record<Step, readonly [Key, Key]>> = {
  marks: ['welcome_tour_marks', 'welcome_tour_marks_text'],
  card: ['welcome_tour_card', 'welcome_tour_card_text'],
  sources: ['welcome_tour_sources', 'welcome_tour_sources_text'],
  panel: ['welcome_tour_panel', 'welcome_tour_panel_text'],
  reading: ['welcome_tour_reading', 'welcome_tour_reading_text'],
};

/** The step so many further on; null before the first and after the last. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}
