/** What an element calls itself (class, id, test id, role) says what it is for. Data: the words by which sites name what is not the story. */

/** Readers' comments, which may well be longer than the story. */
const COMMENTS = new Set(
  'comment comments commentary disqus respond trackback trackbacks pingback discussion viafoura coral spotim'.split(' '),
);

const OTHER = new Set(
  (
    'related recommended recommendation recommendations recirculation recirc trending popular newsletter newsletters signup subscribe ' +
    'subscription promo promos promotion promotions advert adverts advertisement advertisements advertising advertorial ad ads adslot ' +
    'adunit sponsored sponsor sponsors taboola outbrain share sharing sharebar sharetools social cookie cookies consent gdpr onetrust ' +
    'breadcrumb breadcrumbs byline bylines bio tags taglist toc sidebar widget widgets paywall footer nav navbar navigation menu skip ' +
    'toolbar pagination pager pullquote teaser teasers banner modal popup popover lightbox donate membership donation topbar ticker ' +
    'upnext onward rail noprint printonly'
  ).split(' '),
);

/** Together, in either order. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['more', 'on'],
  ['more', 'from'],
  ['more', 'stories'],
  ['more', 'news'],
  ['more', 'like'],
  ['read', 'more'],
  ['read', 'next'],
  ['also', 'read'],
  ['also', 'like'],
  ['most', 'read'],
  ['most', 'viewed'],
  ['up', 'next'],
  ['sign', 'up'],
  ['pull', 'quote'],
  ['author', 'box'],
  ['about', 'author'],
  ['reading', 'list'],
  ['latest', 'news'],
  ['sr', 'only'],
  ['screen', 'reader'],
  ['visually', 'hidden'],
  ['print', 'only'],
];

const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist'.split(' '),
);

/** `comments` and `other` are words on an element, which can be wrong about it; `role` is a promise of the page's. */
export type NamedFor = 'comments' | 'other' | null;

/** @example purposeOf('article__related-stories') // 'other' */
export function purposeOf(names: string): NamedFor {
  if (names.trim() === '') return null;
  const words = new Set(names.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase()));
  for (const word of words) if (COMMENTS.has(word)) return 'comments';
  for (const word of words) if (OTHER.has(word)) return 'other';
  return PAIRS.some(([one, two]) => words.has(one) && words.has(two)) ? 'other' : null;
}

export function isSideRole(role: string): boolean {
  return ROLES.has(role.trim().toLowerCase());
}

const COMMENT_HEADING =
  /^(?:\(?\d{1,5}\)? (?:comments?|responses?|replies|thoughts)\b.{0,60}|(?:readers?['’]? )?comments?(?: section)?(?: \(?\d{1,5}\)?)?|leave a (?:reply|comment)|join the (?:conversation|discussion|debate)|have your say|post a comment|discussion)$/i;
const OTHER_HEADING =
  /^(?:related(?: (?:stories|articles|posts|news|content|topics|reading|coverage|links))?|more (?:on|from|in|stories|news|like|to read)\b.{0,60}|(?:also )?read (?:more|next|also|on)|see also|most (?:read|popular|viewed|shared|commented)|(?:you (?:may|might|could) )?also (?:like|be interested in|read)|you (?:may|might) (?:also )?(?:like|be interested in|have missed).{0,30}|recommended(?: for you| stories| reading)?|don['’]t miss|editors?['’]? picks?|editor['’]s choice|trending(?: now)?|(?:latest|recent|top|popular) (?:news|stories|articles|posts)|elsewhere on .{0,40}|around the web|from (?:around )?the web|sponsored(?: content| by .{0,40})?|promoted(?: content| stories)?|advertisement|newsletters?|(?:sign up|subscribe)\b.{0,60}|get (?:our|the) .{0,40}newsletter|share (?:this|on|via)\b.{0,40}|follow us\b.{0,40}|about the authors?|topics|tags|filed under|in this (?:article|story)|table of contents|contents|up next|what to read next|explore more|support (?:us|our)\b.{0,40})[:.]?$/i;

/** A heading under which stands something else than the story: readers' comments, or other stories. */
export function headingPurpose(words: string): NamedFor {
  if (words.length === 0 || words.length > 90) return null;
  if (COMMENT_HEADING.test(words)) return 'comments';
  return OTHER_HEADING.test(words) ? 'other' : null;
}

/** "Read more: …", "RELATED: …": a line that only sends the reader elsewhere. */
export function isPointer(words: string): boolean {
  return /^(?:(?:also )?read (?:more|also|next|the full \w+)|related|see also|more on this|more|watch|listen|sign up|subscribe|explore|in pictures|advertisement)\b ?[:|–—»>-]/i.test(
    words,
  );
}
