/** What a number counts: the noun behind it, before it, or understood from the figure before. */

import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import { MACHINES, ORGANISATIONS, type State, type Unit } from '../../vocabulary.ts';
import type { Assumption } from '../assumption.ts';
import type { FigureReading } from '../claim.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import type { Quantity } from '../quantity.ts';

/** Words that end the search for the counted noun: what follows is another phrase. */
const STOPS = new Set([
  'that',
  'which',
  'who',
  'were',
  'was',
  'is',
  'are',
  'have',
  'had',
  'has',
  'by',
  'for',
  'to',
  'from',
  'with',
  'after',
  'before',
  'when',
  'while',
  'but',
  'as',
  'than',
  'because',
  'if',
  'into',
  'through',
  'said',
  'says',
  'at',
  'on',
  'since',
  'until',
  'about',
  'against',
  'over',
  'during',
  'under',
  'per',
  'a',
  'an',
  'not',
  'will',
  'would',
  'could',
  'may',
  'might',
  'then',
  'so',
  'or',
  'years',
  'year',
  'months',
  'month',
  'weeks',
  'week',
  'hours',
  'hour',
  'minutes',
  'minute',
  'times',
  'pages',
  'percent',
  'dollars',
  'pounds',
  'euros',
  'miles',
  'metres',
  'shares',
  'points',
  'degrees',
  'days',
  'day',
  'old',
  'am',
  'pm',
  'million',
  'billion',
  'jobs',
  'staff',
  'employees',
  'students',
  'readers',
  'engineers',
  'lawyers',
  'voters',
  'emails',
  'e-mails',
  'mails',
  'messages',
  'records',
  'documents',
  'phone',
  'votes',
  'seats',
  'copies',
  'posts',
  'rebels',
  'ministers',
  'cameras',
  'sites',
]);

/** Words that begin a noun phrase. */
const OPENING = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'this', 'every', 'each']);

/** Units a figure about the attack is made of; the rest need more to be believed. */
export const HARMED: ReadonlySet<Unit> = new Set<Unit>([...ORGANISATIONS, ...MACHINES, 'mailboxes']);

const PERCENT_OF: Partial<Record<Unit, Unit>> = {
  servers: 'percent of servers',
  machines: 'percent of servers',
  systems: 'percent of systems',
  computers: 'percent of systems',
  customers: 'percent of customers',
  'IP addresses': 'percent of IP addresses',
  attempts: 'percent of attempts',
  organizations: 'percent of organizations',
  businesses: 'percent of organizations',
  companies: 'percent of organizations',
  victims: 'percent of organizations',
  councils: 'percent of organizations',
  agencies: 'percent of organizations',
  entities: 'percent of organizations',
  networks: 'percent of systems',
  mailboxes: 'percent of systems',
  devices: 'percent of devices',
};

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit | null;
  readonly state: State | null;
  readonly scope: string | null;
  readonly assumed: readonly Assumption[];
}

