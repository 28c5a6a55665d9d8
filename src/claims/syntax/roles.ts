/**
 * Who does what to whom: for a verb group the noun phrases that are its subject, its objects, its agent behind "by", and those behind
 * other prepositions. Found by walking over what can stand between ("Volexity, a firm in Virginia that …, said"), not by a full parse;
 * null or empty where the walk meets something that it does not know.
 */
import type { Sentence } from '../../scan/token.ts';
import { type Chunks, chunksOf, type NounPhrase, type VerbGroup } from './chunks.ts';

/** The verb group that holds a token. */
export function verbAt(sentence: Sentence, at: number): VerbGroup | null {
  const chunks = chunksOf(sentence);
  return chunks.verbs[chunks.verbAt[at] ?? -1] ?? null;
}

/** The noun phrase that holds a token. */
export function nounAt(sentence: Sentence, at: number): NounPhrase | null {
  const chunks = chunksOf(sentence);
  return chunks.nouns[chunks.nounAt[at] ?? -1] ?? null;
}

/** The subject of a verb group: one noun phrase, or several that are joined; empty where none is found. */
export function subjectsOf(sentence: Sentence, verb: VerbGroup, depth = 0): readonly NounPhrase[] {
  if (depth > 4) return [];
  const chunks = chunksOf(sentence);
  if (verb.passive && verb.form === 'bare') return reducedSubject(sentence, chunks, verb.from - 1);
  if (verb.form === 'gerund' || verb.form === 'infinitive') return controller(sentence, chunks, verb, depth);
  const before = skipAdverbs(chunks, verb.from - 1);
  const tag = chunks.tags[before];
  const word = sentence.tokens[before]?.text ?? '';
  if (tag === 'rel') return antecedent(sentence, chunks, before);
  if (tag === 'conj' || (tag === 'mark' && word === ',' && chunks.tags[before + 1] === 'adv')) {
    // The nearest verb before that has a subject: a participle in between may look finite and has none.
    let earlier = finiteBefore(chunks, before);
    for (let steps = 0; earlier && steps < 3; steps += 1) {
      const shared = subjectsOf(sentence, earlier, depth + 1);
      if (shared.length > 0) return shared;
      earlier = finiteBefore(chunks, earlier.from);
    }
  }
  const found = walkLeft(sentence, chunks, before);
  if (found.length > 0) return found;
  // "The flaws are fixed, said Microsoft."
  const said = inverted(chunks, verb);
  if (said.length > 0 && chunks.tags[said[0]?.head ?? -1] !== 'pron') return said;
  // "began looking, found the flaw and had": verbs in a list share their subject.
  if (tag === 'mark' && word === ',') {
    const earlier = finiteBefore(chunks, before);
    if (earlier) return subjectsOf(sentence, earlier, depth + 1);
  }
  return inverted(chunks, verb);
}

/** Noun phrases that a verb takes directly: "blamed China and Russia". */
export function objectsOf(sentence: Sentence, verb: VerbGroup): readonly NounPhrase[] {
  const chunks = chunksOf(sentence);
  let at = verb.to;
  while (chunks.tags[at] === 'adv') at += 1;
  if (sentence.tokens[at]?.raw === '"') at += 1;
  const first = chunks.nouns[chunks.nounAt[at] ?? -1];
  if (first === undefined || first.from !== at) return [];
  return joinedAfter(sentence, chunks, first);
}

/** Noun phrases behind a preposition in the verb's own stretch: `prepositional(s, v, ['to'])` of "attributed the attack to China". */
export function prepositional(sentence: Sentence, verb: VerbGroup, prepositions: readonly string[]): readonly NounPhrase[] {
  const chunks = chunksOf(sentence);
  for (let at = verb.to; at < chunks.tags.length; at += 1) {
    if (endsStretch(sentence, chunks, at)) return [];
    const word = sentence.tokens[at]?.text ?? '';
    if (!prepositions.includes(word)) continue;
    const phrase = chunks.nouns.find((one) => one.prep === at);
    if (phrase) return joinedAfter(sentence, chunks, phrase);
  }
  return [];
}

