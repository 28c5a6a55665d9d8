/**
 * The sample article with the card beside it: marks painted as on a page, a button with a sign at the end of each, and the real card
 * of whichever is chosen.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../src/article/article.ts';
import { Card } from '../ui/card.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { paint, paintCurrent } from '../ui/marks.ts';
import { foreign, type Languages, Spoken } from '../ui/quoted.tsx';
import { languageOfWords, termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';
import { type Sample, toPieces } from './sample.ts';
import { TourBox, type TourProps } from './tour-box.tsx';

/** The sample is a British paper's, and the dossier is in English; the check is said in the language of the page. */
const LANGUAGES: Languages = { article: 'en-GB', check: null, dossier: 'en' };

export function SampleView({ sample, tour }: { readonly sample: Sample; readonly tour: TourProps }) {
  const { findings } = sample;
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  // The one that tells the most at a glance: a right number with the wrong reach.
  const first = findings.find(({ rule }) => rule === 'figure/scope-differs') ?? findings[0];
  const [openId, setOpen] = useState<string | null>(first?.id ?? null);
  const at = findings.findIndex(({ id }) => id === openId);
  const open = findings[at];

  const show = (id: string | null | ((before: string | null) => string | null)) => {
    setOpen(id);
    frame.current?.focus();
  };
  /** From whichever is open by then: keys can be faster than drawing. */
  const step = (by: 1 | -1) =>
    show((before) => {
      const from = findings.findIndex(({ id }) => id === before);
      return findings[(from + by + findings.length) % findings.length]?.id ?? null;
    });
  const close = () => {
    const back = root.current?.querySelector<HTMLElement>(`.marker[data-finding="${CSS.escape(openId ?? '')}"]`);
    setOpen(null);
    back?.focus();
  };

  useEffect(() => {
    if ((tour.step === 'card' || tour.step === 'sources') && openId === null) setOpen(first?.id ?? null);
  }, [tour.step, openId, first]);

  useEffect(() => {
    paint(
      findings.flatMap(({ id, rating, claim }) => {
        const range = rangeOf(root.current, id);
        return range === null ? [] : [{ rating, kind: claim.kind, range }];
      }),
    );
  }, [findings]);
  useEffect(() => paintCurrent(openId === null ? null : rangeOf(root.current, openId)), [openId]);

  // On the whole, as the reader does it on a page: the words themselves are no buttons.
  useLayoutEffect(() => {
    const life = new AbortController();
    root.current?.addEventListener(
      'click',
      ({ target }) => {
        const claim = target instanceof Element ? target.closest<HTMLElement>('.claim') : null;
        if (claim !== null && document.getSelection()?.isCollapsed !== false) show(claim.dataset.finding ?? null);
      },
      { signal: life.signal },
    );
    frame.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (event.key === 'Escape') close();
        else if (event.key === 'ArrowRight') step(1);
        else if (event.key === 'ArrowLeft') step(-1);
      },
      { signal: life.signal },
    );
    return () => life.abort();
  });

  return (
    <div class="sample" ref={root}>
      <div>
        <TourBox here="marks" {...tour} />
        <article class="article" data-toured={tour.step === 'marks'} id="sample-text" lang={foreign(LANGUAGES.article)}>
          {sample.blocks.map((block) => (
            <BlockView key={block.start} block={block} sample={sample} openId={openId} onOpen={show} />
          ))}
        </article>
        <p class="caption">{text('welcome_sample_note', toDayWords(sample.published))}</p>
      </div>
      <div class="beside">
        <TourBox here="card" {...tour} />
        <TourBox here="sources" {...tour} />
        <section
          class="frame"
          ref={frame}
          tabIndex={-1}
          aria-label={text('welcome_card')}
          data-toured={tour.step === 'card'}
          data-sources={tour.step === 'sources'}
        >
          {open === undefined ? (
            <p class="hint soft">{text('welcome_card_none')}</p>
          ) : (
            <Spoken.Provider value={LANGUAGES}>
              <Card
                key={open.id}
                finding={open}
                headingId="sample-heading"
                place={{ number: at + 1, of: findings.length }}
                onStep={step}
                onClose={close}
              />
            </Spoken.Provider>
          )}
        </section>
      </div>
    </div>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly sample: Sample;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

function BlockView({ block, sample, openId, onOpen }: BlockProps) {
  const content = toPieces(sample, block).map(({ text: words, finding }) =>
    finding === null ? (
      words
    ) : (
      <span key={finding.id} class="mark">
        <span class="claim" data-finding={finding.id}>
          {words}
        </span>
        <button
          type="button"
          class="marker"
          data-finding={finding.id}
          data-rating={finding.rating}
          data-kind={finding.claim.kind}
          // Its name is ours, in the midst of the article's words.
          lang={foreign(LANGUAGES.article) === undefined ? undefined : languageOfWords()}
          aria-expanded={finding.id === openId}
          aria-label={text('welcome_claim', text(termKey('rating', finding.rating)), words)}
          onClick={() => onOpen(finding.id)}
        >
          <span class="disc">
            <Glyph rating={finding.rating} />
          </span>
        </button>
      </span>
    ),
  );
  return block.kind === 'title' ? <h3>{content}</h3> : <p>{content}</p>;
}

function rangeOf(root: HTMLElement | null, id: string): Range | null {
  const claim = root?.querySelector(`.claim[data-finding="${CSS.escape(id)}"]`);
  if (claim === null || claim === undefined) return null;
  const range = document.createRange();
  range.selectNodeContents(claim);
  return range;
}
