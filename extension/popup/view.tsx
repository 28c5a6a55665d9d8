/** Draws one state of the popup. No browser: everything comes in, every click goes out. */
import { useState } from 'preact/hooks';
import type { PublishedFrom } from '../../src/article/article.ts';
import { RATINGS, type Rating } from '../../src/vocabulary.ts';
import type { Checked, Listed, PageState } from '../messages.ts';
import { isOn, type Settings } from '../settings.ts';
import { DensityChoice } from '../ui/density-choice.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { Icon } from '../ui/icons.tsx';
import { Logo } from '../ui/logo.tsx';
import { foreign } from '../ui/quoted.tsx';
import { BY_SEVERITY } from '../ui/ratings.ts';
import { Switch } from '../ui/switch.tsx';
import { counted, richText, termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';
import { Day } from './day.tsx';

export type Shown =
  | Exclude<Checked, { kind: 'reading' }>
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'paused'; readonly everywhere: boolean };

export interface Actions {
  readonly check: (force: boolean) => void;
  /** The field of the page that has the focus. */
  readonly checkField: () => void;
  readonly show: (id: string) => void;
  readonly date: (published: string | null) => void;
  readonly showHidden: () => void;
  readonly setDensity: (density: Settings['density']) => void;
  readonly openPanel: () => void;
  readonly pauseHere: (on: boolean) => void;
  readonly pauseEverywhere: (on: boolean) => void;
  readonly openSettings: () => void;
  readonly openGuide: () => void;
  readonly openDesk: () => void;
}

export interface PopupProps {
  readonly shown: Shown;
  /** Where the day of publication was read. */
  readonly dateFrom: PublishedFrom | null;
  readonly host: string | null;
  readonly settings: Settings;
  readonly actions: Actions;
}

export function PopupView({ shown, dateFrom, host, settings, actions }: PopupProps) {
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{text('popup_name')}</h1>
        {host === null ? null : <span class="host">{host}</span>}
      </header>
      <div class="state" aria-live="polite">
        <State shown={shown} dateFrom={dateFrom} actions={actions} />
      </div>
      <footer class="bottom">
        <DensityChoice legend={text('popup_marks')} value={settings.density} onChange={actions.setDensity} />
        <div class="switches">
          <Switch
            on={host !== null && isOn(settings.pausedSites, host)}
            label={text('popup_pause_site')}
            disabled={host === null}
            onChange={actions.pauseHere}
          />
          <Switch on={settings.paused} label={text('popup_pause_everywhere')} onChange={actions.pauseEverywhere} />
        </div>
        <div class="ways">
          <button type="button" class="button" onClick={actions.openPanel}>
            <Icon name="panel" />
            {text('popup_panel')}
          </button>
          <span class="links">
            <button type="button" class="plain" onClick={actions.openSettings}>
              {text('popup_settings')}
            </button>
            <button type="button" class="plain" onClick={actions.openDesk}>
              {text('popup_desk')}
            </button>
            <button type="button" class="plain" onClick={actions.openGuide}>
              {text('popup_guide')}
            </button>
          </span>
        </div>
      </footer>
    </>
  );
}

type StateProps = Pick<PopupProps, 'shown' | 'dateFrom' | 'actions'>;

function State({ shown, dateFrom, actions }: StateProps) {
  switch (shown.kind) {
    case 'matched':
      return <Matched state={shown} dateFrom={dateFrom} actions={actions} />;
    case 'checking':
      return (
        <section class="note" aria-busy="true">
          <h2>{text('popup_checking')}</h2>
          <p>{text('popup_checking_how')}</p>
        </section>
      );
    case 'unchecked':
      return (
        <section class="note">
          <h2>{text('popup_unchecked')}</h2>
          <p>{text('popup_unchecked_why')}</p>
          <CheckButton label={text('popup_check')} onClick={() => actions.check(false)} main />
          <CheckButton label={text('popup_check_field')} onClick={actions.checkField} />
        </section>
      );
    case 'paused':
      return (
        <section class="note">
          <h2>{text(shown.everywhere ? 'popup_paused_everywhere' : 'popup_paused_here')}</h2>
          <p>{text('popup_paused_does')}</p>
          <CheckButton label={text('popup_check_once')} onClick={() => actions.check(false)} />
        </section>
      );
    case 'unmatched':
      return (
        <section class="note">
          <h2>{text('popup_unmatched')}</h2>
          {shown.takenFor === null ? null : <p>{richText('popup_taken_for', <strong>{shown.takenFor}</strong>)}</p>}
          <Reasons title={text('popup_why')} reasons={shown.reasons} open={shown.takenFor === null} />
          <CheckButton label={text('popup_check_anyway')} onClick={() => actions.check(true)} />
          <CheckButton label={text('popup_check_field')} onClick={actions.checkField} />
        </section>
      );
    case 'no-access':
      return (
        <section class="note">
          <h2>{text('popup_no_access')}</h2>
          <p>{text('popup_no_access_why')}</p>
        </section>
      );
    case 'failed':
      return (
        <section class="note">
          <h2>{text('popup_failed')}</h2>
          <p>{shown.reason}</p>
          <CheckButton label={text('popup_try_again')} onClick={() => actions.check(false)} />
        </section>
      );
  }
}

