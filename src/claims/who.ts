/**
 * Who a noun phrase means: a party by name, by an epithet ("the software giant"), by a pronoun or by an apposition ("Ann Lee, who runs
 * Volexity"); a crowd without a name; or a stranger. What was assumed is said.
 */

import { CROWD_HEADS, DOCUMENT_HEADS, EPITHETS, SPEAKING_HEADS, STATE_HEADS } from '../language/en/epithets.ts';
import { governmentOf } from '../language/en/places.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Assumption } from './assumption.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { chunksOf, type NounPhrase } from './syntax/chunks.ts';

export interface Who {
  /** Id of the dossier's party; a country's id for its government; null for crowds and strangers. */
  readonly id: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly sort: 'party' | 'crowd' | 'stranger';
  /** Persons of a party without a name ("US officials"): their word is not the party's own. */
  readonly unnamed?: boolean;
  readonly assumed: Assumption | null;
}

/** Null where the phrase is nobody who could say or do anything: "the attack", "four flaws". */
export function whoIs(sentence: Sentence, phrase: NounPhrase, context: Context): Who | null {
  // "a person familiar with the matter": who is familiar with it.
  const head = wordAt(sentence, wordAt(sentence, phrase.head) === 'familiar' ? phrase.head - 1 : phrase.head);
  const text = textOf(sentence, phrase.from, phrase.to, context);
  const made = (id: string | null, sort: Who['sort'], assumed: Assumption | null = null, name = text): Who => ({
    id,
    name,
    from: phrase.from,
    to: phrase.to,
    sort,
    assumed,
  });

  const party = partyIn(sentence, phrase);
  if (party) {
    // "the Dutch National Cyber Security Centre": a namesake in another country.
    const country = foreignTo(sentence, phrase, party, context);
    return made(country ?? party, 'party');
  }
  if (LAWYERS.has(head)) {
    const owned = termsOf(sentence, 'party').find(
      (term) => term.from >= phrase.from && term.to <= phrase.to && context.partyKind(term.entry.id) === 'person',
    );
    const client =
      owned?.entry.id ??
      (['his', 'her', 'their', 'the'].includes(wordAt(sentence, phrase.from))
        ? (context.recent.find((id) => context.partyKind(id) === 'person') ??
          termsOf(sentence, 'party').find((term) => context.partyKind(term.entry.id) === 'person')?.entry.id)
        : undefined);
    if (client !== undefined) return made(client, 'party', { kind: 'speaks-for', words: text, name: context.partyName(client) });
  }
  if (SUSPECTS.has(head) && wordAt(sentence, phrase.from) === 'the') {
    const person = context.recent.find((id) => context.partyKind(id) === 'person');
    if (person !== undefined) return made(person, 'party', { kind: 'meant', words: text, name: context.partyName(person) });
  }
  // "NATO's 30 members", "the EU's member states": of the body that they make up.
  if (MEMBERS.has(head)) {
    const body = termsOf(sentence, 'party').find(
      (term) =>
        term.from >= phrase.from &&
        term.to <= phrase.to &&
        context.partyKind(term.entry.id) === 'intergovernmental' &&
        (sentence.tokens[term.to - 1]?.possessive ?? false),
    );
    if (body !== undefined) return made(body.entry.id, 'party');
  }
  const embassy = embassyOf(sentence, phrase, context);
  if (embassy) return made(embassy, 'party');
  const state = stateIn(sentence, phrase);
  if (state) return { ...made(state, 'party'), ...(UNNAMED.has(head) ? { unnamed: true } : {}) };

  const tag = chunksOf(sentence).tags[phrase.head];
  if (tag === 'pron') return pronoun(sentence, phrase, context);
  const determiner = wordAt(sentence, phrase.from);
  const definite = ['the', 'this', 'that', 'its', 'their', 'his', 'her'].includes(determiner);
  if (definite && GOVERNING.has(head)) {
    const named = termsOf(sentence, 'place').findLast(
      (term) => term.to <= phrase.from && term.entry.id !== 'China' && (term.entry.form === 'name' || term.entry.form === 'seat'),
    );
    const state = named ? governmentOf(named.entry.id) : context.recentStates[0];
    return state === undefined
      ? made(null, 'crowd')
      : {
          ...made(state, 'party', { kind: 'owned', words: text, name: context.partyName(state) }),
          name: context.partyName(state),
        };
  }
  // "his department": whose he is, and not whatever department was spoken of before.
  const ofPerson = (determiner === 'his' || determiner === 'her') && RUN_BY_PERSONS.has(head);
  if (definite && !ofPerson) {
    const meant = epithetOf(sentence, phrase, head, context);
    if (meant) return { ...made(meant.id, 'party', { kind: 'meant', words: text, name: meant.name }), name: meant.name };
  }
  // "its council merely took note": of the body that was spoken of.
  if (determiner === 'its' && OWN_ORGANS.has(head)) {
    const body = bodyBefore(sentence, phrase, context);
    if (body !== null) return { ...made(body, 'party', { kind: 'owned', words: text, name: context.partyName(body) }) };
  }
  // "the head of the agency", "a spokesman for the ministry": who stands behind the preposition.
  if (SPEAKING_HEADS.has(head) || DOCUMENT_HEADS.has(head)) {
    const owner = ownerBehind(sentence, phrase, context);
    if (owner) return { ...owner, from: phrase.from, to: owner.to };
  }
  const apposed = apposedTo(sentence, phrase, context);
  if (apposed) return { ...apposed, name: text, from: phrase.from };
  // "… of the Bureau, the indictment alleges": a paper is no second name of a body.
  const before = DOCUMENT_HEADS.has(head) ? null : apposedBefore(sentence, phrase);
  if (before) return made(before, 'party', null, context.partyName(before));
  const known = tag === 'name' ? context.people.get(head) : undefined;
  if (known) return made(known.id, known.id === null ? 'stranger' : 'party', null);
  if (CROWD_HEADS.has(head)) return made(null, 'crowd');
  if (
    termsOf(sentence, 'month').some((term) => term.from === phrase.head) ||
    termsOf(sentence, 'weekday').some((term) => term.from === phrase.head)
  )
    return null;
  if (tag === 'name' && namesProduct(sentence, phrase)) return null;
  if (tag === 'name' || SPEAKING_HEADS.has(head) || isPersonNoun(head)) return made(null, 'stranger');
  return null;
}

