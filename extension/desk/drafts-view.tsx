/** The list of drafts, over the desk: open, rename, delete after a second question. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languageOfWords, text } from '../ui/text.ts';
import type { Listed } from './drafts/draft.ts';
import { LONGEST_NAME } from './drafts/draft.ts';
import type { DeskActions } from './props.ts';

interface DraftsProps {
  readonly drafts: readonly Listed[];
  readonly openId: string;
  readonly actions: DeskActions;
}

export function DraftsDialog({ drafts, openId, actions }: DraftsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="drafts" ref={dialog} aria-labelledby="drafts-title" onClose={() => actions.listDrafts(false)}>
      <div class="drafts-inner">
        <header>
          <h2 id="drafts-title">{text('desk_drafts')}</h2>
          <button type="button" class="button" onClick={() => actions.listDrafts(false)}>
            {text('desk_close')}
          </button>
        </header>
        <p class="soft">{text('desk_drafts_where')}</p>
        {drafts.length === 0 ? <p>{text('desk_no_drafts')}</p> : null}
        <ul>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} isOpen={draft.id === openId} actions={actions} />
          ))}
        </ul>
      </div>
    </dialog>
  );
}

type Doing = 'nothing' | 'renaming' | 'deleting';

function DraftRow({
  draft,
  isOpen,
  actions,
}: {
  readonly draft: Listed;
  readonly isOpen: boolean;
  readonly actions: DeskActions;
}) {
  const [doing, setDoing] = useState<Doing>('nothing');
  const [name, setName] = useState(draft.name);
  const row = useRef<HTMLLIElement>(null);
  // What was pressed is gone: the focus goes to what took its place.
  useLayoutEffect(() => {
    if (doing !== 'nothing') row.current?.querySelector<HTMLElement>('input, .keep')?.focus();
  }, [doing]);
  const back = () => {
    setDoing('nothing');
    setTimeout(() => row.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const shown = draft.isDamaged ? text('desk_damaged_draft') : draft.name === '' ? text('desk_untitled') : draft.name;
  return (
    <li ref={row} aria-current={isOpen ? 'true' : undefined}>
      {doing === 'renaming' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            actions.renameDraft(draft.id, name.trim());
            back();
          }}
        >
          <label for={`name-${draft.id}`}>{text('desk_name')}</label>
          <input
            id={`name-${draft.id}`}
            value={name}
            maxLength={LONGEST_NAME}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button main">
            {text('desk_rename_do')}
          </button>
          <button type="button" class="button" onClick={back}>
            {text('desk_cancel')}
          </button>
        </form>
      ) : doing === 'deleting' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are two buttons
        <div class="sure" role="group" aria-label={text('desk_delete_sure', shown)}>
          <span>{text('desk_delete_sure', shown)}</span>
          <button type="button" class="button keep" onClick={back}>
            {text('desk_delete_keep')}
          </button>
          <button type="button" class="button danger" onClick={() => actions.removeDraft(draft.id)}>
            {text('desk_delete_do')}
          </button>
        </div>
      ) : (
        <>
          <span class="about">
            <strong>{shown}</strong>
            <span class="soft">
              {isOpen ? text('desk_is_open') : draft.isDamaged ? text('desk_damaged_more') : toMoment(draft.changed)}
            </span>
          </span>
          {draft.isDamaged ? (
            <button type="button" class="button" onClick={() => actions.saveRaw(draft.id)}>
              {text('desk_save_raw')}
            </button>
          ) : (
            <>
              {isOpen ? null : (
                <button type="button" class="button" onClick={() => actions.openDraft(draft.id)}>
                  {text('desk_open')}
                  <span class="hidden-words"> {shown}</span>
                </button>
              )}
              <button type="button" class="button" onClick={() => setDoing('renaming')}>
                {text('desk_rename')}
                <span class="hidden-words"> {shown}</span>
              </button>
            </>
          )}
          <button type="button" class="button" onClick={() => setDoing('deleting')}>
            {text('desk_delete')}
            <span class="hidden-words"> {shown}</span>
          </button>
        </>
      )}
    </li>
  );
}

function toMoment(time: number): string {
  const language = languageOfWords();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
}
