/** A chain of sources as one line. */
import type { Step } from '../check/chain.ts';
import { wordsOf } from '../check/words/by-language.ts';
import type { Language } from '../vocabulary.ts';

/**
 * Null where there is nothing between the article and the source, and nothing behind it, that the source's own line would not say.
 * @example chainWords(chain) // 'The article → BBC → KrebsOnSecurity (linked in the article) → people it does not name'
 */
export function chainWords(chain: readonly Step[], language: Language = 'en'): string | null {
  if (chain.length < 3 && !chain.some(({ linked }) => linked)) return null;
  const words = wordsOf(language);
  return chain.map(({ name, linked }) => (linked ? words.chain.linked(name) : name)).join(' → ');
}
