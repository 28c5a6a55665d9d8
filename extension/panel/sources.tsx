/** Which documents the article's claims rest on, which of them it links to, and whom it credits. */
import type { ArticleRecord } from '../../src/report/record.ts';
import { Icon } from '../ui/icons.tsx';
import { foreign } from '../ui/quoted.tsx';
import { counted, text } from '../ui/text.ts';
import { isWebAddress, opensAtPassage, toDayWords, toPublisherKind } from '../ui/words.ts';
import { type SourceUse, sourcesOf } from './source-uses.ts';

interface SourcesProps {
  readonly record: ArticleRecord;
  readonly onChoose: (finding: string) => void;
}

export function SourcesView({ record, onChoose }: SourcesProps) {
  const { primary, secondary, credited, links } = sourcesOf(record);
  const numbers = new Map(record.findings.map(({ id }, index) => [id, index + 1]));
  const quotes = new Map(record.findings.map(({ id, claim }) => [id, claim.quote]));
  const claimLinks = (ids: readonly string[]) => (
    <ul class="numbers" aria-label={text('panel_claims')}>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            title={quotes.get(id)}
            aria-label={text('panel_claim_number', numbers.get(id) ?? 0, quotes.get(id) ?? '')}
            onClick={() => onChoose(id)}
          >
            {numbers.get(id)}
          </button>
        </li>
      ))}
    </ul>
  );
  const list = (uses: readonly SourceUse[]) => (
    <ol class="sources">
      {uses.map(({ exhibit, findings, linked }) => (
        <li key={exhibit.source}>
          <p>
            <span class="publisher">{exhibit.publisher}</span>{' '}
            <span class="soft">
              {toPublisherKind(exhibit.publisherKind)}, <time dateTime={exhibit.published}>{toDayWords(exhibit.published)}</time>
            </span>
          </p>
          <p>
            <cite lang={foreign(exhibit.language)} dir="auto">
              {exhibit.title}
            </cite>
          </p>
          <p class="links">
            {isWebAddress(exhibit.url) ? (
              <a href={exhibit.url} target="_blank" rel="noreferrer noopener">
                <Icon name="leave" />
                {opensAtPassage(exhibit.url) ? text('card_open_passage') : text('card_open_source')}
              </a>
            ) : null}
            {isWebAddress(exhibit.archivedUrl) ? (
              <a href={exhibit.archivedUrl} target="_blank" rel="noreferrer noopener">
                <Icon name="archive" />
                {text('card_archived')}
              </a>
            ) : null}
          </p>
          <p class={linked ? 'linked' : 'soft'}>{linked ? text('panel_linked') : text('panel_not_linked')}</p>
          {claimLinks(findings)}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <h2>{text('panel_primary')}</h2>
      <p class="soft">
        {links.all === 0
          ? text('panel_no_links')
          : links.toSources === 0
            ? counted('panel_links_none', links.all)
            : text('panel_links_some', links.toSources, links.all)}
      </p>
      {primary.length === 0 ? <p class="empty">{text('panel_no_primary')}</p> : list(primary)}
      {secondary.length === 0 ? null : (
        <>
          <h2>{text('panel_secondary')}</h2>
          <p class="soft">{text('panel_secondary_more')}</p>
          {list(secondary)}
        </>
      )}
      {credited.length === 0 ? null : (
        <>
          <h2>{text('panel_credited')}</h2>
          <ul class="credited">
            {credited.map(({ name, findings }) => (
              <li key={name}>
                <span>{name}</span>
                {claimLinks(findings)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
