/** Draws one state of the popup. No state of its own, no browser: everything comes in, every click goes out. */
import { useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../../src/vocabulary.ts';
import type { Checked, Listed, PageState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { Glyph } from '../ui/glyph.tsx';
import { Logo } from '../ui/logo.tsx';
import { BY_SEVERITY, RATING_NAMES } from '../ui/ratings.ts';
import { KIND_NAMES, toDayWords } from '../ui/words.ts';

export type Shown =
  | Exclude<Checked, { kind: 'reading' }>
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'paused'; readonly everywhere: boolean };

export interface Actions {
  readonly check: (force: boolean) => void;
  readonly show: (id: string) => void;
  readonly pauseHere: (on: boolean) => void;
  readonly pauseEverywhere: (on: boolean) => void;
  readonly openWelcome: () => void;
}

export interface PopupProps {
  readonly shown: Shown;
  readonly host: string | null;
  readonly settings: Settings;
  readonly actions: Actions;
}

export function PopupView({ shown, host, settings, actions }: PopupProps) {
  const pausedHere = host !== null && settings.pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
  return (
    <>
      <header class="top">
        <Logo />
        <h1>Firsthand</h1>
        {host === null ? null : <span class="host">{host}</span>}
      </header>
      <div class="state" aria-live="polite">
        <State shown={shown} actions={actions} />
      </div>
      <footer class="bottom">
        <div class="switches">
          <Switch
            on={pausedHere}
            label={host === null ? 'Pause on this site' : `Pause on ${host}`}
            disabled={host === null}
            onChange={actions.pauseHere}
          />
          <Switch on={settings.paused} label="Pause everywhere" onChange={actions.pauseEverywhere} />
        </div>
        <button type="button" class="plain" onClick={actions.openWelcome}>
          Settings and guide
        </button>
      </footer>
    </>
  );
}

function State({ shown, actions }: { readonly shown: Shown; readonly actions: Actions }) {
  switch (shown.kind) {
    case 'matched':
      return <Matched state={shown} actions={actions} />;
    case 'checking':
      return (
        <section class="note" aria-busy="true">
          <h2>Reading the page…</h2>
          <p>On your machine; nothing is sent anywhere.</p>
        </section>
      );
    case 'unchecked':
      return (
        <section class="note">
          <h2>Not checked yet</h2>
          <p>Firsthand reads this page only when you ask.</p>
          <CheckButton label="Check this page" onClick={() => actions.check(false)} main />
        </section>
      );
    case 'paused':
      return (
        <section class="note">
          <h2>{shown.everywhere ? 'Paused everywhere' : 'Paused on this site'}</h2>
          <p>Nothing is read and nothing is marked until you switch it on again.</p>
          <CheckButton label="Check this page once" onClick={() => actions.check(false)} />
        </section>
      );
    case 'unmatched':
      return (
        <section class="note">
          <h2>Not an article about the Exchange attack</h2>
          {shown.takenFor === null ? null : (
            <p>
              It was taken for <strong>{shown.takenFor}</strong>.
            </p>
          )}
          <Reasons title="Why" reasons={shown.reasons} open={shown.takenFor === null} />
          <CheckButton label="Check anyway" onClick={() => actions.check(true)} />
        </section>
      );
    case 'no-access':
      return (
        <section class="note">
          <h2>This page cannot be read</h2>
          <p>
            Browsers keep their own pages, their stores and some files closed to extensions. Articles on the web can be checked.
          </p>
        </section>
      );
    case 'failed':
      return (
        <section class="note">
          <h2>The check did not finish</h2>
          <p>{shown.reason}</p>
          <CheckButton label="Try again" onClick={() => actions.check(false)} />
        </section>
      );
  }
}

function Matched({ state, actions }: { readonly state: Extract<PageState, { kind: 'matched' }>; readonly actions: Actions }) {
  const [only, setOnly] = useState<Rating | null>(null);
  const listed = only === null ? state.findings : state.findings.filter(({ rating }) => rating === only);
  const total = RATINGS.reduce((sum, rating) => sum + state.counts[rating], 0);
  return (
    <>
      <section class="summary">
        <h2>{total === 0 ? 'No claim found that can be checked' : `${total} ${total === 1 ? 'claim' : 'claims'} checked`}</h2>
        {state.forced ? (
          <p class="soft">
            Checked because you asked{state.takenFor === null ? '' : `: the page was taken for ${state.takenFor}`}.
          </p>
        ) : null}
        {state.published === null ? (
          <p class="soft">No date of publication was found: checked against what is known today.</p>
        ) : (
          <p class="soft">Checked against what was known on {toDayWords(state.published)}.</p>
        )}
        {state.truncated ? <p class="soft">The page is very long: only its first part was read.</p> : null}
        {total === 0 ? null : (
          <ul class="counts">
            {BY_SEVERITY.filter((rating) => state.counts[rating] > 0).map((rating) => (
              <li key={rating}>
                <button
                  type="button"
                  class="chip"
                  data-rating={rating}
                  aria-pressed={only === rating}
                  onClick={() => setOnly(only === rating ? null : rating)}
                >
                  <span class="disc">
                    <Glyph rating={rating} />
                  </span>
                  <span class="name">{RATING_NAMES[rating]}</span>
                  <span class="number">{state.counts[rating]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {listed.length === 0 ? null : (
        <ol class="claims" aria-label="Claims, in the order of the text">
          {listed.map((finding) => (
            <Claim key={finding.id} finding={finding} onClick={() => actions.show(finding.id)} />
          ))}
        </ol>
      )}
      <section class="about">
        <Reasons title="Why this page" reasons={state.reasons} />
        <details>
          <summary>What is covered</summary>
          <p>
            {state.dossier.title}, as of {toDayWords(state.dossier.updated)}. {state.dossier.covers}
          </p>
        </details>
        <CheckButton label="Check again" onClick={() => actions.check(state.forced)} />
      </section>
    </>
  );
}

function Claim({ finding, onClick }: { readonly finding: Listed; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" class="claim" data-rating={finding.rating} onClick={onClick}>
        <span class="disc">
          <Glyph rating={finding.rating} />
        </span>
        <span class="text">
          <span class="quote">{finding.quote}</span>
          <span class="sub">
            <span class="name">{RATING_NAMES[finding.rating]}</span>
            <span>{KIND_NAMES[finding.kind]}</span>
          </span>
          <span class="value">{finding.value}</span>
          {finding.reason === null || finding.rating === 'supported' ? null : <span class="reason">{finding.reason}</span>}
        </span>
      </button>
    </li>
  );
}

function Reasons({
  title,
  reasons,
  open = false,
}: {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly open?: boolean;
}) {
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

function CheckButton({
  label,
  onClick,
  main = false,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly main?: boolean;
}) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ on, label, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
