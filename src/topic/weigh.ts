/**
 * What one sentence speaks of: the event (by its name, by the product under attack, in other words while it was news), another
 * affair, or a thing that only shares a word with it.
 */
import type { Dossier } from '../dossier/schema.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Day } from '../vocabulary.ts';
import type { PageName } from './reason.ts';

/** What the whole page says that a sentence alone cannot. */
export interface Setting {
  /** While the event was news, the product and an attack on it mean this one; later they may mean another. */
  readonly inSeason: boolean;
  /** Later, in a page that names the event more often than any other affair, the names of product and group mean it too. */
  readonly anchored: boolean;
  readonly published: Day | null;
  /** Those who are named as having done it: "Xu" after "Xu Zewei". */
  readonly persons: ReadonlySet<string>;
  /** In these days governments that accuse the country of hacking mean the event. */
  readonly accused: string | null;
  /** The page speaks of the vendor: "Exchange" is no market. */
  readonly vendor: boolean;
  /** The page speaks of hacking: Hafnium is no metal. */
  readonly hacking: boolean;
  readonly dossier: Dossier;
}

export interface Weight {
  /** 0 to 3. */
  readonly points: number;
  /** It names the event so that no day of publication is needed to know which. */
  readonly names: boolean;
  /** It tells of something done to somebody, or of an accusation. */
  readonly tells: boolean;
  /** It brings the event in as background to another story: "It follows the Exchange hack". */
  readonly inPassing: boolean;
  /** The event's terms as they stand. */
  readonly terms: readonly string[];
  /** What else it speaks of, and how much. */
  readonly rivals: ReadonlyMap<string, number>;
  /** The most that any of them says that befell the same product or shares its name. */
  readonly against: number;
}

/** A term of this weight names the event by itself. */
const NAMES_IT = 2.5;
/** Who does it, in whatever sort of prose. */
const HACKERS = new Set([
  'hacker',
  'hackers',
  'intruder',
  'intruders',
  'attacker',
  'attackers',
  'spies',
  'cyberspies',
  'burglars',
  'crooks',
  'snoops',
]);
/** What the product is called by those who do not name it. */
const MAIL = new Set(['email', 'e-mail', 'emails', 'e-mails', 'mail', 'outlook', 'servers', 'server', 'software', 'inboxes']);
/** No other thing is called so. */
const VENDOR = ['microsoft', 'cve-', 'proxylogon'] as const;
const HACKING = new Set(['espionage', 'malware', 'intrusion', 'intrusions', 'spying']);
/** What was done on whom: states of the things counted that are no mere exposure. */
const DONE = new Set(['compromised', 'targeted', 'exploited', 'exploiting', 'data-taken']);
const ACCUSING = new Set(['accuse', 'attribute', 'condemn', 'deny', 'confirm', 'did']);
const BLAMING = /^(?:accus|urg|expos|denounc|reprimand|call)/;
const TOGETHER = new Set(['allies', 'allied', 'partners', 'nations', 'governments', 'countries', 'western', 'nato']);
/** Words before the event's name that bring it in from outside the story. */
const ASIDE: readonly (readonly string[])[] = [
  ['follows'],
  ['comes', 'after'],
  ['came', 'after'],
  ['in', 'the', 'wake', 'of'],
  ['separately'],
  ['unrelated', 'to'],
  ['similar', 'to'],
  ['reminiscent', 'of'],
  ['not', 'related', 'to'],
  ['no', 'link', 'to'],
  ['not', 'the', 'ones'],
  ['not', 'the', 'same'],
  ['different', 'from'],
  ['nothing', 'to', 'do', 'with'],
  ['not', 'linked', 'to'],
  ['not', 'connected', 'to'],
  ['not', 'connected', 'with'],
  ['unconnected', 'with'],
  ['unconnected', 'to'],
  ['no', 'connection', 'to'],
  ['no', 'connection', 'with'],
  ['no', 'relation', 'to'],
  ['not', 'caused', 'by'],
  ['not', 'part', 'of'],
  ['not', 'a', 'victim', 'of'],
  ['not', 'among', 'the', 'victims', 'of'],
];
/** "Many had feared … . The company ruled that out.": what the story is not about. */
const RULED_OUT: readonly (readonly string[])[] = [
  ['ruled', 'that', 'out'],
  ['rules', 'that', 'out'],
  ['ruled', 'it', 'out'],
  ['ruled', 'out', 'a', 'hack'],
  ['ruled', 'out', 'an', 'attack'],
  ['nobody', 'had', 'been', 'hacked'],
  ['had', 'not', 'been', 'hacked'],
  ['was', 'not', 'hacked'],
  ['were', 'not', 'hacked'],
  ['no', 'sign', 'of', 'a', 'break-in'],
  ['no', 'sign', 'of', 'an', 'intrusion'],
  ['no', 'evidence', 'of', 'a', 'break-in'],
  ['no', 'evidence', 'of', 'a', 'hack'],
];

