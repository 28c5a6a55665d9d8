/** Noun phrases without their attachments ("the head", "of the agency") and verb groups ("had not been blamed"), in the order of the text. */
import { type Sentence, termsOf } from '../../scan/token.ts';
import { oncePerSentence } from '../once.ts';
import { isContractedNot, lemmaOf, type Tag, tagsOf } from './tags.ts';

export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The last noun. */
  readonly head: number;
  /** Token of the preposition that governs it; -1 for none. */
  readonly prep: number;
}

export interface VerbGroup {
  /** From the first auxiliary to the main verb (exclusive end). */
  readonly from: number;
  readonly to: number;
  /** The main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly passive: boolean;
  /** `bare`: a participle after a noun or at a clause's head ("hackers linked to", "accusing China"); `infinitive`: "to blame". */
  readonly form: 'finite' | 'bare' | 'gerund' | 'infinitive';
  readonly negated: boolean;
  readonly modal: boolean;
}

export interface Chunks {
  readonly tags: readonly Tag[];
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  /** Index into `nouns` by token; -1 where none. */
  readonly nounAt: readonly number[];
  /** Index into `verbs` by token; -1 where none. */
  readonly verbAt: readonly number[];
}

export const chunksOf: (sentence: Sentence) => Chunks = oncePerSentence(chunk);

const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'num', 'noun', 'name']);
const HEADS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'pron', 'adj']);

function chunk(sentence: Sentence): Chunks {
  const tags = tagsOf(sentence);
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  const nounAt: number[] = tags.map(() => -1);
  const verbAt: number[] = tags.map(() => -1);
  for (let at = 0; at < tags.length; ) {
    const group = verbGroup(sentence, tags, at);
    if (group) {
      for (let i = group.from; i < group.to; i += 1) verbAt[i] = verbs.length;
      verbs.push(group);
      at = group.to;
      continue;
    }
    const to = nounEnd(sentence, tags, at);
    if (to > at) {
      for (let i = at; i < to; i += 1) nounAt[i] = nouns.length;
      nouns.push({ from: at, to, head: headOf(tags, at, to), prep: prepositionBefore(sentence, tags, at) });
      at = to;
      continue;
    }
    at += 1;
  }
  return { tags, nouns, verbs, nounAt, verbAt };
}

/** End of the noun phrase that begins at `at`; `at` where none does. */
function nounEnd(sentence: Sentence, tags: readonly Tag[], at: number): number {
  const first = tags[at];
  if (first === 'pron') return at + 1;
  if (first === undefined || !IN_PHRASE.has(first)) return at;
  let to = at;
  let solid = at;
  while (to < tags.length) {
    const tag = tags[to];
    if (tag === undefined) break;
    // A determiner inside begins another phrase ("China the group"), unless it opens ("all the", "the").
    if (tag === 'det' && to > at && tags[to - 1] !== 'det' && !(sentence.tokens[to - 1]?.possessive ?? false)) break;
    if (IN_PHRASE.has(tag)) {
      to += 1;
      if (HEADS.has(tag)) solid = to;
    } else if (
      tag === 'adv' &&
      to > at &&
      solid === to - 1 - (to - 1 - solid) &&
      IN_PHRASE.has(tags[to + 1] ?? 'mark') &&
      tags[to - 1] === 'det'
    ) {
      to += 1;
    } else if (
      tag === 'mark' &&
      sentence.tokens[to]?.raw === '"' &&
      to > at &&
      tags[to - 1] === 'det' &&
      IN_PHRASE.has(tags[to + 1] ?? 'mark')
    ) {
      to += 1;
    } else if (
      tag === 'mark' &&
      (sentence.tokens[to]?.raw === "'" || sentence.tokens[to]?.raw === '-') &&
      isGlued(sentence, to) &&
      IN_PHRASE.has(tags[to + 1] ?? 'mark')
    ) {
      to += 1;
    } else {
      break;
    }
  }
  return solid;
}

/** A bare apostrophe or a hyphen without spaces joins the words beside it. */
function isGlued(sentence: Sentence, at: number): boolean {
  const [before, own] = [sentence.tokens[at - 1], sentence.tokens[at]];
  return before !== undefined && own !== undefined && before.end === own.start;
}

