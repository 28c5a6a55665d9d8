/** What a mark of a picture stands for, and how it is called aloud. */
import type { ArticleItem, SourceItem } from '../../../src/picture/item.ts';
import type { Rating } from '../../../src/vocabulary.ts';
import { counted, termKey, text } from '../text.ts';

export interface Entry {
  readonly article: readonly ArticleItem[];
  readonly sources: readonly SourceItem[];
}

/** More would not be listened to: the caption and the table have all. */
const MOST_NAMED = 3;

export const ratingText = (rating: Rating): string => text(termKey('rating', rating));

export function markName(rating: Rating, items: readonly ArticleItem[]): string {
  const values = [...new Set(items.map(({ value }) => value))];
  const named = `${values.slice(0, MOST_NAMED).join('; ')}${values.length > MOST_NAMED ? ' …' : ''}`;
  return counted('pictures_mark', items.length, named, ratingText(rating));
}

export function stopName(items: readonly SourceItem[]): string {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return '';
  const name = counted('pictures_stop', items.length, first.value, items.length === 1 ? first.publisher : last.value);
  return first.later ? text('pictures_since', name) : name;
}