/** The sentence says that what the page tells of is no attack. */
export function rulesOut(sentence: Sentence): boolean {
  return says(sentence, RULED_OUT, sentence.tokens.length);
}

function says(sentence: Sentence, phrases: readonly (readonly string[])[], before: number): boolean {
  for (let at = 0; at < before; at += 1)
    if (phrases.some((words) => words.every((word, i) => sentence.tokens[at + i]?.text === word))) return true;
  return false;
}
/** Words before another affair's name that keep it apart from what is told. */
const APART = new Set(['separate', 'unrelated', 'distinct', 'unlike', 'dwarfs', 'dwarfed', 'than']);

export function weigh(sentence: Sentence, setting: Setting): Weight {
  const topics = termsOf(sentence, 'topic');
  const naming = topics.filter((term) => term.entry.weight >= NAMES_IT);
  const product = [...termsOf(sentence, 'event-name'), ...topics.filter((term) => term.entry.weight >= 2)];
  const year = sentence.tokens.some((token) => token.value === 2021);
  const attacked =
    tellsOfAttack(sentence) || speaksOfFlaws(sentence) || termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'servers');
  const rivals = rivalsIn(sentence, setting, product.length > 0);
  const first = [...naming, ...product].sort((a, b) => a.from - b.from)[0];
  const foil = sentence.tokens[0]?.text === 'unlike' && first !== undefined && first.from <= 6;

  let points = 0;
  let names = false;
  if (foil) points = 0;
  else if (
    naming.length > 0 &&
    (setting.hacking || setting.vendor || !naming.every((term) => isGroup(sentence, term, setting.dossier)))
  ) {
    // The group did other things before and since: its name alone is not the event's.
    const alone =
      !setting.inSeason &&
      !setting.anchored &&
      setting.persons.size === 0 &&
      !year &&
      product.length === naming.length &&
      naming.every((term) => isGroup(sentence, term, setting.dossier));
    points = alone ? 0.5 : 3;
    names = !alone;
    if (alone) rivals.count(ANOTHER_STORY, first?.from ?? 0, 2);
  } else if (product.length > 0 && setting.vendor) {
    names = year && !rivals.sameProduct;
    // "Exchange servers hit through ProxyShell" are that affair's.
    if (!rivals.sameProduct) points = setting.inSeason || setting.anchored || year ? (attacked ? 2 : 1) : 0;
  } else if (termsOf(sentence, 'party').some((party) => setting.persons.has(party.entry.id))) points = 2;
  else if (setting.inSeason && setting.vendor) points = inOtherWords(sentence, attacked);
  if (points < 2 && setting.accused !== null && accusesTogether(sentence, setting)) points = 2;

  // The name the group was given later.
  const later = topics.find((term) => term.entry.weight < 2);
  if (later !== undefined && !names && !setting.inSeason) rivals.count(ANOTHER_STORY, later.from, 2);

  const inPassing = first !== undefined && standsAside(sentence, first.from);
  const own = first?.from ?? Number.POSITIVE_INFINITY;
  const others = names && rivals.first > own && !foil ? new Map<string, number>() : rivals.pages;
  return {
    points: inPassing ? Math.min(points, 1) : points,
    names: names && !foil && !inPassing,
    tells:
      names || tellsOfAttack(sentence) || termsOf(sentence, 'act').length > 0 || (setting.inSeason && speaksOfFlaws(sentence)),
    inPassing,
    terms: points === 0 ? [] : [...topics].map((term) => phraseOf(sentence, term)),
    rivals: others,
    against: rivals.sameProduct ? Math.max(0, ...others.values()) : 0,
  };
}

/** "The Microsoft hack", "Microsoft's mail servers were breached", "web shells": the event without its name, in its season. */
function inOtherWords(sentence: Sentence, attacked: boolean): number {
  if (leavesShells(sentence)) return 2;
  const vendors = termsOf(sentence, 'party').filter((party) => party.entry.id === 'microsoft');
  if (!attacked) return 0;
  if (vendors.length === 0) return 0;
  const mail = sentence.tokens.some((token) => MAIL.has(token.text));
  const close = termsOf(sentence, 'deed').some((deed) =>
    vendors.some((vendor) => Math.min(Math.abs(deed.from - vendor.to), Math.abs(vendor.from - deed.to)) <= 2),
  );
  return mail || close ? 2 : tellsOfAttack(sentence) ? 1 : 0;
}

