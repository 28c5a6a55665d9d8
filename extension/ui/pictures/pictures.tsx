/**
 * The three pictures under tabs. Not one below the other: in a panel of 300 pixels each is a screen high, and whoever looks for a claim's
 * date has no use for two screens of figures above it. The tab of the claim in hand opens by itself. On paper all three stand.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../../src/vocabulary.ts';
import { counted, termKey, text } from '../text.ts';
import { Ladder } from './ladder.tsx';
import { NumberLine } from './number-line.tsx';
import type { PictureProps } from './picture.ts';
import { Timeline } from './timeline.tsx';

const PICTURES = { date: Timeline, figure: NumberLine, attribution: Ladder } as const;
/** When, how many, who: from the plainest picture to the one that takes most reading. */
const ORDER: readonly Kind[] = [...KINDS].reverse();

export function Pictures(props: PictureProps) {
  const { record, selected } = props;
  const [shown, setShown] = useState<Kind>(ORDER[0] ?? 'date');
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const kind = record.findings.find((finding) => finding.id === selected)?.claim.kind;
  useEffect(() => {
    if (kind !== undefined) setShown(kind);
    // Again for another claim of a kind whose tab was left.
  }, [kind, selected]);

  const go = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const at = ORDER.indexOf(shown);
    const to = {
      [rtl ? 'ArrowLeft' : 'ArrowRight']: (at + 1) % ORDER.length,
      [rtl ? 'ArrowRight' : 'ArrowLeft']: (at + ORDER.length - 1) % ORDER.length,
      Home: 0,
      End: ORDER.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : ORDER[to];
    if (next === undefined) return;
    event.preventDefault();
    setShown(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[ORDER.indexOf(next)]?.focus();
  };

  return (
    <div class="pictures">
      <div ref={list} class="tabs" role="tablist" aria-label={text('pictures_tabs')} onKeyDown={go}>
        {ORDER.map((one) => {
          const count = record.findings.filter(({ claim }) => claim.kind === one).length;
          return (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}-tab`}
              aria-controls={`${id}-${one}`}
              aria-selected={one === shown}
              tabIndex={one === shown ? 0 : -1}
              onClick={() => setShown(one)}
            >
              {text(termKey('pictures_tab', one))}{' '}
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="hidden-words">{counted('claims', count)}</span>
            </button>
          );
        })}
      </div>
      {ORDER.map((one) => {
        const Picture = PICTURES[one];
        return (
          <div key={one} role="tabpanel" id={`${id}-${one}`} aria-labelledby={`${id}-${one}-tab`} hidden={one !== shown}>
            <Picture {...props} />
          </div>
        );
      })}
    </div>
  );
}
