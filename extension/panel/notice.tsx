/** The panel where there is no checked article to show: why, and what can be done about it. */
import { richText, text } from '../ui/text.ts';
import { OpenFile } from './files.tsx';
import type { Actions } from './props.ts';
import type { Shown } from './shown.ts';

interface NoticeProps {
  readonly shown: Exclude<Shown, { kind: 'article' | 'file' }>;
  readonly actions: Actions;
}

export function NoticeView({ shown, actions }: NoticeProps) {
  return (
    <main class="notice">
      <div aria-live="polite" aria-busy={shown.kind === 'checking'}>
        <Said shown={shown} actions={actions} />
      </div>
      <OpenFile onOpen={actions.openFile} />
    </main>
  );
}

function Said({ shown, actions }: NoticeProps) {
  switch (shown.kind) {
    case 'no-page':
      return (
        <>
          <h1>{text('panel_no_page')}</h1>
          <p>{text('panel_no_page_more')}</p>
        </>
      );
    case 'unchecked':
      return (
        <>
          <h1>{text('panel_unchecked')}</h1>
          <p>{text('panel_unchecked_more')}</p>
          <Check label={text('panel_check')} onClick={() => actions.check(false)} main />
        </>
      );
    case 'checking':
      return (
        <>
          <h1>{text('panel_checking')}</h1>
          <p>{text('panel_checking_more')}</p>
        </>
      );
    case 'paused':
      return (
        <>
          <h1>{shown.everywhere ? text('panel_paused') : text('panel_paused_here')}</h1>
          <p>{text('panel_paused_more')}</p>
          <Check label={text('panel_check_once')} onClick={() => actions.check(false)} />
        </>
      );
    case 'unmatched':
      return (
        <>
          <h1>{text('panel_unmatched')}</h1>
          {shown.takenFor === null ? null : <p>{richText('panel_taken_for', <strong>{shown.takenFor}</strong>)}</p>}
          {shown.reasons.length === 0 ? null : (
            <ul>
              {shown.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <Check label={text('panel_check_anyway')} onClick={() => actions.check(true)} />
        </>
      );
    case 'no-access':
      return (
        <>
          <h1>{text('panel_no_access')}</h1>
          <p>{text('panel_no_access_more')}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <h1>{text('panel_failed')}</h1>
          <p>{shown.reason}</p>
          <Check label={text('panel_again')} onClick={() => actions.check(false)} />
        </>
      );
  }
}

function Check({
  label,
  onClick,
  main = false,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly main?: boolean;
}) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}
