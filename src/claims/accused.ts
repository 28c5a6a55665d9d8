/**
 * The phrases of a sentence that name or describe those who did it, and where each stands on the ladder: "Hafnium, a state-backed
 * Chinese group" is one phrase on the rung `state-backed`.
 */

import { GROUP_EPITHETS } from '../language/en/epithets.ts';
import { BE } from '../language/en/grammar.ts';
import type { EntryOf } from '../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import { RELATIONS, type Relation } from '../vocabulary.ts';
import type { Assumption } from './assumption.ts';
import type { Named } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { composedRungs } from './rungs.ts';
import { chunksOf } from './syntax/chunks.ts';
import { trigger } from './triggers.ts';

export interface Accused {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly named: Named;
  /** Says more than a bare name: a rung, a country, a ministry. */
  readonly describes: boolean;
  /** Names a group, person or body, or hackers of some sort: somebody who can have done it. */
  readonly agent: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly party: string | null;
  readonly agent: boolean;
  readonly assumed?: Assumption;
}

const LADDER: readonly Relation[] = RELATIONS.slice(0, 11);
const STATE_BODIES: Readonly<Record<string, Relation>> = {
  'china-mss': 'mss',
  'china-government': 'government',
  'china-military': 'military',
};
/** Words that make a body's name a qualifier: "linked to the Chinese government" is not the government. */
const LINKING = new Set([
  'linked',
  'tied',
  'affiliated',
  'associated',
  'connected',
  'contractors',
  'working',
  'ties',
  'links',
  'backed',
  'sponsored',
  'hired',
  'paid',
  'behalf',
  'directed',
  'supported',
  'employed',
  'contracted',
  'proxies',
]);
/** Tokens that may stand between the pieces of one phrase. */
const GLUE = new Set([
  'a',
  'an',
  'the',
  'of',
  ',',
  '"',
  "'",
  'group',
  'hackers',
  'hacking',
  'known',
  'as',
  'called',
  'named',
  'and',
  'crew',
  'threat',
  'cyber',
  'actor',
  'unit',
  'dubbed',
  'itself',
  'with',
  'to',
  'or',
  'by',
  'is',
  'in',
  'state',
  'government',
  'espionage',
  'working',
  'for',
  'from',
  'elite',
  'sophisticated',
  'highly',
  'skilled',
  '(',
  ')',
  'operating',
  'malicious',
  'notorious',
  'shadowy',
  'previously',
  'unknown',
  'new',
  'that',
]);

export function findAccused(sentence: Sentence, context: Context): Accused[] {
  const pieces = findPieces(sentence, context);
  const phrases: Accused[] = [];
  let group: Piece[] = [];
  const flush = () => {
    if (group.length > 0) phrases.push(toAccused(sentence, group, context));
    group = [];
  };
  for (const piece of pieces) {
    const last = group.at(-1);
    if (last !== undefined && !joins(sentence, last, piece, group)) flush();
    group.push(piece);
  }
  flush();
  return phrases.filter((phrase) => phrase.named.name !== '');
}