/** The counted noun after the number, through adjectives; after "of" for shares and magnitudes. */
export function findCounted(sentence: Sentence, quantity: Quantity): Counted | null {
  const units = termsOf(sentence, 'unit');
  let seenOf = false;
  const rate = readRate(sentence, quantity);
  if (rate) return rate;
  for (let at = quantity.outerTo; at < Math.min(sentence.tokens.length, quantity.outerTo + 8); at += 1) {
    const unit = longest(units, at);
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (unit) {
      // "30,000 customers' servers": the possessor is not what is counted.
      if (sentence.tokens[unit.to - 1]?.possessive || wordAt(sentence, unit.to) === "'") continue;
      const next = longest(units, unit.to);
      const head = next && next.from === unit.to && !(next.entry.id === 'individuals') ? next : unit;
      if (head.entry.id.startsWith('percent') && !quantity.percent) break;
      return {
        from: quantity.from,
        to: head.to,
        unit: quantity.percent ? percentOf(sentence, quantity, head.entry.id) : head.entry.id,
        state: null,
        scope: null,
        assumed: [],
      };
    }
    if (token.kind === 'number') break;
    // "30,000: US organisations" in a list of numbers.
    if (
      token.kind === 'mark' &&
      !['"', "'", ',', '-', '(', ')'].includes(token.raw) &&
      !(token.raw === ':' && at === quantity.outerTo)
    )
      break;
    if (token.kind === 'mark' && token.raw === ',' && at === quantity.to) break;
    // "a dozen roses stood beside the server": a determiner opens another phrase.
    if (!seenOf && OPENING.has(token.text)) break;
    if (token.text === 'of') {
      if (seenOf || (at !== quantity.to && at !== quantity.outerTo)) break;
      seenOf = true;
    } else if (token.text === 'them' || token.text === 'those') {
      if (seenOf) break;
    } else if (token.text === 'and' || token.text === 'in') {
      const sizes = [wordAt(sentence, at - 1), wordAt(sentence, at + 1)].some(
        (word) =>
          word.includes('sized') ||
          [
            'small',
            'medium',
            'large',
            'public',
            'private',
            'commercial',
            'local',
            'state',
            'federal',
            'national',
            'regional',
            'civilian',
            'military',
          ].includes(word),
      );
      if (!quantity.percent && !(token.text === 'and' && sizes)) break;
    } else if (STOPS.has(token.text) && !seenOf) {
      break;
    } else if (STOPS.has(token.text) && !['the', 'a', 'all'].includes(token.text)) {
      break;
    }
  }
  if (quantity.percent) {
    const word = [0, 1, 2]
      .map((i) => wordAt(sentence, quantity.to + i))
      .find((w) => ['improvement', 'increase', 'rise', 'drop', 'fall', 'decline', 'decrease'].includes(w));
    if (word)
      return {
        from: quantity.from,
        to: quantity.to + 1,
        unit: ['improvement', 'increase', 'rise'].includes(word) ? 'percent improvement' : 'percent drop',
        state: null,
        scope: null,
        assumed: [],
      };
    const before = [1, 2, 3]
      .map((i) => wordAt(sentence, quantity.outerFrom - i))
      .find((w) => ['dropped', 'fell', 'fallen', 'declined', 'down', 'improved', 'risen', 'rose', 'increased'].includes(w));
    if (before && ['improved', 'risen', 'rose', 'increased'].includes(before) && !aboutMarkets(sentence))
      return { from: quantity.from, to: quantity.to, unit: 'percent improvement', state: null, scope: null, assumed: [] };
    if (before) return { from: quantity.from, to: quantity.to, unit: 'percent drop', state: null, scope: null, assumed: [] };
  }
  return null;
}

/** Numbers whose unit is a phrase around them: a rate, a score, how often something was fetched. */
function readRate(sentence: Sentence, quantity: Quantity): Counted | null {
  const word = (at: number) => wordAt(sentence, at);
  const before = (within: number) => sentence.tokens.slice(Math.max(0, quantity.outerFrom - within), quantity.outerFrom);
  const says = (...words: string[]) => sentence.tokens.some((token) => words.includes(token.text));
  const made = (unit: Unit, state: State | null, to = quantity.to): Counted => ({
    from: quantity.from,
    to,
    unit,
    state,
    scope: null,
    assumed: [],
  });
  if (word(quantity.from).endsWith('-count'))
    return made('counts', 'charged', quantity.to + (word(quantity.to) === 'indictment' ? 1 : 0));
  if (word(quantity.outerFrom - 1) === 'every' && word(quantity.to) === 'hours') {
    if (says('doubling', 'doubled', 'double')) return made('hours per doubling', 'attempted', quantity.to + 1);
    if (says('tripling', 'tripled', 'triple')) return made('hours per tripling', 'attempted', quantity.to + 1);
  }
  if (quantity.value <= 10) {
    const onScale = ['on', 'of'].includes(word(quantity.to)) && [1, 2, 3, 4].some((i) => word(quantity.to + i) === 'cvss');
    const outOfTen = word(quantity.to) === 'out' && word(quantity.to + 2) === '10';
    if (
      onScale ||
      before(4).some(({ text }) => text === 'cvss' || (outOfTen && /^(?:scor|rat|sever)/.test(text) && aboutFlaw(sentence)))
    )
      return { ...made('CVSS score', 'other'), scope: flawNamed(sentence, quantity) };
  }
  // "an improvement of 43 percent", "a drop of 45 per cent"
  if (quantity.percent && word(quantity.outerFrom - 1) === 'of') {
    const change = word(quantity.outerFrom - 2);
    if (['improvement', 'increase', 'rise'].includes(change) && !aboutMarkets(sentence)) return made('percent improvement', null);
    if (['drop', 'fall', 'decline', 'decrease', 'reduction'].includes(change) && !aboutMarkets(sentence))
      return made('percent drop', null);
  }
  if (word(quantity.to) === 'times' && before(5).some((token) => token.text.startsWith('download') || token.text === 'fetched'))
    return made('downloads', 'downloaded', quantity.to + 1);
  return null;
}

