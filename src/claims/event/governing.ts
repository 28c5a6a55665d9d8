/**
 * The verb that a date belongs to, who does it, and what kind of event the two make: "F-Secure reckoned last Friday" is a statement of
 * F-Secure's, "Dubex raised the alarm on 27 January" a report to the vendor.
 */
import { DOCUMENT_HEADS } from '../../language/en/epithets.ts';
import { type Sentence, termsOf } from '../../scan/token.ts';
import { type Event, MACHINES } from '../../vocabulary.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import { type Chunks, chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { agentsOf, objectsOf, prepositional, subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import type { When } from '../when/interval.ts';
import { type Who, whoIs } from '../who.ts';
import { toldTogether } from './telling.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const SAYING = words(
  `say tell report warn tweet reckon estimate note write publish update chime chip talk reveal release announce post acknowledge admit own disclose describe add confirm judge rate
   call count put speak suggest believe think assess brief explain insist state claim argue caution advise mention stress testify respond answer ask urge recommend raise issue allege
   summon convene conclude determine observe comment share present unveil come make go decline refuse promise pledge vow demand concede volunteer divulge declare proclaim assert maintain contend let`,
);
/** Verbs of saying that need something said: "put the number at", "made public", "came forward". */
const LOOSE = words('put call count raise issue share present come make go release publish own ask urge');
const DISCLOSING = words(
  'let concede volunteer divulge admit acknowledge disclose own confirm reveal announce say report tell make go come',
);
const ACCUSING = words(
  'trace connect identify lay accuse blame attribute ascribe pin hold condemn denounce finger name link tie point',
);
const NEEDS_CULPRIT = words('trace connect identify');
const TELLING = words(
  'alert warn tell notify inform contact report flag pass tip raise call hand send disclose submit brief approach ring write follow',
);
const HEARING = words('hear learn know find');
const FINDING = words('find discover detect identify uncover spot notice observe unearth see');
const REMOVING = words('delete remove wipe erase clean clear purge scrub strip');
const ENTERING = words('get break enter slip creep hit attack breach hack compromise target strike penetrate infiltrate');

export interface Governed {
  readonly verb: VerbGroup;
  readonly actor: Who | null;
  readonly event: Event | null;
  /** Somebody by name does it whom the dossier does not know. */
  readonly byStranger: boolean;
  /** Somebody does it who is not named. */
  readonly anonymous: boolean;
}

/** Null where the date hangs on no verb (a heading, a noun: "the March attack"). */
export function governing(sentence: Sentence, when: When, context: Context): Governed | null {
  const chunks = chunksOf(sentence);
  const near = verbOf(sentence, chunks, when);
  if (near === null) return null;
  // "Asked about it on Wednesday, the spokesman insisted": the day is that of the main clause.
  const participle = (near.from <= 1 && near.form !== 'finite') || (near.from === 0 && chunks.tags[0] === 'past');
  const main = participle && when.from >= near.to ? mainBehind(sentence, chunks, when.to) : null;
  const verb = main ?? letBeKnown(sentence, chunks, near) ?? near;
  const paper = paperOf(sentence, verb, context);
  if (paper !== null) return { verb, actor: paper, event: 'report', byStranger: false, anonymous: false };
  const phrases = verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb);
  // "The EU and its 27 members" is the EU; "Washington and its allies" are more than Washington.
  const last = phrases.at(-1);
  const isOwn = last !== undefined && wordAt(sentence, last.from) === 'its' && OWN.has(wordAt(sentence, last.head));
  const phrase = isOwn ? (phrases.at(-2) ?? last) : last;
  const actor = phrase === undefined ? null : whoIs(sentence, phrase, context);
  // "Patches have been out since": a capital makes nobody of a thing.
  const isThing =
    phrase !== undefined && termsOf(sentence, 'thing').some((thing) => thing.from <= phrase.head && thing.to > phrase.head);
  const byStranger = actor?.sort === 'stranger' && phrase !== undefined && !isThing && chunks.tags[phrase.head] === 'name';
  // "a person familiar with the matter said on Friday": what is said by somebody who will not be named is nobody's statement.
  const anonymous = actor?.id == null && phrase !== undefined && isNameless(sentence, phrase);
  return { verb, actor, event: eventOf(sentence, verb, actor, context), byStranger, anonymous };
}

const NAMELESS = words('familiar person people source sources');

function isNameless(sentence: Sentence, { from, head }: NounPhrase): boolean {
  const owned = [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].some(
    (term) => term.from >= from && term.to <= head,
  );
  return !owned && !['the', 'its', 'their'].includes(wordAt(sentence, from)) && NAMELESS.has(wordAt(sentence, head));
}

