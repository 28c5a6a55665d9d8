/** What can move text without a node being changed: the window, scrollers, folds, pictures, fonts, transitions. */

export interface LayoutEvents {
  /** Text may stand elsewhere: measure and draw again. */
  readonly moved: () => void;
  /** Something was scrolled: the page, with everything on it, or only a scroller in it. */
  readonly scrolled: (isPage: boolean) => void;
}

export function watchLayout(document: Document, { moved, scrolled }: LayoutEvents, signal: AbortSignal): void {
  const everywhere = { passive: true, capture: true, signal };
  document.defaultView?.addEventListener('resize', moved, { passive: true, signal });
  document.addEventListener('scroll', ({ target }) => scrolled(target === document), everywhere);
  document.addEventListener('toggle', moved, everywhere);
  // A picture makes room for itself, which a body of fixed height does not show.
  document.addEventListener('load', moved, everywhere);
  document.addEventListener('transitionend', moved, everywhere);
  document.fonts?.addEventListener('loadingdone', moved, { signal });
}