function headOf(tags: readonly Tag[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (tags[at] === 'noun' || tags[at] === 'name' || tags[at] === 'pron') return at;
  return to - 1;
}

/** The preposition right before a phrase; "about 30,000 servers" and "on Friday it" have none. */
function prepositionBefore(sentence: Sentence, tags: readonly Tag[], at: number): number {
  let i = at - 1;
  if (i > 0 && tags[i] === 'mark' && (tags[i - 1] === 'prep' || tags[i - 1] === 'to')) i -= 1;
  if (i > 0 && tags[i] === 'adv' && NEARLY.has(sentence.tokens[i]?.text ?? '')) i -= 1;
  if (i < 0 || (tags[i] !== 'prep' && tags[i] !== 'to')) return -1;
  return tags[at] === 'num' && BOUNDING.has(sentence.tokens[i]?.text ?? '') ? -1 : i;
}

const NEARLY = new Set(['nearly', 'almost', 'just', 'only', 'roughly', 'approximately']);
/** Prepositions that before a number only bound it. */
const BOUNDING = new Set(['about', 'around', 'over', 'under', 'above', 'below']);

const AUXILIARY: ReadonlySet<Tag> = new Set<Tag>(['be', 'have', 'do', 'modal']);
const BETWEEN: ReadonlySet<Tag> = new Set<Tag>(['adv', 'neg']);

/** The verb group that begins at `at`, if one does. */
function verbGroup(sentence: Sentence, tags: readonly Tag[], at: number): VerbGroup | null {
  const tag = tags[at];
  if (tag === undefined) return null;
  const word = (i: number) => sentence.tokens[i]?.text ?? '';
  if (tag === 'to') {
    // "to blame", "to have been"
    let to = at + 1;
    while (BETWEEN.has(tags[to] ?? 'mark')) to += 1;
    const next = tags[to];
    if (next !== 'verb' && next !== 'be' && next !== 'have' && next !== 'do') return null;
    return finish(sentence, tags, at, to, 'infinitive');
  }
  if (AUXILIARY.has(tag)) return finish(sentence, tags, at, at, 'finite');
  if (tag === 'verb') {
    const group = finish(sentence, tags, at, at, 'finite');
    return { ...group, negated: group.negated || isInvertedNegation(sentence, tags, at) };
  }
  if (tag === 'past') {
    const form = isReduced(sentence, tags, at) ? 'bare' : 'finite';
    return {
      from: at,
      to: at + 1,
      head: at,
      lemma: lemmaOf(word(at)),
      passive: form === 'bare',
      form,
      negated: tags[at - 1] === 'neg',
      modal: false,
    };
  }
  if (tag === 'ing') {
    let to = at + 1;
    // "having been blamed", "being used"
    if (word(at) === 'being' || word(at) === 'having') to = at + 1;
    return {
      from: at,
      to,
      head: at,
      lemma: lemmaOf(word(at)),
      passive: false,
      form: 'gerund',
      negated: tags[at - 1] === 'neg',
      modal: false,
    };
  }
  return null;
}

function finish(sentence: Sentence, tags: readonly Tag[], from: number, start: number, form: 'finite' | 'infinitive'): VerbGroup {
  const word = (i: number) => sentence.tokens[i]?.text ?? '';
  let head = start;
  let negated = isContractedNot(word(start));
  let modal = tags[start] === 'modal';
  let at = start + 1;
  let passive = false;
  let to = start + 1;
  while (at < tags.length) {
    const tag = tags[at];
    if (tag === 'neg') {
      negated = true;
      at += 1;
      continue;
    }
    if (tag === 'adv') {
      at += 1;
      continue;
    }
    const last = tags[head];
    if (last === 'be' && (tag === 'past' || (tag === 'adj' && /ed$/.test(word(at)) && !nounFollows(tags, at)))) {
      passive = true;
      head = at;
      to = at + 1;
      at += 1;
      break;
    }
    if (last === 'be' && (tag === 'ing' || word(at) === 'being')) {
      head = at;
      to = at + 1;
      at += 1;
      // "is being blamed"
      if (word(head) === 'being') {
        continue;
      }
      break;
    }
    if (word(head) === 'being' && tag === 'past') {
      passive = true;
      head = at;
      to = at + 1;
      break;
    }
    if (last === 'have' && (tag === 'past' || tag === 'be')) {
      head = at;
      to = at + 1;
      at += 1;
      if (tag === 'past') break;
      continue;
    }
    if ((last === 'modal' || last === 'do') && (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'past')) {
      head = at;
      to = at + 1;
      at += 1;
      if (tag === 'verb' || tag === 'past') break;
      continue;
    }
    // "were not to blame", "is said to be behind" end here: the infinitive is a group of its own.
    break;
  }
  if (!negated) negated = tags[from - 1] === 'neg' || isFronted(sentence, tags, from);
  if (tags[from] === 'to') modal = false;
  return { from, to, head, lemma: lemmaOf(word(head)), passive, form, negated, modal };
}

/** "Nowhere does the EU blame", "Nor has London": a negation at the head turns the verb round. */
function isFronted(sentence: Sentence, tags: readonly Tag[], from: number): boolean {
  if (!AUXILIARY.has(tags[from] ?? 'mark')) return false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = sentence.tokens[at]?.text ?? '';
    if (word === 'nowhere' || word === 'nor' || word === 'neither' || word === 'never') return at <= 1 || word === 'nor';
    if (tags[at] === 'mark' && word !== ',') return false;
  }
  return false;
}

