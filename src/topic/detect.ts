/**
 * Is this an article about the event? Two questions: what is the page about (`weigh.ts`, sentence by sentence, the headline and the
 * opening before the rest), and what sort of page is it (`source-page.ts`, `own-voice.ts`,
 * `page-kind.ts`)? Length does not decide: the opening is weighed as it
 * stands, the rest by its average. Every reason can be read.
 */
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import type { Day } from '../vocabulary.ts';
import { findOwnVoice } from './own-voice.ts';
import { findPageKind, type PageKind } from './page-kind.ts';
import type { Decision, Subject, TakenFor, TopicReason } from './reason.ts';
import { findSourcePage } from './source-page.ts';
import {
  ANOTHER_STORY,
  anchors,
  isInSeason,
  namesFlaw,
  namesGroup,
  personsIn,
  rulesOut,
  type Setting,
  speaksOf,
  speaksOfExperts,
  speaksOfFlaws,
  speaksOfHacking,
  speaksOfVendor,
  tellsOfAttack,
  tellsOfThatYear,
  type Weight,
  weigh,
} from './weigh.ts';

/** The opening: what a reader sees before deciding what a story is about. */
const OPENING_WORDS = 120;
/** How much more the headline says than a sentence of the opening. */
const TITLE = 2;
/** And the first sentence, than the others of the opening. */
const FIRST = 1.5;
/** Of all that names an affair, the event needs at least this share … */
const MIN_SHARE = 0.5;
const MIN_SHARE_UNDER_TITLE = 0.4;
const MIN_SHARE_BESIDE = 0.3;
const MIN_SHARE_UNDER_ANOTHER = 0.65;
/** … this much in all … */
const MIN_WEIGHT = 2;
/** … and the headline, or this share of the sentences of the opening, or of all. */
const MIN_DENSITY = 0.25;
/** A long look back that comes to it late: so many sentences, and half that share. */
const MANY = 5;
const SEVERAL = 3;
/** Or one of so many first sentences. */
const LEAD = 3;

interface Tally {
  event: number;
  /** Sentences that name the event or, in its season, the product under attack. */
  mentions: number;
  sentences: number;
  against: number;
  readonly rivals: Map<string, number>;
}

/** A decision, and whether it rests on what the page names only: then what it states may still say that it is about the event. */
export interface Detected extends Decision {
  readonly open: boolean;
}

