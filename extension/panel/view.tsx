/** Draws the panel for one state. No browser in it: everything comes in, every click goes out. */
import type { Dossier } from '../../src/dossier/schema.ts';
import type { ExportId } from '../../src/report/exports.ts';
import type { RecordedFinding } from '../../src/report/record.ts';
import { Logo } from '../ui/logo.tsx';
import { text } from '../ui/text.ts';
import { ArticleView } from './article.tsx';
import { NoticeView } from './notice.tsx';
import type { Shown } from './shown.ts';

export interface Actions {
  readonly check: (force: boolean) => void;
  /** Check by another day; null: by the page's own. */
  readonly date: (published: string | null) => void;
  /** A claim was chosen in the panel, or none: the page goes along. */
  readonly choose: (id: string | null) => void;
  /** Go to the claim in the page, with its card. */
  readonly show: (id: string) => void;
  readonly hide: (id: string | null) => void;
  /** “This is wrong”: false where it could not be kept. */
  readonly note: (finding: RecordedFinding, words: string) => Promise<boolean>;
  readonly openFile: (file: File) => void;
  readonly closeFile: () => void;
  /** Another article of the file that is open. */
  readonly turnTo: (index: number) => void;
  readonly save: (format: ExportId) => void;
  readonly openTab: () => void;
  readonly openOptions: () => void;
}

export interface PanelProps {
  readonly shown: Shown;
  readonly dossier: Dossier;
  /** The claim that is open in the panel. */
  readonly chosen: string | null;
  /** The claim that the person reads on the page. */
  readonly at: string | null;
  /** Stands in a tab of its own: the page is not beside it. */
  readonly inTab: boolean;
  /** Why a file could not be opened. */
  readonly refusal: string | null;
  readonly actions: Actions;
}

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
