/** The pictures of the article among what the dossier has. */
import { text } from '../ui/text.ts';
import type { ArticleProps } from './article.tsx';

export function PicturesView({ shown }: ArticleProps & { readonly onChoose: (finding: string) => void }) {
  return (
    <h2>
      {text('panel_pictures')} {shown.record.findings.length}
    </h2>
  );
}