/** `title` are the sentences of the headline, when it is no part of the text. */
export function detectTopic(
  article: Article,
  title: readonly Sentence[],
  sentences: readonly Sentence[],
  dossier: Dossier,
): Detected {
  const { since, season, accused } = dossier.topic;
  if (article.published !== null && article.published < since)
    return {
      match: false,
      score: 0,
      reasons: [{ kind: 'published-before', day: article.published }],
      takenFor: { page: 'before-the-event' },
      open: false,
    };
  const unique = unrepeated(sentences);
  const inText = unique.filter((sentence) => article.blocks[sentence.block]?.kind === 'title');
  const headline = [...title, ...inText];
  const body = unique.filter((sentence) => sentence.tokens.length > 3 && !inText.includes(sentence));
  // A headline alone is no article: a page that is not written yet, or a picture with a title.
  if (body.length === 0) return { match: false, score: 0, reasons: [{ kind: 'no-text' }], takenFor: null, open: false };
  const all = [...headline, ...body];
  const inSeason = isInSeason(article.published, season, all);
  const hacking = all.some(speaksOfHacking);
  const isNamed = (sentence: Sentence) => anchors(sentence, dossier) || namesGroup(sentence, 'then');
  // A market is hacked, too, and called an exchange.
  const market = all.some((sentence) => termsOf(sentence, 'lookalike').some(({ entry }) => entry.from === undefined));
  const vouches = (sentence: Sentence) =>
    speaksOfExperts(sentence, dossier) || (hacking && (speaksOf(sentence, accused?.place) || anchors(sentence, dossier)));
  const setting: Setting = {
    inSeason,
    anchored: inSeason || isAnchored(headline, body, dossier) || isAccusingThatYear(article.published, all, dossier),
    published: article.published,
    // "Xu" is nobody in particular on a page that has none of the event's own names.
    persons: new Set(all.some(isNamed) ? all.flatMap((sentence) => personsIn(sentence, dossier)) : []),
    accused: accused && article.published !== null && article.published >= accused.from && inSeason ? accused.place : null,
    vendor: all.some(speaksOfVendor) || (!market && all.some(vouches)),
    hacking,
    dossier,
  };

  const weights = new Map<Sentence, Weight>(all.map((sentence) => [sentence, weigh(sentence, setting)]));
  if (all.some((sentence) => (weights.get(sentence)?.rivals.size ?? 0) > 0)) setAside(body, weights);
  const length = openingOf(body);
  const head = tally(headline, weights);
  const opening = tally(body.slice(0, length), weights, body[0]);
  const rest = tally(body.slice(length), weights);
  const alone = head.against + opening.against + rest.against === 0;
  if (setting.anchored) resume(headline, body.slice(0, length), weights, head, opening, alone);
  // The rest counts by its average, so that a long article says no more than a short one.
  const k = rest.sentences === 0 ? 0 : Math.min(1, opening.sentences / rest.sentences);
  const event = TITLE * head.event + opening.event + k * rest.event;
  const rivals = new Map<string, number>();
  for (const [part, factor] of [
    [head, TITLE],
    [opening, 1],
    [rest, k],
  ] as const)
    for (const [page, points] of part.rivals) rivals.set(page, (rivals.get(page) ?? 0) + points * factor);
  const ranked = [...rivals].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  // An affair with a name says better what a page is about than the month's patches do.
  const affairs = new Set(dossier.cases.map(({ page, title: full }) => page ?? full));
  const rival = (ranked.find(([page, points]) => affairs.has(page) && points * 2 >= most) ?? ranked[0])?.[0] ?? null;
  // What befell the same product counts together: a month's patches, and who found which of them.
  const against = Math.max(most, TITLE * head.against + opening.against + k * rest.against);

  // A long look back may open with what has just happened: then the count of sentences says what it is about.
  const mentions = opening.mentions + rest.mentions;
  const others = Math.max(0, ...sentencesByRival(body, weights).values());
  const share = Math.max(event / Math.max(event + against, 1), mentions >= MANY ? mentions / (mentions + others) : 0);
  const density = (part: Tally) => part.mentions / Math.max(part.sentences, 1);
  const overall = mentions / Math.max(opening.sentences + rest.sentences, 1);
  const inTitle = head.mentions > 0;
  const led = body
    .slice(0, LEAD)
    .some((sentence) => (weights.get(sentence)?.points ?? 0) >= 2 && weights.get(sentence)?.inPassing === false);
  const prominent =
    inTitle ||
    led ||
    density(opening) >= MIN_DENSITY ||
    overall >= MIN_DENSITY ||
    (mentions >= SEVERAL && overall >= MIN_DENSITY / 2);
  const told = all.some((sentence) => (weights.get(sentence)?.points ?? 0) > 0 && weights.get(sentence)?.tells === true);
  const named =
    inSeason ||
    isAccusingThatYear(article.published, all, dossier) ||
    all.some((sentence) => weights.get(sentence)?.names === true);
  const kind = findSourcePage(article.url, dossier) ?? findOwnVoice(article, unique) ?? findPageKind(article, unique);
  const digest = kind?.mayBeAboutIt === true && (inTitle || overall >= MIN_SHARE);
  const story = kind === null || digest;
  const enough = event >= MIN_WEIGHT && named && told;
  // A headline about the event and nothing else can bear more of other affairs below it; so can a story of the days when the
  // governments spoke, and charged others in the same breath.
  const titled =
    head.rivals.size === 0 && headline.some((sentence) => (weights.get(sentence)?.points ?? 0) >= 2 && tellsOfAttack(sentence));
  const sameBreath = setting.accused !== null && alone && (inTitle || led);
  // A headline about other flaws of the product: what follows of the event is background, if it is not most of the page.
  const titledElse = head.against > 0 && head.mentions === 0;
  const least = sameBreath ? MIN_SHARE_BESIDE : titled ? MIN_SHARE_UNDER_TITLE : titledElse ? MIN_SHARE_UNDER_ANOTHER : MIN_SHARE;
  const match = story && enough && share >= least && prominent;

  const strength = Math.min(event, 12) / 12;
  const score = share * (0.5 + strength / 2) * (story ? 1 : 0.4) * (prominent ? 1 : 0.5) * (enough ? 1 : 0.5);
  const outcome: Outcome = {
    match,
    event,
    share,
    told,
    named,
    kind: story ? null : kind,
    rival: against > 0 && rival !== null ? toSubject(rival) : null,
    rivalLeads: rival !== null && (head.rivals.has(rival) || opening.rivals.has(rival)),
    inTitle,
    product: setting.vendor && all.some((sentence) => termsOf(sentence, 'event-name').length > 0),
    terminology: all.some((sentence) => termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'topic').length > 0),
    group:
      (setting.vendor || setting.hacking) &&
      all.some((sentence) => namesGroup(sentence, 'then') || namesGroup(sentence, 'later')),
    attack: hacking || all.some((sentence) => tellsOfAttack(sentence) || termsOf(sentence, 'actor').length > 0),
    terms: termsBy([...weights.values()]),
  };
  return {
    match,
    score: Math.round((match ? Math.max(score, 0.5) : Math.min(score, 0.49)) * 100) / 100,
    reasons: reasonsFor(outcome),
    takenFor: match ? null : takenFor(outcome),
    open: !match && (kind === null || kind.mayBeAboutIt === true),
  };
}

