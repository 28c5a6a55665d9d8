/** Erases everything: asked once more before it is done, and told afterwards what it was. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Erased } from '../platform/erase.ts';
import { counted, text } from '../ui/text.ts';
import { toSiteName } from './permissions.ts';

interface EraseProps {
  /** Null until something was erased. */
  readonly erased: Erased | null;
  readonly onErase: () => void;
}

export function Erase({ erased, onErase }: EraseProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The button that was pressed is gone: the focus goes to what took its place, first to the choice that harms nothing.
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) begin.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div class="stack">
      <p>{text('options_erase_what')}</p>
      {isAsking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are two buttons
        <div class="ways" role="group" aria-label={text('options_erase_sure')}>
          <strong>{text('options_erase_sure')}</strong>
          <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
            {text('options_erase_keep')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsking(false);
              onErase();
            }}
          >
            {text('options_erase_yes')}
          </button>
        </div>
      ) : (
        <p>
          <button type="button" class="button" ref={begin} onClick={() => setAsking(true)}>
            {text('options_erase')}
          </button>
        </p>
      )}
      <div role="status">{erased === null ? null : <Told erased={erased} />}</div>
    </div>
  );
}

function Told({ erased }: { readonly erased: Erased }) {
  const sites = (patterns: readonly string[]) =>
    patterns.map((pattern) => toSiteName(pattern) ?? text('options_erased_all_sites')).join(', ');
  return (
    <>
      <p>
        <strong>{text('options_erased')}</strong>
      </p>
      <ul>
        <li>{text('options_erased_choices')}</li>
        <li>{counted('options_erased_sites', erased.sites + erased.pausedSites)}</li>
        <li>{counted('options_erased_notes', erased.notes)}</li>
        <li>{counted('options_erased_drafts', erased.drafts)}</li>
        <li>
          {erased.givenBack.length === 0
            ? text('options_erased_no_access')
            : text('options_erased_access', sites(erased.givenBack))}
        </li>
        {erased.stillGranted.length === 0 ? null : <li>{text('options_erased_still', sites(erased.stillGranted))}</li>}
        <li>{text('options_erased_marks')}</li>
      </ul>
    </>
  );
}
