/** The head of the desk: which draft, for which day, whether it is kept, and what can be done with the whole of it. */
import { useId, useRef } from 'preact/hooks';
import { Logo } from '../ui/logo.tsx';
import { counted, termKey, text } from '../ui/text.ts';
import { isDay } from './drafts/draft.ts';
import { ACCEPTED } from './files/kinds.ts';
import { OUTPUTS } from './files/output.ts';
import type { DeskActions, DeskState } from './props.ts';

export function Bar({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) {
  const day = useId();
  return (
    <header class="bar">
      <span class="brand">
        <Logo />
        <span>{text('desk_brand')}</span>
      </span>
      <span class="draft-name">
        <strong data-given>{state.name === '' ? text('desk_untitled') : state.name}</strong>
        <SavedLine state={state} actions={actions} />
      </span>
      <span class="for-day">
        <label for={day}>{text('desk_day')}</label>
        <input
          id={day}
          type="date"
          required
          value={state.day}
          disabled={state.isElsewhere}
          title={text('desk_day_more')}
          onChange={({ currentTarget }) => {
            if (isDay(currentTarget.value)) actions.setDay(currentTarget.value);
            else currentTarget.value = state.day;
          }}
        />
      </span>
      <span class="whole">
        <button type="button" class="button" onClick={actions.create}>
          {text('desk_new')}
        </button>
        <OpenFile onOpen={actions.openFile} />
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => actions.listDrafts(true)}>
          {text('desk_drafts')}
        </button>
        <SaveAs actions={actions} />
      </span>
    </header>
  );
}

function SavedLine({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) {
  if (state.isElsewhere) return <span class="kept">{text('desk_read_only')}</span>;
  const isTrouble = state.saved === 'full' || state.saved === 'failed';
  return (
    <span class={isTrouble ? 'kept trouble' : 'kept'} role="status">
      {text(termKey('desk_saved', state.saved))}
      {isTrouble ? (
        <button type="button" class="plain" onClick={() => actions.saveAs('html')}>
          {text('desk_save_file_now')}
        </button>
      ) : (
        <span class="word-count">{counted('desk_words', state.words)}</span>
      )}
    </span>
  );
}

function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const field = useId();
  return (
    <span class="open-file">
      <label class="button" for={field}>
        {text('desk_open_file')}
      </label>
      <input
        id={field}
        class="hidden-words"
        type="file"
        accept={ACCEPTED}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
    </span>
  );
}

function SaveAs({ actions }: { readonly actions: DeskActions }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (toSummary: boolean) => {
    if (menu.current === null) return;
    menu.current.open = false;
    if (toSummary) menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(true);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close(false);
      }}
    >
      <summary class="button">{text('desk_save_as')}</summary>
      <div class="menu-items">
        {OUTPUTS.map((output) => (
          <button
            key={output}
            type="button"
            onClick={() => {
              close(true);
              actions.saveAs(output);
            }}
          >
            {text(termKey('desk_save', output))}
          </button>
        ))}
      </div>
    </details>
  );
}
