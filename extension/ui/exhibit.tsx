/** A source's exact words with who said them, when, how they were verified, and the way to the source itself. */
import { Component } from 'preact';
import type { RecordedExhibit } from '../../src/report/record.ts';
import { toCitation } from './citation.ts';
import { copyText } from './clipboard.ts';
import { Icon } from './icons.tsx';
import { foreign, Quoted } from './quoted.tsx';
import { counted, type Key, text } from './text.ts';
import { isWebAddress, opensAtPassage, toDayWords, toPublisherKind, toVerified } from './words.ts';

export function ExhibitView({ exhibit, small = false }: { readonly exhibit: RecordedExhibit; readonly small?: boolean }) {
  return (
    <figure class={small ? 'exhibit small' : 'exhibit'}>
      {exhibit.words === null ? (
        <Quoted of="dossier" as="p" class="statement">
          {exhibit.statement}
        </Quoted>
      ) : (
        <blockquote lang={foreign(exhibit.language)} dir="auto">
          {exhibit.words}
        </blockquote>
      )}
      <figcaption>
        <span class="publisher">{exhibit.publisher}</span>
        <span class="origin">
          {toPublisherKind(exhibit.publisherKind)}, <time dateTime={exhibit.published}>{toDayWords(exhibit.published)}</time>
        </span>
        {small ? null : (
          <cite class="title" lang={foreign(exhibit.language)} dir="auto">
            {exhibit.title}
          </cite>
        )}
        <span class="verified">{toVerified(exhibit)}</span>
      </figcaption>
      <p class="links">
        {isWebAddress(exhibit.url) ? (
          <a href={exhibit.url} target="_blank" rel="noreferrer noopener">
            <Icon name="leave" />
            {text(opensAtPassage(exhibit.url) ? 'card_open_passage' : 'card_open_source')}
          </a>
        ) : null}
        {isWebAddress(exhibit.archivedUrl) ? (
          <a href={exhibit.archivedUrl} target="_blank" rel="noreferrer noopener">
            <Icon name="archive" />
            {text('card_archived')}
          </a>
        ) : null}
        <CopyCitation exhibit={exhibit} />
        {exhibit.addressSeen ? null : <span class="unseen">{text('card_address_unseen')}</span>}
      </p>
      {small ? null : <Limits limits={exhibit.limits} />}
    </figure>
  );
}

/** More than these would push the rest of the card out of sight. */
const AT_A_GLANCE = 2;

/** What the source's value does not say: who counted, what was left out. */
function Limits({ limits }: { readonly limits: readonly string[] }) {
  const rest = limits.slice(AT_A_GLANCE);
  return (
    <>
      <LimitList limits={limits.slice(0, AT_A_GLANCE)} />
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{counted('card_more_limits', rest.length)}</summary>
          <LimitList limits={rest} />
        </details>
      )}
    </>
  );
}

function LimitList({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <Quoted of="dossier" as="ul" class="limits">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </Quoted>
  );
}

/** Long enough to be read, and to be read aloud. */
const SAID_FOR_MS = 2500;

/**
 * The button itself says what became of it; a reader of the screen hears it from the line behind, which is there all the time. A class,
 * as the other two parts of a card that have a state: hooks would be one kilobyte more in every page that is read.
 */
class CopyCitation extends Component<{ readonly exhibit: RecordedExhibit }, { readonly said: Key | null }> {
  override state: { readonly said: Key | null } = { said: null };
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly copy = async (event: MouseEvent): Promise<void> => {
    const { ownerDocument } = event.currentTarget as HTMLElement;
    const copied = await copyText(toCitation(this.props.exhibit), ownerDocument);
    this.setState({ said: copied ? 'card_copied' : 'card_not_copied' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ said: null }), SAID_FOR_MS);
  };

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  override render() {
    const { said } = this.state;
    return (
      <>
        <button type="button" class="action" onClick={this.copy}>
          <Icon name="copy" />
          {text(said ?? 'card_copy')}
        </button>
        <span class="hidden-words" role="status">
          {said === null ? '' : text(said)}
        </span>
      </>
    );
  }
}