const OWN = words('members states agencies institutions officials ministers diplomats');

function verbOf(sentence: Sentence, chunks: Chunks, when: When): VerbGroup | null {
  // "It was on 13 April that the department let on …"
  if (wordAt(sentence, 0) === 'it' && wordAt(sentence, when.to) === 'that') {
    const told = chunks.verbs.find((verb) => verb.from > when.to && verb.form === 'finite');
    if (told !== undefined) return told;
  }
  // "waited until 9 July to say who did it", "It took London until 19 July to blame China": what was done then.
  if (wordAt(sentence, when.from - 1) === 'until' && chunks.tags[when.to] === 'to') {
    const done = chunks.verbs.find((verb) => verb.from === when.to && verb.form === 'infinitive');
    if (done !== undefined) return done;
  }
  // "The department on Tuesday revealed": the date stands between subject and verb.
  const next = chunks.verbs.find((verb) => verb.from >= when.to);
  const inner = chunks.verbs.findLast((verb) => verb.to <= when.from);
  const hangsOnInner = inner !== undefined && inner.form !== 'finite' && !hasMark(chunks, inner.to, when.from);
  // "had on Friday declined": the date stands inside the verb.
  const inside =
    next?.form === 'bare' && inner !== undefined && chunks.tags[inner.to - 1] === 'have' && when.from - inner.to <= 1;
  if (next && onlyAdverbs(chunks, when.to, next.from) && (next.form === 'finite' || inside) && !hangsOnInner) return next;
  // "a day after Washington pointed the finger": what follows is the event itself.
  // "a month after the summit, Britain blamed China": a noun is what follows, and the verb behind the comma is not the day's.
  if (when.clauseFollows) {
    const told = chunks.verbs.find((verb) => verb.from >= when.to && verb.form === 'finite') ?? null;
    const isMain =
      told !== null &&
      hasMark(chunks, when.to, told.from) &&
      !chunks.verbs.some((verb) => verb.from >= told.to && verb.form === 'finite');
    return isMain ? null : told;
  }
  // "did publish, on 12 March,": a date between commas belongs to the verb just before.
  const last = chunks.verbs.findLast((verb) => verb.to <= when.from);
  if (last && when.from - last.to <= 2 && sentence.tokens[last.to]?.raw === ',') return last;
  // "On Friday it updated its blog", "In a joint notice on Friday the FBI said": the date opens the clause.
  if (next && (opensClause(sentence, chunks, when.from) || isOfPaperAtHead(sentence, chunks, when.from))) {
    const finite = mainVerb(sentence, chunks, when.to);
    if (finite && finite.from - when.to <= 24) return finite;
  }
  const before = last;
  if (before === undefined) return null;
  for (let at = before.to; at < when.from; at += 1) {
    const raw = sentence.tokens[at]?.raw ?? '';
    if ([';', ':', '–', '—', '•', '.'].includes(raw)) return null;
    if (chunks.tags[at] === 'sub' && at > before.to) return null;
  }
  return before;
}

/** "let it be known": who lets it. */
function letBeKnown(sentence: Sentence, chunks: Chunks, { lemma, from }: VerbGroup): VerbGroup | null {
  if (lemma !== 'know' || wordAt(sentence, from - 1) !== 'it' || wordAt(sentence, from - 2) !== 'let') return null;
  return chunks.verbs.find((one) => one.head === from - 2) ?? null;
}

/** The finite verb behind the comma that ends the clause of a date. */
function mainBehind(sentence: Sentence, chunks: Chunks, from: number): VerbGroup | null {
  const comma = sentence.tokens.findIndex((token, i) => i >= from && token.raw === ',');
  if (comma < 0 || comma - from > 12) return null;
  return mainVerb(sentence, chunks, comma + 1) ?? null;
}

/** "in a review published on Thursday, the GAO says": whose paper came out then. */
function paperOf(sentence: Sentence, verb: VerbGroup, context: Context): Who | null {
  if (!verb.passive || !PUBLISHING.has(verb.lemma)) return null;
  const [paper] = subjectsOf(sentence, verb);
  if (paper === undefined || !DOCUMENT_HEADS.has(wordAt(sentence, paper.head))) return null;
  const owner = whoIs(sentence, paper, context);
  if (owner !== null && owner.id !== null) return owner;
  const main = chunksOf(sentence).verbs.find((one) => one.from > verb.to && one.form === 'finite');
  const subject = main === undefined ? undefined : subjectsOf(sentence, main).at(-1);
  const who = subject === undefined ? null : whoIs(sentence, subject, context);
  return who === null || who.id === null ? null : who;
}

