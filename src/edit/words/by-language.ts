/** The table of a language. */
import type { Language } from '../../vocabulary.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { EditWords } from './words.ts';

const TABLES: Readonly<Record<Language, EditWords>> = { en: ENGLISH, de: GERMAN };

export function editWords(language: Language): EditWords {
  return TABLES[language];
}
