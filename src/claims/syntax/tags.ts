/**
 * The word class of each token, as far as finding who does what needs it. Closed classes by list, verbs by list and ending, the rest
 * by their neighbours: "the attack" is a noun, "to attack" a verb. No probabilities: the same words, the same classes.
 */
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  IRREGULAR_VERBS,
  MODALS,
  NEGATIONS,
  NEVER_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  REGULAR_VERBS,
  RELATIVES,
  SUBORDINATORS,
} from '../../language/en/grammar.ts';
import { verb } from '../../language/en/inflect.ts';
import { numberOf } from '../../scan/intern.ts';
import { type Sentence, type Token, termsOf } from '../../scan/token.ts';
import { oncePerSentence } from '../once.ts';

export type Tag =
  | 'det'
  | 'pron'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  /** A finite present or a base form. */
  | 'verb'
  /** A form that is a past tense or a participle. */
  | 'past'
  | 'ing'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'mark';

type FormName = 'base' | 's' | 'past' | 'part' | 'ing';

interface Form {
  readonly lemma: string;
  readonly forms: ReadonlySet<FormName>;
  /** What it can be, before its neighbours are asked. */
  readonly candidate: 'ing' | 'past' | 'verb' | 'noun-or-verb';
}

/** Forms of those verbs that are nouns all the same. */
const NOUNS_TOO = new Set([
  'exploit',
  'exploits',
  'attribute',
  'attributes',
  'alert',
  'alerts',
  'leaves',
  'leave',
  'hold',
  'holds',
  'pay',
  'keep',
  'hide',
  'arrest',
  'arrests',
  'bring',
  'steal',
  'warn',
]);

const FORMS = verbForms();

function verbForms(): ReadonlyMap<string, Form> {
  const made = new Map<string, { lemma: string; forms: Set<FormName> }>();
  const add = (word: string, lemma: string, form: FormName) => {
    const known = made.get(word);
    if (known) known.forms.add(form);
    else made.set(word, { lemma, forms: new Set([form]) });
  };
  for (const base of REGULAR_VERBS) {
    const [, s = '', past = '', ing = ''] = verb(base);
    add(base, base, 'base');
    add(s, base, 's');
    add(past, base, 'past');
    add(past, base, 'part');
    add(ing, base, 'ing');
  }
  for (const [base, past, part] of IRREGULAR_VERBS) {
    const [, s = '', , ing = ''] = verb(base);
    add(base, base, 'base');
    add(base === 'go' ? 'goes' : s, base, 's');
    add(past, base, 'past');
    add(part, base, 'part');
    add(ing, base, 'ing');
  }
  return new Map([...made].map(([word, form]) => [word, { ...form, candidate: candidateOf(word, form) }]));
}

function candidateOf(word: string, { lemma, forms }: Pick<Form, 'lemma' | 'forms'>): Form['candidate'] {
  if (forms.has('ing')) return 'ing';
  const past = forms.has('past') || forms.has('part');
  if (past && !forms.has('base')) return 'past';
  return NEVER_NOUNS.has(lemma) && !past && !NOUNS_TOO.has(word) ? 'verb' : 'noun-or-verb';
}

/** The base form of a verb form; the word itself where it is none that is known. */
export function lemmaOf(word: string): string {
  if (BE.has(word)) return 'be';
  if (HAVE.has(word)) return 'have';
  if (DO.has(word)) return 'do';
  return FORMS.get(word)?.lemma ?? word;
}

const CONTRACTED_NOT = new Set([
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "don't",
  "doesn't",
  "didn't",
]);

/** One tag for each token of the sentence. */
export const tagsOf: (sentence: Sentence) => readonly Tag[] = oncePerSentence(tag);

const NOT_ADVERBS = new Set([
  'assembly',
  'family',
  'supply',
  'reply',
  'ally',
  'monopoly',
  'july',
  'italy',
  'anomaly',
  'bully',
  'rally',
  'butterfly',
]);
const NOT_MANNER = new Set([
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'likely',
  'unlikely',
  'friendly',
  'costly',
  'deadly',
  'timely',
  'elderly',
  'lively',
  'silly',
  'unruly',
]);

