/** The article's value beside the source's, the difference marked in both: the glance for which the card exists. */
import { Fragment } from 'preact';
import type { RecordedFinding } from '../../src/report/record.ts';
import { differingPart, type Piece, toPieces, unseenDifferences } from './emphasis.ts';
import { Quoted } from './quoted.tsx';
import { text } from './text.ts';

export function Sides({ finding }: { readonly finding: RecordedFinding }) {
  const shown = decidingOf(finding);
  const differ = shown.length > 1;
  const against = shown[0]?.value ?? '';
  const claimed = finding.reasons.map((reason) => differingPart(reason.claimed ?? '', against));
  const sourced = finding.reasons.map((reason) => differingPart(reason.source ?? '', finding.value));
  // Of the first reason only, which the card explains: the others stand below, under “Why this rating”. Two sources that differ
  // both show their values whole, and what differs is the one from the other.
  const unseen = differ ? [] : unseenDifferences(finding.reasons.slice(0, 1), finding.value, against);
  return (
    <dl class="sides">
      <div class="side">
        <dt>{text('card_article')}</dt>
        <dd>
          <Value pieces={toPieces(finding.value, claimed)} />
          {unseen.map((difference) => (
            <Quoted key={difference.claimed} of="check" class="difference">
              <mark>{difference.claimed}</mark>
            </Quoted>
          ))}
        </dd>
      </div>
      <div class="side">
        <dt>{text(differ ? 'card_sources' : 'card_source')}</dt>
        <dd>
          {shown.length === 0 ? <span class="nothing">{text('card_nothing_on_file')}</span> : null}
          {shown.map((exhibit) => (
            <Fragment key={exhibit.fact + exhibit.source}>
              {differ ? <span class="whose">{exhibit.publisher}</span> : null}
              <Value pieces={toPieces(exhibit.value, differ ? sourced.map((words) => withoutSpeaker(words)) : sourced)} />
            </Fragment>
          ))}
          {unseen.map((difference) => (
            <Quoted key={difference.source} of="check" class="difference">
              <mark>{difference.source}</mark>
            </Quoted>
          ))}
        </dd>
      </div>
    </dl>
  );
}

/** Sources that differ are told in the reason with their names: “UK Foreign Office: more than 250,000”. */
function withoutSpeaker(words: string): string {
  return words.slice(words.indexOf(': ') + 1).trim();
}

/** What stands against the article. Where primary sources differ, one of them alone would hide the very thing that is to be seen. */
export function decidingOf({ rating, evidence }: RecordedFinding): RecordedFinding['evidence'] {
  return evidence.slice(0, rating === 'conflicting' ? 2 : 1);
}

function Value({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <Quoted of="check" class="value">
      {pieces.map((piece) => (piece.differs ? <mark key={piece.text}>{piece.text}</mark> : piece.text))}
    </Quoted>
  );
}
