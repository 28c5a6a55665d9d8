/** Draws the panel for one state. No browser in it: everything comes in, every click goes out. */
import { Logo } from '../ui/logo.tsx';
import { text } from '../ui/text.ts';
import { ArticleView } from './article.tsx';
import { NoticeView } from './notice.tsx';
import type { PanelProps } from './props.ts';

export function PanelView(props: PanelProps) {
  const { shown, inTab, refusal, actions } = props;
  return (
    <>
      <header class="top">
        <Logo />
        <span class="brand">Firsthand</span>
        <span class="tools">
          {inTab || shown.kind !== 'article' ? null : (
            <button type="button" class="text-button" onClick={actions.openTab}>
              {text('panel_open_tab')}
            </button>
          )}
          <button type="button" class="text-button" onClick={actions.openDesk}>
            {text('panel_desk')}
          </button>
          <button type="button" class="text-button" onClick={actions.openOptions}>
            {text('panel_settings')}
          </button>
        </span>
      </header>
      {refusal === null ? null : (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      {shown.kind === 'article' || shown.kind === 'file' ? (
        <ArticleView {...props} shown={shown} />
      ) : (
        <NoticeView shown={shown} actions={actions} />
      )}
    </>
  );
}