/** What a token can be, before its neighbours are asked. */
type Candidate = Tag | 'noun-or-verb' | 'that';

function tag(sentence: Sentence): Tag[] {
  const named = namedTokens(sentence);
  const shouting = isShouting(sentence);
  const candidates = sentence.tokens.map((token, at) => candidate(token, at, named[at] ?? false, shouting));
  const tags: Tag[] = [];
  for (let at = 0; at < candidates.length; at += 1) tags.push(settle(sentence, candidates, tags, at));
  markTimes(sentence, tags);
  return tags;
}

const TIME_UNITS = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'spring',
  'summer',
  'autumn',
  'winter',
  'time',
  'day',
]);
const TIME_OPENERS = new Set(['last', 'this', 'next', 'that', 'earlier', 'same', 'late', 'early']);

/** "last week", "on Tuesday", "this month": when, and nobody who does anything. */
function markTimes(sentence: Sentence, tags: Tag[]): void {
  for (const term of termsOf(sentence, 'weekday')) {
    const next = tags[term.to];
    const inPhrase =
      (sentence.tokens[term.to - 1]?.possessive ?? false) ||
      (tags[term.from - 1] === 'det' && (next === 'noun' || next === 'adj'));
    if (!inPhrase) tags[term.from] = 'adv';
  }
  // "On 2 March Microsoft": a day or a month with its year is when, not a part of the name behind it. "The March attack" stays.
  for (const month of termsOf(sentence, 'month')) {
    const [from, to] = dateAround(sentence, month);
    const alone =
      to - from === 1 &&
      (tags[from - 1] === 'prep' || tags[from - 1] === 'sub') &&
      ['name', 'det', 'pron'].includes(tags[to] ?? '');
    if ((to - from > 1 || alone) && !(sentence.tokens[to - 1]?.possessive ?? false)) tags.fill('adv', from, to);
  }
  for (let at = 1; at < tags.length; at += 1) {
    if (!TIME_UNITS.has(sentence.tokens[at]?.text ?? '') || sentence.tokens[at]?.possessive) continue;
    if (!TIME_OPENERS.has(sentence.tokens[at - 1]?.text ?? '')) continue;
    tags[at] = 'adv';
    tags[at - 1] = 'adv';
    if (tags[at - 2] === 'det') tags[at - 2] = 'adv';
  }
}

/** The tokens of a date around its month: the day before or behind, and the year. */
function dateAround(
  sentence: Sentence,
  month: { readonly from: number; readonly to: number },
): readonly [from: number, to: number] {
  const numberAt = (at: number, most: number) => {
    const token = sentence.tokens[at];
    return token?.kind === 'number' && (token.value ?? most + 1) <= most;
  };
  const from = numberAt(month.from - 1, 31) ? month.from - 1 : month.from;
  let to = numberAt(month.to, 31) && from === month.from ? month.to + 1 : month.to;
  if (/^(?:19|20)\d\d$/.test(sentence.tokens[to]?.raw ?? '')) to += 1;
  else if (sentence.tokens[to]?.raw === ',' && /^(?:19|20)\d\d$/.test(sentence.tokens[to + 1]?.raw ?? '')) to += 2;
  return [from, to];
}

/** Tokens of names that the dossier or the gazetteer knows. */
function namedTokens(sentence: Sentence): boolean[] {
  const named: boolean[] = sentence.tokens.map(() => false);
  for (const term of sentence.terms) {
    const type = term.entry.type;
    const isName =
      type === 'party' ||
      type === 'case' ||
      type === 'event-name' ||
      (type === 'place' && (term.entry.form === 'name' || term.entry.form === 'seat'));
    if (isName) for (let at = term.from; at < term.to; at += 1) named[at] = true;
  }
  return named;
}

/** A headline in title case: a capital says nothing there. One long word in lower case shows that it is none. */
function isShouting(sentence: Sentence): boolean {
  let capitals = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.raw.length < 4 || PREPOSITIONS.has(token.text) || SUBORDINATORS.has(token.text)) continue;
    if (!beginsWithCapital(token)) return false;
    capitals += 1;
  }
  return capitals > 1;
}

