/** What the panel is given to draw, and what every click does. */
import type { Dossier } from '../../src/dossier/schema.ts';
import type { ExportId } from '../../src/report/exports.ts';
import type { RecordedFinding } from '../../src/report/record.ts';
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
  readonly openDesk: () => void;
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

export interface ArticleProps extends PanelProps {
  readonly shown: Extract<Shown, { kind: 'article' | 'file' }>;
}