/** The doer of a passive: behind "by". */
export function agentsOf(sentence: Sentence, verb: VerbGroup): readonly NounPhrase[] {
  return prepositional(sentence, verb, ['by']);
}

/** Where what a verb governs ends: another finite verb's clause, a semicolon, a dash. */
function endsStretch(sentence: Sentence, chunks: Chunks, at: number): boolean {
  const tag = chunks.tags[at];
  const raw = sentence.tokens[at]?.raw ?? '';
  if (tag === 'mark') return raw === ';' || raw === ':' || raw === '–' || raw === '—' || raw === '.' || raw === '?';
  if (tag === 'sub') return true;
  const verb = chunks.verbs[chunks.verbAt[at] ?? -1];
  return verb !== undefined && verb.from === at && verb.form === 'finite';
}

function skipAdverbs(chunks: Chunks, at: number): number {
  let i = at;
  while (i >= 0 && (chunks.tags[i] === 'adv' || chunks.tags[i] === 'neg')) i -= 1;
  return i;
}

function finiteBefore(chunks: Chunks, at: number): VerbGroup | null {
  return chunks.verbs.findLast((verb) => verb.to <= at && verb.form === 'finite') ?? null;
}

/** What a relative pronoun stands for: the noun phrases before it, over a comma. */
function antecedent(sentence: Sentence, chunks: Chunks, rel: number): readonly NounPhrase[] {
  let at = rel - 1;
  // "most of which", "many of whom"
  if (chunks.tags[at] === 'prep') at -= 1;
  while (at >= 0 && chunks.tags[at] === 'mark' && [',', '"', ')'].includes(sentence.tokens[at]?.raw ?? '')) at -= 1;
  let phrase = chunks.nouns[chunks.nounAt[at] ?? -1];
  // "a company from Slovakia, which …": a place does nothing.
  for (
    let steps = 0;
    phrase !== undefined && phrase.prep >= 0 && PLACING.has(sentence.tokens[phrase.prep]?.text ?? '') && steps < 3;
    steps += 1
  ) {
    const governor: NounPhrase | undefined = chunks.nouns[chunks.nounAt[phrase.prep - 1] ?? -1];
    if (governor === undefined) break;
    phrase = governor;
  }
  if (phrase === undefined) return [];
  // "the head of the agency, which …": the nearer phrase is the better guess.
  return joinedBefore(sentence, chunks, phrase);
}

const PLACING = new Set(['in', 'from', 'at', 'near', 'outside', 'on']);

/** "hackers linked to": the phrase just before, over a comma. */
function reducedSubject(sentence: Sentence, chunks: Chunks, from: number): readonly NounPhrase[] {
  let at = skipAdverbs(chunks, from);
  while (at >= 0 && chunks.tags[at] === 'mark' && [',', '"', '('].includes(sentence.tokens[at]?.raw ?? '')) at -= 1;
  const phrase = chunks.nouns[chunks.nounAt[at] ?? -1];
  return phrase === undefined ? [] : joinedBefore(sentence, chunks, phrase);
}

/** Whoever does the main verb also does the gerund or infinitive: "joined the US in blaming", "declined to name". */
function controller(sentence: Sentence, chunks: Chunks, verb: VerbGroup, depth: number): readonly NounPhrase[] {
  const earlier = chunks.verbs.findLast((one) => one.to <= verb.from && (one.form === 'finite' || one.form === 'infinitive'));
  if (earlier) return subjectsOf(sentence, earlier, depth + 1);
  const later = chunks.verbs.find((one) => one.from >= verb.to && one.form === 'finite');
  return later ? subjectsOf(sentence, later, depth + 1) : [];
}

/**
 * Leftwards from a verb to its subject: prepositional phrases, participles with what they govern, and insertions between commas are
 * stepped over.
 */
