/** The line below a picture that says in full what the mark in hand stands for. */
import type { ArticleItem, SourceItem } from '../../../src/picture/item.ts';
import { Glyph } from '../glyph.tsx';
import { Icon } from '../icons.tsx';
import { Quoted } from '../quoted.tsx';
import { counted, termKey, text } from '../text.ts';
import { isWebAddress, opensAtPassage } from '../words.ts';
import { dayText } from './days.ts';
import { type Entry, ratingText } from './entry.ts';

/** A glance; the rest is in the table. */
const MOST_LISTED = 6;

export interface CaptionProps {
  readonly entry: Entry | null;
  /** The sources that the article's claims were held against, by fact. */
  readonly sources: ReadonlyMap<string, SourceItem>;
  /** Read aloud: not while a pointer only passes. */
  readonly announced: boolean;
  readonly onSelect: (finding: string) => void;
}

export function Caption({ entry, sources, announced, onSelect }: CaptionProps) {
  const article = entry?.article ?? [];
  const shownArticle = article.slice(0, MOST_LISTED);
  const shown = (entry?.sources ?? []).slice(0, MOST_LISTED);
  const rest = article.length + (entry?.sources.length ?? 0) - shownArticle.length - shown.length;
  return (
    <div class="caption" aria-live={announced ? 'polite' : 'off'}>
      {entry === null ? <p class="hint">{text('pictures_hint')}</p> : null}
      {shownArticle.map((item) => (
        <Claimed key={item.finding} item={item} held={article.length === 1 ? held(item, sources) : []} onSelect={onSelect} />
      ))}
      {shown.map((item) => (
        <Sourced key={item.fact} item={item} />
      ))}
      {rest > 0 ? <p class="hint">{counted('pictures_more_items', rest)}</p> : null}
    </div>
  );
}

function held(item: ArticleItem, sources: ReadonlyMap<string, SourceItem>): SourceItem[] {
  return item.facts.flatMap((fact) => sources.get(fact) ?? []).slice(0, 2);
}

interface ClaimedProps {
  readonly item: ArticleItem;
  readonly held: readonly SourceItem[];
  readonly onSelect: (finding: string) => void;
}

function Claimed({ item, held, onSelect }: ClaimedProps) {
  return (
    <div class="entry claimed" data-rating={item.rating}>
      <p>
        <span class="verdict">
          <Glyph rating={item.rating} />
          {ratingText(item.rating)}
        </span>{' '}
        <Quoted of="check" as="strong">
          {item.value}
        </Quoted>{' '}
        <Quoted of="article" as="q">
          {item.quote}
        </Quoted>
      </p>
      {item.reason === null ? null : (
        <Quoted of="check" as="p">
          {item.reason}
        </Quoted>
      )}
      {held.map((source) => (
        <p key={source.fact} class="held">
          {text('pictures_source_says', source.publisher, source.value)}
        </p>
      ))}
      <button type="button" class="plain" onClick={() => onSelect(item.finding)}>
        {text('pictures_show_claim')}
      </button>
    </div>
  );
}

function Sourced({ item }: { readonly item: SourceItem }) {
  return (
    <div class={item.later ? 'entry later' : 'entry'}>
      <p>
        <strong>{item.later ? text('pictures_since', item.value) : item.value}</strong>{' '}
        <Quoted of="dossier">{item.statement}</Quoted>
      </p>
      <p class="origin">
        {item.publisher}, {text(termKey('publisher', item.publisherKind))}, {dayText(item.published)}
        {item.later ? `; ${text('pictures_public_since', dayText(item.public))}` : ''}{' '}
        {isWebAddress(item.url) ? (
          <a href={item.url} target="_blank" rel="noreferrer noopener">
            <Icon name="leave" />
            {text(opensAtPassage(item.url) ? 'pictures_open_passage' : 'pictures_open_source')}
          </a>
        ) : null}
      </p>
    </div>
  );
}
