/** The toolbar button's number: how many claims differ from their source, in the colour of the worst of them. */
import { RATINGS } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import type { Badge } from '../platform/badge.ts';
import { badgeColour, RATING_NAMES, worstOf } from '../ui/ratings.ts';

export const NO_BADGE: Badge = { text: '', background: '#000000', colour: '#ffffff', title: 'Firsthand: check this page' };

/**
 * What the button says of a page. Nothing is red for nothing: a page whose claims all match shows a tick, one where no
 * source is on file shows no number at all.
 */
export function toBadge(state: PageState): Badge {
  if (state.kind !== 'matched') return NO_BADGE;
  const { counts } = state;
  const differing = counts['missing-context'] + counts.conflicting + counts.refuted;
  const said = RATINGS.filter((rating) => counts[rating] > 0).map((rating) => `${RATING_NAMES[rating]}: ${counts[rating]}`);
  const title = said.length === 0 ? 'Firsthand: no claim found that can be checked' : `Firsthand\n${said.join('\n')}`;
  if (differing > 0) return { text: differing > 99 ? '99+' : String(differing), ...badgeColour(worstOf(counts)), title };
  return counts.supported > 0 ? { text: '✓', ...badgeColour('supported'), title } : { ...NO_BADGE, title };
}