const RUN_BY_PERSONS: ReadonlySet<string> = new Set([
  'department',
  'ministry',
  'office',
  'agency',
  'bureau',
  'government',
  'administration',
]);
const MEMBERS: ReadonlySet<string> = new Set(['members', 'states', 'allies', 'leaders', 'ministers', 'ambassadors', 'council']);

/** Who speaks for a person that is accused. */
const LAWYERS: ReadonlySet<string> = new Set([
  'lawyer',
  'lawyers',
  'attorney',
  'attorneys',
  'counsel',
  'wife',
  'defence',
  'defense',
]);

/** What a body speaks through. */
const OWN_ORGANS: ReadonlySet<string> = new Set(['council', 'secretariat', 'leadership', 'board', 'presidency', 'members']);

const SUSPECTS: ReadonlySet<string> = new Set(['accused', 'suspect', 'defendant', 'prisoner', 'detainee', 'extraditee']);

const UNNAMED: ReadonlySet<string> = new Set([
  'officials',
  'official',
  'sources',
  'source',
  'insiders',
  'officers',
  'aides',
  'diplomats',
  'investigators',
]);

const GOVERNING: ReadonlySet<string> = new Set(['government', 'country', 'authorities', 'ministers']);

/** A party whose name is in the phrase, if the phrase means it: "Microsoft's researchers", not "Microsoft's shares". */
function partyIn(sentence: Sentence, phrase: NounPhrase): string | null {
  const inside = termsOf(sentence, 'party').filter((term) => term.from >= phrase.from && term.to <= phrase.to);
  const overlapping = termsOf(sentence, 'party').find(
    (term) => term.from < phrase.to && term.to > phrase.to && term.from >= phrase.from,
  );
  if (overlapping) return overlapping.entry.id;
  // The last name decides: "Security firm ESET", "the US agency CISA".
  const term = inside.findLast((one) => one.to > phrase.head) ?? inside.at(-1);
  if (term === undefined) return null;
  if (term.to > phrase.head) return ownsProduct(sentence, term) ? null : term.entry.id;
  const head = wordAt(sentence, phrase.head);
  // "Microsoft Corp", "ESET Ltd": the suffix is part of the name.
  if (CORPORATE.has(head) && term.to === phrase.head) return term.entry.id;
  return speaks(head) ? term.entry.id : null;
}