/** The page names other things more, but so many of its statements are about the event that it is, too. */
export function matchedByStatements(facts: number): Decision {
  return {
    match: true,
    score: 0.5,
    reasons: [{ kind: 'statements', facts }],
    takenFor: null,
  };
}

/** "Many had feared an attack like Hafnium's. The university ruled that out.": the sentence before only brings the event in. */
function setAside(body: readonly Sentence[], weights: Map<Sentence, Weight>): void {
  for (const [i, sentence] of body.entries()) {
    const before = body[i - 1];
    const weight = before === undefined ? undefined : weights.get(before);
    if (before === undefined || weight === undefined || !rulesOut(sentence)) continue;
    weights.set(before, { ...weight, points: Math.min(weight.points, 1), inPassing: true, names: false });
  }
}

/** A sentence that stands there twice (a pull quote, a caption) says it once. */
function unrepeated(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ tokens }) => {
    const words = tokens.map(({ text }) => text).join(' ');
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}

/** How many sentences make the opening. */
function openingOf(body: readonly Sentence[]): number {
  let words = 0;
  for (const [i, sentence] of body.entries()) {
    words += sentence.tokens.filter((token) => token.kind !== 'mark').length;
    if (words >= OPENING_WORDS) return i + 1;
  }
  return body.length;
}

function tally(sentences: readonly Sentence[], weights: ReadonlyMap<Sentence, Weight>, first?: Sentence): Tally {
  const sum: Tally = { event: 0, mentions: 0, sentences: sentences.length, against: 0, rivals: new Map() };
  for (const sentence of sentences) {
    const weight = weights.get(sentence);
    if (weight === undefined) continue;
    const factor = sentence === first ? FIRST : 1;
    sum.event += weight.points * factor;
    sum.against += weight.against * factor;
    if (weight.points >= 2) sum.mentions += 1;
    for (const [page, points] of weight.rivals) sum.rivals.set(page, (sum.rivals.get(page) ?? 0) + points * factor);
  }
  return sum;
}

/** In how many sentences each other affair is spoken of. */
function sentencesByRival(sentences: readonly Sentence[], weights: ReadonlyMap<Sentence, Weight>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const page of weights.get(sentence)?.rivals.keys() ?? []) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}

/**
 * A story about one attack says once how it came about ("linked to a flaw in Exchange") and "the attack" ever after: in the season the
 * other sentences of headline and opening that tell of an attack, and name no other affair, speak of the same.
 */
function resume(
  headline: readonly Sentence[],
  opening: readonly Sentence[],
  weights: ReadonlyMap<Sentence, Weight>,
  head: Tally,
  sum: Tally,
  /** Nothing else on the page befell the product: the flaws are this event's. */
  alone: boolean,
): void {
  const linked = opening.some((sentence, i) => {
    const weight = weights.get(sentence);
    return weight !== undefined && weight.points >= (i < LEAD ? 1 : 2) && !weight.inPassing;
  });
  if (!linked || head.rivals.size > 0) return;
  const speaksOfIt = (sentence: Sentence) => {
    const weight = weights.get(sentence);
    return (
      weight !== undefined &&
      weight.points === 0 &&
      weight.rivals.size === 0 &&
      (tellsOfAttack(sentence) || (alone && speaksOfFlaws(sentence)))
    );
  };
  head.event += headline.filter(speaksOfIt).length / 2;
  const resumed = opening.filter(speaksOfIt).length;
  sum.event += resumed / 2;
  sum.mentions += resumed;
}

