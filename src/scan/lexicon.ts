/** The lexicon as a trie over words: the phrases of the language and of the dossier, looked up in one walk from each token. */
import type { Entry, Row } from '../language/entry.ts';
import { finish, type Steps } from '../steps.ts';
import { numberOf } from './intern.ts';
import type { Term, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Meaning {
  readonly entry: Entry;
  /** The phrase's own spelling, word by word, where case matters; null where any case matches. */
  readonly spelling: readonly string[] | null;
}

interface Node {
  /** By the number of the next word. Null where no phrase goes on. */
  next: Map<number, Node> | null;
  readonly meanings: Meaning[];
}

/** The nodes of first words, by their number; the rest of a phrase hangs on these. */
type Trie = readonly (Node | undefined)[];

export interface Lexicon {
  /** Every term of `tokens`, by position. */
  find(tokens: readonly Token[]): Term[];
}

/** Entry types that a longer party, case or place name swallows: the "Server" of "Exchange Server" counts nothing. */
const SWALLOWING: ReadonlySet<string> = new Set(['party', 'event-name', 'case']);
const SWALLOWED: ReadonlySet<string> = new Set([
  'place',
  'unit',
  'actor',
  'state',
  'event',
  'act',
  'say',
  'number',
  'rung',
  'deed',
  'part',
]);

export function buildLexicon(rows: Iterable<Row>): Lexicon {
  return finish(lexiconSteps(rows));
}

/** The same, row by row, so that whoever runs it can stop for a while in between: it is the longest thing done before an article is read. */
export function* lexiconSteps(rows: Iterable<Row>): Steps<Lexicon> {
  const root: Node = { next: null, meanings: [] };
  /** Rows of one meaning share one entry, so that terms are compared by identity. */
  const entries = new Map<string, Entry>();
  for (const [phrase, meaning] of rows) {
    yield;
    const words = tokenize(phrase);
    let node = root;
    for (const word of words) {
      const number = numberOf(word.text);
      node.next ??= new Map();
      let next = node.next.get(number);
      if (!next) {
        next = { next: null, meanings: [] };
        node.next.set(number, next);
      }
      node = next;
    }
    const key = JSON.stringify(meaning);
    const entry = entries.get(key) ?? meaning;
    entries.set(key, entry);
    const spelling = phrase === phrase.toLowerCase() ? null : words.map((word) => word.raw);
    node.meanings.push({ entry, spelling });
  }
  const last = Math.max(-1, ...(root.next?.keys() ?? []));
  const first = Array.from({ length: last + 1 }, (_, number) => root.next?.get(number));
  return { find: (tokens) => find(first, tokens) };
}

function find(first: Trie, tokens: readonly Token[]): Term[] {
  const found: Term[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    // Most words begin no phrase; those without a number are in no list at all.
    const number = tokens[from]?.word ?? -1;
    let node = number < 0 || number >= first.length ? undefined : first[number];
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.meanings.length > 0) addMeanings(found, node.meanings, tokens, from, to);
      node = node.next?.get(tokens[to]?.word ?? -1);
    }
  }
  return withoutSwallowed(found);
}

function addMeanings(found: Term[], meanings: readonly Meaning[], tokens: readonly Token[], from: number, to: number): void {
  const first = found.length;
  for (const { entry, spelling } of meanings) {
    // Two spellings of one name ("NATO", "Nato") both match it in capitals: one term is enough.
    if ((spelling === null || spelled(spelling, tokens, from)) && !holds(found, first, entry)) found.push({ entry, from, to });
  }
}

function holds(found: readonly Term[], first: number, entry: Entry): boolean {
  for (let i = first; i < found.length; i += 1) if (found[i]?.entry === entry) return true;
  return false;
}

/** As the phrase spells it, or all in capitals as in a tabloid headline. */
function spelled(spelling: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < spelling.length; i += 1) {
    const raw = tokens[from + i]?.raw ?? '';
    const word = spelling[i] ?? '';
    if (raw !== word && !(raw.length > 3 && raw === word.toUpperCase())) return false;
  }
  return true;
}

/** Of two terms of one type the longer wins; names swallow the common words inside them. */
function withoutSwallowed(found: Term[]): Term[] {
  const swallowed = new Set<Term>();
  for (let i = 0; i < found.length; i += 1) {
    const long = found[i];
    if (long === undefined || long.to - long.from < 2) continue;
    // Terms are in the order of where they begin: what the long one covers stands beside it.
    let at = i;
    while (at > 0 && found[at - 1]?.from === long.from) at -= 1;
    for (let term = found[at]; term !== undefined && term.from < long.to; at += 1, term = found[at])
      if (swallows(long, term)) swallowed.add(term);
  }
  return swallowed.size === 0 ? found : found.filter((term) => !swallowed.has(term));
}

function swallows(long: Term, term: Term): boolean {
  if (term.to > long.to || term.to - term.from >= long.to - long.from) return false;
  const [outer, inner] = [long.entry.type, term.entry.type];
  // In "the United States" no states are counted.
  return outer === inner || (SWALLOWING.has(outer) && SWALLOWED.has(inner)) || (outer === 'place' && inner === 'unit');
}