/** Governments other than the one that also charged four men that day accuse this country of hacking, or it answers them. */
function accusesTogether(sentence: Sentence, { accused, dossier }: Setting): boolean {
  const places = new Set(termsOf(sentence, 'place').map((place) => place.entry.id));
  const parties = new Set(termsOf(sentence, 'party').map((party) => party.entry.id));
  const isAccused = (id: string) =>
    id === accused?.toLowerCase() || dossier.parties.find((one) => one.id === id)?.of === accused?.toLowerCase();
  if (!places.delete(accused ?? '') && ![...parties].some(isAccused)) return false;
  const hacking = speaksOfHacking(sentence) || (tellsOfAttack(sentence) && sentence.tokens.some((token) => MAIL.has(token.text)));
  if (!hacking) return false;
  const accusing =
    termsOf(sentence, 'act').some((act) => ACCUSING.has(act.entry.id)) ||
    sentence.tokens.some((token) => BLAMING.test(token.text));
  for (const alone of ['worldwide', 'US']) places.delete(alone);
  const together =
    places.size > 0 || parties.has('eu') || parties.has('nato') || sentence.tokens.some((token) => TOGETHER.has(token.text));
  return accusing && together;
}

/** A page about the group's other deeds. Of other affairs the key is the dossier's name for such a page. */
export const ANOTHER_STORY: PageName = 'same-group';

class Rivals {
  readonly pages = new Map<string, number>();
  /** One of them befell the same product, or shares its name. */
  sameProduct = false;
  /** The token at which the first is named. */
  first = Number.POSITIVE_INFINITY;

  count(page: string, from: number, weight: number): void {
    this.pages.set(page, Math.max(this.pages.get(page) ?? 0, weight));
    this.first = Math.min(this.first, from);
  }
}

function rivalsIn(sentence: Sentence, { dossier, published }: Setting, product: boolean): Rivals {
  const rivals = new Rivals();
  for (const term of termsOf(sentence, 'case')) {
    const found = dossier.cases.find((one) => one.id === term.entry.id);
    if (
      found === undefined ||
      sentence.tokens.slice(Math.max(0, term.from - 4), term.from).some((token) => APART.has(token.text))
    )
      continue;
    rivals.sameProduct ||= found.sameProduct === true;
    rivals.count(found.page ?? found.title, term.from, found.sameProduct ? 3 : 2);
  }
  for (const term of termsOf(sentence, 'lookalike')) {
    const { page, from } = term.entry;
    if (from !== undefined && (published === null || published < from)) continue;
    rivals.sameProduct = true;
    rivals.count(page, term.from, product ? 3 : 1.5);
  }
  const afresh = product ? newlyBroken(sentence) : -1;
  const page = afresh < 0 ? null : latestFlaws(dossier, published);
  if (page !== null) {
    rivals.sameProduct = true;
    rivals.count(page, afresh, 3);
  }
  return rivals;
}

const NEWLY = new Set(['new', 'newly', 'fresh', 'another', 'further', 'additional', 'again', 'more', 'latest']);
const BROKEN = /^(?:flaw|hole|bug|vulnerabilit|weakness|zero-day|patch|update|fix|batch|round|set|crop|trio|clutch)/;

/** "a fresh batch of Exchange flaws", "another four holes", "patch Exchange again": not those that were known before. */
function newlyBroken(sentence: Sentence): number {
  const { tokens } = sentence;
  return tokens.findIndex((token, at) => {
    if (!NEWLY.has(token.text)) return false;
    const [from, to] = token.text === 'again' ? [at - 4, at] : [at + 1, at + 5];
    return tokens.slice(Math.max(0, from), to).some((one) => BROKEN.test(one.text));
  });
}

/** How long flaws of the product are news, in days. */
const NEWS_FOR = 30;

/** The affair about other flaws of the product that began in the weeks before the page was published. */
function latestFlaws({ topic, cases }: Dossier, published: Day | null): string | null {
  if (published === null) return null;
  const since = Date.parse(published) - NEWS_FOR * 86_400_000;
  const found = (topic.lookalikes ?? []).find(
    ({ page, from }) =>
      from !== undefined &&
      from <= published &&
      Date.parse(from) >= since &&
      cases.some((one) => one.sameProduct && one.page === page),
  );
  return found?.page ?? null;
}

/** Something was done to somebody. */
export function tellsOfAttack(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'deed').length > 0 ||
    termsOf(sentence, 'state').some((term) => DONE.has(term.entry.id)) ||
    sentence.tokens.some((token) => HACKERS.has(token.text))
  );
}

function leavesShells(sentence: Sentence): boolean {
  return termsOf(sentence, 'thing').some((thing) => thing.entry.id === 'webshells');
}