function walkLeft(sentence: Sentence, chunks: Chunks, start: number): readonly NounPhrase[] {
  let at = start;
  /** Was the end of an insertion passed whose beginning is still to come? */
  let inside = false;
  for (let steps = 0; steps < 24 && at >= 0; steps += 1) {
    const tag = chunks.tags[at];
    const raw = sentence.tokens[at]?.raw ?? '';
    // "Britain, backed by the US, the EU and NATO, accused": a list inside the insertion has commas of its own.
    if (inside && raw === ',' && isParticiple(chunks, at + 1)) {
      inside = false;
      at -= 1;
      continue;
    }
    // "the EU and Japan all joined"
    if (tag === 'det' && QUANTIFYING.has(raw) && chunks.nounAt[at] === -1) {
      at -= 1;
      continue;
    }
    if (tag === 'mark') {
      if (raw === '"' || raw === "'") {
        at -= 1;
        continue;
      }
      if (raw === ',' || raw === ')' || raw === '–' || raw === '—' || raw === '-') {
        // A dash may be typed as two hyphens.
        while (raw === '-' && sentence.tokens[at - 1]?.raw === '-') at -= 1;
        const opening = insertionStart(sentence, chunks, at);
        if (opening < 0) return [];
        inside = raw === ',';
        at = opening - 1;
        while (raw === '-' && sentence.tokens[at]?.raw === '-') at -= 1;
        continue;
      }
      return [];
    }
    const phrase = chunks.nouns[chunks.nounAt[at] ?? -1];
    if (phrase) {
      if (phrase.prep >= 0) {
        // "the head of the agency": on to what the preposition hangs on.
        at = skipAdverbs(chunks, phrase.prep - 1);
        const verb = chunks.verbs[chunks.verbAt[at] ?? -1];
        // "hackers linked to China broke in", "a group working for the state said"
        if (verb && (verb.form === 'bare' || verb.form === 'gerund')) at = skipAdverbs(chunks, verb.from - 1);
        else if (verb) {
          // A finite verb there means that the phrase closes the clause before: "… to China, Beijing said" has no comma here.
          return chunks.tags[verb.from - 1] === 'rel' ? walkLeft(sentence, chunks, verb.from - 2) : [phrase];
        }
        continue;
      }
      // "The delay in naming China was": China is what is named, and the delay was.
      const governor = chunks.verbs[chunks.verbAt[phrase.from - 1] ?? -1];
      if (governor?.form === 'gerund' && governor.to === phrase.from && chunks.tags[governor.from - 1] === 'prep') {
        at = skipAdverbs(chunks, governor.from - 2);
        continue;
      }
      return joinedBefore(sentence, chunks, phrase);
    }
    const verb = chunks.verbs[chunks.verbAt[at] ?? -1];
    if (verb && (verb.form === 'bare' || verb.form === 'gerund')) {
      at = skipAdverbs(chunks, verb.from - 1);
      continue;
    }
    if (tag === 'prep' || tag === 'to') {
      at -= 1;
      continue;
    }
    return [];
  }
  return [];
}

const QUANTIFYING = new Set(['all', 'both', 'each']);

/** "backed by", "joined by": a participle without a subject of its own begins here. */
function isParticiple(chunks: Chunks, at: number): boolean {
  const verb = chunks.verbs[chunks.verbAt[at] ?? -1];
  return verb !== undefined && verb.from === at && (verb.form === 'bare' || verb.form === 'gerund');
}

/** The comma or bracket that opens the insertion which closes at `at`; -1 where there is none. */
function insertionStart(sentence: Sentence, chunks: Chunks, at: number): number {
  const close = sentence.tokens[at]?.raw ?? '';
  const open = close === ')' ? '(' : close;
  for (let i = at - 1; i >= 0 && at - i <= 40; i -= 1) {
    const raw = sentence.tokens[i]?.raw ?? '';
    if (chunks.tags[i] !== 'mark' || raw !== open) continue;
    const next = chunks.tags[i + 1];
    // What an insertion begins with: an apposition, a relative or prepositional phrase, a participle, a subordinate clause.
    if (
      open === '(' ||
      open === '–' ||
      open === '—' ||
      next === 'det' ||
      next === 'rel' ||
      next === 'prep' ||
      next === 'sub' ||
      next === 'past' ||
      next === 'ing' ||
      next === 'noun' ||
      next === 'adj' ||
      next === 'name' ||
      next === 'num' ||
      next === 'adv' ||
      next === 'pron'
    )
      return i;
  }
  return -1;
}

