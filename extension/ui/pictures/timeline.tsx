/** The timeline: the event's days as sources give them, the article's days on it. */
import { useMemo, useRef } from 'preact/hooks';
import { intervalWords } from '../../../src/check/wording.ts';
import { fitRow } from '../../../src/picture/row.ts';
import type { Scale } from '../../../src/picture/scale.ts';
import { layOutTimeline } from '../../../src/picture/timeline.ts';
import type { Day } from '../../../src/vocabulary.ts';
import { Quoted } from '../quoted.tsx';
import { termKey, text } from '../text.ts';
import { dayText, tickText } from './days.ts';
import { Frame, OtherDossier } from './frame.tsx';
import { Legend } from './legend.tsx';
import type { PictureProps } from './picture.ts';
import { Plot, stopsOf } from './plot.tsx';
import { useWidth } from './width.ts';
import { wordsFor } from './words.ts';

export function Timeline({ record, dossier, selected, onSelect }: PictureProps) {
  const words = wordsFor(dossier);
  const timeline = useMemo(() => layOutTimeline(record, dossier, words), [record, dossier, words]);
  const axis = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(axis);
  const rows = useMemo(
    () =>
      (timeline?.rows ?? []).map((row) => ({
        key: row.key,
        title: text(termKey('pictures_lane', row.key)),
        fitted: fitRow(row, widthPx),
      })),
    [timeline, widthPx],
  );
  if (timeline === null)
    return <OtherDossier title={text('pictures_timeline_title')} theirs={record.dossier.title} ours={dossier.title} />;
  const claims = timeline.rows.flatMap(({ article }) => article);
  const sources = timeline.rows.flatMap((row) => row.sources);
  return (
    <Frame
      name="timeline"
      title={text('pictures_timeline_title')}
      how={text('pictures_timeline_how')}
      empty={claims.length + timeline.unplaced.length === 0 ? text('pictures_timeline_empty') : null}
      legend={
        <Legend
          kind="date"
          ratings={claims.map(({ item }) => item.rating)}
          hasLater={sources.some(({ item }) => item.later)}
          hasCited={sources.some(({ item }) => item.cited)}
          hasRanges={sources.some(({ from, to }) => from < to)}
          hasBounds={false}
        />
      }
      {...stopsOf(rows.map(({ fitted }) => fitted))}
      sources={new Map(sources.map(({ item }) => [item.fact, item]))}
      unplaced={timeline.unplaced}
      table={{
        caption: text('pictures_timeline_title'),
        columns: [text('pictures_table_day'), text('pictures_table_what')],
        rows: timeline.dated.map(({ item, event, from, to }) => ({
          key: 'finding' in item ? item.finding : item.fact,
          item,
          head: intervalWords({ from, to }, words),
          cells: ['finding' in item ? words.event(event) : <Quoted of="dossier">{item.statement}</Quoted>],
        })),
      }}
      selected={selected}
      onSelect={onSelect}
      draw={(hand) => (
        <Plot
          kind="date"
          rows={rows}
          ticks={ticksOf(timeline.scale, widthPx)}
          {...(timeline.published === null
            ? {}
            : { now: { at: timeline.published.at, text: text('pictures_published', dayText(timeline.published.day)) } })}
          widthPx={widthPx}
          measured={axis}
          hand={hand}
        />
      )}
    />
  );
}

/** A month drawn narrower than this is not named: after "2022", "May" might be of any year. */
const MONTH_PX = 30;

function ticksOf({ ticks }: Scale<Day>, widthPx: number) {
  return ticks.flatMap(({ at, value, rank }, i) => {
    const after = ticks[i + 1]?.at ?? 1;
    const isNamed = i === 0 || rank === 0 || (after - at) * widthPx >= MONTH_PX;
    return isNamed ? [{ at, text: tickText(value, i === 0), rank: i === 0 && rank > 0 ? 0.5 : rank }] : [];
  });
}
