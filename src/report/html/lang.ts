/**
 * The `lang` of what stands in another language than what is around it, so that a screen reader says it in its own sounds (WCAG 3.1.2).
 */
import { isSameLanguage, toLanguageTag } from '../language-tag.ts';
import { html, type Markup } from './markup.ts';

/** As an attribute, with the space before it. */
export function langOf(language: string | null): Markup | null {
  const tag = toLanguageTag(language);
  return tag === null ? null : html` lang="${tag}"`;
}

/** The same, but nothing where what is around it is in that language already. */
export function inAnother(language: string | null, around: string): Markup | null {
  return language !== null && isSameLanguage(language, around) ? null : langOf(language);
}
