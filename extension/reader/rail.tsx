/**
 * The rail: beside the scroll bar, a tick for every mark, where in the page it stands. For the eye and the mouse only, and hidden from
 * readers of the screen: to them it would tell a second time, in worse words, what glyphs and panel tell.
 */
import { render } from 'preact';
import { Glyph } from '../ui/glyph.tsx';
import { BY_SEVERITY } from '../ui/ratings.ts';
import { areMany, elementOf, levelOf } from './geometry.ts';
import type { Placed } from './reading.ts';
import type { Theme } from './theme.ts';

/** What can be hit is as tall as this; ticks that are nearer to each other are hit together. */
const TARGET_PX = 24;
/** Ticks are drawn so far from the ends of the rail that all of them can be hit. */
const INSET_PX = TARGET_PX / 2;

export interface Tick<P = Placed> {
  readonly place: P;
  /** Pixels from the top of the rail. */
  readonly at: number;
}

/**
 * Gathers ticks into what is hit together: from the top, as many as lie within one target. Pure.
 *
 * @example toClusters([{ at: 10 }, { at: 20 }, { at: 90 }]) // [[10, 20], [90]]
 */
export function toClusters<T extends { readonly at: number }>(ticks: readonly T[]): T[][] {
  const clusters: T[][] = [];
  for (const tick of [...ticks].sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    if (last?.[0] !== undefined && tick.at - last[0].at < TARGET_PX) last.push(tick);
    else clusters.push([tick]);
  }
  return clusters;
}

/** Ticks nearer to each other than this cover each other. */
const COVERED_PX = 4;

/** Of those that would lie upon each other and look the same, one is drawn; the one in hand is always. Pure. */
export function distinctOf<P extends { readonly finding: Pick<Placed['finding'], 'id' | 'rating'> }>(
  cluster: readonly Tick<P>[],
  current: string | null,
): Tick<P>[] {
  const last = new Map<string, number>();
  return cluster.filter(({ place: { finding }, at }) => {
    const before = last.get(finding.rating);
    const isCovered = before !== undefined && at - before < COVERED_PX;
    if (!isCovered) last.set(finding.rating, at);
    return !isCovered || finding.id === current;
  });
}

/** What a click on a cluster goes to: the next after where the reader is, if that is one of them; else the worst. Pure. */
export function chooseOf<P extends { readonly finding: Pick<Placed['finding'], 'id' | 'rating'> }>(
  cluster: readonly Tick<P>[],
  current: string | null,
): P | null {
  const at = cluster.findIndex(({ place }) => place.finding.id === current);
  if (at !== -1) return cluster[(at + 1) % cluster.length]?.place ?? null;
  const severity = ({ place }: Tick<P>) => BY_SEVERITY.indexOf(place.finding.rating);
  return [...cluster].sort((a, b) => severity(a) - severity(b))[0]?.place ?? null;
}

/** Where in the page a claim begins, in pixels from its top. */
export interface Spot {
  readonly place: Placed;
  readonly top: number;
}

export interface RailProps {
  readonly spots: readonly Spot[];
  readonly current: string | null;
  readonly theme: Theme;
  readonly go: (place: Placed) => void;
}

/** Draws the ticks; reads layout, and only when it is called. Null takes them away. */
export function drawRail(rail: HTMLElement, props: RailProps | null): void {
  const document = rail.ownerDocument;
  const window = document.defaultView;
  const page = document.scrollingElement ?? document.documentElement;
  // Asked once: the browser counts it anew each time.
  const whole = page.scrollHeight;
  const first = props?.spots[0];
  // A page that does not scroll has no scroll bar to stand beside.
  if (props === null || first === undefined || window === null || whole <= window.innerHeight + TARGET_PX) {
    render(null, rail);
    return;
  }
  rail.style.colorScheme = props.theme;
  rail.style.zIndex = String(levelOf(elementOf(first.place.range.startContainer)));
  rail.dir = window.getComputedStyle(document.documentElement).direction;
  const height = window.innerHeight - 2 * INSET_PX;
  const isCrowded = areMany(props.spots);
  const ticks = props.spots.map(({ place, top }): Tick => ({ place, at: INSET_PX + (top / whole) * height }));
  render(
    toClusters(ticks).map((cluster) => {
      const top = (cluster[0]?.at ?? 0) - TARGET_PX / 2;
      const tall = (cluster.at(-1)?.at ?? 0) + TARGET_PX / 2 - top;
      return (
        // Not a button: what is hidden from readers of the screen must not take the focus, not by a click either.
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard's way are the glyphs
        <span
          key={cluster[0]?.place.finding.id}
          class="hit"
          style={{ top: `${Math.round(top)}px`, height: `${Math.round(tall)}px` }}
          onClick={() => {
            const place = chooseOf(cluster, props.current);
            if (place !== null) props.go(place);
          }}
        >
          {(isCrowded ? distinctOf(cluster, props.current) : cluster).map(({ place, at }) => (
            <span
              key={place.finding.id}
              class="tick disc"
              data-rating={place.finding.rating}
              data-kind={place.finding.claim.kind}
              data-current={place.finding.id === props.current || undefined}
              style={{ top: `${Math.round(at - top)}px`, zIndex: BY_SEVERITY.length - BY_SEVERITY.indexOf(place.finding.rating) }}
            >
              <Glyph rating={place.finding.rating} />
            </span>
          ))}
        </span>
      );
    }),
    rail,
  );
}
