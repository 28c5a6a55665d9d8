/** The toolbar button's number: how many claims differ from their source, in the colour of the worst of them. */
import { RATINGS } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import type { Badge } from '../platform/badge.ts';
import { badgeColour, worstOf } from '../ui/ratings.ts';
import { termKey, text } from '../ui/text.ts';

export function noBadge(): Badge {
  return { text: '', background: '#000000', colour: '#ffffff', title: text('action') };
}

/**
 * What the button says of a page. Nothing is red for nothing: a page whose claims all match shows a tick, one where no
 * source is on file shows no number at all.
 */
export function toBadge(state: PageState): Badge {
  if (state.kind !== 'matched') return noBadge();
  const { counts } = state;
  const differing = counts['missing-context'] + counts.conflicting + counts.refuted;
  const said = RATINGS.filter((rating) => counts[rating] > 0).map((rating) =>
    text('badge_count', text(termKey('rating', rating)), counts[rating]),
  );
  const title = said.length === 0 ? text('badge_nothing') : `Firsthand\n${said.join('\n')}`;
  if (differing > 0) return { text: differing > 99 ? '99+' : String(differing), ...badgeColour(worstOf(counts)), title };
  return counts.supported > 0 ? { text: '✓', ...badgeColour('supported'), title } : { ...noBadge(), title };
}