interface MatchedProps {
  readonly state: Extract<PageState, { kind: 'matched' }>;
  readonly dateFrom: PublishedFrom | null;
  readonly actions: Actions;
}

function Matched({ state, dateFrom, actions }: MatchedProps) {
  const [only, setOnly] = useState<Rating | null>(null);
  // The last of a rating may have been hidden, or rated otherwise by another day: then its chip is gone.
  const filter = only !== null && state.counts[only] > 0 ? only : null;
  const listed = filter === null ? state.findings : state.findings.filter(({ rating }) => rating === filter);
  const total = RATINGS.reduce((sum, rating) => sum + state.counts[rating], 0);
  return (
    <>
      <section class="summary">
        <h2>{total === 0 ? text('popup_none_found') : counted('popup_claims', total)}</h2>
        {state.forced && state.field === undefined ? (
          <p class="soft">{state.takenFor === null ? text('popup_forced') : text('popup_forced_taken_for', state.takenFor)}</p>
        ) : null}
        <Day published={state.published} from={dateFrom} onChange={actions.date} />
        {state.truncated ? <p class="soft">{text('popup_truncated')}</p> : null}
        {state.partial === undefined ? null : <p class="soft">{text(termKey('partial', state.partial))}</p>}
        {state.selection === undefined ? null : <p class="soft">{text('selection_only')}</p>}
        {state.field === undefined ? null : <p class="soft">{text('field_only')}</p>}
        {state.hidden === 0 ? null : (
          <p class="ways">
            <span class="soft">{counted('popup_hidden', state.hidden)}</span>
            <button type="button" class="plain" onClick={actions.showHidden}>
              {text('popup_show_hidden')}
            </button>
          </p>
        )}
        {total === 0 ? null : (
          <ul class="counts">
            {BY_SEVERITY.filter((rating) => state.counts[rating] > 0).map((rating) => (
              <li key={rating}>
                <button
                  type="button"
                  class="chip"
                  data-rating={rating}
                  aria-pressed={filter === rating}
                  onClick={() => setOnly(filter === rating ? null : rating)}
                >
                  <span class="disc">
                    <Glyph rating={rating} />
                  </span>
                  <span class="name">{text(termKey('rating', rating))}</span>
                  <span class="number">{state.counts[rating]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {listed.length === 0 ? null : (
        <ol class="claims" aria-label={text('popup_list')}>
          {listed.map((finding) => (
            <Claim key={finding.id} finding={finding} language={state.language} onClick={() => actions.show(finding.id)} />
          ))}
        </ol>
      )}
      <section class="about">
        <Reasons title={text('popup_why_matched')} reasons={state.reasons} />
        <details>
          <summary>{text('popup_covered')}</summary>
          <p>
            {richText(
              'popup_covered_as_of',
              <span lang={foreign(state.dossier.language)}>{state.dossier.title}</span>,
              toDayWords(state.dossier.updated),
              <span lang={foreign(state.dossier.language)}>{state.dossier.covers}</span>,
            )}
          </p>
        </details>
        <CheckButton
          label={text('popup_check_again')}
          onClick={() => (state.field === undefined ? actions.check(state.forced) : actions.checkField())}
        />
        {state.field === undefined ? <CheckButton label={text('popup_check_field')} onClick={actions.checkField} /> : null}
      </section>
    </>
  );
}

interface ClaimProps {
  readonly finding: Listed;
  /** Of the article's words. */
  readonly language: string | undefined;
  readonly onClick: () => void;
}

function Claim({ finding, language, onClick }: ClaimProps) {
  return (
    <li>
      <button type="button" class="claim" data-rating={finding.rating} onClick={onClick}>
        <span class="disc">
          <Glyph rating={finding.rating} />
        </span>
        <span class="text">
          <span class="quote" lang={foreign(language)} dir="auto">
            {finding.quote}
          </span>
          <span class="sub">
            <span class="name">{text(termKey('rating', finding.rating))}</span>
            <span>{text(termKey('kind', finding.kind))}</span>
          </span>
          <span class="value">{finding.value}</span>
          {finding.reason === null || finding.rating === 'supported' ? null : <span class="reason">{finding.reason}</span>}
        </span>
      </button>
    </li>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly open?: boolean;
}

function Reasons({ title, reasons, open = false }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

interface CheckButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly main?: boolean;
}

function CheckButton({ label, onClick, main = false }: CheckButtonProps) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}