function findPieces(sentence: Sentence, context: Context): Piece[] {
  const pieces: Piece[] = [];
  const rungs = termsOf(sentence, 'rung');
  const inRung = (term: Term) =>
    rungs.some((rung) => rung.from <= term.from && rung.to >= term.to && rung.to - rung.from > term.to - term.from);
  for (const term of rungs) {
    const phrase = sentence.tokens
      .slice(term.from, term.to)
      .map((token) => token.text)
      .join(' ');
    // "affiliated with" and "contractors for" say what they link to only with the ministry behind them.
    if (
      (phrase === 'affiliated with' || phrase === 'affiliated to' || phrase === 'contractors for') &&
      !namesMinistry(sentence, term.to)
    )
      continue;
    if (
      phrase === 'the ministry' &&
      !/security|mss|chin/.test(`${context.text.slice(Math.max(0, sentence.start - 600), sentence.end)}`.toLowerCase())
    )
      continue;
    // "Russian state hackers", "the Kremlin's military unit": not China's.
    if (isForeign(sentence, term.from)) continue;
    // "a Chinese state group", "Chinese state hacking crews": the state's groups are not the state.
    const ofState = term.entry.id === 'government' && phrase.endsWith(' state') ? groupBehind(sentence, term.to) : undefined;
    if (ofState !== undefined) {
      pieces.push({ from: term.from, to: ofState.to, relation: 'state-backed', party: null, agent: true });
      continue;
    }
    // "on the Chinese state payroll": paid by it.
    if (term.entry.id === 'government' && ['payroll', 'payrolls', 'pay'].includes(wordAt(sentence, term.to))) {
      pieces.push({ from: term.from, to: term.to + 1, relation: 'state-backed', party: null, agent: true });
      continue;
    }
    // "the ministry's affiliates", "the ministry's contractors"
    const affiliates =
      term.entry.id === 'mss' &&
      ['affiliates', 'contractors', 'proxies', 'contract', 'hired'].includes(wordAt(sentence, term.to));
    pieces.push({
      from: term.from,
      to: affiliates ? term.to + 1 : term.to,
      relation: affiliates ? 'mss-affiliated' : term.entry.id,
      party: term.entry.id === 'mss' ? 'china-mss' : null,
      agent:
        ['criminals', 'other-groups', 'mss', 'government', 'military'].includes(term.entry.id) ||
        /hackers|actors?|groups?|unit|army/.test(phrase),
    });
  }
  for (const rung of composedRungs(sentence)) {
    if (rungs.some((term) => term.from <= rung.from && term.to >= rung.to)) continue;
    pieces.push({ ...rung, party: rung.relation === 'mss-affiliated' ? 'china-mss' : null });
  }
  for (const term of termsOf(sentence, 'party')) {
    if (inRung(term)) continue;
    const piece = partyPiece(sentence, term, context);
    if (piece) pieces.push(piece);
  }
  for (const term of termsOf(sentence, 'place')) {
    if (term.entry.id !== 'China' || inRung(term)) continue;
    // "attacks on China", "Chinese victims": the one that is attacked.
    const victim =
      ['on', 'against'].includes(wordAt(sentence, term.from - 1)) &&
      termsOf(sentence, 'deed').some(
        (deed) => deed.to < term.from && term.from - deed.to <= 2 && chunksOf(sentence).verbAt[deed.to] === -1,
      );
    if (
      victim ||
      [
        'victims',
        'victim',
        'targets',
        'networks',
        'institutions',
        'research',
        'companies',
        'organisations',
        'organizations',
        'entities',
        'firms',
      ].includes(wordAt(sentence, term.to))
    )
      continue;
    const piece = chinaPiece(sentence, term);
    if (piece) pieces.push(piece);
  }
  pieces.push(...groupEpithets(sentence, context, pieces), ...otherGroups(sentence));
  if (pieces.length < 2) return pieces;
  return pieces
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(
      (piece, i, all) =>
        !all.some(
          (other, j) =>
            j !== i && other.from <= piece.from && other.to >= piece.to && other.to - other.from > piece.to - piece.from,
        ),
    );
}

/** The nationality of another country, or its name in the possessive, right before. */
function isForeign(sentence: Sentence, at: number): boolean {
  return termsOf(sentence, 'place').some(
    (term) =>
      term.to === at &&
      term.entry.id !== 'China' &&
      term.entry.form !== 'worldwide' &&
      (term.entry.form === 'demonym' || (sentence.tokens[at - 1]?.possessive ?? false)),
  );
}

/** A noun for hackers, with "hacking" or "espionage" before it at most. */
function groupBehind(sentence: Sentence, at: number): Term<EntryOf<'actor'>> | undefined {
  return termsOf(sentence, 'actor').find((term) => term.entry.id === 'group' && (term.from === at || term.from === at + 1));
}

const MANY = new Set('other several many multiple numerous various more additional further different'.split(' '));
const BODIES = new Set(
  'groups actors gangs hackers clusters crews attackers intruders adversaries parties teams collectives outfits'.split(' '),
);
const hasMany = trigger(MANY);
const hasBody = trigger(BODIES);
const EXPLOITING =
  /^(?:exploit|going$|us(?:e|es|ed|ing)$|abus|attack|join|pil(?:e|ed|ing)$|target|break|broke|hit|weaponi|follow|jump|pounc|tak(?:e|ing)$|took|hack|compromis|scan)/;

/** "many more threat groups have since targeted the flaw", "several actors besides Hafnium": others at it, by whatever words. */
function otherGroups(sentence: Sentence): Piece[] {
  if (hasOthers(sentence)) {
    const found = others(sentence);
    if (found !== null) return [found];
  }
  if (!hasBody(sentence) || !hasMany(sentence)) return [];
  return sentence.tokens.flatMap((token, at): Piece[] => {
    if (!BODIES.has(token.text)) return [];
    // "groups from many different countries"
    if (wordAt(sentence, at + 1) === 'from') {
      const end = [3, 4, 5].find((i) => ['countries', 'nations'].includes(wordAt(sentence, at + i)));
      if (end !== undefined && MANY.has(wordAt(sentence, at + 2)))
        return [{ from: at, to: at + end + 1, relation: 'other-groups', party: null, agent: true }];
    }
    const opening = [1, 2, 3, 4].find((i) => MANY.has(wordAt(sentence, at - i)));
    if (opening === undefined) return [];
    const between = sentence.tokens.slice(at - opening, at);
    if (between.some((one) => one.kind === 'mark' || ['of', 'and', 'than', 'to', 'chinese', 'the'].includes(one.text))) return [];
    const acting = sentence.tokens.slice(at + 1, at + 9).some((one) => EXPLOITING.test(one.text));
    return acting ? [{ from: at - opening, to: at + 1, relation: 'other-groups', party: null, agent: true }] : [];
  });
}