/** The words of the closed classes; of one in several lists the first decides. */
const CLOSED: ReadonlyMap<string, Candidate> = closedClasses([
  [['to'], 'to'],
  [['that'], 'that'],
  [NEGATIONS, 'neg'],
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
  [MODALS, 'modal'],
  [CONJUNCTIONS, 'conj'],
  [PRONOUNS, 'pron'],
  [DETERMINERS, 'det'],
  [['which', 'who', 'whom'], 'rel'],
  [[...SUBORDINATORS].filter((word) => !PREPOSITIONS.has(word)), 'sub'],
  [PREPOSITIONS, 'prep'],
  [RELATIVES, 'rel'],
  [ADVERBS, 'adv'],
]);

function closedClasses(lists: readonly (readonly [words: Iterable<string>, tag: Candidate])[]): ReadonlyMap<string, Candidate> {
  const classes = new Map<string, Candidate>();
  for (const [words, tag] of lists) for (const word of words) if (!classes.has(word)) classes.set(word, tag);
  return classes;
}

const CONTRACTED_PRONOUN = /^(?:it|he|she|they|we|i|you)'(?:ve|d|ll|re|m)$/;
/** Tried on the last four letters only. */
const ADJECTIVAL = /(?:al|ive|ous|ic|ful|less|able|ible|ese|ish|ian|ed)$/;

interface Known {
  readonly closed: Candidate | undefined;
  readonly form: Form | undefined;
}

/** What the lists know of a word, by its number: it is asked of every word of a text. */
const KNOWN: readonly (Known | undefined)[] = knownWords();

function knownWords(): (Known | undefined)[] {
  const words = [...CLOSED.keys(), ...FORMS.keys()];
  const known = Array.from<Known | undefined>({ length: Math.max(...words.map(numberOf)) + 1 });
  for (const word of words) known[numberOf(word)] = { closed: CLOSED.get(word), form: FORMS.get(word) };
  return known;
}

function candidate(token: Token, at: number, named: boolean, shouting: boolean): Candidate {
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'num';
  if (named) return 'name';
  const word = token.text;
  // "it's", "that's", "who's": the scanner took the ending for a possessive.
  if (token.possessive && PRONOUNS.has(word) && word !== 'one') return 'pron';
  const known = token.word < 0 || token.word >= KNOWN.length ? undefined : KNOWN[token.word];
  const closed = known?.closed;
  // "May" is the month.
  if (closed !== undefined && token.raw !== 'May') return closed;
  const capital = beginsWithCapital(token);
  const form = known?.form;
  if (form && !(capital && !shouting && at > 0)) return form.candidate;
  if (word.includes("'") && CONTRACTED_PRONOUN.test(word)) return 'pron';
  if (capital && at > 0 && !shouting) return 'name';
  if (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word)) return NOT_MANNER.has(word) ? 'adj' : 'adv';
  if (word.endsWith('ing') && word.length > 5 && !/thing$/.test(word)) return 'ing';
  if (word.endsWith('ed') && word.length > 4 && !word.includes('-')) return 'past';
  return ADJECTIVAL.test(word.slice(-4)) ? 'adj' : 'noun';
}

