/** The article's dates, figures and accusations among what the dossier has. */
import { Pictures } from '../ui/pictures/pictures.tsx';
import { text } from '../ui/text.ts';
import type { ArticleProps } from './props.ts';

export function PicturesView({
  shown,
  dossier,
  chosen,
  onChoose,
}: ArticleProps & { readonly onChoose: (finding: string) => void }) {
  return (
    <>
      <h2 class="hidden-words">{text('panel_pictures')}</h2>
      <Pictures record={shown.record} dossier={dossier} selected={chosen} onSelect={onChoose} />
    </>
  );
}
