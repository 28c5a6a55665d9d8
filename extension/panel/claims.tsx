/**
 * The claims in the order of the text, each under a heading that says the rating first; the one that is chosen opens to its card.
 * Above them what narrows the list. In step with the page: what is read there is marked here, what is chosen here is shown there.
 */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RecordedFinding } from '../../src/report/record.ts';
import { KINDS, RATINGS } from '../../src/vocabulary.ts';
import { Card } from '../ui/card.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { toGroups } from '../ui/groups.ts';
import { Quoted } from '../ui/quoted.tsx';
import { BY_SEVERITY, ratingName } from '../ui/ratings.ts';
import { counted, text } from '../ui/text.ts';
import { kindName } from '../ui/words.ts';
import { type Filter, filtered, isFiltering, NO_FILTER, publishersIn, toggled } from './filter.ts';
import type { ArticleProps } from './props.ts';

interface ClaimsProps extends ArticleProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function ClaimsView({ shown, chosen, at, filter, onFilter, actions }: ClaimsProps) {
  const { findings } = shown.record;
  const listed = filtered(findings, filter);
  const list = useRef<HTMLOListElement>(null);
  const inHand = chosen ?? at;
  // Follows the page, without taking the focus: a person who types in the search field keeps it.
  useEffect(() => {
    if (inHand === null) return;
    const entry = list.current?.querySelector(`[data-claim="${CSS.escape(inHand)}"]`);
    entry?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
  }, [inHand]);
  return (
    <>
      <h2 class="hidden-words">{text('panel_claims')}</h2>
      {findings.length === 0 ? (
        <p class="empty">{text('panel_no_claims')}</p>
      ) : (
        <Filters findings={findings} filter={filter} onFilter={onFilter} />
      )}
      <p class="shown" role="status">
        {isFiltering(filter) ? (
          <>
            {text('panel_showing', listed.length, findings.length)}{' '}
            <button type="button" class="text-button" onClick={() => onFilter(NO_FILTER)}>
              {text('panel_show_all')}
            </button>
          </>
        ) : (
          counted('panel_count', findings.length)
        )}
      </p>
      <ol class="claims" ref={list}>
        {toGroups(listed).map((group) => (
          <Claim
            key={group[0]?.id}
            group={group}
            findings={findings}
            chosen={chosen}
            at={at}
            onChoose={actions.choose}
            onShow={shown.kind === 'article' ? actions.show : undefined}
            onHide={shown.kind === 'article' ? actions.hide : undefined}
            onNote={actions.note}
          />
        ))}
      </ol>
    </>
  );
}

interface ClaimProps {
  /** The same thing wherever the article says it; most often once. */
  readonly group: readonly RecordedFinding[];
  /** All of the article's, among which a claim has its number. */
  readonly findings: readonly RecordedFinding[];
  readonly chosen: string | null;
  readonly at: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onShow: ((id: string) => void) | undefined;
  readonly onHide: ((id: string) => void) | undefined;
  readonly onNote: (finding: RecordedFinding, words: string) => Promise<boolean>;
}

function Claim({ group, findings, chosen, at, onChoose, onShow, onHide, onNote }: ClaimProps) {
  const id = useId();
  const index = Math.max(
    0,
    group.findIndex((one) => one.id === chosen || (chosen === null && one.id === at)),
  );
  const finding = group[index];
  if (finding === undefined) return null;
  const { claim, rating, reasons } = finding;
  const [reason] = reasons;
  const isOpen = finding.id === chosen;
  const isAt = group.some((one) => one.id === at);
  return (
    <li
      class="claim"
      data-claim={finding.id}
      data-rating={rating}
      data-kind={claim.kind}
      value={findings.indexOf(finding) + 1}
      aria-current={isAt ? 'location' : undefined}
    >
      <h3>
        <button
          type="button"
          class="claim-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onChoose(isOpen ? null : finding.id)}
        >
          <span class="disc">
            <Glyph rating={rating} />
          </span>
          <span class="words">
            <span class="line">
              <span class="name">{ratingName(rating)}</span>
              <span class="kind">{kindName(claim.kind)}</span>
              <span class="number" aria-hidden="true">
                {group.map((one) => findings.indexOf(one) + 1).join(', ')}
              </span>
            </span>
            <Quoted of="article" class="quote">
              {claim.quote}
            </Quoted>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div class="open" id={id}>
          <Card
            finding={finding}
            headingId={`${id}-rating`}
            repeated={{ number: index + 1, of: group.length }}
            onRepeated={(by) => onChoose(group[(index + by + group.length) % group.length]?.id ?? finding.id)}
            onHide={onHide === undefined ? undefined : () => onHide(finding.id)}
            onNote={(words) => onNote(finding, words)}
          />
          {onShow === undefined ? null : (
            <p class="on-page">
              <button type="button" class="button" onClick={() => onShow(finding.id)}>
                {text('panel_show_on_page')}
              </button>
            </p>
          )}
        </div>
      ) : (
        <p class="brief">
          <Quoted of="check">{finding.value}</Quoted>
          {reason === undefined || rating === 'supported' ? null : (
            <Quoted of="check" class="reason">
              {reason.text}
            </Quoted>
          )}
          {group.length > 1 ? <span class="times">{counted('card_repeated', group.length)}</span> : null}
        </p>
      )}
    </li>
  );
}

interface FiltersProps {
  readonly findings: readonly RecordedFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Filters({ findings, filter, onFilter }: FiltersProps) {
  const search = useId();
  const source = useId();
  const publishers = publishersIn(findings);
  const numberOf = (passes: (finding: RecordedFinding) => boolean) => findings.filter(passes).length;
  const ratings = BY_SEVERITY.filter((rating) => RATINGS.includes(rating) && findings.some((one) => one.rating === rating));
  const kinds = KINDS.filter((kind) => findings.some(({ claim }) => claim.kind === kind));
  return (
    <fieldset class="filters">
      <legend class="hidden-words">{text('panel_narrow')}</legend>
      <ul class="chips" aria-label={text('panel_by_rating')}>
        {ratings.map((rating) => (
          <li key={rating}>
            <button
              type="button"
              class="chip"
              data-rating={rating}
              aria-pressed={filter.ratings.includes(rating)}
              onClick={() => onFilter({ ...filter, ratings: toggled(filter.ratings, rating) })}
            >
              <span class="disc">
                <Glyph rating={rating} />
              </span>
              {ratingName(rating)}
              <span class="number">{numberOf((one) => one.rating === rating)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul class="chips" aria-label={text('panel_by_kind')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="chip plain-chip"
              aria-pressed={filter.kinds.includes(kind)}
              onClick={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
            >
              {kindName(kind)}
              <span class="number">{numberOf(({ claim }) => claim.kind === kind)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="fields">
        <span class="field">
          <label for={search}>{text('panel_search')}</label>
          <input
            id={search}
            type="search"
            value={filter.words}
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </span>
        {publishers.length < 2 ? null : (
          <span class="field">
            <label for={source}>{text('panel_by_source')}</label>
            <select
              id={source}
              value={filter.publisher ?? ''}
              onChange={(event) => onFilter({ ...filter, publisher: event.currentTarget.value || null })}
            >
              <option value="">{text('panel_any_source')}</option>
              {publishers.map(({ publisher, claims }) => (
                <option key={publisher} value={publisher}>
                  {text('panel_source_option', publisher, claims)}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
    </fieldset>
  );
}