function beginsWithCapital(token: Token): boolean {
  const code = token.raw.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

const NOMINAL: ReadonlySet<Candidate> = new Set<Candidate>(['noun', 'name', 'pron', 'num']);

function settle(sentence: Sentence, candidates: readonly Candidate[], tags: readonly Tag[], at: number): Tag {
  const own = candidates[at] ?? 'mark';
  if (own === 'that') return settleThat(sentence, candidates, tags, at);
  if (own === 'noun-or-verb') return settleHomograph(sentence, candidates, tags, at);
  if (own === 'past') return isAdjectival(sentence, candidates, tags, at) ? 'adj' : 'past';
  // "a senior US official said": the adjective stands before a noun, the person does not.
  if (
    own === 'adj' &&
    sentence.tokens[at]?.text === 'official' &&
    !NOMINAL.has(candidates[at + 1] ?? 'mark') &&
    candidates[at + 1] !== 'adj' &&
    candidates[at + 1] !== 'noun-or-verb'
  )
    return 'noun';
  if (own === 'ing') {
    const before = lastSolid(tags, at);
    const next = candidates[at + 1];
    // "the hacking group", "its growing number": part of a noun phrase.
    if ((before === 'det' || before === 'adj' || before === 'num' || possessiveBefore(sentence, at)) && next !== 'det') {
      return next === 'noun' || next === 'noun-or-verb' || next === 'adj' || next === 'name' ? 'adj' : 'noun';
    }
    return 'ing';
  }
  // "a spokeswoman there declined": where, and not who; "in the US there were" counts.
  if (
    own === 'pron' &&
    sentence.tokens[at]?.text === 'there' &&
    !['be', 'have', 'modal', 'adv'].includes(candidates[at + 1] ?? '') &&
    (tags[at - 1] === 'noun' || tags[at - 1] === 'name')
  )
    return 'adv';
  // "The Washington Post said": part of a name.
  if (own === 'prep' && tags[at - 1] === 'name' && sentence.tokens[at]?.raw === 'Post') return 'name';
  if (own === 'prep' && PARTICLES.has(sentence.tokens[at]?.text ?? '') && isParticle(sentence, candidates, tags, at))
    return 'adv';
  if (own === 'det' && sentence.tokens[at]?.text === 'such' && sentence.tokens[at + 1]?.text === 'as') return 'prep';
  if (own === 'prep' && SUBORDINATORS.has(sentence.tokens[at]?.text ?? '') && opensClause(candidates, at)) return 'sub';
  return own;
}

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'along', 'over', 'around', 'back', 'in', 'on']);

/** "carried out the attack", "ramped up": the second half of a verb, not a preposition with a phrase of its own. */
function isParticle(sentence: Sentence, candidates: readonly Candidate[], tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  if (before !== 'past' && before !== 'verb' && before !== 'ing') return false;
  const word = sentence.tokens[at]?.text ?? '';
  const verb = lemmaOf(sentence.tokens[at - 1]?.text ?? '');
  const next = candidates[at + 1];
  if (word === 'in' || word === 'on' || word === 'over' || word === 'around')
    return (word === 'in' && ['join', 'pile', 'break', 'move'].includes(verb)) || (word === 'on' && verb === 'pile');
  return (
    sentence.tokens[at + 1]?.text !== 'of' &&
    (next === 'det' ||
      next === 'name' ||
      next === 'noun' ||
      next === 'adj' ||
      next === 'pron' ||
      next === 'num' ||
      next === 'mark' ||
      next === 'noun-or-verb' ||
      next === 'prep' ||
      next === undefined ||
      next === 'adv')
  );
}

/** "after Microsoft released": a noun phrase and a verb follow before the next mark. */
function opensClause(candidates: readonly Candidate[], at: number): boolean {
  for (let i = at + 1; i < Math.min(candidates.length, at + 9); i += 1) {
    const one = candidates[i];
    if (one === 'mark' || one === 'sub' || one === 'rel') return false;
    if (i > at + 1 && (one === 'be' || one === 'have' || one === 'do' || one === 'modal')) return true;
    if (i > at + 1 && (one === 'past' || one === 'noun-or-verb') && NOMINAL.has(candidates[i - 1] ?? 'mark'))
      return one === 'past';
  }
  return false;
}

/** "that attack" (determiner), "said that China" (conjunction), "a group that operates" (relative). */
function settleThat(sentence: Sentence, candidates: readonly Candidate[], tags: readonly Tag[], at: number): Tag {
  const next = candidates[at + 1];
  const before = tags[at - 1];
  if (next === 'be' || next === 'have' || next === 'modal' || next === 'do')
    return before === 'noun' || before === 'name' || before === 'mark' ? 'rel' : 'pron';
  if (before === 'past' || before === 'verb' || before === 'adv' || before === 'ing') return 'sub';
  if (next === 'past') return 'rel';
  if (before === 'noun' || before === 'name' || before === 'num' || before === 'pron') {
    // "the fact that China", "confidence that it": a noun phrase with a verb of its own follows: either way a clause opens.
    return 'rel';
  }
  if (before === undefined || before === 'prep' || before === 'mark' || before === 'conj' || before === 'to')
    return next === 'noun' || next === 'noun-or-verb' || next === 'adj' ? 'det' : 'pron';
  return sentence.tokens[at + 1] === undefined ? 'pron' : 'sub';
}

