/** The same picture as a table: everything in it, in rows. Always in the page, folded on screen, so that it prints. */
import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ArticleItem, SourceItem } from '../../../src/picture/item.ts';
import { Glyph } from '../glyph.tsx';
import { text } from '../text.ts';
import { isWebAddress } from '../words.ts';
import { dayText } from './days.ts';
import { ratingText } from './entry.ts';

export interface TableRow {
  readonly key: string;
  readonly item: ArticleItem | SourceItem;
  /** The row's header, then its cells; who says it is added. */
  readonly head: ComponentChild;
  readonly cells: readonly ComponentChild[];
}

export interface PictureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export function PictureTable({ caption, columns, rows }: PictureTableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="as-table">
      <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text(open ? 'pictures_table_hide' : 'pictures_table_show')}
      </button>
      {/* Scrolls sideways where it must: a region of its own, reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer (WCAG 2.1.1) */}
      <section id={id} class="scroll" hidden={!open} tabIndex={0} aria-label={text('pictures_table_of', caption)}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {[...columns, text('pictures_table_who')].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, item, head, cells }) => (
              <tr key={key} class={isClaim(item) ? 'claimed' : item.later ? 'later' : undefined}>
                <th scope="row">{head}</th>
                {cells.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
                <td>{isClaim(item) ? <ClaimCell item={item} /> : <SourceCell item={item} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function isClaim(item: ArticleItem | SourceItem): item is ArticleItem {
  return 'finding' in item;
}

function ClaimCell({ item }: { readonly item: ArticleItem }) {
  return (
    <span class="verdict" data-rating={item.rating}>
      <Glyph rating={item.rating} />
      <span>
        {text('pictures_table_article')}: {ratingText(item.rating)}
      </span>
    </span>
  );
}

function SourceCell({ item }: { readonly item: SourceItem }) {
  return (
    <>
      {isWebAddress(item.url) ? (
        <a href={item.url} target="_blank" rel="noreferrer noopener">
          {item.publisher}
        </a>
      ) : (
        item.publisher
      )}
      <span class="known">{text(item.later ? 'pictures_public_since' : 'pictures_public', dayText(item.public))}</span>
    </>
  );
}
