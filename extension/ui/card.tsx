/**
 * The card: the article's value beside the source's with the difference marked, the source's own words, and why it is rated
 * so. A view of one finding and nothing else; where it stands and when it opens is its surface's affair.
 */
import type { RecordedFinding } from '../../src/report/record.ts';
import type { Kind, Rating } from '../../src/vocabulary.ts';
import { Actions, type ActionsProps } from './actions.tsx';
import { Comparison, Fold } from './comparison.tsx';
import { ExhibitView } from './exhibit.tsx';
import { Glyph } from './glyph.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Quoted } from './quoted.tsx';
import { ratingName } from './ratings.ts';
import { decidingOf, Sides } from './sides.tsx';
import { counted, type Key, text } from './text.ts';
import { Why } from './why.tsx';
import { kindName } from './words.ts';

export interface CardProps extends Omit<ActionsProps, 'id'> {
  readonly finding: RecordedFinding;
  /** Id of the heading, for the dialog's label. */
  readonly headingId: string;
  /** Where it stands among the findings, from 1; absent where there is only this one. */
  readonly place?: Place | undefined;
  readonly onStep?: (by: 1 | -1) => void;
  readonly onClose?: () => void;
  /** Where it stands among the places in which the article says the same; absent where it says it once. */
  readonly repeated?: Place | undefined;
  readonly onRepeated?: (by: 1 | -1) => void;
  /** Other claims in the same words, that lie below or above this one. */
  readonly also?: readonly Beside[];
  readonly onAlso?: (id: string) => void;
}

/** `number` from 1. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

/** Another finding, as far as a line of it says. */
export interface Beside {
  readonly id: string;
  readonly kind: Kind;
  readonly rating: Rating;
}

export function Card(props: CardProps) {
  const { finding, headingId, place, onStep, onClose } = props;
  const shown = decidingOf(finding);
  const [reason] = finding.reasons;
  return (
    <article class="card" data-rating={finding.rating}>
      <header class="head">
        <Heading finding={finding} id={headingId} />
        {onStep === undefined || place === undefined || place.of < 2 ? null : (
          <Steps place={place} labels={['card_previous', 'card_next']} onStep={onStep} />
        )}
        {onClose === undefined ? null : <IconButton icon="close" label={text('card_close')} onClick={onClose} />}
      </header>
      <Sides finding={finding} />
      {reason === undefined ? null : (
        <Quoted of="check" as="p" class="why">
          {reason.text}
        </Quoted>
      )}
      {shown.map((exhibit) => (
        <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} />
      ))}
      <Elsewhere {...props} />
      <Fold title={text('card_answers')} exhibits={finding.answers} open />
      <Fold title={text('card_since')} exhibits={finding.since} />
      <Comparison exhibits={[...finding.evidence.slice(shown.length), ...finding.others]} />
      <Why finding={finding} />
      <Actions id={headingId} onHide={props.onHide} onNote={props.onNote} onPanel={props.onPanel} />
    </article>
  );
}

/** The same thing said again, and other things said in the same words. */
function Elsewhere({ repeated, onRepeated, also = [], onAlso }: CardProps) {
  const isRepeated = repeated !== undefined && onRepeated !== undefined && repeated.of > 1;
  const isShared = also.length > 0 && onAlso !== undefined;
  if (!isRepeated && !isShared) return null;
  return (
    <div class="elsewhere">
      {isRepeated ? (
        <p>
          {counted('card_repeated', repeated.of)}
          <Steps place={repeated} labels={['card_previous_place', 'card_next_place']} onStep={onRepeated} />
        </p>
      ) : null}
      {isShared ? (
        <p>
          {text('card_also')}
          {also.map(({ id, kind, rating }) => (
            <button key={id} type="button" class="also" data-rating={rating} onClick={() => onAlso(id)}>
              <Glyph rating={rating} />
              {text('card_also_one', kindName(kind), ratingName(rating))}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}

interface StepsProps {
  readonly place: Place;
  readonly labels: readonly [previous: Key, next: Key];
  readonly onStep: (by: 1 | -1) => void;
}

function Steps({ place, labels: [previous, next], onStep }: StepsProps) {
  return (
    <span class="steps">
      <IconButton icon="previous" label={text(previous)} onClick={() => onStep(-1)} />
      <span class="place">
        <span aria-hidden="true">
          {place.number}/{place.of}
        </span>
        <span class="hidden-words">{text('card_place', place.number, place.of)}</span>
      </span>
      <IconButton icon="next" label={text(next)} onClick={() => onStep(1)} />
    </span>
  );
}

interface IconButtonProps {
  readonly icon: 'close' | 'previous' | 'next';
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