const CORPORATE: ReadonlySet<string> = new Set([
  'corp',
  'corporation',
  'inc',
  'ltd',
  'co',
  'llc',
  'plc',
  'gmbh',
  'company',
  'group',
]);

/** The country that a phrase gives to an agency of another country's; null where they agree. */
function foreignTo(sentence: Sentence, phrase: NounPhrase, party: string, context: Context): string | null {
  if (context.partyKind(party) !== 'agency') return null;
  const own = context.parentOf(party);
  const place = termsOf(sentence, 'place').find(
    (term) =>
      term.entry.form !== 'worldwide' &&
      ((term.from >= phrase.from && term.to <= phrase.to) ||
        (term.from >= phrase.to && term.from - phrase.to <= 2 && ['in', 'of'].includes(wordAt(sentence, phrase.to)))) &&
      !termsOf(sentence, 'party').some((one) => one.entry.id === party && one.from <= term.from && one.to >= term.to),
  );
  if (place === undefined || own === null) return null;
  const country = governmentOf(place.entry.id);
  return country === own || place.entry.id === 'Europe' ? null : country;
}

function speaks(head: string): boolean {
  return SPEAKING_HEADS.has(head) || DOCUMENT_HEADS.has(head);
}

/** "Microsoft Exchange", "Microsoft's Exchange": a product's name. */
function ownsProduct(sentence: Sentence, term: Term): boolean {
  return [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')].some(
    (name) => (name.from <= term.from && name.to > term.to) || name.from === term.to,
  );
}

/** "Microsoft Exchange": a thing, whatever its maker. */
function namesProduct(sentence: Sentence, phrase: NounPhrase): boolean {
  return [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')].some(
    (name) => name.from < phrase.to && name.to >= phrase.to && name.from >= phrase.from,
  );
}

/** A country as its government: "Britain", "the British government", "US officials"; not "British firms". */
function stateIn(sentence: Sentence, phrase: NounPhrase): string | null {
  const places = termsOf(sentence, 'place').filter(
    (term) => term.entry.form !== 'worldwide' && term.from >= phrase.from && term.to <= phrase.to,
  );
  const place = places.findLast((term) => term.to > phrase.head && term.entry.form !== 'demonym') ?? places.at(-1);
  if (place === undefined || ['Europe', 'Asia'].includes(place.entry.id)) return null;
  const head = wordAt(sentence, phrase.head);
  if (place.to > phrase.head) {
    if (place.entry.form === 'demonym')
      return ['the'].includes(wordAt(sentence, phrase.from)) ? governmentOf(place.entry.id) : null;
    return phrase.prep >= 0 && ['in', 'from', 'across', 'at', 'around', 'within'].includes(wordAt(sentence, phrase.prep))
      ? null
      : governmentOf(place.entry.id);
  }
  if (STATE_HEADS.has(head) || PAPERS_OF_STATE.has(head)) return governmentOf(place.entry.id);
  // "New Zealand's spy agency", "Australia's cyber-security centre": a body of the state by what it does; a news agency is none.
  if (
    BODIES_OF_STATE.has(head) &&
    place.entry.id !== 'China' &&
    sentence.tokens.slice(place.to, phrase.head).some((token) => STATE_WORK.has(token.text))
  )
    return governmentOf(place.entry.id);
  // "Norway's Foreign Minister Ann Lee": the office stands before the name.
  const office = sentence.tokens.slice(place.to, phrase.head).some((token) => OFFICES.has(token.text));
  return office && chunksOf(sentence).tags[phrase.head] === 'name' ? governmentOf(place.entry.id) : null;
}

const BODIES_OF_STATE: ReadonlySet<string> = new Set(['agency', 'agencies', 'centre', 'center', 'bureau']);
const STATE_WORK: ReadonlySet<string> = new Set([
  'spy',
  'intelligence',
  'security',
  'cyber',
  'cyber-security',
  'cybersecurity',
  'signals',
  'surveillance',
  'foreign',
  'interior',
  'defence',
  'defense',
]);

/** "the US assessment", "Canada's statement": a state's own words. */
const PAPERS_OF_STATE: ReadonlySet<string> = new Set([
  'assessment',
  'statement',
  'announcement',
  'declaration',
  'communique',
  'communiqué',
]);

const OFFICES: ReadonlySet<string> = new Set(['minister', 'secretary', 'president', 'premier', 'chancellor']);