const PUBLISHING = words('publish release issue post present circulate');

function hasMark(chunks: Chunks, from: number, to: number): boolean {
  return chunks.tags.slice(from, to).some((tag) => tag === 'mark' || tag === 'sub' || tag === 'rel');
}

/** The verb of the clause that begins at `from`, relative clauses on its subject passed over. */
function mainVerb(sentence: Sentence, chunks: Chunks, from: number): VerbGroup | undefined {
  let relatives = 0;
  let seen = from;
  for (const verb of chunks.verbs) {
    if (verb.from < from || verb.form !== 'finite') continue;
    // "From late 2020, prosecutors say, the men exploited": what is inserted is not what happened then.
    if (
      SAYING.has(verb.lemma) &&
      wordAt(sentence, verb.to) === ',' &&
      [1, 2, 3, 4].some((i) => wordAt(sentence, verb.from - i) === ',')
    )
      continue;
    // "a group called Hafnium broke in": the name stands before what it does.
    const name = chunks.nouns.find((noun) => noun.from === verb.to);
    if (NAMING.has(verb.lemma) && name !== undefined && chunks.verbs.some((one) => one.from === name.to && one.form === 'finite'))
      continue;
    relatives += chunks.tags.slice(seen, verb.from).filter((tag) => tag === 'rel').length;
    seen = verb.to;
    const joined = chunks.tags[verb.from - 1] === 'conj' && relatives === 0 && verb.from - from > 12;
    if (relatives > 0) {
      // The relative clause's own verb; one joined to it by "and" belongs there too.
      if (wordAt(sentence, verb.to) === 'and' || chunks.tags.slice(verb.to, verb.to + 4).includes('conj')) continue;
      relatives -= 1;
      continue;
    }
    if (!joined) return verb;
  }
  return undefined;
}

const NAMING = words('call dub name nickname label');

function onlyAdverbs(chunks: Chunks, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (chunks.tags[at] !== 'adv') return false;
  return true;
}

/** Only a preposition, an adverb or a part of the date stands between the clause's head and the date. */
function opensClause(sentence: Sentence, chunks: Chunks, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 4; at -= 1) {
    const tag = chunks.tags[at];
    const raw = sentence.tokens[at]?.raw ?? '';
    if (tag === 'mark') return raw !== ')' || true;
    if (tag === 'conj' || tag === 'sub') return true;
    if (tag !== 'prep' && tag !== 'adv' && tag !== 'det' && tag !== 'to') return false;
  }
  return from <= 4;
}

/** "In a joint notice on Friday": the sentence opens with a paper, and the day is its. */
function isOfPaperAtHead(sentence: Sentence, chunks: Chunks, from: number): boolean {
  if (wordAt(sentence, 0) !== 'in') return false;
  const paper = chunks.nouns.find((noun) => noun.prep === 0);
  const word = paper === undefined ? '' : wordAt(sentence, paper.head);
  // An advisory that came out is an event of its own.
  if (/^(?:advisory|alert|warning|bulletin)$/.test(word)) return false;
  return paper !== undefined && DOCUMENT_HEADS.has(word) && from >= paper.to && from - paper.to <= 1;
}

/** An agency that tells others what they must do: "told federal civilian bodies to install the fixes". */
const ORDERING = words('tell order instruct direct require command oblige');
const ORDERED = words('agencies bodies departments offices networks institutions agency');

const RENAMING = words('call name rename dub bear switch know track be');

const hasSince = trigger(['since', 'now', 'renamed']);

/** "has called it Silk Typhoon since April": a name that began, not an attack. */
function since(sentence: Sentence): boolean {
  return (
    hasSince(sentence) &&
    sentence.tokens.some((token) => token.text === 'since' || token.text === 'now' || token.text === 'renamed') &&
    sentence.tokens.some((token) => ['typhoon', 'name', 'names', 'called', 'renamed', 'known'].includes(token.text))
  );
}

const PUBLISHED = words('make announce unveil reveal publish open unseal present disclose');
const CHARGES = words('charge charges indictment indictments case complaint');
const FOUND = words('identify detect discover find spot notice uncover');

