/**
 * What sort of page is it, by its structure: a list of headlines, a digest, questions and answers, an encyclopaedia page, a manual,
 * a notice of a flaw, an offer? A story is what is none of these. Nothing here knows the event. A kind needs several marks, so that
 * one odd line in a story decides nothing, and shares of the page rather than counts, so that length does not.
 */
import type { Article, Block } from '../article/article.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import { tokenize } from '../scan/tokenize.ts';
import type { PageName, TopicReason } from './reason.ts';

export interface PageKind {
  readonly name: PageName;
  /** What showed it. */
  readonly because: TopicReason;
  /** A digest may be about the event all the same. */
  readonly mayBeAboutIt?: true;
}

interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Each block's beginning and ending, which is where marks stand. */
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Much of it is credited to somebody, as a story's sentences are. */
  readonly credits: boolean;
}

const REACH = 90;

export function findPageKind(article: Article, sentences: readonly Sentence[]): PageKind | null {
  const { text } = article;
  const told = sentences.filter((sentence) => sentence.tokens.length > 3);
  // A block that is repeated as it stands says nothing new.
  const blocks = [...new Map(article.blocks.map((block) => [text.slice(block.start, block.end), block])).values()];
  const page: Page = {
    title: (article.title ?? '').trim(),
    blocks,
    heads: blocks.map(({ start, end }) => fold(text.slice(start, Math.min(end, start + REACH)))),
    tails: blocks.map(({ start, end }) => fold(text.slice(Math.max(start, end - REACH), end))),
    sentences: told,
    credits: told.filter(isCredited).length / Math.max(told.length, 1) >= CREDITED,
  };
  return (
    forumThread(page) ??
    notice(page) ??
    listOfHeadlines(page) ??
    encyclopaedia(page) ??
    offer(page) ??
    manual(page) ??
    digest(page)
  );
}

/** A story credits at least this share of its sentences. */
const CREDITED = 0.25;

function isCredited(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'say').length > 0 &&
    (termsOf(sentence, 'party').length > 0 || termsOf(sentence, 'place').some((place) => place.entry.form !== 'worldwide'))
  );
}

function fold(text: string): string {
  return text.replaceAll('\u2019', "'").replaceAll('\u00A0', ' ').trim();
}

/** How many of the marks a list of lines shows; each mark counts once. */
function marksIn(lines: readonly string[], marks: readonly RegExp[]): string[] {
  return marks.flatMap((mark) => {
    for (const line of lines) {
      const found = mark.exec(line);
      if (found) return [found[0].trim()];
    }
    return [];
  });
}

/** Enough to show why. */
const some = (marks: readonly string[]): readonly string[] => marks.slice(0, 3);

// --- questions and answers ---------------------------------------------------------------------------------------------

const THREAD: readonly RegExp[] = [
  /^(?:posted|asked|answered|edited|commented|submitted|started|created|solved|replied) by\b/i,
  /^(?:reply|replies|response|answer|comment) (?:by|from|to)\b/i,
  /^\d{1,5} (?:replies|reply|answers?|comments|votes?|points|upvotes|likes|views)\b/i,
  /^[\w.-]{2,30} (?:wrote|replied|answered|commented|posted):/i,
  /^(?:re|op|edit|update \d): /i,
  /\b(?:thanks in advance|any help (?:is|would be|appreciated)|has any(?:one|body)|does any(?:one|body)|any(?:one|body) else|any ideas\?|help\?)/i,
  /\b(?:accepted|best|marked as) (?:answer|solution)\b/i,
  /^(?:thread starter|joined:|member since|log in to reply|quote reply|mark as solution|level \d|senior member|new member)/i,
  /^(?:r\/\w+|u\/\w+)/,
  /^(?:question|answer|asked|answered):? /i,
];
const THREAD_TITLE = /^\[(?:solved|help|question|closed|answered)\]|^re: |\| ?(?:forum|community)|^r\/\w/i;

function forumThread({ title, heads, tails }: Page): PageKind | null {
  const marks = marksIn([...heads, ...tails], THREAD);
  if (THREAD_TITLE.test(title)) marks.push(title.slice(0, 20));
  return marks.length >= 2 ? { name: 'forum', because: { kind: 'asked-and-answered', marks: some(marks) } } : null;
}