/** The flaw that is scored: the one named last before the number, else the only one. */
function flawNamed(sentence: Sentence, quantity: Quantity): string | null {
  const names = sentence.tokens
    .map((token, at) => ({ at, id: /^cve-\d{4}-\d+$/.test(token.text) ? token.text.toUpperCase() : null }))
    .filter(({ id }) => id !== null);
  return (names.findLast(({ at }) => at < quantity.from) ?? (names.length === 1 ? names[0] : undefined))?.id ?? null;
}

const MARKETS = new Set(
  'shares share stock stocks index nasdaq dow ftse dax points price prices revenue sales profit profits earnings inflation rents wages investors trading premiums turnover'.split(
    ' ',
  ),
);

/** Shares and prices rise and fall by percentages that count nothing here. */
function aboutMarkets(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => MARKETS.has(token.text));
}

/** The plural noun that "of them" stands for: the latest harmed thing named before, in this sentence or the ones before it. */
function antecedent(sentence: Sentence, quantity: Quantity, context: Context): Unit | null {
  const plural = (one: Sentence, end: number) =>
    termsOf(one, 'unit').findLast(
      (unit) => unit.to <= end && HARMED.has(unit.entry.id) && /s$/.test(one.tokens[unit.to - 1]?.text ?? ''),
    );
  for (const [one, end] of [
    [sentence, quantity.from] as const,
    ...context.earlier.slice(0, 2).map((earlier) => [earlier, earlier.tokens.length] as const),
  ]) {
    const unit = plural(one, end);
    if (unit) return unit.entry.id;
  }
  return null;
}

/** A score is a flaw's where the sentence speaks of a flaw, or of who rates flaws. */
function aboutFlaw(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') ||
    termsOf(sentence, 'topic').length > 0 ||
    termsOf(sentence, 'party').some((party) => party.entry.id === 'microsoft') ||
    sentence.tokens.some((token) => token.text === 'severity' || token.text === 'cvss')
  );
}

