/** What has to be said above the text: a file that was not opened, a draft that is open elsewhere, storage that fails. */
import { termKey, text } from '../ui/text.ts';
import type { DeskActions, DeskState, Notice } from './props.ts';

export function Notices({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) {
  return (
    <>
      {state.isElsewhere ? (
        <section class="notice" aria-label={text('desk_elsewhere')}>
          <p>
            <strong>{text('desk_elsewhere')}</strong> {text('desk_elsewhere_more')}
          </p>
          <p class="ways">
            <button type="button" class="button main" onClick={actions.takeOver}>
              {text('desk_open_here')}
            </button>
            <button type="button" class="button" onClick={actions.copyDraft}>
              {text('desk_work_on_copy')}
            </button>
            <button type="button" class="button" onClick={actions.create}>
              {text('desk_new')}
            </button>
          </p>
        </section>
      ) : null}
      <div aria-live="polite">{state.notice === null ? null : <Said notice={state.notice} actions={actions} />}</div>
    </>
  );
}

function Said({ notice, actions }: { readonly notice: Notice; readonly actions: DeskActions }) {
  const isFault = notice.kind !== 'opening' && notice.kind !== 'moved-on' && notice.kind !== 'no-link-here';
  return (
    <div class={isFault ? 'notice fault' : 'notice'} role={isFault ? 'alert' : undefined}>
      <p>{wordsOf(notice)}</p>
      {notice.kind === 'opening' ? null : (
        <p class="ways">
          <button type="button" class="button" onClick={actions.dismiss}>
            {text('desk_dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}

function wordsOf(notice: Notice): string {
  switch (notice.kind) {
    case 'refused':
      return `${text(termKey('desk_refused', notice.why), notice.name)} ${text('desk_untouched')}`;
    case 'opening':
      return text('desk_opening', notice.name);
    case 'moved-on':
      return text('desk_moved_on');
    case 'no-link-here':
      return text('desk_no_link_here');
    case 'erased':
      return text('desk_erased');
    case 'damaged':
      return text('desk_damaged');
    case 'storage-failed':
      return text('desk_storage_failed');
  }
}
