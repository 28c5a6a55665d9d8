/**
 * Two of us in one page: the copy of before an update, which the browser leaves behind and which can still run, or a second install. The
 * one that comes later takes the page; the other sees that its element was taken out and another of its kind stands there, and leaves. So
 * there is no word between them that a page could forge: a page that puts such an element there and throws ours out silences us, but it
 * could take the marks away as well without it.
 */
import { HOST, MIRROR } from './overlay.ts';

/** Takes out what another copy has put into the page. Its marks go by the same names, and are replaced with them. */
export function takeOver(document: Document, own: Element): void {
  for (const host of [...othersIn(document, own), ...document.querySelectorAll(MIRROR)]) host.remove();
}

/** Has a later copy taken the page? */
export function isOusted(document: Document, own: Element): boolean {
  return !own.isConnected && othersIn(document, own).length > 0;
}

function othersIn(document: Document, own: Element): Element[] {
  const root = document.documentElement as Element | null;
  return [...(root?.children ?? [])].filter((element) => element.localName === HOST && element !== own);
}
