/** Why this rating: the rule that decided, how the claim was read, what else bears on it, and the way from the article to the source. */
import { ruleSays } from '../../src/check/rules/says.ts';
import type { RecordedFinding } from '../../src/report/record.ts';
import { toLanguage } from '../../src/vocabulary.ts';
import { Icon } from './icons.tsx';
import { Quoted } from './quoted.tsx';
import { languageOfWords, richText, termKey, text } from './text.ts';
import { isWebAddress } from './words.ts';

export function Why({ finding }: { readonly finding: RecordedFinding }) {
  const { assumed, speaker, quote } = finding.claim;
  const notes = [...finding.reasons.slice(1).map((reason) => reason.text), ...assumed];
  const credits = speaker === null ? null : text('card_credits', speaker.name);
  return (
    <details class="group why-rated">
      <summary>{text('card_why')}</summary>
      <p class="rule">
        {ruleSays(finding.rule, toLanguage(languageOfWords()))} <span class="rule-id">{text('card_rule', finding.rule)}</span>
      </p>
      <p class="said">
        {richText(
          'card_said',
          <Quoted of="article" as="q">
            {quote}
          </Quoted>,
        )}
      </p>
      {notes.length === 0 && credits === null ? null : (
        <ul class="limits">
          {credits === null ? null : <li>{credits}</li>}
          {notes.map((note) => (
            <li key={note}>
              <Quoted of="check">{note}</Quoted>
            </li>
          ))}
        </ul>
      )}
      <Chain chain={finding.chain} />
    </details>
  );
}

/** Step by step from the article to whoever stands behind the words. The article alone is no way. */
function Chain({ chain }: { readonly chain: RecordedFinding['chain'] }) {
  if (chain.length < 2) return null;
  return (
    <>
      <h3 class="way">{text('card_way')}</h3>
      <ol class="chain">
        {chain.map(({ role, name, url, linked }) => (
          <li key={role + name} data-role={role}>
            {role === 'article' ? null : <span class="role">{text(termKey('card_step', role))}</span>}
            {url !== null && isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {name}
                <Icon name="leave" />
              </a>
            ) : (
              <span class="name">{role === 'article' ? text('card_article') : name}</span>
            )}
            {linked ? <span class="linked">{text('card_linked')}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
