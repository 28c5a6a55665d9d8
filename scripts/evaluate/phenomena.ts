/**
 * What makes claims hard, read off the labels by rule: each phenomenon is a test of one label in its article. A claim may show
 * several; where a test looks at the words and not at the reading, it is as rough as its pattern.
 */
import { KINDS } from '../../src/vocabulary.ts';
import { OF_ANY_KIND } from './phenomena/of-any-kind.ts';
import { OF_ATTRIBUTIONS } from './phenomena/of-attributions.ts';
import { OF_DATES } from './phenomena/of-dates.ts';
import { OF_FIGURES } from './phenomena/of-figures.ts';
import type { Phenomenon } from './phenomena/phenomenon.ts';

export const PHENOMENA: readonly Phenomenon[] = [...OF_FIGURES, ...OF_DATES, ...OF_ATTRIBUTIONS, ...OF_ANY_KIND];

/** The chapters: the kinds, then what any kind may show. */
export const PHENOMENON_KINDS = [...KINDS, null] as const;
