/** The table of a language. */
import type { Language } from '../../vocabulary.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { ReportWords } from './words.ts';

const TABLES: Readonly<Record<Language, ReportWords>> = { en: ENGLISH, de: GERMAN };

export function reportWords(language: Language): ReportWords {
  return TABLES[language];
}