/** China's embassies, each by the capital it stands in. */
function embassyOf(sentence: Sentence, phrase: NounPhrase, context: Context): string | null {
  const head = wordAt(sentence, phrase.head);
  // "its counterpart in Canberra": after an embassy, another.
  const counterpart = head === 'counterpart' && context.lastSpeaker?.party?.startsWith('china-embassy') === true;
  if (!counterpart && !['embassy', 'mission', 'ambassador', 'consulate', 'embassies', 'missions'].includes(head)) return null;
  const places = termsOf(sentence, 'place');
  const owner = places.find((place) => place.from >= phrase.from && place.to <= phrase.head);
  const behind = places.filter((place) => place.from >= phrase.to && place.from - phrase.to <= 5);
  const chinese =
    owner !== undefined
      ? owner.entry.id === 'China'
      : behind.some((place) => place.entry.id === 'China') ||
        context.lastSpeaker?.party?.startsWith('china') === true ||
        (['its', 'their'].includes(wordAt(sentence, phrase.from)) &&
          [...termsOf(sentence, 'party').map((term) => term.entry.id), ...context.recent.slice(0, 6)].some((id) =>
            id.startsWith('china'),
          )) ||
        (head.endsWith('s') &&
          wordAt(sentence, phrase.from) === 'the' &&
          context.recent.slice(0, 8).some((id) => id.startsWith('china'))) ||
        (places.length === 0 && context.recent.slice(0, 6).some((id) => id.startsWith('china'))) ||
        places.some((place) => place.entry.id === 'China');
  if (!chinese) return null;
  // "the embassies in Ottawa and Canberra" answer for the country.
  if (head === 'embassies' || head === 'missions') return 'china';
  const seat = [...behind, ...places].find((place) => place.entry.id !== 'China' && place.entry.form !== 'demonym');
  const named = seat ? context.partyNamed(`Chinese embassy in ${textOf(sentence, seat.from, seat.to, context)}`) : null;
  if (named) return named;
  const bySeat = seat ? EMBASSY_OF.get(seat.entry.id) : undefined;
  if (bySeat) return bySeat;
  if (seat) return 'china';
  return context.lastSpeaker?.party?.startsWith('china-embassy') ? context.lastSpeaker.party : 'china';
}

const EMBASSY_OF: ReadonlyMap<string, string> = new Map([
  ['UK', 'china-embassy-uk'],
  ['US', 'china-embassy-us'],
  ['Canada', 'china-embassy-canada'],
  ['Australia', 'china-embassy-australia'],
  ['New Zealand', 'china-embassy-nz'],
]);

/** The party named last that the epithet fits: in the sentence before the phrase, then in what the article has said. */
function epithetOf(sentence: Sentence, phrase: NounPhrase, head: string, context: Context): { id: string; name: string } | null {
  const epithet = EPITHETS.get(head);
  if (epithet === undefined) return null;
  const fits = (id: string) => {
    const kind = context.partyKind(id);
    return epithet.only ? epithet.only.includes(id) : kind !== null && epithet.kinds.includes(kind);
  };
  const inSentence = termsOf(sentence, 'party').findLast((term) => term.to <= phrase.from && fits(term.entry.id));
  // "its foreign ministry", "the security ministry": the adjective says which.
  const adjectives = sentence.tokens.slice(phrase.from, phrase.head).map((token) => token.text);
  if (head === 'ministry' && adjectives.includes('foreign')) return { id: 'china-mfa', name: context.partyName('china-mfa') };
  if (
    head === 'ministry' &&
    adjectives.some((word) => ['interior', 'justice', 'defence', 'defense', 'finance', 'health'].includes(word))
  )
    return null;
  const id =
    inSentence?.entry.id ??
    context.recent.find(fits) ??
    BY_NATURE.find(([noun, kind]) => noun === head && adjectives.some((word) => kind.test(word)))?.[2];
  return id === undefined ? null : { id, name: context.partyName(id) };
}

/** Epithets that say themselves whom they mean: "the 30-nation military alliance", "the 27-member bloc". */
const BY_NATURE: readonly (readonly [noun: string, kind: RegExp, id: string])[] = [
  ['alliance', /^(?:military|atlantic|defence|defense|30-\w+|thirty-\w+)$/, 'nato'],
  ['bloc', /^(?:european|27-\w+)$/, 'eu'],
];

