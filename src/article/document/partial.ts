/**
 * Is the text that was read only the beginning of the story? Told by the page itself: a gate that asks for a subscription where the text
 * stops, JSON-LD that keeps a part from readers who have not paid, a word count far above what is there, a last sentence that is cut off.
 * A page that merely offers a newsletter or a subscription is whole, and so is a paid story that its subscriber sees.
 */
import type { Cut } from '../article.ts';
import { isWithin, type RawBlock, wordsOf } from './blocks.ts';
import type { Body, Page } from './body.ts';
import { isAmpOffer, isHidden } from './boilerplate.ts';
import type { Described } from './json-ld.ts';
import { weightOf } from './prose.ts';
import type { Chosen } from './select.ts';

export interface Evidence {
  readonly page: Page;
  readonly body: Body;
  readonly blocks: readonly RawBlock[];
  /** The story, as it was read. */
  readonly chosen: readonly Chosen[];
  readonly text: string;
  /** What JSON-LD says of this story. */
  readonly described: Described | null;
  /** False for what the browser does not render. */
  readonly isRendered: (element: Element) => boolean;
}

/** Somebody is asked for something … */
const ASKS =
  /\b(?:subscri(?:be|bers?|ptions?)|sign(?:ing)? ?(?:in|up)|log ?in|register|account|trial|members?(?:hip)?|buy|pay)\b/i;
/** … so that this very text goes on. */
const TO_READ_ON =
  /\b(?:to |and )(?:(?:continue|keep|finish) reading|continue\b|read on\b|(?:read|view|see|access|unlock|finish) (?:the (?:full|whole|rest|entire)|this|all of this)\b)|\b(?:continue|keep) reading (?:with|for|by)\b|\bunlock (?:this|the (?:full|rest))\b/i;
