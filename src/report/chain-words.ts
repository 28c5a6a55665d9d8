/** A chain of sources as one line. */
import type { Step } from '../check/chain.ts';

/**
 * Null where there is nothing between the article and the source, and nothing behind it, that the source's own line would not say.
 * @example chainWords(chain) // 'The article → BBC → KrebsOnSecurity (linked in the article) → people it does not name'
 */
export function chainWords(chain: readonly Step[]): string | null {
  if (chain.length < 3 && !chain.some(({ linked }) => linked)) return null;
  return chain.map(({ name, linked }) => (linked ? `${name} (linked in the article)` : name)).join(' → ');
}
