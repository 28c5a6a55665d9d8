/** The key to a picture: what its signs mean, drawn with the same signs. */
import type { Kind, Rating } from '../../../src/vocabulary.ts';
import { Glyph } from '../glyph.tsx';
import { BY_SEVERITY } from '../ratings.ts';
import { text } from '../text.ts';
import { ratingText } from './entry.ts';

export interface LegendProps {
  readonly kind: Kind;
  /** Of the article's claims: only what is in the picture is explained. */
  readonly ratings: readonly Rating[];
  readonly hasLater: boolean;
  readonly hasCited: boolean;
  readonly hasRanges: boolean;
  readonly hasBounds: boolean;
}

export function Legend({ kind, ratings, hasLater, hasCited, hasRanges, hasBounds }: LegendProps) {
  const present = BY_SEVERITY.filter((rating) => ratings.includes(rating));
  // On the ladder names stand for themselves, in boxes.
  const sort = kind === 'attribution' ? 'box' : 'stroke';
  return (
    <>
      <span>
        <i class={`key ${sort}`} />
        {text('pictures_key_source')}
      </span>
      {hasCited ? (
        <span>
          <i class={`key ${sort} cited`} />
          {text('pictures_key_cited')}
        </span>
      ) : null}
      {hasRanges ? (
        <span>
          <i class="key span" />
          {text('pictures_key_range')}
        </span>
      ) : null}
      {hasBounds ? (
        <span>
          <i class="key span open-end" />
          {text('pictures_key_bound')}
        </span>
      ) : null}
      {hasLater ? (
        <span>
          <i class={`key ${sort} hollow`} />
          {text('pictures_key_since')}
        </span>
      ) : null}
      {present.map((rating) => (
        <span key={rating} data-kind={kind} data-rating={rating}>
          <span class="sign">
            <Glyph rating={rating} />
          </span>
          {ratingText(rating)}
        </span>
      ))}
    </>
  );
}
