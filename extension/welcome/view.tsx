/** Draws the welcome page. Everything comes in, every click goes out. */
import { useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../../src/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { Card } from '../ui/card.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { Icon } from '../ui/icons.tsx';
import { Logo } from '../ui/logo.tsx';
import { RATING_MEANINGS, RATING_NAMES } from '../ui/ratings.ts';
import type { Reading } from './choice.ts';
import { SAMPLE, SAMPLE_TEXT } from './sample.ts';

/** What could not be done, beside where it was asked for. */
export interface Notice {
  readonly about: 'reading' | 'site';
  readonly text: string;
}

export interface WelcomeProps {
  readonly settings: Settings;
  readonly notice: Notice | null;
  /** Sites of the list that the browser no longer lets us read. */
  readonly ungranted: readonly string[];
  readonly actions: {
    readonly choose: (reading: Reading) => void;
    /** False when what was typed is no site. */
    readonly add: (typed: string) => boolean;
    readonly remove: (site: string) => void;
    readonly resume: (site: string) => void;
  };
}

const CHOICES: readonly { readonly id: Reading; readonly title: string; readonly text: string }[] = [
  {
    id: 'asked',
    title: 'Only when I ask',
    text: 'Click the toolbar button, or press Alt+Shift+F, to check the page in front of you. No access to any site until then.',
  },
  {
    id: 'chosen',
    title: 'On the sites I choose',
    text: 'Articles about the attack are marked by themselves on the sites you list. Your browser asks you for each site.',
  },
  {
    id: 'all',
    title: 'On every site',
    text: 'Your browser asks once for access to all sites. Pages about anything else are looked at briefly, on your machine, and left alone.',
  },
];

export function WelcomeView(props: WelcomeProps) {
  return (
    <>
      <header class="masthead">
        <Logo />
        <h1>Firsthand</h1>
        <p>The primary sources, beside the news.</p>
      </header>
      <main>
        <Sample />
        <Choice {...props} />
        <Legend />
        <section class="columns">
          <div>
            <h2>What stays private</h2>
            <p>
              Everything happens on your machine, and nothing is ever sent: Firsthand makes no network request. It keeps your
              choices on this page and nothing about what you read. You can take back its access to sites at any time, here or in
              the browser’s settings.
            </p>
          </div>
          <div>
            <h2>With the keyboard</h2>
            <dl class="keys">
              <Key keys={['Alt', 'Shift', 'F']} does="Check this page" />
              <Key keys={['Alt', 'Shift', 'N']} does="Next claim" />
              <Key keys={['Alt', 'Shift', 'P']} does="Previous claim" />
              <Key keys={['Enter']} does="Open the card of the claim" />
              <Key keys={['Esc']} does="Close it and go back to where you were" />
            </dl>
          </div>
        </section>
      </main>
    </>
  );
}

function Sample() {
  return (
    <section class="sample">
      <div class="lede">
        <h2>What an article says. What the source says.</h2>
        <p>
          Firsthand recognises news about the Microsoft Exchange attack of 2021, marks what can be checked in it (who was blamed,
          how many, when), and shows the words of the primary source beside it, with a link to where they stand.
        </p>
        <p class="excerpt" id="sample-text">
          {SAMPLE_TEXT}
        </p>
        <p class="caption">On a page, point at a mark or click it, and its card opens.</p>
      </div>
      <section class="frame" aria-label="Sample of a card">
        <Card finding={SAMPLE} headingId="sample-heading" />
      </section>
    </section>
  );
}

function Choice({ settings, notice, ungranted, actions }: WelcomeProps) {
  return (
    <section class="choice">
      <fieldset>
        <legend>
          <h2>When should Firsthand read?</h2>
        </legend>
        {CHOICES.map(({ id, title, text }) => (
          <label key={id} class="option">
            <input type="radio" name="reading" value={id} checked={settings.reading === id} onChange={() => actions.choose(id)} />
            <span>
              <strong>{title}</strong>
              <span class="soft">{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="notice" role="status">
        {notice?.about === 'reading' ? notice.text : ''}
      </p>
      {settings.reading === 'chosen' ? (
        <Sites settings={settings} notice={notice} ungranted={ungranted} actions={actions} />
      ) : null}
      {settings.pausedSites.length === 0 ? null : (
        <>
          <h3>Paused on</h3>
          <ul class="sites">
            {settings.pausedSites.map((site) => (
              <Site key={site} site={site} label={`Read ${site} again`} onRemove={() => actions.resume(site)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sites({ settings, notice, ungranted, actions }: WelcomeProps) {
  const [typed, setTyped] = useState('');
  return (
    <div class="list">
      <h3>Your sites</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (actions.add(typed)) setTyped('');
        }}
      >
        <label for="site">Address of a site</label>
        <div class="row">
          <input
            id="site"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="bbc.co.uk"
            value={typed}
            aria-describedby="site-notice"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button main">
            Add
          </button>
        </div>
        <p class="notice" id="site-notice" role="status">
          {notice?.about === 'site' ? notice.text : ''}
        </p>
      </form>
      {settings.sites.length === 0 ? <p class="soft">No site yet.</p> : null}
      <ul class="sites">
        {settings.sites.map((site) => (
          <Site
            key={site}
            site={site}
            label={`Remove ${site}`}
            note={ungranted.includes(site) ? 'the browser has withdrawn access; add it again' : ''}
            onRemove={() => actions.remove(site)}
          />
        ))}
      </ul>
    </div>
  );
}

interface SiteProps {
  readonly site: string;
  readonly label: string;
  readonly note?: string;
  readonly onRemove: () => void;
}

function Site({ site, label, note = '', onRemove }: SiteProps) {
  return (
    <li>
      <span>{site}</span>
      {note === '' ? null : <span class="soft">{note}</span>}
      <button type="button" class="remove" aria-label={label} title={label} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

function Legend() {
  return (
    <section>
      <h2>The marks</h2>
      <p class="soft">Every claim that was checked is marked, not only the doubtful ones: what is unmarked was not checked.</p>
      <ul class="legend">
        {RATINGS.map((rating) => (
          <LegendItem key={rating} rating={rating} />
        ))}
      </ul>
    </section>
  );
}

function LegendItem({ rating }: { readonly rating: Rating }) {
  return (
    <li data-rating={rating}>
      <span class="disc">
        <Glyph rating={rating} />
      </span>
      <span>
        <span class="line">{RATING_NAMES[rating]}</span>
        <span class="soft">{RATING_MEANINGS[rating]}</span>
      </span>
    </li>
  );
}

function Key({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
