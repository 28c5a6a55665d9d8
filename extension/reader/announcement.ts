/** What a reader of the screen hears of a page, once: how many claims were checked, and how they came out. Pure. */
import { RATINGS } from '../../src/vocabulary.ts';
import type { PageState } from '../messages.ts';
import { BY_SEVERITY, ratingName } from '../ui/ratings.ts';
import { counted, text } from '../ui/text.ts';

/** Worst first. The same counts give the same sentence, by which a reading that changed nothing is known. */
export function toAnnouncement({ counts }: Extract<PageState, { kind: 'matched' }>): string {
  const total = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  if (total === 0) return text('card_announced_none');
  const found = BY_SEVERITY.filter((rating) => counts[rating] > 0);
  const list = found.map((rating) => text('card_announced_rating', ratingName(rating), counts[rating]));
  return counted('card_announced', total, list.join(text('card_announced_between')));
}
