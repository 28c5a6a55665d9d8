/** The first line of a card and of a peek: the rating by glyph and name, and the kind of claim. */
import type { RecordedFinding } from '../../src/report/record.ts';
import { Glyph } from './glyph.tsx';
import { ratingName } from './ratings.ts';
import { kindName } from './words.ts';

export function Heading({ finding, id }: { readonly finding: RecordedFinding; readonly id: string }) {
  return (
    <>
      <span class="disc">
        <Glyph rating={finding.rating} />
      </span>
      <h2 id={id} class="rating">
        {ratingName(finding.rating)}
        <span class="kind">{kindName(finding.claim.kind)}</span>
      </h2>
    </>
  );
}
