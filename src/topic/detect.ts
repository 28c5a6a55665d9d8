/**
 * Is this an article about the event? Decided on the whole text, sentence by sentence: what each names (the event, the product
 * under attack, another affair), with more weight for the headline and the opening. Length does not decide; every reason can be read.
 */
import type { Article } from '../article/article.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { TopicDecision } from '../report/report.ts';
import { type Sentence, termsOf } from '../scan/token.ts';

/** How much more a sentence says in the headline and in the opening than further down. */
const WEIGHT = { title: 3, lead: 2, body: 1 };
/** The opening: sentences that a reader sees before deciding what a story is about. */
const LEAD_SENTENCES = 4;
/** Of all that names an affair, the event needs at least this share … */
const MIN_SHARE = 0.5;
/** … this much in all … */
const MIN_WEIGHT = 4;
/** … and a place in the opening or this share of all sentences. */
const MIN_DENSITY = 0.2;
/** Who does it, in whatever sort of prose. */
const HACKERS = new Set([
  'hacker',
  'hackers',
  'intruder',
  'intruders',
  'attacker',
  'attackers',
  'spies',
  'spy',
  'burglar',
  'burglars',
]);
/** What the product is called by those who do not name it. */
const MAIL = new Set([
  'email',
  'e-mail',
  'emails',
  'e-mails',
  'mail',
  'outlook',
  'servers',
  'server',
  'software',
  'cyberattack',
  'cyber-attack',
]);
/** A term of this weight names the event by itself. */
const NAMES_IT = 2.5;

interface Tally {
  event: number;
  leading: number;
  /** Sentences that name the event or, in its season, the product under attack. */
  mentions: number;
  /** Of these, the ones that tell of an attack. */
  attacked: number;
  /** The event by its own name, or the product with the year. */
  named: number;
  readonly terms: Map<string, number>;
  readonly rivals: Map<string, number>;
}

/** `title` are the sentences of the headline, when it is no part of the text. */
export function detectTopic(
  article: Article,
  title: readonly Sentence[],
  sentences: readonly Sentence[],
  dossier: Dossier,
): TopicDecision {
  const { since, season } = dossier.topic;
  if (article.published !== null && article.published < since) {
    return {
      match: false,
      score: 0,
      reasons: [`Published on ${article.published}, before anything about the event was public.`],
      takenFor: null,
    };
  }
  // While the event was news, the product and an attack on it mean this one; later they may mean another.
  const inSeason = article.published === null || article.published <= season;
  const tally: Tally = { event: 0, leading: 0, mentions: 0, attacked: 0, named: 0, terms: new Map(), rivals: new Map() };
  const opening = sentences.filter((sentence) => sentence.tokens.length > 3).slice(0, LEAD_SENTENCES);
  const anchored = inSeason || isAnchored([...title, ...sentences]);
  for (const sentence of title) weigh(sentence, WEIGHT.title, anchored, tally);
  for (const sentence of sentences)
    weigh(sentence, opening.includes(sentence) || resumesOpening(sentence) ? WEIGHT.lead : WEIGHT.body, anchored, tally);

  const rival = [...tally.rivals].sort((a, b) => b[1] - a[1])[0] ?? null;
  const share = tally.event / Math.max(tally.event + (rival?.[1] ?? 0), 1);
  const density = tally.mentions / Math.max(sentences.length, 1);
  const prominent = tally.leading >= 1 || density >= MIN_DENSITY;
  const product = [...title, ...sentences].some(
    (sentence) =>
      termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'party').some((party) => party.entry.id === 'microsoft'),
  );
  const attacks = sentences.filter(
    (sentence) =>
      tellsOfAttack([sentence]) ||
      termsOf(sentence, 'actor').some((actor) => HACKERS.has(sentence.tokens[actor.from]?.text ?? '')),
  ).length;
  const told = tally.attacked > 0 || (tally.mentions >= 1 && attacks >= 3);
  const story = (isStory(sentences) || attacks >= 4) && told && product;
  const enough = tally.event >= MIN_WEIGHT && (inSeason || tally.named > 0);
  const match = enough && share >= MIN_SHARE && prominent && story;
  const strength = Math.min(tally.event, 24) / 24;
  const score = share * (0.5 + strength / 2) * (story ? 1 : 0.4) * (prominent ? 1 : 0.5) * (enough ? 1 : 0.5);
  return {
    match,
    score: Math.round((match ? Math.max(score, 0.5) : Math.min(score, 0.49)) * 100) / 100,
    reasons: reasonsFor(tally, { match, share, story, rival: rival === null ? null : caseName(dossier, rival[0]) }),
    takenFor: match ? null : takenFor(tally, share, story, rival === null ? null : caseName(dossier, rival[0])),
  };
}

