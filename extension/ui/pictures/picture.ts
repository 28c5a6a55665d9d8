/** What each of the three pictures is given. */
import type { Dossier } from '../../../src/dossier/schema.ts';
import type { ArticleRecord } from '../../../src/report/record.ts';

export interface PictureProps {
  readonly record: ArticleRecord;
  readonly dossier: Dossier;
  /** Id of the finding in hand elsewhere on the surface. */
  readonly selected: string | null;
  /** A claim was chosen in the picture. */
  readonly onSelect: (findingId: string) => void;
}
