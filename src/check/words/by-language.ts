/** The table of a language, with the names that a dossier brings to it. */
import type { Dossier } from '../../dossier/schema.ts';
import type { Language } from '../../vocabulary.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { Words } from './words.ts';

const TABLES: Readonly<Record<Language, Words>> = { en: ENGLISH, de: GERMAN };

/** The language's words, with the names that a dossier brings to it. */
export function wordsOf(language: Language, { names }: Pick<Dossier, 'names'> = {}): Words {
  const own = names?.[language];
  if (own === undefined) return TABLES[language];
  let words = withNames.get(own);
  if (words === undefined) {
    const table = TABLES[language];
    const byName = new Map(Object.entries(own));
    words = { ...table, name: (name) => byName.get(name) ?? table.name(name) };
    withNames.set(own, words);
  }
  return words;
}

/** Made once for each dossier and language. */
const withNames = new WeakMap<object, Words>();
