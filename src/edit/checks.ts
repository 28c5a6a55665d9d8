/** What is known of each check besides its id: how much it weighs at most, and what it is called and says in each language. */
import type { Weight } from '../check/finding.ts';
import type { Language } from '../vocabulary.ts';
import type { CheckId } from './problem.ts';
import { editWords } from './words/by-language.ts';
import type { CheckWords } from './words/words.ts';

/** The most that a problem of the check can weigh. One that the engine takes more lightly weighs less, one that it refutes is heavy. */
const LEVELS: Readonly<Record<CheckId, Weight>> = {
  'number-differs': 'heavy',
  'number-of-another-thing': 'heavy',
  'number-without-noun': 'normal',
  'number-without-scope': 'normal',
  'number-of-another-place': 'heavy',
  'bound-reversed': 'normal',
  'bound-dropped': 'light',
  'estimate-as-fact': 'normal',
  'accusation-nobody-made': 'heavy',
  'attribution-overstated': 'heavy',
  'attribution-as-fact': 'normal',
  'attribution-of-another': 'heavy',
  'confidence-dropped': 'light',
  'confidence-changed': 'heavy',
  'denial-missing': 'heavy',
  'date-differs': 'heavy',
  'date-of-another-event': 'normal',
  'credited-to-another': 'heavy',
  'quotation-altered': 'normal',
  'separate-case': 'heavy',
  superseded: 'normal',
  'sources-differ': 'normal',
  'no-source-on-file': 'light',
  'no-primary-link': 'light',
};

export function levelOf(check: CheckId): Weight {
  return LEVELS[check];
}

/** @example checkWords('number-without-scope').title // 'Number without a place' */
export function checkWords(check: CheckId, language: Language = 'en'): CheckWords {
  return editWords(language).checks[check];
}