/** "a spokesman for the foreign ministry", "the president of Volexity". */
function ownerBehind(sentence: Sentence, phrase: NounPhrase, context: Context): Who | null {
  const preposition = wordAt(sentence, phrase.to);
  if (!['of', 'for', 'at', 'in', 'from', 'with'].includes(preposition)) return null;
  const next = chunksOf(sentence).nouns.find((one) => one.prep === phrase.to);
  if (next === undefined) return null;
  // "a spokesman in Beijing" speaks for it.
  const seat =
    preposition === 'in'
      ? termsOf(sentence, 'place').find((term) => term.entry.form === 'seat' && term.to === next.to && term.entry.id === 'China')
      : undefined;
  if (seat)
    return {
      id: 'china',
      name: textOf(sentence, phrase.from, next.to, context),
      from: phrase.from,
      to: next.to,
      sort: 'party',
      assumed: null,
    };
  const who = whoIs(sentence, next, context);
  return who?.sort === 'party' ? who : null;
}

/** "Ann Lee, president of Volexity,", "Hafnium's finder, Volexity": an apposition that names a party. */
function apposedTo(sentence: Sentence, phrase: NounPhrase, context: Context): Who | null {
  if (wordAt(sentence, phrase.to) !== ',') return null;
  const chunks = chunksOf(sentence);
  const next = chunks.nouns[chunks.nounAt[phrase.to + 1] ?? -1];
  if (next === undefined || next.from !== phrase.to + 1) return null;
  // A verb behind the second phrase makes it the subject of a clause of its own.
  const verb = chunks.verbs[chunks.verbAt[next.to] ?? -1];
  if (verb && verb.form === 'finite') return null;
  const own = partyIn(sentence, next) ?? stateIn(sentence, next);
  const head = wordAt(sentence, next.head);
  // "In a coordinated response, the United States": how it was done, and who did it.
  if (
    phrase.prep === 0 &&
    chunks.tags[phrase.head] === 'noun' &&
    !SPEAKING_HEADS.has(wordAt(sentence, phrase.head)) &&
    !isPersonNoun(wordAt(sentence, phrase.head))
  )
    return null;
  // "In a show of force, Britain": a bare noun is nobody, and what follows begins the clause.
  if (chunks.tags[phrase.head] !== 'name' && phrase.to - phrase.from === 1 && !SPEAKING_HEADS.has(wordAt(sentence, phrase.head)))
    return null;
  if (own && (SPEAKING_HEADS.has(head) || isPersonNoun(head) || chunks.tags[phrase.head] !== 'name'))
    return { id: own, name: '', from: phrase.from, to: next.to, sort: 'party', assumed: null };
  if (SPEAKING_HEADS.has(head) || isPersonNoun(head)) {
    const owner = ownerBehind(sentence, next, context);
    if (owner) return { ...owner, from: phrase.from };
    const definite = ['the', 'its', 'their'].includes(wordAt(sentence, next.from));
    const recent =
      definite && ['its', 'their'].includes(wordAt(sentence, next.from)) ? bodyBefore(sentence, phrase, context) : null;
    if (recent)
      return {
        id: recent,
        name: '',
        from: phrase.from,
        to: next.to,
        sort: 'party',
        assumed: { kind: 'owned', words: 'its', name: context.partyName(recent) },
      };
  }
  return null;
}

/** "ESET, an antivirus maker": the phrase says more of the party before the comma. */
function apposedBefore(sentence: Sentence, phrase: NounPhrase): string | null {
  if (!['a', 'an', 'the', 'its'].includes(wordAt(sentence, phrase.from)) || wordAt(sentence, phrase.from - 1) !== ',')
    return null;
  const chunks = chunksOf(sentence);
  const previous = chunks.nouns[chunks.nounAt[phrase.from - 2] ?? -1];
  return previous === undefined || previous.to !== phrase.from - 1 ? null : partyIn(sentence, previous);
}

const BODIES: ReadonlySet<string> = new Set(['vendor', 'researcher', 'agency', 'intergovernmental', 'victim', 'press']);

function bodyBefore(sentence: Sentence, phrase: NounPhrase, context: Context): string | null {
  const inSentence = termsOf(sentence, 'party').findLast(
    (term) => term.to <= phrase.from && BODIES.has(context.partyKind(term.entry.id) ?? ''),
  );
  return inSentence?.entry.id ?? context.recent.find((id) => BODIES.has(context.partyKind(id) ?? '')) ?? null;
}

