/**
 * What hovering shows: rating, values, why, and whose words they are. Nothing to press, so that a glance in passing asks for nothing;
 * the card, with all of it, opens by a click.
 */
import type { RecordedFinding } from '../../src/report/record.ts';
import { Heading } from './heading.tsx';
import { Quoted } from './quoted.tsx';
import { decidingOf, Sides } from './sides.tsx';
import { text } from './text.ts';
import { toDayWords } from './words.ts';

export function Peek({ finding, headingId }: { readonly finding: RecordedFinding; readonly headingId: string }) {
  const [reason] = finding.reasons;
  const [source] = decidingOf(finding);
  return (
    <article class="card peek" data-rating={finding.rating}>
      <header class="head">
        <Heading finding={finding} id={headingId} />
      </header>
      <Sides finding={finding} />
      {reason === undefined ? null : (
        <Quoted of="check" as="p" class="why">
          {reason.text}
        </Quoted>
      )}
      <footer class="foot">
        {source === undefined ? null : (
          <span class="from">
            <span class="publisher">{source.publisher}</span>{' '}
            <time dateTime={source.published}>{toDayWords(source.published)}</time>
          </span>
        )}
        <span class="hint">{text('card_peek_hint')}</span>
      </footer>
    </article>
  );
}
