/**
 * Looks once, and a few times more while text is still arriving; says one word to the background when the page looks like it;
 * ends. An app that goes to another address is looked at again by a new run of this script (`background/wake.ts`), so that
 * nothing has to listen here.
 */
import { reportFrame, reportHit } from '../platform/detector-port.ts';
import { toPageAddress } from '../sites.ts';
import { hasLargeFrame, namesOf, textOf } from './look.ts';
import { mentionsIt, namesIt } from './terms.ts';

declare global {
  /** The address that was looked at last; in the extension's own world of the page. */
  var firsthandLooked: string | undefined;
}

/** When to look again, after the first time: late paragraphs come within seconds or on a click, which is the popup's case. */
const AGAIN_AFTER_MS = [1000, 2500, 6000];

const address = toPageAddress(location.href, globalThis.firsthandLooked);

function look(time: number, size: number): void {
  // Another address: another run of this script looks at that one.
  if (globalThis.firsthandLooked !== address) return;
  const grown = document.getElementsByTagName('*').length;
  // Nothing was added since: the answer would be the same.
  if (grown !== size && (namesIt(namesOf(document)) || mentionsIt(textOf(document)))) {
    reportHit();
    return;
  }
  // Only the page itself looks for frames: what stands in a frame of a frame is nobody's article.
  if (window === window.top && hasLargeFrame(document, innerWidth)) reportFrame();
  const delay = AGAIN_AFTER_MS[time];
  if (delay !== undefined) setTimeout(look, delay, time + 1, grown);
}

if (globalThis.firsthandLooked !== address) {
  globalThis.firsthandLooked = address;
  look(0, -1);
}
