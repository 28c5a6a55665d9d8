/** The list beside the text: what to fix, the weightiest first, what was set aside, and what needs nothing. */
import type { Finding } from '../../src/check/finding.ts';
import { LIST_FORMATS } from '../../src/edit/citation/lists.ts';
import { ExhibitView } from '../ui/exhibit.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { ratingName } from '../ui/ratings.ts';
import { decidingOf, Sides } from '../ui/sides.tsx';
import { counted, termKey, text } from '../ui/text.ts';
import type { CheckState } from './checking.ts';
import { ProblemView } from './problem-view.tsx';
import type { DeskActions, DeskState, Listing } from './props.ts';

/** A check that takes longer than a person notices says how far it is. */
const NOTICED = 0.02;

export function Side({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) {
  const { listing, check } = state;
  return (
    <>
      <header class="side-head">
        <h2>{text('desk_to_fix')}</h2>
        <p class="count" role="status">
          {statusOf(listing, check)}
        </p>
        <Progress check={check} />
      </header>
      {listing === null ? null : <List listing={listing} actions={actions} />}
      <p class="keys soft">{text('desk_keys')}</p>
    </>
  );
}

function statusOf(listing: Listing | null, check: CheckState): string {
  if (check.kind === 'failed') return text('desk_check_failed');
  if (listing === null) return check.kind === 'checking' ? text('desk_checking') : text('desk_nothing_yet');
  if (listing.isBlank) return text('desk_nothing_yet');
  if (listing.takenFor !== null) return '';
  return counted('desk_problems', listing.entries.length);
}

function Progress({ check }: { readonly check: CheckState }) {
  if (check.kind === 'failed' || check.kind === 'idle' || check.share < NOTICED) return null;
  return <progress max={1} value={check.share} aria-label={text('desk_checking')} />;
}

function List({ listing, actions }: { readonly listing: Listing; readonly actions: DeskActions }) {
  const { entries, aside, fine, chosen, format, style, article } = listing;
  if (listing.isBlank) return <p class="soft">{text('desk_blank_more')}</p>;
  if (listing.takenFor !== null)
    return (
      <div class="off-topic">
        <p>{listing.takenFor === '' ? text('desk_off_topic') : text('desk_taken_for', listing.takenFor)}</p>
        <button type="button" class="button" onClick={actions.checkAnyway}>
          {text('desk_check_anyway')}
        </button>
      </div>
    );
  return (
    <>
      <Since listing={listing} actions={actions} />
      {entries.length === 0 ? <p class="clean">{text('desk_clean')}</p> : null}
      <ol class="problems">
        {entries.map((entry) => (
          <ProblemView
            key={entry.problem.fingerprint}
            entry={entry}
            article={article}
            isOpen={chosen === entry.problem.fingerprint}
            citing={{ format, style }}
            actions={actions}
          />
        ))}
      </ol>
      {aside.length === 0 ? null : (
        <details class="fold">
          <summary>{counted('desk_ignored', aside.length)}</summary>
          <ul class="aside">
            {aside.map(({ problem, entry }) => (
              <li key={entry.fingerprint}>
                <span class="quote">{problem.quote}</span>
                <span class="message">{problem.message}</span>
                {entry.reason === null ? null : <span class="reason">{text('desk_ignored_because', entry.reason)}</span>}
                <button type="button" class="plain" onClick={() => actions.unignore(entry.fingerprint)}>
                  {text('desk_unignore')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {fine.length === 0 ? null : (
        <details class="fold" open={fine.some(({ id }) => id === chosen)}>
          <summary>{counted('desk_fine', fine.length)}</summary>
          <ul class="fine">
            {fine.map((finding) => (
              <Fine key={finding.id} finding={finding} isOpen={finding.id === chosen} actions={actions} />
            ))}
          </ul>
        </details>
      )}
      {entries.length + fine.length === 0 ? null : <Files hasProblems={entries.length > 0} actions={actions} />}
    </>
  );
}

/** What the whole list can be saved as. */
function Files({ hasProblems, actions }: { readonly hasProblems: boolean; readonly actions: DeskActions }) {
  return (
    <details class="fold">
      <summary>{text('desk_files')}</summary>
      <p class="soft">{text('desk_files_sources')}</p>
      <p class="ways">
        {LIST_FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => actions.saveSources(format)}>
            {text(termKey('desk_list', format))}
          </button>
        ))}
      </p>
      {hasProblems ? (
        <>
          <p class="soft">{text('desk_files_correction')}</p>
          <p class="ways">
            <button type="button" class="button" onClick={() => actions.saveCorrection('html')}>
              {text('desk_save_html')}
            </button>
            <button type="button" class="button" onClick={() => actions.saveCorrection('txt')}>
              {text('desk_save_txt')}
            </button>
          </p>
        </>
      ) : null}
    </details>
  );
}

function Since({ listing, actions }: { readonly listing: Listing; readonly actions: DeskActions }) {
  if (!listing.isCompared || listing.freshCount + listing.fixedCount === 0) return null;
  return (
    <p class="since">
      <span>{text('desk_since')}</span> <span>{counted('desk_since_fresh', listing.freshCount)}</span>,{' '}
      <span>{counted('desk_since_fixed', listing.fixedCount)}</span>,{' '}
      <span>{counted('desk_since_remaining', listing.remainingCount)}</span>{' '}
      <button type="button" class="plain" onClick={actions.markSeen}>
        {text('desk_mark_seen')}
      </button>
    </p>
  );
}

interface FineProps {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly actions: DeskActions;
}

/** A claim that the sources bear out: also a person who has nothing to change wants to see by whom. */
function Fine({ finding, isOpen, actions }: FineProps) {
  return (
    <li class="problem" data-rating={finding.rating} data-problem={finding.id}>
      <h3>
        <button
          type="button"
          class="problem-button"
          aria-expanded={isOpen}
          onClick={() => actions.choose(isOpen ? null : finding.id)}
        >
          <span class="disc">
            <Glyph rating={finding.rating} />
          </span>
          <span class="words">
            <span class="line">
              <span class="weight">{ratingName(finding.rating)}</span>
            </span>
            <span class="quote">{finding.claim.quote}</span>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div class="open card">
          <Sides finding={finding} />
          {decidingOf(finding).map((exhibit) => (
            <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} />
          ))}
        </div>
      ) : null}
    </li>
  );
}
