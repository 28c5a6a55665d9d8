/** The number line: what sources counted, on a line of powers of ten; the article's figures on it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { figureWords } from '../../../src/check/wording.ts';
import type { Words } from '../../../src/check/words/words.ts';
import { type FigurePanel, type FigureRow, layOutNumberLine } from '../../../src/picture/number-line.ts';
import { fitRow } from '../../../src/picture/row.ts';
import { termKey, text } from '../text.ts';
import { capital, numberText } from './days.ts';
import { Frame, MoreRows, OtherDossier } from './frame.tsx';
import { Legend } from './legend.tsx';
import type { PictureProps } from './picture.ts';
import { Plot, stopsOf } from './plot.tsx';
import { useWidth } from './width.ts';
import { wordsFor } from './words.ts';

/** Narrower than this a decade has no room for "100,000". */
const FULL_DECADE_PX = 64;

export function NumberLine({ record, dossier, selected, onSelect }: PictureProps) {
  const words = wordsFor(dossier);
  const line = useMemo(() => layOutNumberLine(record, dossier, words), [record, dossier, words]);
  const axis = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(axis);
  const [all, setAll] = useState(false);
  const panels = useMemo(
    () =>
      (line?.panels ?? [])
        .map((panel) => ({
          panel,
          rows: panel.rows
            .filter(({ first }) => all || first)
            .map((row) => ({ key: row.key, ...titleOf(row, words), fitted: fitRow(row, widthPx) })),
        }))
        .filter(({ rows }) => rows.length > 0),
    [line, widthPx, all, words],
  );
  if (line === null)
    return <OtherDossier title={text('pictures_number_title')} theirs={record.dossier.title} ours={dossier.title} />;
  const drawn = line.panels.flatMap((panel) => panel.rows);
  const claims = drawn.flatMap(({ article }) => article);
  const sources = drawn.flatMap((row) => row.sources);
  const hidden = drawn.filter(({ first }) => !first).length;
  const stated = line.figures.filter(({ item }) => 'finding' in item).length;
  const fitted = panels.flatMap(({ rows }) => rows.map((row) => row.fitted));
  const items = line.figures.flatMap(({ item }) => ('finding' in item ? [] : [item]));
  return (
    <Frame
      name="number-line"
      title={text('pictures_number_title')}
      how={text('pictures_number_how')}
      empty={stated + line.unplaced.length === 0 ? text('pictures_number_empty') : null}
      legend={
        <Legend
          kind="figure"
          ratings={claims.map(({ item }) => item.rating)}
          hasLater={sources.some(({ item }) => item.later)}
          hasCited={sources.some(({ item }) => item.cited)}
          hasRanges={sources.some(({ from, to }) => from < to)}
          hasBounds={sources.some(({ open }) => open !== null)}
        />
      }
      {...stopsOf(fitted)}
      sources={new Map(items.map((item) => [item.fact, item]))}
      unplaced={[
        ...line.unplaced,
        ...line.unscaled.flatMap(({ item }) => ('finding' in item ? [{ item, why: 'no-place' as const }] : [])),
      ]}
      table={{
        caption: text('pictures_number_title'),
        columns: [text('pictures_table_figure')],
        rows: line.figures.map(({ item, figure }) => ({
          key: 'finding' in item ? item.finding : item.fact,
          item,
          head: figureWords(figure, words),
          cells: [],
        })),
      }}
      selected={selected}
      onSelect={onSelect}
      draw={(hand) =>
        panels.map(({ panel, rows }, i) => (
          <div key={panel.measure}>
            {panel.measure === 'share' ? <h4 class="measure">{text('pictures_shares')}</h4> : null}
            <Plot
              kind="figure"
              rows={rows}
              ticks={ticksOf(panel, widthPx)}
              widthPx={widthPx}
              {...(i === 0 ? { measured: axis } : {})}
              hand={hand}
            />
          </div>
        ))
      }
      after={<MoreRows hidden={hidden} all={all} onChange={setAll} />}
    />
  );
}

function titleOf({ counted: noun, condition, scope }: FigureRow, words: Words): { title: string; aside: string } {
  const title =
    noun === 'organisations' || noun === 'machines' ? text(termKey('pictures_counted', noun)) : capital(words.unit(noun));
  const state = condition === 'other' ? null : text(termKey('pictures_condition', condition));
  return { title, aside: [state, words.scope(scope)].filter((part) => part !== null).join(', ') };
}

function ticksOf({ scale, measure }: FigurePanel, widthPx: number) {
  const short = measure === 'count' && widthPx / scale.ticks.length < FULL_DECADE_PX;
  return scale.ticks.map(({ at, value, rank }) => ({
    at,
    text: measure === 'share' ? `${numberText(value, false)} %` : numberText(value, short),
    rank,
  }));
}
