/** The toolbar: one stop of the Tab key, arrows within it, and the form in which an address is given to a link. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { termKey, text } from '../ui/text.ts';
import { ACTIONS, type Action } from './editor/commands.ts';
import { isLinkAddress } from './editor/schema.ts';
import type { DeskActions, ToolbarState } from './props.ts';

/** Drawn, 16 × 16. */
const ICONS: Readonly<Record<Action, string>> = {
  strong: 'M5 3h4a2.5 2.5 0 0 1 0 5H5zM5 8h4.6a2.6 2.6 0 0 1 0 5.2H5zM5 3v10.2',
  em: 'M7 3h5M4 13h5M10 3 7 13',
  link: 'M6.8 9.2 9.2 6.8M7.5 4.5 9 3a2.8 2.8 0 0 1 4 4l-1.5 1.500M8.5 11.5 7 13a2.8 2.8 0 0 1-4-4l1.5-1.5',
  'heading-1': 'M2 4v8M7 4v8M2 8h5M10.5 6 12.5 4.800V12',
  'heading-2': 'M2 4v8M7 4v8M2 8h5M10 6.400c.2-2.2 4-2.2 3.8.2C13.7 8.5 10.5 10 10 12h4',
  'heading-3': 'M2 4v8M7 4v8M2 8h5M10.2 5.200c1-1.6 3.8-1 3.5.8-.2 1.3-1.5 1.8-2.3 1.8 1 0 2.7.6 2.6 2.2-.1 2.2-3.2 2.6-4.2 1',
  'bullet-list': 'M2.5 4h.1M2.5 8h.1M2.5 12h.1M6 4h8M6 8h8M6 12h8',
  'ordered-list': 'M2 3.2 3 2.600V6M2 10.500c.2-1.2 2-1.1 1.9.1-.1.9-1.7 1.5-1.9 2.400h2M7 4h7M7 8h7M7 12h7',
  quote: 'M3 4v8M6 5h8M6 8h8M6 11h5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3',
};

/** A thin line between what belongs together. */
const BEGINS_GROUP: ReadonlySet<Action> = new Set(['heading-1', 'bullet-list', 'undo']);

interface ToolbarProps {
  readonly state: ToolbarState;
  readonly link: string | null;
  readonly actions: DeskActions;
}

export function Toolbar({ state, link, actions }: ToolbarProps) {
  const [stop, setStop] = useState<Action>('strong');
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const at = ACTIONS.indexOf(stop);
    const last = ACTIONS.length - 1;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : (at + by + ACTIONS.length) % ACTIONS.length;
    if (by === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const action = ACTIONS[to] ?? 'strong';
    setStop(action);
    bar.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
  };
  return (
    <>
      <div class="toolbar" role="toolbar" aria-label={text('desk_toolbar')} aria-controls="page" ref={bar} onKeyDown={move}>
        {ACTIONS.map((action) => (
          <button
            key={action}
            type="button"
            class={BEGINS_GROUP.has(action) ? 'tool begins' : 'tool'}
            data-action={action}
            tabIndex={action === stop ? 0 : -1}
            aria-label={text(termKey('desk_tool', action))}
            title={text(termKey('desk_tool', action))}
            aria-pressed={action === 'undo' || action === 'redo' ? undefined : state[action].on}
            // Not `disabled`: the arrows must get by, and the focus must not be lost when the last step is undone.
            aria-disabled={state[action].enabled ? undefined : true}
            onFocus={() => setStop(action)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (state[action].enabled ? actions.run(action) : undefined)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={ICONS[action]} />
            </svg>
          </button>
        ))}
      </div>
      {link === null ? null : <LinkForm address={link} actions={actions} />}
    </>
  );
}

function LinkForm({ address, actions }: { readonly address: string; readonly actions: DeskActions }) {
  const [typed, setTyped] = useState(address);
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        const href = /^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
        if (!isLinkAddress(href) || !URL.canParse(href) || !actions.setLink(href)) setWrong(true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.closeLink();
      }}
    >
      <label for="link-address">{text('desk_link_address')}</label>
      <input
        id="link-address"
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'link-wrong' : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="button main">
        {text('desk_link_set')}
      </button>
      {address === '' ? null : (
        <button type="button" class="button" onClick={() => actions.setLink(null)}>
          {text('desk_link_remove')}
        </button>
      )}
      <button type="button" class="button" onClick={actions.closeLink}>
        {text('desk_cancel')}
      </button>
      {isWrong ? (
        <p id="link-wrong" class="wrong" role="alert">
          {text('desk_link_wrong')}
        </p>
      ) : null}
    </form>
  );
}