function eventOf(sentence: Sentence, verb: VerbGroup, actor: Who | null, context: Context): Event | null {
  const { lemma } = verb;
  const together = toldTogether(sentence, verb, actor, context);
  if (together !== null) return together;
  if (
    RENAMING.has(lemma) &&
    termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'group') &&
    since(sentence)
  )
    return 'renaming';
  const vendorSubject =
    verb.passive && subjectsOf(sentence, verb).some((phrase) => whoIs(sentence, phrase, context)?.id === 'microsoft');
  if (
    ['arrest', 'seize', 'detain', 'nab', 'catch', 'apprehend', 'pick'].includes(lemma) &&
    [...objectsOf(sentence, verb), ...(verb.passive ? subjectsOf(sentence, verb) : [])].some(
      (phrase) => context.partyKind(whoIs(sentence, phrase, context)?.id ?? '') === 'person',
    )
  )
    return 'arrest';
  if (lemma === 'stand' && wordsBehind(sentence, verb, 8).includes('down')) return 'stood-down';
  if (
    lemma === 'let' &&
    !wordsBehind(sentence, verb, 4).includes('known') &&
    wordsBehind(sentence, verb, 2).join(' ') !== 'on that'
  )
    return null;
  // "called in the ambassador", "summoned the Chinese chargé": a government that protests.
  if (lemma === 'summon' || (lemma === 'call' && wordAt(sentence, verb.to) === 'in')) return 'statement';
  if (verb.passive) {
    if (TELLING.has(lemma) && vendorSubject) return 'vendor-aware';
    if (ENTERING.has(lemma) || lemma === 'exploit') return 'victim-hit';
    const heads = subjectsOf(sentence, verb).map((phrase) => wordAt(sentence, phrase.head));
    // "The charges were made public", "the indictment was opened": the case came to light.
    if (PUBLISHED.has(lemma) && heads.some((head) => CHARGES.has(head)))
      return lemma === 'unseal' || lemma === 'open' ? 'indictment-unsealed' : 'charges-announced';
    // "The hack was identified in January": found, by whomever. "First noticed" tells when it began.
    if (
      FOUND.has(lemma) &&
      !sentence.tokens.slice(verb.from, verb.to).some((token) => token.text === 'first') &&
      isOfAttack(sentence, subjectsOf(sentence, verb)) &&
      heads.length > 0
    )
      return 'discovered';
    if (ACCUSING.has(lemma) && !NEEDS_CULPRIT.has(lemma)) return 'attributed';
    if (lemma === 'issue' && subjectsOf(sentence, verb).some((phrase) => wordAt(sentence, phrase.head) === 'directive'))
      return 'directive-issued';
    return null;
  }
  // "became the first country to accuse the Chinese state"
  if (lemma === 'become' && chunksOf(sentence).verbs.some((one) => isFirstTo(sentence, one, verb.to) && ACCUSING.has(one.lemma)))
    return 'attributed';
  // "waited until July to say whom they suspected"
  if (
    ['say', 'tell', 'reveal', 'disclose', 'name'].includes(lemma) &&
    verb.form === 'infinitive' &&
    wordAt(sentence, verb.from - 1) !== 'yet'
  ) {
    const behind = wordsBehind(sentence, verb, 4);
    if (behind.includes('who') || behind.includes('whom') || behind.includes('culprit')) return 'attributed';
  }
  if (actor === null) return null;
  const kind = actor.id === null ? null : context.partyKind(actor.id);
  const objects = [...objectsOf(sentence, verb), ...prepositional(sentence, verb, ['to'])];
  const toVendor = objects.some((phrase) => {
    const who = whoIs(sentence, phrase, context);
    return who?.id === 'microsoft';
  });
  if (
    TELLING.has(lemma) &&
    kind === 'researcher' &&
    (toVendor ||
      ['alarm', 'alert'].includes(wordAt(sentence, objects[0]?.head ?? -1)) ||
      ['raise', 'call', 'follow', 'ring', 'approach'].includes(lemma))
  )
    return 'reported-to-vendor';
  if (TELLING.has(lemma) && toVendor && kind !== 'press') return 'reported-to-vendor';
  if (HEARING.has(lemma) && actor.id === 'microsoft') return isOfAttack(sentence, objects) ? 'vendor-aware' : null;
  if (
    ACCUSING.has(lemma) &&
    kind !== 'press' &&
    // "linked the campaign to Hafnium", "named the group": a name is an accusation, too.
    (termsOf(sentence, 'party').some((party) => context.partyKind(party.entry.id) === 'group') || !NEEDS_CULPRIT.has(lemma)) &&
    termsOf(sentence, 'party').filter((party) => party.entry.id === 'hafnium').length +
      termsOf(sentence, 'rung').length +
      termsOf(sentence, 'place').filter((place) => place.entry.id === 'China').length >
      0
  )
    return 'attributed';
  if (FINDING.has(lemma) && kind === 'researcher' && isOfAttack(sentence, objects)) return 'discovered';
  if (kind === 'agency' && ORDERING.has(lemma) && objects.some((phrase) => ORDERED.has(wordAt(sentence, phrase.head))))
    return 'directive-issued';
  // "began deleting web shells": the operation itself, which is known by the day on which it was made known.
  if (REMOVING.has(lemma) && kind === 'agency' && termsOf(sentence, 'thing').some((thing) => thing.entry.id === 'webshells'))
    return 'operation-announced';
  if (!SAYING.has(lemma) && !TELLING.has(lemma)) return null;
  if (
    ['make', 'go'].includes(lemma) &&
    actor.id === 'microsoft' &&
    wordsBehind(sentence, verb, lemma === 'go' ? 1 : 7).includes('public')
  )
    return 'disclosed';
  // "disclosed the flaws and laid them at the door of a Chinese group"
  if (
    ['disclose', 'reveal'].includes(lemma) &&
    actor.id === 'microsoft' &&
    objects.some((phrase) =>
      termsOf(sentence, 'unit').some(
        (unit) => unit.entry.id === 'vulnerabilities' && unit.from >= phrase.from && unit.to <= phrase.to,
      ),
    )
  )
    return 'disclosed';
  if (kind === 'agency' && removesWebShells(sentence)) return 'operation-announced';
  if (kind === 'victim' && DISCLOSING.has(lemma)) return 'victim-disclosed';
  const chinese = actor.id !== null && (actor.id === 'china' || context.parentOf(actor.id) === 'china');
  if (chinese) return 'denial';
  const accuses = termsOf(sentence, 'act').some((act) => ['accuse', 'attribute', 'did'].includes(act.entry.id));
  if (actor.id === null)
    return actor.sort === 'crowd' && accuses && /government|allies|powers|countries|nations/.test(actor.name.toLowerCase())
      ? 'attributed'
      : null;
  // What is published or released has a name of its own: a patch, an alert, a directive.
  if (
    LOOSE.has(lemma) &&
    objects.some((phrase) => termsOf(sentence, 'thing').some((thing) => thing.from < phrase.to && thing.to > phrase.from))
  )
    return null;
  if (LOOSE.has(lemma)) return 'statement';
  const accusing =
    termsOf(sentence, 'act').some((act) => ['accuse', 'attribute', 'did'].includes(act.entry.id)) &&
    termsOf(sentence, 'rung').length > 0;
  return accusing ? 'attributed' : 'statement';
}