// --- lists ---------------------------------------------------------------------------------------------------------------

const LISTING: readonly RegExp[] = [
  /^(?:read (?:more|full|the full)|continue reading|keep reading|full story|learn more)\b/i,
  /^(?:older|newer|previous|next) (?:posts|articles|page|stories|entries)\b/i,
  /^(?:load|show|see|view) (?:more|all)\b/i,
  /^(?:tag|tags|tagged|archives?|category|categories|topic|posted in|filed under|browsing)(?::| archives?\b)/i,
  /^page \d+ of \d+/i,
  /^\d+ min(?:ute)?s? read\b/i,
  /^\d+ (?:articles?|results?|stories|posts)\b/i,
];
const LISTING_TITLE =
  /^(?:tags?|archives?|category|topics?|search(?: results)?|all (?:posts|articles|stories|news)|latest (?:news|stories)|news about|articles tagged|posts tagged|author)\b|\b(?:archives?|articles, news|latest news|news and (?:analysis|updates)|page \d+)$/i;
const CUT_SHORT = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)(?: ?(?:read more|continue reading|more))?$/i;
const STAMP =
  /^(?:\d{1,2} (?:hours?|days?|minutes?|weeks?) ago|(?:by [\w. -]{3,40}, )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})(?: |$)/i;