/** The verb of an inversion that opens with a negation: "Nowhere does the EU blame". */
function isInvertedNegation(sentence: Sentence, tags: readonly Tag[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1)
    if (tags[i] === 'do' || tags[i] === 'modal') return isFronted(sentence, tags, i);
  return false;
}

function nounFollows(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  return next === 'noun' || next === 'name' || next === 'adj';
}

/**
 * A past form after a noun without an object behind it is a passive participle: "the group blamed for it", "servers compromised in the
 * attack". Verbs that take no object are finite ("the attack began in January").
 */
function isReduced(sentence: Sentence, tags: readonly Tag[], at: number): boolean {
  const word = sentence.tokens[at]?.text ?? '';
  if (FINITE_ONLY.has(word)) return word === 'said' && tags[at + 1] === 'to' && tags[at - 1] !== 'pron';
  if (isObjectRelative(sentence, tags, at) || leadsToThat(sentence, tags, at) || endsInsertion(sentence, tags, at)) return false;
  // "called on Beijing to act", "called for evidence": no passive has these.
  if (word === 'called' && ['on', 'for', 'upon'].includes(sentence.tokens[at + 1]?.text ?? '')) return false;
  // A particle belongs to the verb: "carried out by", "carried out the attack".
  const after = tags[at + 1] === 'adv' && PARTICLE_WORDS.has(sentence.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const next = tags[after];
  const follows = sentence.tokens[after]?.text ?? '';
  if (tags[at - 1] === 'mark' && (sentence.tokens[at - 1]?.raw ?? '') === ',') return next === 'prep' || next === 'to';
  if (next === 'prep' || next === 'to') {
    if (PARTICIPLES.has(word)) return true;
    return follows === 'by';
  }
  return false;
}

/** "the campaign that the company disclosed in March and attributed to": the clause has its subject, so its verbs are finite. */
function isObjectRelative(sentence: Sentence, tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1] === 'conj') {
    for (let i = at - 2; i >= Math.max(0, at - 8); i -= 1) {
      if (tags[i] === 'mark' || tags[i] === 'rel' || tags[i] === 'sub') return false;
      if (tags[i] === 'past') return isObjectRelative(sentence, tags, i);
    }
    return false;
  }
  let i = at - 1;
  while (i >= 0 && NOMINAL_TAGS.has(tags[i] ?? 'mark')) i -= 1;
  return i < at - 1 && i >= 0 && tags[i] === 'rel';
}