/** Last tag that is no adverb. */
function lastSolid(tags: readonly Tag[], at: number): Tag | undefined {
  let i = at - 1;
  while (i >= 0 && tags[i] === 'adv') i -= 1;
  return tags[i];
}

function possessiveBefore(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.possessive ?? false;
}

/** "attack", "blames", "hit", "report": a noun in a noun phrase, a verb behind a subject, a modal or "to". */
function settleHomograph(sentence: Sentence, candidates: readonly Candidate[], tags: readonly Tag[], at: number): Tag {
  const word = sentence.tokens[at]?.text ?? '';
  const form = FORMS.get(word);
  const before = solidBefore(sentence, tags, at);
  const direct = tags[at - 1];
  const next = candidates[at + 1];
  const asVerb: Tag = form?.forms.has('past') || form?.forms.has('part') ? 'past' : 'verb';
  if (before === 'to' || before === 'modal' || before === 'do') return asVerb === 'past' && before !== 'to' ? 'verb' : 'verb';
  if (direct === 'neg') return 'verb';
  if (before === 'det' || before === 'adj' || before === 'prep' || possessiveBefore(sentence, at)) return 'noun';
  if (before === 'have' || before === 'be') return form?.forms.has('part') ? 'past' : 'noun';
  if (before === 'num') return 'noun';
  // What can follow a transitive verb and hardly follows a noun.
  const objectFollows =
    next === 'det' ||
    next === 'pron' ||
    next === 'name' ||
    next === 'that' ||
    next === 'num' ||
    next === 'adj' ||
    next === 'noun';
  // "the Exchange attacks": a product does nothing.
  if (termsOf(sentence, 'event-name').some((term) => term.to === at)) return 'noun';
  if (word === 'groups') return 'noun';
  if (before === 'pron' || before === 'rel') return asVerb;
  if ((before === 'name' || before === 'noun') && form?.forms.has('base') && invertedBefore(tags, at)) return 'verb';
  if (before === 'name' || before === 'noun') {
    if (asVerb === 'past') return objectFollows || next === 'prep' || next === 'adv' ? 'past' : 'noun';
    // "Microsoft blames the", "sources report that": number agrees and an object follows.
    const third = form?.forms.has('s') ?? false;
    // "which Microsoft claims was done by": an inserted crediting.
    if (third && SPEECH.has(form?.lemma ?? '') && direct === 'name' && (next === 'be' || next === 'have' || next === 'modal'))
      return 'verb';
    const plural = /s$/.test(sentence.tokens[at - 1]?.text ?? '') || before === 'noun';
    if (third && (objectFollows || next === 'prep' || next === 'to' || next === undefined || next === 'mark' || next === 'adv'))
      return next === 'det' ||
        next === 'pron' ||
        next === 'name' ||
        next === 'that' ||
        SPEECH.has(form?.lemma ?? '') ||
        direct === 'name'
        ? endsClauseEarly(candidates, at) && !SPEECH.has(form?.lemma ?? '')
          ? 'noun'
          : 'verb'
        : 'noun';
    if (
      !third &&
      plural &&
      (next === 'det' ||
        next === 'pron' ||
        next === 'that' ||
        (next === 'name' && /s$/.test(sentence.tokens[at - 1]?.text ?? '')))
    )
      return 'verb';
    return 'noun';
  }
  // "The assessment, shared with allies, blames hackers": a comma ends the insertion, and the verb of its subject comes.
  if (before === 'mark' && form?.forms.has('s') && closesInsertion(sentence, tags, at - 1)) return 'verb';
  if (before === undefined || before === 'mark') return next === 'det' || next === 'pron' ? asVerb : 'noun';
  if (
    before === 'conj' &&
    form?.forms.has('s') &&
    tags.some((one, i) => one === 'verb' && FORMS.get(sentence.tokens[i]?.text ?? '')?.forms.has('s')) &&
    next !== 'be'
  )
    return 'verb';
  if (before === 'conj') return next === 'det' || next === 'pron' || next === 'that' ? asVerb : 'noun';
  return 'noun';
}

