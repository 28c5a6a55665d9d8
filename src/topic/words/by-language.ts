/** What the topic's reasons are said in. */
import type { Language } from '../../vocabulary.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { TopicWords } from './words.ts';

const TABLES: Readonly<Record<Language, TopicWords>> = { en: ENGLISH, de: GERMAN };

export function topicWordsOf(language: Language): TopicWords {
  return TABLES[language];
}