const hasOthers = trigger(['others']);

/** "others are now abusing the holes", "Hafnium was joined by others": nothing but a pronoun, beside the flaws or the group. */
function others(sentence: Sentence): Piece | null {
  const at = sentence.tokens.findIndex((token) => token.text === 'others');
  const told =
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') ||
    termsOf(sentence, 'event-name').length > 0 ||
    termsOf(sentence, 'party').some((party) => party.entry.id === 'hafnium');
  if (!told) return null;
  const piece: Piece = { from: at, to: at + 1, relation: 'other-groups', party: null, agent: true };
  const before = [1, 2].map((i) => wordAt(sentence, at - i));
  if (before[0] === 'by' && ['joined', 'followed'].includes(before[1] ?? '')) return { ...piece, from: at - 2 };
  if (['the', 'of', 'and', 'or', 'among', 'than', 'on', 'against', 'to', 'with', 'for'].includes(before[0] ?? '')) return null;
  const verb = chunksOf(sentence).verbs.find((one) => one.from > at && one.from - at <= 2 && one.form === 'finite');
  return verb !== undefined && !verb.passive && EXPLOITING.test(verb.lemma) ? piece : null;
}

/** "the group", "that crew", "the same hackers": the group that was named before. */
function groupEpithets(sentence: Sentence, context: Context, pieces: readonly Piece[]): Piece[] {
  const actors = termsOf(sentence, 'actor');
  const last = actors.length === 0 ? undefined : context.recent.find((id) => context.partyKind(id) === 'group');
  if (last === undefined) return [];
  return actors.flatMap((term): Piece[] => {
    if (!GROUP_EPITHETS.has(wordAt(sentence, term.from)) || term.to - term.from > 1) return [];
    if (!['the', 'that', 'this', 'same'].includes(wordAt(sentence, term.from - 1))) return [];
    // "the group is sponsored by the state" says so of the group; "the state-backed group" is one phrase.
    const saidOf = BE.has(wordAt(sentence, term.to));
    if (!saidOf && pieces.some((piece) => Math.abs(piece.from - term.to) <= 8 && piece.from >= term.from - 6)) return [];
    const words = `${wordAt(sentence, term.from - 1)} ${wordAt(sentence, term.from)}`;
    const assumed: Assumption = { kind: 'meant', words, name: context.partyName(last) };
    return [{ from: term.from, to: term.to, relation: 'named-cluster', party: last, agent: true, assumed }];
  });
}

function namesMinistry(sentence: Sentence, at: number): boolean {
  return (
    termsOf(sentence, 'party').some((term) => term.entry.id === 'china-mss' && term.from >= at && term.from - at <= 5) ||
    termsOf(sentence, 'rung').some((term) => term.entry.id === 'mss' && term.from >= at && term.from - at <= 4)
  );
}

function partyPiece(sentence: Sentence, term: Term<EntryOf<'party'>>, context: Context): Piece | null {
  const id = term.entry.id;
  const body = STATE_BODIES[id];
  if (body !== undefined) {
    const linked = [1, 2, 3, 4, 5].some(
      (i) =>
        LINKING.has(wordAt(sentence, term.from - i)) &&
        !sentence.tokens.slice(term.from - i, term.from).some((token) => token.text === ','),
    );
    const relation: Relation =
      linked || isQualifier(sentence, term.to) ? (id === 'china-mss' ? 'mss-affiliated' : 'state-linked') : body;
    return { from: term.from, to: term.to, relation, party: id, agent: true };
  }
  const kind = context.partyKind(id);
  // "the Hafnium attack" names the deed, and accuses nobody.
  // "groups other than Hafnium", "not only Hafnium": named to be set aside.
  if (kind === 'group' && isSetAside(sentence, term.from)) return null;
  if (kind === 'group' && termsOf(sentence, 'deed').some((deed) => deed.from === term.to)) return null;
  if (kind === 'group') return { from: term.from, to: term.to, relation: 'named-cluster', party: id, agent: true };
  if (kind === 'person') return { from: term.from, to: term.to, relation: 'persons-charged', party: id, agent: true };
  return null;
}

