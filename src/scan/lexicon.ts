/** The lexicon as a trie over words: the phrases of the language and of the dossier, looked up in one walk from each token. */
import type { Entry, Row } from '../language/entry.ts';
import type { Term, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Meaning {
  readonly entry: Entry;
  /** The phrase's own spelling, word by word, where case matters; null where any case matches. */
  readonly spelling: readonly string[] | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: Meaning[];
}

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
  const root: Node = { next: new Map(), meanings: [] };
  for (const [phrase, entry] of rows) {
    const words = tokenize(phrase);
    let node = root;
    for (const word of words) {
      let next = node.next.get(word.text);
      if (!next) {
        next = { next: new Map(), meanings: [] };
        node.next.set(word.text, next);
      }
      node = next;
    }
    const spelling = phrase === phrase.toLowerCase() ? null : words.map((word) => word.raw);
    node.meanings.push({ entry, spelling });
  }
  return { find: (tokens) => find(root, tokens) };
}

function find(root: Node, tokens: readonly Token[]): Term[] {
  const found: Term[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node: Node | undefined = root;
    for (let to = from; to < tokens.length; to += 1) {
      const token = tokens[to];
      node = token === undefined ? undefined : node.next.get(token.text);
      if (node === undefined) break;
      for (const { entry, spelling } of node.meanings) {
        // Two spellings of one name ("NATO", "Nato") both match it in capitals: one term is enough.
        if (
          (spelling === null || spelled(spelling, tokens, from)) &&
          !found.some((term) => term.from === from && term.to === to + 1 && sameEntry(term.entry, entry))
        )
          found.push({ entry, from, to: to + 1 });
      }
    }
  }
  return withoutSwallowed(found);
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** As the phrase spells it, or all in capitals as in a tabloid headline. */
function spelled(spelling: readonly string[], tokens: readonly Token[], from: number): boolean {
  return spelling.every((word, i) => {
    const raw = tokens[from + i]?.raw ?? '';
    return raw === word || (raw.length > 3 && raw === word.toUpperCase());
  });
}

/** Of two terms of one type the longer wins; names swallow the common words inside them. */
function withoutSwallowed(found: readonly Term[]): Term[] {
  const long = found.filter((term) => term.to - term.from > 1);
  return found.filter(
    (term) =>
      !long.some(
        (other) =>
          other !== term &&
          other.from <= term.from &&
          other.to >= term.to &&
          other.to - other.from > term.to - term.from &&
          (other.entry.type === term.entry.type || (SWALLOWING.has(other.entry.type) && SWALLOWED.has(term.entry.type))),
      ),
  );
}