/** Says by itself that the rest is withheld. */
const WITHHOLDS =
  /\b(?:article|story|content|report|post) is (?:only |reserved |exclusively |exclusive |available )*(?:for|to) (?:our |paying |registered )?(?:subscribers|members)\b|\b(?:subscribers?|members?)[- ]only (?:article|story|content|post)\b|\byou(?:['’]ve| have) (?:reached your (?:\w+ )?(?:free |article |monthly )*limit|(?:read|used) (?:all |the last of )?(?:your|the) (?:\w+ )?free (?:articles?|stories))\b/i;
/** Only in an element that is named for it: a page's header says so, too. */
const GREETS = /\balready (?:a|an) (?:subscriber|member)\b|\bsubscribe (?:now|today)\b/i;
/** An offer of more, and not of the rest of this. */
const OFFERS =
  /newsletter|e-?mail|inbox|podcast|alerts?\b|(?:stories|articles|reporting|journalism) like this|more (?:stories|articles|news)/i;
const NAMED_GATE = /(?:pay|reg|subscri[a-z]{1,8}|meter|premium|content|article)[-_]?(?:wall|gate|barrier|lock)/i;
/** A line that leads on to the rest. */
const LEADS_ON =
  /^(?:\W{0,3})(?:continue reading|read (?:the )?(?:full|whole|rest|more|on)\b|keep reading|show (?:full|more)\b)/i;
const CUT_OFF = /[\p{L}\d,;] ?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u;
const LONGEST_GATE = 500;
/** A paragraph of the story that speaks of gates is longer. */
const LONGEST_LINE = 140;
/** How many short blocks after the story's last words a gate can be away from them: buttons, prices, a picture's line. */
const REACH = 12;
/** A text that breaks off with dots within so many words is a teaser; a longer story may end so for effect. */
const TEASER_WORDS = 250;
/** Counts differ by what is counted: captions, boxes, headlines. Below this share a part is missing. */
const COUNTED_SHARE = 0.5;
const FEWEST_COUNTED = 150;
/** A part with less prose than this holds a line that says what is missing. */
const LEAST_PART = 200;

/** How the text is cut; null where it is whole, as far as the page shows. */
export function findCut({ page, body, blocks, chosen, text, described, isRendered }: Evidence): Cut | null {
  if (body.shape === 'index' || chosen.length === 0) return null;
  const { outline, dom } = page;
  const words = text.split(/\s+/).length;
  const isProse = ({ kind, block }: Chosen) => kind !== 'caption' && weightOf(block, outline.names[block.box]) > 0;
  // Where its classes say nothing, a gate is read as the story's last line.
  const isGateLine = ({ block }: Chosen) =>
    block.length <= LONGEST_LINE && saysGate(wordsOf(outline, dom, block, LONGEST_LINE), false);
  const last = chosen.findLast((one) => isProse(one) && !isGateLine(one))?.block;
  if (last === undefined) return null;
  if (hasGate()) return 'gate';
  const counted = described?.wordCount ?? 0;
  const isShort = counted >= FEWEST_COUNTED && words < COUNTED_SHARE * counted;
  if (described?.isFree === false && (isShort || keepsPartBack(described.paidParts))) return 'paid-part';
  if (isShort) return 'shorter';
  return isCutOff() ? 'cut-off' : null;

  /** A gate that is shown, close behind the last words of the story. What paragraphs of the story say of gates is the story's. */
  function hasGate(): boolean {
    const end = outline.ends[last?.box ?? 0] ?? 0;
    let behind = 0;
    for (const block of blocks) {
      if ((block.pieces[0]?.text ?? block.box) < end) continue;
      behind += 1;
      const isNamed = isIn(block.box, (element) => NAMED_GATE.test(nameOf(element)) || isAmpOffer(element, dom));
      if (block.length > LONGEST_GATE || (behind > REACH && !isNamed)) continue;
      if (saysGate(wordsOf(outline, dom, block, LONGEST_GATE), isNamed) && !isFurniture(block.box) && isShown(block.box))
        return true;
    }
    return false;
  }

  function isIn(box: number, is: (element: Element) => boolean): boolean {
    for (let i = box; i >= 0; i = outline.parents[i] ?? -1) if (is(outline.nodes[i] as Element)) return true;
    return false;
  }

  function nameOf(element: Element): string {
    return `${dom.attribute(element, 'class')} ${dom.attribute(element, 'id')}`.slice(0, 300);
  }

  function isFurniture(box: number): boolean {
    for (let i = box; i >= 0; i = outline.parents[i] ?? -1)
      if (/^(?:FOOTER|NAV|HEADER)$/.test(outline.names[i] ?? '')) return true;
    return false;
  }

  function isShown(box: number): boolean {
    return !isIn(box, (element) => isHidden(element, dom)) && isRendered(outline.nodes[box] as Element);
  }

  /** JSON-LD names the elements that are paid for: is one of them missing, empty or hidden? */
  function keepsPartBack(selectors: readonly string[]): boolean {
    return selectors.some((selector) => {
      const name = /^[.#]([\w-]{1,100})$/.exec(selector.trim());
      if (name === null) return false;
      const wanted = name[1] ?? '';
      const isClass = selector.trim().startsWith('.');
      let found = false;
      for (let i = 0; i < outline.nodes.length; i += 1) {
        if (outline.names[i] === '#text') continue;
        const element = outline.nodes[i] as Element;
        const held = dom.attribute(element, isClass ? 'class' : 'id').slice(0, 1000);
        if (isClass ? !held.split(/\s+/).includes(wanted) : held !== wanted) continue;
        found = true;
        if (isShown(i) && proseIn(i) >= LEAST_PART) return false;
      }
      // Some sites give the class of their gate instead: nothing of that name, and nothing else amiss, says nothing.
      return found || words < TEASER_WORDS;
    });
  }

  function proseIn(element: number): number {
    return chosen.reduce(
      (sum, { block }) => sum + (isWithin(outline, block.box, element) ? weightOf(block, outline.names[block.box]) : 0),
      0,
    );
  }

  function isCutOff(): boolean {
    const block = last as RawBlock;
    if (!CUT_OFF.test(wordsEnd(block))) return false;
    if (words < TEASER_WORDS) return true;
    const end = outline.ends[block.box] ?? 0;
    const next = blocks.find((one) => (one.pieces[0]?.text ?? one.box) >= end);
    return next !== undefined && LEADS_ON.test(wordsOf(outline, dom, next, 80));
  }

  function wordsEnd({ pieces }: RawBlock): string {
    return pieces
      .slice(-3)
      .map(({ text: at }) => (at < 0 ? ' ' : dom.data(outline.nodes[at] as Node).slice(-60)))
      .join('')
      .trim();
  }
}

/** `isNamed`: in an element that is named as a gate. */
function saysGate(words: string, isNamed: boolean): boolean {
  if (OFFERS.test(words) && !isNamed) return false;
  return (ASKS.test(words) && TO_READ_ON.test(words)) || WITHHOLDS.test(words) || (isNamed && GREETS.test(words));
}