/** The comma ends what began behind the subject with a participle or a relative pronoun; no verb of the subject's own stands before. */
function closesInsertion(sentence: Sentence, tags: readonly Tag[], comma: number): boolean {
  if (sentence.tokens[comma]?.raw !== ',') return false;
  const opening = sentence.tokens.findIndex((token, i) => i < comma && token.raw === ',');
  const first = tags[opening + 1];
  return (
    opening > 0 &&
    (first === 'past' || first === 'ing' || first === 'rel') &&
    (tags[opening - 1] === 'noun' || tags[opening - 1] === 'name') &&
    !tags.slice(0, opening).some((one) => FINITE.has(one))
  );
}

const FINITE: ReadonlySet<Tag> = new Set<Tag>(['verb', 'past', 'be', 'have', 'modal', 'do']);

/** What stands before a word, over adverbs and an opening quotation mark: 'said it "strongly supports"'. */
function solidBefore(sentence: Sentence, tags: readonly Tag[], at: number): Tag | undefined {
  const before = lastSolid(tags, at);
  if (before !== 'mark') return before;
  let i = at - 1;
  while (i >= 0 && tags[i] === 'adv') i -= 1;
  const further = sentence.tokens[i]?.raw === '"' ? lastSolid(tags, i) : undefined;
  return further === 'pron' || further === 'modal' || further === 'to' ? further : before;
}

/** "does the EU blame", "did London accuse": the auxiliary stands before the subject. */
function invertedBefore(tags: readonly Tag[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const one = tags[i];
    if (one === 'do' || one === 'modal') return i === 0 || !NOMINAL.has(tags[i - 1] ?? 'mark') || tags[i + 1] === 'det';
    if (one !== 'name' && one !== 'noun' && one !== 'det' && one !== 'adj') return false;
  }
  return false;
}

const SPEECH = new Set(['say', 'claim', 'report', 'warn', 'believe', 'argue', 'think', 'estimate', 'insist']);

/** "Exchange attacks were": a finite verb follows at once, so this is no verb. */
function endsClauseEarly(candidates: readonly Candidate[], at: number): boolean {
  const next = candidates[at + 1];
  return next === 'be' || next === 'have' || next === 'modal' || next === 'do';
}

/** Behind these an -ing form is a verb, and takes an object. */
const GERUND_BEHIND: ReadonlySet<Tag> = new Set<Tag>(['past', 'verb', 'prep', 'be']);

/** "the affected servers", "a suspected spy", "Chinese-backed": a participle inside a noun phrase. */
function isAdjectival(sentence: Sentence, candidates: readonly Candidate[], tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1];
  const next = candidates[at + 1];
  const nominalNext =
    next === 'noun' || next === 'noun-or-verb' || next === 'adj' || next === 'name' || next === 'num' || next === 'past';
  if (!nominalNext) return false;
  // "the official said hackers": what was said stands behind the verb.
  if (sentence.tokens[at]?.text === 'said' && before !== 'det') return false;
  if (before === 'det' || before === 'prep' || before === 'num' || before === 'adj' || possessiveBefore(sentence, at))
    return true;
  // "began notifying hacked agencies", "by patching affected servers", and not "its own warning reached Microsoft"
  if (before === 'ing' && GERUND_BEHIND.has(tags[at - 2] ?? 'mark')) return true;
  // "highly skilled hackers", "the newly discovered flaws"
  return before === 'adv' && (tags[at - 2] === 'det' || tags[at - 2] === 'prep');
}

/** Is the token a contracted negation, "didn't"? */
export function isContractedNot(word: string): boolean {
  return CONTRACTED_NOT.has(word) || word.endsWith("n't");
}
