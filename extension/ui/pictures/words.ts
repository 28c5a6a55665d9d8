/** The engine's words in the language of the words on screen, with the dossier's own names. */
import { wordsOf } from '../../../src/check/words/by-language.ts';
import type { Words } from '../../../src/check/words/words.ts';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { toLanguage } from '../../../src/vocabulary.ts';
import { languageOfWords } from '../text.ts';

export function wordsFor(dossier: Dossier): Words {
  return wordsOf(toLanguage(languageOfWords()), dossier);
}