function weigh(sentence: Sentence, weight: number, inSeason: boolean, tally: Tally): void {
  const terms = termsOf(sentence, 'topic');
  const strongest = terms.reduce((most, term) => Math.max(most, term.entry.weight), 0);
  const names = strongest >= NAMES_IT;
  const product = termsOf(sentence, 'event-name').length > 0 || strongest > 0;
  const year = sentence.tokens.some((token) => token.value === 2021);
  const attacked =
    tellsOfAttack([sentence]) ||
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities' || unit.entry.id === 'servers') ||
    termsOf(sentence, 'event').some((event) => event.entry.id === 'patched');
  // "Microsoft's email software" is the product in other words while the event was news.
  const vendor = termsOf(sentence, 'party').some((party) => party.entry.id === 'microsoft');
  const inOtherWords = inSeason && vendor && attacked && sentence.tokens.some((token) => MAIL.has(token.text));
  let points = 0;
  // "Unlike ProxyLogon, …" speaks of something else.
  const foiled =
    sentence.tokens[0]?.text === 'unlike' && terms.some((term) => term.from <= 6) && termsOf(sentence, 'case').length === 0;
  if (foiled) points = 0;
  else if (names) points = 3;
  else if (product && (inSeason || year)) points = attacked ? 2 : 1;
  else if (inOtherWords) points = 2;
  else if (inSeason && attacked && termsOf(sentence, 'party').some((party) => party.entry.id === 'microsoft')) points = 1;
  for (const term of terms)
    if (names || product)
      tally.terms.set(
        phrase(sentence, term.from, term.to),
        (tally.terms.get(phrase(sentence, term.from, term.to)) ?? 0) + weight,
      );
  if (points > 0) {
    tally.event += points * weight;
    if (points > 1) tally.mentions += 1;
    if (points > 1 && tellsOfAttack([sentence])) tally.attacked += 1;
    if (weight > 1) tally.leading += points;
  }
  if (!foiled && (names || (product && year))) tally.named += 1;
  // Of two affairs in one sentence the first is spoken of, unless it stands behind "unlike".
  const cases = termsOf(sentence, 'case');
  const first = cases[0];
  const own = [...terms, ...termsOf(sentence, 'event-name')].sort((a, b) => a.from - b.from)[0];
  const foil = first !== undefined && own !== undefined && own.from < first.from !== (sentence.tokens[0]?.text === 'unlike');
  for (const term of cases) {
    if (points > 0 && foil) continue;
    tally.rivals.set(term.entry.id, (tally.rivals.get(term.entry.id) ?? 0) + 3 * weight);
  }
}

/** "The attack …", "This breach …" further down speaks of the attack that the opening told of. */
function resumesOpening(sentence: Sentence): boolean {
  return (
    ['the', 'this'].includes(sentence.tokens[0]?.text ?? '') &&
    termsOf(sentence, 'deed').some((deed) => deed.from >= 1 && deed.from <= 2)
  );
}

function phrase(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
}

/** A story credits people and bodies with what it says; a manual, a listing or an advertisement does not. */
function isStory(sentences: readonly Sentence[]): boolean {
  const credited = sentences.filter(
    (sentence) =>
      (termsOf(sentence, 'say').length > 0 || termsOf(sentence, 'act').length > 0) &&
      (termsOf(sentence, 'party').length > 0 || termsOf(sentence, 'place').some((place) => place.entry.form !== 'worldwide')),
  ).length;
  return credited >= 3 || credited / Math.max(sentences.length, 1) > 0.25;
}

/** A later story that names the event in more sentences than any other affair means it by the product's name too. */
function isAnchored(sentences: readonly Sentence[]): boolean {
  const named = sentences.filter(
    (sentence) =>
      termsOf(sentence, 'topic').some((term) => term.entry.weight >= NAMES_IT) ||
      (termsOf(sentence, 'event-name').length > 0 && sentence.tokens.some((token) => token.value === 2021)),
  ).length;
  const rivals = new Map<string, number>();
  for (const sentence of sentences)
    for (const id of new Set(termsOf(sentence, 'case').map((term) => term.entry.id))) rivals.set(id, (rivals.get(id) ?? 0) + 1);
  return named >= 2 && named > Math.max(0, ...rivals.values());
}

/** Something was done to somebody. */
function tellsOfAttack(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (sentence) =>
      termsOf(sentence, 'deed').length > 0 ||
      termsOf(sentence, 'state').some((term) =>
        ['compromised', 'targeted', 'exploited', 'exploiting', 'data-taken'].includes(term.entry.id),
      ),
  );
}

interface Outcome {
  readonly match: boolean;
  readonly share: number;
  readonly story: boolean;
  readonly rival: string | null;
}

function reasonsFor(tally: Tally, { match, share, story, rival }: Outcome): string[] {
  const named = [...tally.terms]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([term]) => term);
  const reasons = named.length > 0 ? [`It names ${named.join(', ')}.`] : [];
  if (match) return rival === null ? reasons : [...reasons, `It also mentions ${rival}.`];
  if (tally.event === 0) reasons.push('Nothing on the page names the event.');
  else if (share < MIN_SHARE && rival !== null) reasons.push(`More of it is about ${rival}.`);
  else if (!story) reasons.push('It credits nobody and tells of no attack: a manual, a listing or an offer rather than a story.');
  else reasons.push('The event is mentioned only in passing.');
  return reasons;
}

function takenFor(tally: Tally, share: number, story: boolean, rival: string | null): string | null {
  if (rival !== null && (share < MIN_SHARE || tally.event < MIN_WEIGHT)) return rival;
  if (tally.event === 0) return null;
  return story ? 'a story that mentions the event in passing' : 'a manual, a listing or an offer about Exchange';
}

function caseName(dossier: Dossier, id: string): string {
  const found = dossier.cases.find((one) => one.id === id);
  return found?.page ?? found?.title ?? id;
}
