/** The ladder: who accused whom, how strongly; the article's attributions on the rungs that it gives them. */
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../src/check/words/words.ts';
import { isShownFirst, layOutLadder, type Rung, type Stated, type Voice } from '../../../src/picture/ladder.ts';
import { Glyph } from '../glyph.tsx';
import { counted, text } from '../text.ts';
import { capital } from './days.ts';
import { type Entry, ratingText } from './entry.ts';
import { Frame, type Hand, MoreRows, OtherDossier } from './frame.tsx';
import { Legend } from './legend.tsx';
import type { PictureProps } from './picture.ts';
import type { Place } from './roving.ts';
import { wordsFor } from './words.ts';

export function Ladder({ record, dossier, selected, onSelect }: PictureProps) {
  const words = wordsFor(dossier);
  const ladder = useMemo(() => layOutLadder(record, dossier, words), [record, dossier, words]);
  const [all, setAll] = useState(false);
  if (ladder === null)
    return <OtherDossier title={text('pictures_ladder_title')} theirs={record.dossier.title} ours={dossier.title} />;
  const rungs = [...ladder.rungs, ...ladder.beside];
  const shown = rungs.filter((rung) => all || isShownFirst(rung));
  const beside = shown.filter(({ step }) => step === null);
  const hidden = rungs.filter((rung) => !isShownFirst(rung)).length;
  const voices = rungs.flatMap((rung) => rung.voices);
  const stated = rungs.flatMap((rung) => rung.stated);
  const items = voices.flatMap((voice) => voice.items);
  return (
    <Frame
      name="ladder"
      title={text('pictures_ladder_title')}
      how={text('pictures_ladder_how')}
      empty={stated.length + ladder.unplaced.length === 0 ? text('pictures_ladder_empty') : null}
      legend={
        <Legend
          kind="attribution"
          ratings={stated.map(({ rating }) => rating)}
          hasLater={voices.some(({ later }) => later)}
          hasCited={voices.some(({ cited }) => cited)}
          hasRanges={false}
          hasBounds={false}
        />
      }
      places={placesOf(shown)}
      entries={entriesOf(shown)}
      sources={new Map(items.map((item) => [item.fact, item]))}
      unplaced={ladder.unplaced}
      table={{
        caption: text('pictures_ladder_title'),
        columns: [text('pictures_table_accuser'), text('pictures_table_rung'), text('pictures_table_confidence')],
        rows: rungs.flatMap(({ relation, voices: said, stated: told }) => [
          ...told.flatMap(({ name, confidence, items: claims }) =>
            claims.map((item) => ({
              key: item.finding,
              item,
              head: name ?? text('pictures_own_voice'),
              cells: [words.relation(relation), confidence ?? ''],
            })),
          ),
          ...said.flatMap(({ name, confidence, band, items: facts }) =>
            facts.map((item) => ({
              key: item.fact,
              item,
              head: name,
              cells: [words.relation(relation), band?.full ?? confidence ?? ''],
            })),
          ),
        ]),
      }}
      selected={selected}
      onSelect={onSelect}
      draw={(hand) => (
        <>
          <div class="columns" aria-hidden="true">
            <span />
            <span>{text('pictures_sources_said')}</span>
            <span>{text('pictures_article_says')}</span>
          </div>
          <ol class="rungs" reversed>
            {ladder.rungs.map((rung) => (
              <RungView key={rung.relation} rung={rung} hand={hand} words={words} level="h4" />
            ))}
          </ol>
          {beside.length === 0 ? null : (
            <>
              <h4 class="beside-title">{text('pictures_beside')}</h4>
              <ul class="rungs beside">
                {beside.map((rung) => (
                  <RungView key={rung.relation} rung={rung} hand={hand} words={words} level="h5" />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      after={<MoreRows hidden={hidden} all={all} onChange={setAll} />}
    />
  );
}

interface RungProps {
  readonly rung: Rung;
  readonly hand: Hand;
  readonly words: Words;
  /** Under the picture's title, or under the title of what stands beside the ladder. */
  readonly level: 'h4' | 'h5';
}

function RungView({ rung: { relation, voices, stated }, hand, words, level: Heading }: RungProps) {
  return (
    <li class={voices.length + stated.length === 0 ? 'rung bare' : 'rung'}>
      <Heading class="rung-name">{capital(words.relation(relation))}</Heading>
      <div class="voices">
        {voices.map((voice) => (
          <VoiceView key={voice.id} voice={voice} hand={hand} />
        ))}
        {voices.length + stated.length === 0 ? <span class="nobody">{text('pictures_nobody')}</span> : null}
      </div>
      <div class="told">
        {stated.map((one) => (
          <StatedView key={one.id} stated={one} hand={hand} />
        ))}
      </div>
    </li>
  );
}

function VoiceView({ voice, hand }: { readonly voice: Voice; readonly hand: Hand }) {
  const { id, name, confidence, band, later, cited, items } = voice;
  return (
    <button
      type="button"
      class={`voice${later ? ' later' : ''}${cited ? ' cited' : ''}`}
      data-stop={id}
      data-lit={items.some(({ fact }) => hand.lit.has(fact))}
      tabIndex={id === hand.current ? 0 : -1}
    >
      {later ? <span class="hidden-words">{text('pictures_since', '')}</span> : null}
      {name}
      {confidence === null ? null : <em> “{confidence}”</em>}
      {band === null ? null : <span class="band"> {band.short}</span>}
      {items.length > 1 ? <span class="times"> {text('pictures_times', items.length)}</span> : null}
    </button>
  );
}

function StatedView({ stated, hand }: { readonly stated: Stated; readonly hand: Hand }) {
  const { id, name, confidence, rating, off, items } = stated;
  return (
    <button
      type="button"
      class="stated"
      data-stop={id}
      data-kind="attribution"
      data-rating={rating}
      data-lit={items.some(({ facts }) => facts.some((fact) => hand.held.has(fact)))}
      aria-current={items.some(({ finding }) => finding === hand.selected) ? 'true' : undefined}
      tabIndex={id === hand.current ? 0 : -1}
    >
      <span class="sign">
        <Glyph rating={rating} />
      </span>
      <span>
        <span class="hidden-words">
          {text('pictures_table_article')}: {ratingText(rating)}.{' '}
        </span>
        {name ?? text('pictures_own_voice')}
        {confidence === null ? null : <em> “{confidence}”</em>}
        {items.length > 1 ? <span class="times"> {text('pictures_times', items.length)}</span> : null}
        {off === null || off === 0 ? null : (
          <span class="off">{off > 0 ? counted('pictures_above', off) : counted('pictures_below', -off)}</span>
        )}
      </span>
    </button>
  );
}

function placesOf(rungs: readonly Rung[]): Place[] {
  return rungs.flatMap(({ voices, stated }, row) =>
    [...voices, ...stated].map(({ id }, i, all) => ({ id, row, at: i / all.length })),
  );
}

function entriesOf(rungs: readonly Rung[]): Map<string, Entry> {
  return new Map(
    rungs.flatMap(({ voices, stated }): [string, Entry][] => [
      ...voices.map(({ id, items }): [string, Entry] => [id, { article: [], sources: items }]),
      ...stated.map(({ id, items }): [string, Entry] => [id, { article: items, sources: [] }]),
    ]),
  );
}