/** The counted noun before the number ("the number of servers at 40,000", "victims: 30,000") or understood from the figure before. */
export function findElided(sentence: Sentence, quantity: Quantity, last: FigureReading | null, context: Context): Counted | null {
  const units = termsOf(sentence, 'unit');
  const total = termsBefore(sentence, quantity.outerFrom, 9, ['number', 'total', 'tally', 'count', 'toll', 'figure']);
  const before = units.findLast((unit) => unit.to <= quantity.outerFrom && quantity.outerFrom - unit.to <= 9);
  const reached =
    REACHING.has(wordAt(sentence, quantity.outerFrom - 1)) || REACHING.has(wordAt(sentence, quantity.outerFrom - 2));
  if (
    before &&
    (total !== null ||
      (reached && before.entry.id === 'downloads') ||
      [':', '='].includes(wordAt(sentence, quantity.outerFrom - 1)))
  ) {
    return {
      from: quantity.from,
      to: quantity.to,
      unit: quantity.percent ? percentOf(sentence, quantity, before.entry.id) : before.entry.id,
      state: null,
      scope: null,
      assumed: [],
    };
  }
  // "puts the number hit at a quarter of a million", "the toll stands at 60,000": of what the figures before counted, else of nothing named.
  if (
    total !== null &&
    before === undefined &&
    quantity.value >= 1000 &&
    !quantity.percent &&
    wordAt(sentence, total + 1) !== 'of'
  ) {
    if (last?.unit && HARMED.has(last.unit)) return elided(quantity, last.unit, last);
    if (termsOf(sentence, 'state').length > 0)
      return { from: quantity.from, to: quantity.to, unit: null, state: null, scope: null, assumed: [] };
  }
  const next = sentence.tokens[quantity.outerTo];
  const nextOpen =
    next === undefined ||
    (next.kind === 'mark' && next.raw !== ':') ||
    [
      'of',
      'in',
      'on',
      'at',
      'to',
      'were',
      'was',
      'are',
      'have',
      'had',
      'still',
      'remained',
      'remain',
      'by',
      'across',
      'worldwide',
      'globally',
      'and',
      'a',
      'last',
      'per',
      'around',
      'while',
    ].includes(next.text) ||
    (quantity.value >= 1000 && CLAUSE_OPENERS.has(next.text)) ||
    // "30,000 firms in America and hundreds of thousands more worldwide"
    (next.text === 'more' &&
      (ELSEWHERE.has(wordAt(sentence, quantity.outerTo + 1)) ||
        termsOf(sentence, 'place').some((place) => place.from === quantity.outerTo + 2))) ||
    termsOf(sentence, 'state').some((state) => state.from === quantity.outerTo) ||
    termsOf(sentence, 'month').some((month) => month.from === quantity.outerTo);
  const ofThem =
    wordAt(sentence, quantity.to) === 'of' &&
    ['them', 'these', 'those', 'which', 'whom'].includes(wordAt(sentence, quantity.to + 1));
  if (ofThem && quantity.value < 50 && termsOf(sentence, 'act').some((act) => act.entry.id === 'charge'))
    return {
      from: quantity.from,
      to: quantity.to + 2,
      unit: 'individuals',
      state: 'charged',
      scope: 'US',
      assumed: [{ kind: 'them', unit: 'persons charged' }],
    };
  // "Microsoft's 92 per cent"
  if (
    quantity.percent &&
    sentence.tokens[quantity.outerFrom - 1]?.possessive &&
    termsOf(sentence, 'party').some((party) => party.to === quantity.outerFrom)
  )
    return { from: quantity.from, to: quantity.to, unit: 'percent', state: null, scope: null, assumed: [] };
  // A share price, a batting average: no share of what was hit.
  if (quantity.percent && aboutMarkets(sentence)) return null;
  const them = ofThem ? antecedent(sentence, quantity, context) : null;
  if (them !== null && them !== last?.unit)
    return {
      from: quantity.from,
      to: quantity.to + 2,
      unit: quantity.percent ? (PERCENT_OF[them] ?? 'percent') : them,
      state: null,
      scope: null,
      assumed: [{ kind: 'them', unit: them }],
    };
  const asked = askedFor(sentence, quantity, context);
  if (asked !== null)
    return {
      from: quantity.from,
      to: quantity.to,
      unit: asked,
      state: null,
      scope: null,
      assumed: [{ kind: 'counting', unit: asked, named: 'asked' }],
    };
  const states = termsOf(sentence, 'state').length > 0;
  // A small bare number without a word of what happened to it is an age, a page, a dose.
  if (!quantity.percent && quantity.value < 1000 && quantity.comparator === 'exactly' && !states && !ofThem) return null;
  if (!nextOpen || (quantity.value < 50 && !quantity.percent && !(ofThem && quantity.value > 1))) return null;
  if (
    wordAt(sentence, quantity.to) === 'of' &&
    !['them', 'these', 'those', 'which', 'whom'].includes(wordAt(sentence, quantity.to + 1))
  )
    return null;
  const own = units.find(
    (unit) =>
      (HARMED.has(unit.entry.id) || unit.entry.id === 'attempts') &&
      Math.abs(unit.from - quantity.from) <= 14 &&
      // Of one bank there are not 900.
      isPlural(sentence, unit),
  );
  if (own?.entry.id === 'attempts' && own.to <= quantity.from)
    return {
      from: quantity.from,
      to: quantity.to,
      unit: 'attempts',
      state: null,
      scope: null,
      assumed: [{ kind: 'counting', unit: 'attempts', named: 'before' }],
    };
  if (last?.unit && (HARMED.has(last.unit) || last.unit.startsWith('percent') === quantity.percent || last.unit === 'attempts')) {
    if (quantity.percent !== last.unit.startsWith('percent'))
      return quantity.percent
        ? PERCENT_OF[last.unit]
          ? elided(quantity, PERCENT_OF[last.unit] ?? 'percent', last)
          : null
        : // "Half of the servers … . Tens of thousands …": what the share was a share of.
          quantity.value >= 100 && last.unit.startsWith('percent of ')
          ? { ...elided(quantity, last.unit.slice('percent of '.length) as Unit, last), state: null }
          : null;
    return elided(quantity, last.unit, last);
  }
  if (own)
    return {
      from: quantity.from,
      to: quantity.to,
      unit: quantity.percent ? percentOf(sentence, quantity, own.entry.id) : own.entry.id,
      state: null,
      scope: null,
      assumed: [{ kind: 'counting', unit: own.entry.id, named: 'nearby' }],
    };
  // "tens of thousands have been hacked": a number that something was done to, without its noun.
  const stated = termsOf(sentence, 'state').some(
    (state) =>
      state.from >= quantity.to &&
      state.from - quantity.to <= 5 &&
      ['compromised', 'affected', 'vulnerable', 'exposed', 'patched'].includes(state.entry.id),
  );
  const machines = termsOf(sentence, 'state').some(
    (state) =>
      state.from >= quantity.to && state.from - quantity.to <= 3 && ['vulnerable', 'patched', 'exposed'].includes(state.entry.id),
  );
  if (stated && (quantity.value >= 1000 || quantity.percent))
    return {
      from: quantity.from,
      to: quantity.to,
      unit: quantity.percent ? (machines ? 'percent of servers' : 'percent') : machines ? 'servers' : null,
      state: null,
      scope: null,
      assumed: [],
    };
  return null;
}