/** "said Microsoft", "according to which said Tom Burt, a vice president": the subject behind a verb of saying. */
function inverted(chunks: Chunks, verb: VerbGroup): readonly NounPhrase[] {
  if (!INVERTING.has(verb.lemma)) return [];
  const before = chunks.tags[verb.from - 1];
  if (before !== undefined && before !== 'mark') return [];
  const phrase = chunks.nouns[chunks.nounAt[verb.to] ?? -1];
  return phrase !== undefined && phrase.from === verb.to ? [phrase] : [];
}

const INVERTING = new Set([
  'say',
  'write',
  'tell',
  'add',
  'warn',
  'explain',
  'note',
  'report',
  'claim',
  'tweet',
  'announce',
  'argue',
  'insist',
]);

const JOINERS = new Set([',', 'and', '&', 'or', 'nor', 'plus', 'also', 'both', 'then', 'finally']);

/** The phrases of one list that ends with `last`: "the US, Britain and the EU". */
export function joinedBefore(sentence: Sentence, chunks: Chunks, last: NounPhrase): readonly NounPhrase[] {
  const list = [last];
  let next = last;
  for (let i = chunks.nouns.indexOf(last) - 1; i >= 0; i -= 1) {
    const phrase = chunks.nouns[i];
    if (phrase === undefined || !isJoined(sentence, chunks, phrase, next)) break;
    list.unshift(phrase);
    next = phrase;
  }
  return trimmed(sentence, list);
}

/** The phrases of one list that begins with `first`. */
export function joinedAfter(sentence: Sentence, chunks: Chunks, first: NounPhrase): readonly NounPhrase[] {
  const list = [first];
  let last = first;
  for (let i = chunks.nouns.indexOf(first) + 1; i < chunks.nouns.length; i += 1) {
    const phrase = chunks.nouns[i];
    if (phrase === undefined || !isJoined(sentence, chunks, last, phrase)) break;
    // "blamed China, Microsoft said": a finite verb behind makes it another subject.
    const verb = chunks.verbs[chunks.verbAt[phrase.to] ?? -1];
    if (verb && verb.form === 'finite') break;
    list.push(phrase);
    last = phrase;
  }
  return list;
}

function isJoined(sentence: Sentence, chunks: Chunks, a: NounPhrase, b: NounPhrase): boolean {
  if (b.from - a.to < 1 || b.from - a.to > 4) return false;
  let joiner = false;
  for (let at = a.to; at < b.from; at += 1) {
    const word = sentence.tokens[at]?.text ?? '';
    if (JOINERS.has(word)) joiner = true;
    // "not only the US but also Britain"
    else if (word === 'but' && sentence.tokens[at + 1]?.text === 'also') joiner = true;
    // "as well as"; not the "as well" that ends a clause.
    else if (word === 'as' || word === 'well') {
      const well = word === 'well' ? at : sentence.tokens[at + 1]?.text === 'well' ? at + 1 : at - 1;
      if (sentence.tokens[well]?.text === 'well' && sentence.tokens[well + 1]?.text !== 'as') return false;
      joiner = true;
    } else if (['along', 'with', 'together', 'alongside', '"'].includes(word)) joiner = true;
    else if (chunks.tags[at] !== 'adv') return false;
  }
  return joiner;
}

/** "On Monday, Microsoft said": a list of two whose comma joins nothing. A list needs "and" before its last. */
function trimmed(sentence: Sentence, list: readonly NounPhrase[]): readonly NounPhrase[] {
  const [before, last] = [list.at(-2), list.at(-1)];
  if (before === undefined || last === undefined) return list;
  const linked = sentence.tokens
    .slice(before.to, last.from)
    .some((token) => ['and', '&', 'or', 'nor', 'plus', 'with', 'alongside', 'as', 'also'].includes(token.text));
  // "the EU, Japan, Canada all joined"
  return linked || QUANTIFYING.has(sentence.tokens[last.to]?.text ?? '') ? list : [last];
}
