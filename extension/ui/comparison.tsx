/**
 * Other sources on the same thing, side by side: one line each, value beside value, so that a spread is seen and not clicked together.
 * Their words are one fold below.
 */
import type { RecordedExhibit } from '../../src/report/record.ts';
import { ExhibitView } from './exhibit.tsx';
import { Quoted } from './quoted.tsx';
import { text } from './text.ts';
import { toDayWords } from './words.ts';

/** More lines than these are no glance: the rest stands with the words. */
const AT_A_GLANCE = 4;

export function Comparison({ exhibits }: { readonly exhibits: readonly RecordedExhibit[] }) {
  const shown = exhibits.slice(0, AT_A_GLANCE);
  if (shown.length === 0) return null;
  return (
    <section class="comparison">
      <table>
        <caption>{text('card_others')}</caption>
        <thead class="hidden-words">
          <tr>
            <th scope="col">{text('card_source')}</th>
            <th scope="col">{text('card_says')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((exhibit) => (
            <tr key={exhibit.fact + exhibit.source}>
              <th scope="row">
                {exhibit.publisher} <time dateTime={exhibit.published}>{toDayWords(exhibit.published)}</time>
              </th>
              <Quoted of="check" as="td">
                {exhibit.value}
              </Quoted>
            </tr>
          ))}
        </tbody>
      </table>
      <Fold title={text('card_others_words')} exhibits={exhibits} />
    </section>
  );
}

interface FoldProps {
  readonly title: string;
  readonly exhibits: readonly RecordedExhibit[];
  readonly open?: boolean;
}

/** Sources of one sort, folded unless `open`: the glance stays short, and nothing is lost. */
export function Fold({ title, exhibits, open = false }: FoldProps) {
  if (exhibits.length === 0) return null;
  return (
    <details class="group" open={open && exhibits.length === 1}>
      <summary>
        {title} <span class="count">{exhibits.length}</span>
      </summary>
      {exhibits.map((exhibit) => (
        <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} small />
      ))}
    </details>
  );
}