/** "the first country to accuse" */
function isFirstTo(sentence: Sentence, verb: VerbGroup, from: number): boolean {
  return (
    verb.form === 'infinitive' &&
    verb.from >= from &&
    verb.from - from <= 5 &&
    sentence.tokens.slice(from, verb.from).some(({ text }) => text === 'first')
  );
}

/** What is found or heard of has to do with an attack: "found the flaw", "learned of it"; not "found her keys". */
function isOfAttack(sentence: Sentence, objects: readonly NounPhrase[]): boolean {
  const told = [
    ...termsOf(sentence, 'deed'),
    ...termsOf(sentence, 'state'),
    ...termsOf(sentence, 'thing'),
    ...termsOf(sentence, 'actor'),
    ...termsOf(sentence, 'topic'),
    ...termsOf(sentence, 'event'),
    ...termsOf(sentence, 'unit').filter(
      (unit) => unit.entry.id === 'vulnerabilities' || unit.entry.id === 'web shells' || MACHINES.has(unit.entry.id),
    ),
  ];
  return (
    objects.length === 0 ||
    objects.some(
      (phrase) => phrase.to - phrase.from === 1 && ['it', 'them', 'something', 'this'].includes(wordAt(sentence, phrase.head)),
    ) ||
    objects.some((phrase) => told.some((term) => term.from < phrase.to && term.to > phrase.from))
  );
}

function wordsBehind(sentence: Sentence, verb: VerbGroup, within: number): readonly string[] {
  return sentence.tokens.slice(verb.to, verb.to + within).map((token) => token.text);
}

/** "announced that the FBI had removed web shells": the day is the announcement's. */
function removesWebShells(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'thing').some((thing) => thing.entry.id === 'webshells') &&
    termsOf(sentence, 'state').some((state) => state.entry.id === 'remediated')
  );
}
