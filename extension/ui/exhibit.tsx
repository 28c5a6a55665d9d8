/** A source's exact words with who said them, when, how they were verified, and the way to the source itself. */
import type { Exhibit } from '../../src/check/finding.ts';
import { Icon } from './icons.tsx';
import { isWebAddress, opensAtPassage, toDayWords, toPublisherKind, toVerified } from './words.ts';

export function ExhibitView({ exhibit, small = false }: { readonly exhibit: Exhibit; readonly small?: boolean }) {
  return (
    <figure class={small ? 'exhibit small' : 'exhibit'}>
      {exhibit.words === null ? (
        <p class="statement">{exhibit.statement}</p>
      ) : (
        <blockquote lang={exhibit.language} dir="auto">
          {exhibit.words}
        </blockquote>
      )}
      <figcaption>
        <span class="publisher">{exhibit.publisher}</span>
        <span class="origin">
          {toPublisherKind(exhibit.publisherKind)}, <time dateTime={exhibit.published}>{toDayWords(exhibit.published)}</time>
        </span>
        {small ? null : <cite class="title">{exhibit.title}</cite>}
        <span class="verified">{toVerified(exhibit)}</span>
      </figcaption>
      <p class="links">
        {isWebAddress(exhibit.url) ? (
          <a href={exhibit.url} target="_blank" rel="noreferrer noopener">
            <Icon name="leave" />
            {opensAtPassage(exhibit.url) ? 'Open at the passage' : 'Open the source'}
          </a>
        ) : null}
        {isWebAddress(exhibit.archivedUrl) ? (
          <a href={exhibit.archivedUrl} target="_blank" rel="noreferrer noopener">
            <Icon name="archive" />
            Archived copy
          </a>
        ) : null}
        {exhibit.addressSeen ? null : <span class="unseen">This address has not been opened by us.</span>}
      </p>
      {small || exhibit.limits.length === 0 ? null : (
        <ul class="limits">
          {exhibit.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
    </figure>
  );
}