/** An entry of a live blog. */
const ENTRY = /^\d{1,2}[.:]\d{2}/;
const ENDS = /[.!?…:;"'”)\]]$/;

function listOfHeadlines({ title, blocks, heads, tails, sentences }: Page): PageKind | null {
  const cut = tails.filter((tail) => CUT_SHORT.test(tail)).length;
  const stamps = heads.filter((head) => STAMP.test(head) && head.length < 60).length;
  const marks = marksIn(heads, LISTING);
  const repeated = heads.filter((head) => LISTING[0]?.test(head)).length;
  const evidence =
    marks.length + (LISTING_TITLE.test(title) ? 1 : 0) + (cut >= 2 ? 1 : 0) + (stamps >= 3 ? 1 : 0) + (repeated >= 2 ? 1 : 0);
  const found: PageKind = { name: 'headlines', because: { kind: 'strung-together' } };
  if (evidence >= 2) return found;
  // Lines without a full stop, one below the other.
  const items = blocks.flatMap(({ kind }, i) =>
    kind === 'title' || kind === 'list-item' || ENTRY.test(heads[i] ?? '') ? [] : [tails[i] ?? ''],
  );
  const bare = items.filter((tail) => !ENDS.test(tail)).length;
  if (items.length >= 5 && bare / blocks.length >= 0.75 && sentences.length <= blocks.length * 1.2) return found;
  return null;
}

const DIGEST_TITLE =
  /\b(?:round-?up|digest|newsletter|the week in|week in (?:review|security|cyber|tech|brief)|this week|(?:last|past) week|in brief|news briefs?|news bulletin|top stories|headlines|recap|(?:morning|evening|daily|weekly|friday|monday|intelligence|security|news) (?:brief(?:ing)?|update|edition|report|five|review|wrap)|week(?:ly|ending)|what we(?:'| a)re reading)\b/i;
const DIGEST_LINE = /\b(?:weekly|daily|monthly) (?:round-?up|digest|newsletter|summary|briefing)\b/i;

function digest({ title, heads }: Page): PageKind | null {
  const inTitle = DIGEST_TITLE.exec(title)?.[0];
  const line = heads.find((head) => DIGEST_LINE.test(head));
  const mark = inTitle ?? (line === undefined ? undefined : DIGEST_LINE.exec(line)?.[0]);
  return mark === undefined ? null : { name: 'digest', because: { kind: 'calls-itself-digest', mark }, mayBeAboutIt: true };
}

// --- reference -------------------------------------------------------------------------------------------------------------

const CITATION = /\[\d{1,3}\]/;
const REFERENCE: readonly RegExp[] = [
  /^(?:see also|references|external links|further reading|notes and references|contents|etymology|bibliography)(?:\[edit\])?$/i,
  /\b(?:retrieved|accessed) (?:on )?\d{0,2} ?[A-Z][a-z]{2,8} \d|\barchived from the original\b/i,
  /^from wikipedia|\bthe free encyclop|^this article (?:is about|needs)|^jump to (?:navigation|content)|^main article:/i,
  /^(?:definition|aliases|also known as|synonyms|associated groups)$/i,
  /^(?:technical details|first seen|techniques used|in a nutshell|quick facts)$/i,
];
const ENTRY_HEADINGS =
  /^(?:overview|history|background|description|timeline|attribution|impact|responses?|reactions?|aftermath|legacy|operations|targets)$/i;

function encyclopaedia({ title, heads, tails, sentences, credits }: Page): PageKind | null {
  const marks = marksIn([...heads, ...tails], REFERENCE);
  const furnished = marks.length;
  const cited = heads.concat(tails).filter((line) => CITATION.test(line)).length;
  const brackets = sentences.filter((sentence) => hasCitation(sentence)).length;
  if (brackets >= 3 && brackets / Math.max(sentences.length, 1) >= 0.25 && cited > 0) marks.push('[1]');
  const headings = heads.filter((head) => ENTRY_HEADINGS.test(head)).length;
  if (headings >= 2) marks.push('Overview, History');
  const defines = definesTitle(title, sentences);
  if (defines !== null) marks.push(defines);
  const sure = marks.includes('[1]') || defines !== null || (marks.length >= 2 && (furnished >= 1 || !credits));
  return sure ? { name: 'encyclopaedia', because: { kind: 'encyclopaedic', marks: some(marks) } } : null;
}

/** A number in square brackets. */
function hasCitation({ tokens }: Sentence): boolean {
  return tokens.some(
    (token, i) => token.value !== null && token.value < 1000 && tokens[i - 1]?.raw === '[' && tokens[i + 1]?.raw === ']',
  );
}

/** "Hafnium is a group …" under the title "Hafnium (group)": one of the first sentences says what the title means. */
function definesTitle(title: string, sentences: readonly Sentence[]): string | null {
  const name = words(title.replace(/ ?\([^()]{1,40}\)$/, ''));
  if (name.length === 0 || name.length > 7) return null;
  for (const { tokens } of sentences.slice(0, 3)) {
    const text = tokens.map((token) => token.text);
    const start = ['the', 'a', 'an'].includes(text[0] ?? '') ? 1 : 0;
    if (!name.every((word, i) => text[start + i] === word)) continue;
    const after = text.slice(start + name.length);
    const at = after[0] === '(' ? after.indexOf(')') + 1 : 0;
    const says = after.slice(at, at + 2).join(' ');
    if (/^(?:(?:is|was|are|were) (?:an?|the|one)|refers to)$/.test(says)) return `${title} ${says} …`;
  }
  return null;
}

function words(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

const NOTICE: readonly RegExp[] = [
  /\bcvss\b|\bbase score\b/i,
  /^(?:\d+ )?affected (?:systems?|versions?|products?|software|components?)\b|^(?:products?|versions?) affected\b/i,
  /^(?:severity|risk|criticality|impact|threat level|attack vector|vector|exploitability|priority)(?: ?:|$)/i,
  /\bcwe-\d/i,
  /^(?:nvd|mitre|source: (?:nvd|mitre))\b|\bnational vulnerability database\b/i,
  /^(?:published|last modified|last updated|release date|advisory id|reference(?:s| number)|document id|revision)(?: ?:|$)/i,
  /^(?:solution|remediation|workarounds?|mitigations?|recommendations?|fixed versions?|security updates)(?: ?:|$)/i,
];

function notice({ title, heads, tails, credits }: Page): PageKind | null {
  if (credits) return null;
  const marks = marksIn([...heads, ...tails], NOTICE);
  const number = /^cve-\d{4}-\d{4,7}\b/i.exec(title)?.[0];
  if (number !== undefined) marks.push(number);
  return marks.length >= 2 ? { name: 'notice', because: { kind: 'laid-out-as-notice', marks: some(marks) } } : null;
}

// --- offers and manuals ------------------------------------------------------------------------------------------------------

const OFFER: readonly RegExp[] = [
  /\bfree trial\b|\b\d+-day trial\b|\btrial month\b/i,
  /\bper (?:user|mailbox|seat|server|device)(?: per|\/| a)? ?(?:month|year)?\b|\b(?:from|only) [$€£]?\d+[.,]\d\d\b/i,
  /\b(?:order|buy) (?:now|today|hosted|yours)\b|\brequest (?:a|your) (?:demo|quote)\b|\badd to (?:cart|basket)\b/i,
  /\btrusted by\b|\brated \d(?:\.\d)?\b|\bunlimited storage\b|\bmoney-?back\b|\b24\/7 support\b/i,
  /\bour (?:product|solution|sensors|platform|plans|hosted|pricing)\b/i,
];

function offer({ heads, tails, title, credits }: Page): PageKind | null {
  if (credits) return null;
  const lines = [title, ...heads, ...tails];
  const marks = marksIn(lines, OFFER);
  const showing = heads.filter((head, i) => OFFER.some((mark) => mark.test(head) || mark.test(tails[i] ?? ''))).length;
  return marks.length >= 2 && showing / Math.max(heads.length, 1) >= 0.3
    ? { name: 'offer', because: { kind: 'sells', marks: some(marks) } }
    : null;
}

const MANUAL_TITLE =
  /^how to\b|\bhow to (?:fix|install|check|move|migrate|patch|update|find|detect|protect|configure|set up|restore|recover|remove|enable|disable|mitigate)\b|^(?:guide|guidance|instructions?|checklist|tutorial|steps?|important (?:information|notice)|action required|installing|configuring|troubleshooting|fixing|migrating|released|mitigating)\b|\b(?:step[- ]by[- ]step|checklist|mitigations|guidance|release notes|security updates|cumulative updates?|what (?:admins|administrators|you) (?:need to|should|must) do|KB\d{6,8})\b/i;
const IMPERATIVES = new Set(
  'open run install download restart reboot click apply verify ensure set select go use navigate type enter review investigate update backup disable enable confirm collect search look follow prepare move copy delete remove test bring log sign create add export import configure choose press right-click scan isolate disconnect patch check make start stop wait watch do repeat replace save upgrade uninstall note remember put keep read see hit contact turn deploy launch'.split(
    ' ',
  ),
);
/** Before a command: "Then hit …", "Please restart …". */
const OPENERS = new Set(['then', 'next', 'first', 'finally', 'also', 'now', 'please', 'always', 'never', 'as']);
const STEP = /^(?:\d{1,2}[.)] |step (?:\d|one|two|three|four|five|six)\b)/i;
const ABOUT_ITSELF =
  /^what to do\b|^this (?:guide|guidance|list|how-to|tutorial|document|page|advisory) (?:is|will|explains|shows|assumes|helps|describes|covers|contains|lists)\b/i;

function manual({ title, heads, sentences, credits }: Page): PageKind | null {
  if (sentences.length === 0) return null;
  const orders = sentences.filter(isOrder).length + heads.filter((head) => STEP.test(head) || ABOUT_ITSELF.test(head)).length;
  const addresses = sentences.filter(isAddressed).length;
  const share = (orders + addresses / 2) / sentences.length;
  const named = MANUAL_TITLE.exec(title)?.[0];
  // A story that ends in advice has begun as a story.
  const begins = sentences.slice(0, 2).some((sentence) => isOrder(sentence) || isAddressed(sentence));
  if ((share >= 0.4 && begins && !credits) || (named !== undefined && share >= 0.15))
    return {
      name: 'manual',
      because: named === undefined ? { kind: 'step-by-step' } : { kind: 'instructs', mark: named },
    };
  return null;
}

function isAddressed({ tokens, quoted }: Sentence): boolean {
  return tokens.some((token, i) => quoted[i] === false && /^(?:you|your)$/.test(token.text));
}

/** "Restart the server.", "Check the build number": a command to the reader; "Check Point said" is none. */
function isOrder({ tokens, quoted }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.kind === 'word' && !OPENERS.has(token.text));
  const first = tokens[at];
  const next = tokens[at + 1];
  if (first === undefined || next === undefined || quoted[at] === true) return false;
  if (!IMPERATIVES.has(first.text)) return false;
  return next.kind !== 'word' || !/^[A-Z][a-z]/.test(next.raw) || /^(?:Microsoft|Exchange|Windows|IIS)$/.test(next.raw);
}