/** "it", "they", "he", "she": whoever was the subject or spoke before. */
function pronoun(sentence: Sentence, phrase: NounPhrase, context: Context): Who | null {
  const word = wordAt(sentence, phrase.head);
  if (!['it', 'he', 'she', 'they', 'we', 'i'].includes(word)) return null;
  const candidates: readonly (Meant | null)[] = [
    earlierSubject(sentence, phrase, context),
    context.lastSubject,
    context.lastSpeaker,
  ];
  const meant = candidates.find((one) => one !== null && suits(word, one.party, context));
  if (!meant) return null;
  return {
    id: meant.party,
    name: meant.name,
    from: phrase.from,
    to: phrase.to,
    sort: meant.party !== null ? 'party' : meant.crowd === true ? 'crowd' : 'stranger',
    assumed: { kind: 'meant', words: sentence.tokens[phrase.head]?.raw ?? word, name: meant.name },
  };
}

/** "it" is no person, "he" no company. */
function suits(word: string, party: string | null, context: Context): boolean {
  if (party === null) return word !== 'it';
  const kind = context.partyKind(party);
  const person = kind === 'person' || kind === 'official';
  if (word === 'it') return kind !== 'person' && kind !== 'group';
  if (word === 'he' || word === 'she')
    return person || ['vendor', 'researcher', 'agency', 'press', 'victim', 'intergovernmental'].includes(kind ?? '');
  return kind !== 'person';
}

/** Whom a pronoun may mean. */
interface Meant {
  readonly name: string;
  readonly party: string | null;
  /** Several, none of them named. */
  readonly crowd?: boolean;
}

/** The party that stands before the pronoun in its own sentence, as the subject of an earlier clause: the nearest that it can mean. */
function earlierSubject(sentence: Sentence, phrase: NounPhrase, context: Context): Meant | null {
  const word = wordAt(sentence, phrase.head);
  const chunks = chunksOf(sentence);
  for (let i = chunks.nouns.length - 1; i >= 0; i -= 1) {
    const noun = chunks.nouns[i];
    if (noun === undefined || noun.to > phrase.from || noun.prep >= 0 || chunks.tags[noun.head] === 'pron') continue;
    // "it" is one: no "prosecutors", no "officials".
    if (word === 'it' && PLURAL_HEADS.has(wordAt(sentence, noun.head))) continue;
    let at = noun.to;
    while (chunks.tags[at] === 'adv') at += 1;
    const verb = chunks.verbs[chunks.verbAt[at] ?? -1];
    if (!verb && wordAt(sentence, noun.to) !== ',') continue;
    const head = wordAt(sentence, noun.head);
    const id =
      partyIn(sentence, noun) ??
      stateIn(sentence, noun) ??
      (verb && EPITHETS.has(head) ? (epithetOf(sentence, noun, head, context)?.id ?? null) : null);
    if (id === null && verb && chunks.tags[noun.head] === 'name' && (word === 'he' || word === 'she'))
      return { name: textOf(sentence, noun.from, noun.to, context), party: context.people.get(head)?.id ?? null };
    if (id && suits(word, id, context)) return { name: textOf(sentence, noun.from, noun.to, context), party: id };
    // "The governments did not blame hackers; they blamed the state": several, and none by name.
    if (id === null && verb && word === 'they' && CROWD_HEADS.has(head))
      return { name: textOf(sentence, noun.from, noun.to, context), party: null, crowd: true };
  }
  return null;
}

const PLURAL_HEADS: ReadonlySet<string> = new Set([
  'prosecutors',
  'officials',
  'researchers',
  'investigators',
  'experts',
  'authorities',
  'agencies',
  'allies',
  'governments',
  'agents',
  'diplomats',
]);

function isPersonNoun(word: string): boolean {
  return PERSONS.has(word);
}

const PERSONS = new Set(
  `man woman person senator congressman congresswoman professor mayor councillor councilor teacher pupil student consultant administrator manager headteacher spokesman spokeswoman
   journalist columnist author editor reporter customer victim owner hacker governor mp lawmaker politician academic historian scholar fellow general colonel officer somebody someone insurer`.split(
    /\s+/,
  ),
);

export function textOf(sentence: Sentence, from: number, to: number, context: Context): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? context.text.slice(first.start, last.end).replace(/['’]s$/, '') : '';
}