export function speaksOfFlaws(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') ||
    termsOf(sentence, 'state').some((term) => term.entry.id === 'vulnerable') ||
    termsOf(sentence, 'event').some((event) => event.entry.id === 'patched')
  );
}

export function speaksOfVendor(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'party').some((party) => party.entry.id === 'microsoft') ||
    sentence.tokens.some(({ text }) => VENDOR.some((name) => text.startsWith(name))) ||
    // "Exchange servers" are no market's.
    termsOf(sentence, 'topic').some(
      (term) => term.entry.weight === 2 && /^servers?$/.test(sentence.tokens[term.to - 1]?.text ?? ''),
    )
  );
}

/** One of those who found, measured or fixed it is named. */
export function speaksOfExperts(sentence: Sentence, dossier: Dossier): boolean {
  return termsOf(sentence, 'party').some(({ entry }) => {
    const kind = dossier.parties.find(({ id }) => id === entry.id)?.kind;
    return kind === 'vendor' || kind === 'researcher';
  });
}

function isHacking(word: string): boolean {
  return word.startsWith('hack') || word.startsWith('cyber') || HACKING.has(word);
}

export function speaksOfHacking(sentence: Sentence): boolean {
  return sentence.tokens.some(({ text }) => isHacking(text) || HACKERS.has(text));
}

/** Spoken of: the country that is blamed. */
export function speaksOf(sentence: Sentence, place: string | undefined): boolean {
  return (
    termsOf(sentence, 'place').some(({ entry }) => entry.id === place) ||
    termsOf(sentence, 'party').some(({ entry }) => entry.id === place?.toLowerCase())
  );
}

/** The event by its own name and not only by its group's, or product or group with the year. */
export function anchors(sentence: Sentence, dossier: Dossier): boolean {
  const naming = termsOf(sentence, 'topic').filter((term) => term.entry.weight >= NAMES_IT);
  const year = sentence.tokens.some((token) => token.value === 2021);
  return (
    naming.some((term) => !isGroup(sentence, term, dossier)) ||
    (year && (naming.length > 0 || termsOf(sentence, 'event-name').length > 0))
  );
}

/** The flaws by name or number. */
export function namesFlaw(sentence: Sentence): boolean {
  return termsOf(sentence, 'topic').some(
    (term) => term.entry.weight >= NAMES_IT && /^(?:cve-|proxylogon)/.test(sentence.tokens[term.from]?.text ?? ''),
  );
}

/** Something that was done or said in the year of the event, and to do with no other affair. */
export function tellsOfThatYear(sentence: Sentence): boolean {
  return (
    sentence.tokens.some((token) => token.value === 2021) &&
    termsOf(sentence, 'case').length === 0 &&
    (tellsOfAttack(sentence) || termsOf(sentence, 'act').length > 0)
  );
}

/** The group by the name it had then; or by the one it was given later. */
export function namesGroup(sentence: Sentence, when: 'then' | 'later'): boolean {
  return termsOf(sentence, 'topic').some(({ entry }) => (when === 'then' ? entry.weight >= NAMES_IT : entry.weight < 2));
}

function isGroup(sentence: Sentence, term: Term, dossier: Dossier): boolean {
  const party = termsOf(sentence, 'party').find(({ from, to }) => from <= term.from && to >= term.to);
  return party !== undefined && dossier.parties.find(({ id }) => id === party.entry.id)?.kind === 'group';
}

function standsAside(sentence: Sentence, before: number): boolean {
  // "No, it wasn't Hafnium", "not the Exchange hack"
  const word = (at: number) => sentence.tokens[at]?.text ?? '';
  const article = ['the', 'a', 'an'].includes(word(before - 1)) ? 1 : 0;
  const denied = /^(?:not|\w+n['’]t)$/.test(word(before - 1 - article));
  return denied || says(sentence, ASIDE, before);
}

function phraseOf(sentence: Sentence, { from, to }: Term): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
}

/** Those persons of whom a sentence has the full name, or a shorter one ("Xu"). */
export function personsIn(sentence: Sentence, dossier: Dossier): string[] {
  return termsOf(sentence, 'party')
    .map(({ entry }) => dossier.parties.find((party) => party.id === entry.id))
    .filter((party) => party?.kind === 'person' && dossier.topic.terms.some(({ term }) => party.names.includes(term)))
    .map((party) => party?.id ?? '');
}

/** May a page of this day, or of none, mean the event by the product's name? */
export function isInSeason(published: Day | null, season: Day, sentences: readonly Sentence[]): boolean {
  if (published !== null) return published <= season;
  const year = Number(season.slice(0, 4));
  return !sentences.some((sentence) =>
    sentence.tokens.some(
      (token) => token.value !== null && token.value > year && token.value < year + 30 && token.raw.length === 4,
    ),
  );
}