const ELSEWHERE = new Set(['worldwide', 'globally', 'elsewhere', 'abroad', 'around', 'across']);

/** "Downloads have topped 25,000": the subject is what is counted. */
const REACHING = new Set([
  'topped',
  'top',
  'tops',
  'reached',
  'exceeded',
  'exceeds',
  'passed',
  'surpassed',
  'hit',
  'numbered',
  'totalled',
  'totaled',
]);

/** Behind a large number that goes on without its noun: "the 400,000 or so that …", "more than 120,000 when …". */
const CLAUSE_OPENERS = new Set(
  'that which who when or before after against out from into since with without not now only earlier then there could may might would will can is has did went got fell being been'.split(
    ' ',
  ),
);

function isPlural(sentence: Sentence, unit: Term): boolean {
  return /(?:s|men|people)$/.test(wordAt(sentence, unit.to - 1));
}

/** "How many organisations were hacked? At least 30,000.": what the question before asks for. */
function askedFor(sentence: Sentence, quantity: Quantity, context: Context): Unit | null {
  const [question] = context.earlier;
  if (question?.tokens.at(-1)?.raw !== '?' || quantity.percent || quantity.outerFrom > 1) return null;
  const many = question.tokens.findIndex((token, i) => token.text === 'many' && wordAt(question, i - 1) === 'how');
  const unit = many < 0 ? undefined : termsOf(question, 'unit').find((one) => one.from > many && one.from - many <= 5);
  return unit !== undefined && sentence.tokens.length - quantity.outerTo <= 2 ? unit.entry.id : null;
}

function elided(quantity: Quantity, unit: Unit, last: FigureReading): Counted {
  return {
    from: quantity.from,
    to: quantity.to,
    unit,
    state: last.state,
    scope: last.scope,
    assumed: [{ kind: 'counting', unit, named: 'last' }],
  };
}

function percentOf(sentence: Sentence, quantity: Quantity, unit: Unit): Unit {
  if (unit.startsWith('percent')) return unit;
  if (unit === 'servers' && [0, 1, 2, 3, 4].some((i) => wordAt(sentence, quantity.to + i) === 'versions'))
    return 'percent of versions';
  return PERCENT_OF[unit] ?? 'percent';
}

function longest<E extends Term>(terms: readonly E[], at: number): E | undefined {
  let best: E | undefined;
  for (const term of terms) if (term.from === at && (best === undefined || term.to > best.to)) best = term;
  return best;
}

function termsBefore(sentence: Sentence, at: number, within: number, words: readonly string[]): number | null {
  for (let i = at - 1; i >= Math.max(0, at - within); i -= 1) if (words.includes(wordAt(sentence, i))) return i;
  return null;
}

/** Small number words are counts only of flaws, groups and persons; "one group" names, it does not count. */
export function isCount(sentence: Sentence, quantity: Quantity, unit: Unit | null): boolean {
  if (quantity.percent || unit === 'CVSS score' || unit?.startsWith('hours')) return true;
  if (quantity.comparator === 'exactly' && quantity.value === 1) return false;
  if (
    quantity.value < 20 &&
    unit !== null &&
    [
      'servers',
      'systems',
      'machines',
      'computers',
      'organizations',
      'businesses',
      'companies',
      'networks',
      'devices',
      'customers',
      'mailboxes',
      'web shells',
      'councils',
      'incidents',
      'attempts',
      'victims',
      'days',
    ].includes(unit)
  ) {
    return unit === 'days'
      ? wordAt(sentence, quantity.to) === 'days' && termsOf(sentence, 'event').some((event) => event.entry.id === 'warrant')
      : quantity.value >= 10;
  }
  if (unit === 'days') return termsOf(sentence, 'event').some((event) => event.entry.id === 'warrant');
  return true;
}

/** A sentence that counts the flaws of the attack, not those of a monthly bulletin or another product. */
export function aboutFlaws(sentence: Sentence): boolean {
  return !['further', 'other', 'another', 'additional', 'more', 'new'].some((word) =>
    sentence.tokens.some(
      (token, i) =>
        token.text === word &&
        termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities' && unit.from - i <= 4 && unit.from > i),
    ),
  );
}