/** "found on Tuesday that nothing stood in the way": what says something is no participle. */
function leadsToThat(sentence: Sentence, tags: readonly Tag[], at: number): boolean {
  if (!TELLING_PAST.has(sentence.tokens[at]?.text ?? '')) return false;
  for (let i = at + 1; i <= at + 5 && i < tags.length; i += 1) {
    const word = sentence.tokens[i]?.text ?? '';
    if (word === 'that') return i > at + 1 && tags[i + 1] !== undefined && tags[i + 1] !== 'verb' && tags[i + 1] !== 'past';
    if (!['prep', 'adv', 'num', 'name', 'det', 'noun'].includes(tags[i] ?? 'mark')) return false;
  }
  return false;
}

const TELLING_PAST = new Set(
  'found ruled conceded announced concluded warned acknowledged decided determined revealed disclosed confirmed argued insisted reported stated estimated believed admitted agreed noted added claimed declared discovered learned'.split(
    ' ',
  ),
);

/** "The authority, which moved to Paris, conceded on Sunday …": the main verb behind a relative clause on the sentence's first words. */
function endsInsertion(sentence: Sentence, tags: readonly Tag[], at: number): boolean {
  if (sentence.tokens[at - 1]?.raw !== ',' || tags[at + 1] !== 'prep') return false;
  const opening = tags.findIndex((tag, i) => tag === 'rel' && sentence.tokens[i - 1]?.raw === ',');
  if (opening < 1 || opening > at - 2) return false;
  const before = tags.slice(0, opening - 1);
  return before.every((tag) => NOMINAL_TAGS.has(tag) || tag === 'prep') && isDay(sentence, at + 2);
}

/** "on Sunday", "in March" */
function isDay(sentence: Sentence, at: number): boolean {
  return (
    termsOf(sentence, 'weekday').some((term) => term.from === at) ||
    termsOf(sentence, 'month').some((term) => term.from === at || term.from === at + 1)
  );
}

const NOMINAL_TAGS: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'noun', 'name', 'num', 'pron']);

const PARTICLE_WORDS = new Set(['out', 'up', 'down', 'off', 'away', 'back']);

/** Past forms that are never passive here. */
const FINITE_ONLY = new Set([
  'declined',
  'refused',
  'failed',
  'wanted',
  'hoped',
  'planned',
  'tried',
  'managed',
  'chose',
  'struck',
  'opened',
  'chimed',
  'weighed',
  'vowed',
  'pledged',
  'promised',
  'threatened',
  'seemed',
  'decided',
  'turned',
  'lashed',
  'said',
  'began',
  'came',
  'went',
  'told',
  'wrote',
  'took',
  'became',
  'saw',
  'knew',
  'gave',
  'did',
  'broke',
  'spoke',
  'rose',
  'fell',
  'grew',
  'warned',
  'added',
  'agreed',
  'argued',
  'insisted',
  'happened',
  'occurred',
  'appeared',
  'emerged',
  'arrived',
  'responded',
  'replied',
  'testified',
  'followed',
  'started',
  'continued',
]);

/** Participles that stand behind a noun far more often than they are its verb, when a preposition follows. */
const PARTICIPLES = new Set([
  'accused',
  'blamed',
  'attributed',
  'linked',
  'tied',
  'connected',
  'associated',
  'affiliated',
  'based',
  'known',
  'called',
  'named',
  'dubbed',
  'led',
  'backed',
  'sponsored',
  'suspected',
  'believed',
  'thought',
  'identified',
  'described',
  'hit',
  'affected',
  'compromised',
  'hacked',
  'breached',
  'infected',
  'targeted',
  'exposed',
  'used',
  'exploited',
  'charged',
  'indicted',
  'wanted',
  'located',
  'found',
  'seen',
  'detected',
  'discovered',
  'disclosed',
  'patched',
  'carried',
  'made',
  'published',
  'issued',
  'released',
  'caught',
  'taken',
  'stolen',
  'given',
  'involved',
  'employed',
  'hired',
  'paid',
  'sanctioned',
  'tracked',
  'reported',
  'cited',
  'quoted',
  'interviewed',
  'seeded',
  'planted',
  'left',
  'abused',
  'held',
]);