/** "MSS-affiliated", "the ministry's affiliates", 'Ministry of State Security “affiliated cyber operators”': the body only qualifies. */
function isQualifier(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 5; i += 1) {
    const word = wordAt(sentence, i);
    if (['affiliated', 'affiliates', 'affiliate', 'linked', 'backed', 'contractors', 'proxies', 'proxy'].includes(word))
      return true;
    if (!['(', ')', '"', "'", '-', 'mss'].includes(word)) return false;
  }
  return false;
}

const SETTING_ASIDE: readonly (readonly string[])[] = [
  ['other', 'than'],
  ['besides'],
  ['beyond'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['not', 'only'],
  ['not', 'just'],
  ['in', 'addition', 'to'],
  ['as', 'well', 'as'],
  ['alongside'],
  ['unlike'],
  ['not'],
  ['join'],
];

function isSetAside(sentence: Sentence, at: number): boolean {
  return SETTING_ASIDE.some((phrase) => phrase.every((word, i) => wordAt(sentence, at - phrase.length + i) === word));
}

/** "Chinese hackers" come from China; "Chinese spies" serve the state; "China" and "Beijing" alone are the country. */
const PEOPLE: ReadonlySet<string> = new Set(
  'group groups gang gangs crew crews team teams unit outfit outfits actor actors people somebody someone hackers attackers operators'.split(
    ' ',
  ),
);

function chinaPiece(sentence: Sentence, term: Term<EntryOf<'place'>>): Piece | null {
  const owns = sentence.tokens[term.to - 1]?.possessive ?? false;
  if (term.entry.form !== 'demonym') {
    // "Beijing's spies", "China's state hackers": its own people.
    const own = owns
      ? termsOf(sentence, 'actor').find(
          (other) => other.from >= term.to && other.from - term.to <= 2 && other.entry.id !== 'persons',
        )
      : undefined;
    if (own !== undefined) return { from: term.from, to: own.to, relation: 'state-backed', party: null, agent: true };
    // "hackers in China", "a group in China": people of that place, and not the country.
    if (!owns && ['in', 'inside', 'within'].includes(wordAt(sentence, term.from - 1))) {
      const people = termsOf(sentence, 'actor').find((other) => other.to === term.from - 1);
      const from = people?.from ?? (PEOPLE.has(wordAt(sentence, term.from - 2)) ? term.from - 2 : null);
      // "state hackers in China": the rung before them says more.
      const more = from !== null && termsOf(sentence, 'rung').some((rung) => rung.to >= from - 1 && rung.from < term.from);
      if (from !== null && !more) return { from, to: term.to, relation: 'from-territory', party: null, agent: true };
    }
    return {
      from: term.from,
      to: term.to,
      relation: 'country',
      party: 'china',
      agent: !owns,
    };
  }
  const actor = termsOf(sentence, 'actor').find((other) => other.from >= term.to && other.from - term.to <= 3);
  if (
    !actor &&
    wordAt(sentence, term.from - 1) === 'the' &&
    !['government', 'state', 'embassy', 'foreign', 'ministry', 'mission', 'authorities', 'side'].includes(
      wordAt(sentence, term.to),
    )
  )
    return { from: term.from, to: term.to, relation: 'country', party: 'china', agent: true };
  if (!actor) return { from: term.from, to: term.to, relation: 'from-territory', party: null, agent: false };
  const relation: Relation =
    actor.entry.id === 'spies' ? 'state-backed' : actor.entry.id === 'persons' ? 'persons-charged' : 'from-territory';
  // A rung between the two ("Chinese state-backed groups") says more: the demonym then only opens the phrase.
  const qualified = termsOf(sentence, 'rung').some((rung) => rung.from >= term.to && rung.to <= actor.from);
  return { from: term.from, to: qualified ? term.to : actor.to, relation, party: null, agent: true };
}

/** Pieces belong to one phrase when only glue stands between, and no verb that makes a second statement. */
function joins(sentence: Sentence, last: Piece, next: Piece, group: readonly Piece[]): boolean {
  // "Xu worked on behalf of the Ministry" says something of him: two phrases.
  if (last.relation === 'persons-charged' && next.relation !== 'persons-charged' && last.party !== null) return false;
  if (next.from <= last.to) return true;
  if (next.from - last.to > 7) return false;
  const between = sentence.tokens.slice(last.to, next.from);
  // "blamed hackers tied to the ministry, and four nationals were charged": those are others.
  if (next.relation === 'persons-charged' && last.relation !== 'persons-charged' && between.some((token) => token.text === 'and'))
    return false;
  const verbs = termsOf(sentence, 'say').some(
    (say) => say.from >= last.to && say.to <= next.from && !['called', 'named', 'dubbed'].includes(wordAt(sentence, say.from)),
  );
  if (verbs) return false;
  // Two named parties are two accused, unless one is the country of the other ("China's Ministry of State Security").
  const bothNamed =
    last.party !== null &&
    next.party !== null &&
    last.party !== next.party &&
    last.party !== 'china' &&
    group.some((piece) => piece.party !== null && piece.party !== 'china');
  if (bothNamed) return false;
  // A country after a group is a place of the next clause unless it qualifies ("of China", ", China").
  if (last.party === 'china' && !(sentence.tokens[last.to - 1]?.possessive ?? false) && next.party !== null) return false;
  // A party in between begins another clause: "state-backed actors and Ottawa to the ministry".
  const stranger = [...termsOf(sentence, 'place'), ...termsOf(sentence, 'party')].some(
    (term) => term.from >= last.to && term.to <= next.from,
  );
  if (stranger) return false;
  const words = between.filter((token) => !GLUE.has(token.text));
  const commas = between.filter((token) => token.text === ',').length;
  return (
    words.length <= 2 &&
    commas <= 1 &&
    !words.some((token) => VERBS.has(token.text)) &&
    !between.some((token) => [';', ':', '.', '–', '—', '•', '?'].includes(token.raw))
  );
}

const VERBS = new Set([
  'was',
  'were',
  'has',
  'had',
  'have',
  'are',
  'been',
  'be',
  'did',
  'said',
  'says',
  'used',
  'began',
  'denied',
  'behind',
  'exploited',
  'opposes',
  'rejected',
  'broke',
  'accused',
  'blamed',
  'attributed',
  'which',
  'who',
  'when',
  'while',
  'but',
  'because',
  'after',
  'before',
  'as',
  'not',
  'nor',
  'than',
  'over',
  'on',
  'at',
]);

function toAccused(sentence: Sentence, group: readonly Piece[], context: Context): Accused {
  const strongest = group.reduce((best, piece) => (rank(piece.relation) > rank(best.relation) ? piece : best));
  // The country inside a longer phrase is where, not who: "hackers backed by China", "Hafnium, in China".
  const specific = group.filter((piece) => piece.relation !== 'country');
  const deciding =
    strongest.relation === 'country' && specific.length > 0
      ? specific.reduce((best, piece) => (rank(piece.relation) > rank(best.relation) ? piece : best))
      : strongest;
  let relation = deciding.relation;
  const affiliated = group.some((piece) => piece.relation === 'mss-affiliated');
  if (affiliated && relation === 'mss') relation = 'mss-affiliated';
  if (
    relation === 'government' &&
    group.some((piece) => piece.relation === 'state-linked' || piece.relation === 'state-backed')
  ) {
    relation = group.some((piece) => piece.relation === 'state-backed') ? 'state-backed' : 'state-linked';
  }
  const start = Math.min(...group.map((piece) => piece.from));
  // "individuals affiliated with the ministry": the tie follows those it ties.
  const tied = termsOf(sentence, 'actor').find(
    (term) => term.to <= start && start - term.to <= 2 && isTieBetween(sentence, term.to, start),
  );
  const from = tied === undefined ? start : tied.from;
  const to = Math.max(...group.map((piece) => piece.to));
  const named =
    group.find((piece) => piece.party !== null && piece.party !== 'china') ?? group.find((piece) => piece.party !== null);
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  const words = first && last ? context.text.slice(first.start, last.end) : '';
  const party = named?.party ?? null;
  return {
    from,
    to,
    relation,
    named: {
      name: party !== null && specific.length > 0 && relation === 'named-cluster' ? context.partyName(party) : words,
      party,
      ...(named?.assumed === undefined ? {} : { assumed: named.assumed }),
    },
    describes: group.some((piece) => piece.relation !== 'named-cluster' && piece.relation !== 'persons-charged'),
    agent: tied !== undefined || group.some((piece) => piece.agent),
  };
}

/** Nothing but a relative pronoun and an auxiliary ("who are", "that it says is") between hackers and what ties them. */
function isTieBetween(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .every((token) =>
      ['who', 'that', 'which', 'is', 'are', 'were', 'was', 'closely', 'allegedly', 'reportedly', 'with'].includes(token.text),
    );
}

/** Place on the ladder; relations off the ladder rank below it, so that they decide only alone. */
export function rank(relation: Relation): number {
  return LADDER.indexOf(relation);
}