/** A later story that names the event in more sentences than any other affair of the product means it by the names of product and group too. */
function isAnchored(headline: readonly Sentence[], body: readonly Sentence[], dossier: Dossier): boolean {
  const all = [...headline, ...body];
  const named = all.filter((sentence) => anchors(sentence, dossier)).length;
  const sameProduct = new Set(dossier.cases.filter((one) => one.sameProduct).map(({ id }) => id));
  const rivals = new Map<string, number>();
  for (const sentence of all)
    for (const id of new Set(termsOf(sentence, 'case').map((term) => term.entry.id)))
      if (sameProduct.has(id)) rivals.set(id, (rivals.get(id) ?? 0) + 1);
  // A look back may give the year once and tell the rest of "Hafnium"; a story about the group as it is now has its later name.
  const later = all.filter((sentence) => namesGroup(sentence, 'later'));
  const then = all.filter((sentence) => namesGroup(sentence, 'then'));
  const laterAlone = later.filter((sentence) => !then.includes(sentence)).length;
  const titled = headline.some((sentence) => termsOf(sentence, 'event-name').length > 0 || namesGroup(sentence, 'then'));
  const byFlaw = all.some((sentence) => namesFlaw(sentence));
  const looksBack = later.length === 0 || ((titled || byFlaw) && later.length <= then.length);
  // It tells of that year in other sentences too ("In July 2021 London blamed …").
  const further = all.filter(
    (sentence) => !anchors(sentence, dossier) && ((looksBack && namesGroup(sentence, 'then')) || tellsOfThatYear(sentence)),
  ).length;
  return named >= 1 && named + further >= 2 && named + further > Math.max(laterAlone, ...rivals.values());
}

/** Later in that year, "the hack of Microsoft Exchange" that China is blamed for is the event, where no other affair of the product is named. */
function isAccusingThatYear(published: Day | null, all: readonly Sentence[], dossier: Dossier): boolean {
  const { accused, season } = dossier.topic;
  if (published === null || accused === undefined || published.slice(0, 4) !== season.slice(0, 4)) return false;
  const sameProduct = new Set(dossier.cases.filter((one) => one.sameProduct).map(({ id }) => id));
  if (all.some((sentence) => termsOf(sentence, 'case').some((term) => sameProduct.has(term.entry.id)))) return false;
  const named = all.filter((sentence) => termsOf(sentence, 'event-name').length > 0).length;
  return named >= 2 && all.some(speaksOfHacking) && all.some((sentence) => speaksOf(sentence, accused.place));
}

function toSubject(rival: string): Subject {
  return rival === ANOTHER_STORY ? { page: ANOTHER_STORY } : { named: rival };
}

interface Outcome {
  readonly match: boolean;
  readonly event: number;
  readonly share: number;
  readonly told: boolean;
  readonly named: boolean;
  readonly kind: PageKind | null;
  readonly rival: Subject | null;
  /** Headline or opening tell of it. */
  readonly rivalLeads: boolean;
  readonly inTitle: boolean;
  /** The page speaks of the product of that vendor; of something called like it or like the event. */
  readonly product: boolean;
  readonly terminology: boolean;
  readonly group: boolean;
  readonly attack: boolean;
  readonly terms: readonly string[];
}

/** The terms that were found, the commonest first. */
function termsBy(weights: readonly Weight[]): string[] {
  const counts = new Map<string, number>();
  for (const term of weights.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([term]) => term);
}

function reasonsFor({ match, event, share, kind, rival, inTitle, told, named, terminology, terms }: Outcome): TopicReason[] {
  const reasons: TopicReason[] = [];
  if (terms.length > 0) reasons.push({ kind: 'names', terms });
  else if (event > 0) reasons.push({ kind: 'in-other-words' });
  if (match) {
    reasons.push({ kind: inTitle ? 'in-headline' : 'in-opening' });
    return rival === null ? reasons : [...reasons, { kind: 'also', subject: rival }];
  }
  if (kind !== null && (event > 0 || terminology || rival !== null)) reasons.push(kind.because);
  if (event === 0) reasons.push({ kind: 'nothing-named' });
  else if (share < MIN_SHARE && rival !== null) reasons.push({ kind: 'more-of', subject: rival });
  else if (kind === null && !told) reasons.push({ kind: 'no-attack' });
  else if (kind === null && !named) reasons.push({ kind: 'product-only' });
  else if (kind === null) reasons.push({ kind: 'in-passing' });
  return reasons;
}

function takenFor({
  event,
  share,
  told,
  named,
  kind,
  rival,
  rivalLeads,
  product,
  terminology,
  group,
  attack,
}: Outcome): TakenFor | null {
  if (kind !== null && (event > 0 || terminology))
    return share < MIN_SHARE && rival !== null ? { page: kind.name, about: rival } : { page: kind.name };
  if (rival !== null && (share < MIN_SHARE || event < MIN_WEIGHT)) return rival;
  if (event === 0) return product ? { page: attack ? 'another-attack' : 'product' } : null;
  if (!named) return { page: group ? 'same-group' : 'another-attack' };
  // Too little of the event to be about it: then it is about what it began with, where that has a name.
  if (rival !== null && rivalLeads) return rival;
  return { page: told ? 'in-passing' : 'product' };
}
