/** Text and blocks to sentences with their terms: one pass over the characters, one walk of the lexicon from each word. */
import { ABBREVIATIONS } from '../language/en/index.ts';
import { finish, type Steps } from '../steps.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, sortByType, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that begin a sentence after an abbreviation that may end one ("… in the U.S. The group …"). */
const STARTERS = new Set([
  'the',
  'it',
  'he',
  'she',
  'they',
  'but',
  'in',
  'on',
  'at',
  'this',
  'that',
  'these',
  'microsoft',
  'a',
  'an',
  'and',
  'we',
  'its',
  'his',
  'when',
  'while',
  'as',
  'however',
  'meanwhile',
]);

/** A sentence longer than this is cut: no news sentence is, and the parser's work per sentence stays bounded. */
const MAX_TOKENS = 400;

/** The sentences of each block, in order. */
export function scan(text: string, blocks: readonly Span[], lexicon: Lexicon): Sentence[] {
  return finish(scanSteps(text, blocks, lexicon));
}

/** The same, block by block, so that whoever runs it can stop for a while in between; from the block `first` on. */
export function* scanSteps(text: string, blocks: readonly Span[], lexicon: Lexicon, first = 0): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index] as Span;
    yield;
    const tokens = tokenize(text, block.start, block.end);
    let from = 0;
    for (let i = 0; i < tokens.length; i += 1) {
      if (i + 1 < tokens.length && i - from < MAX_TOKENS && !endsSentence(tokens, i, text)) continue;
      let to = i + 1;
      // Closing quotation marks and brackets belong to the sentence they close.
      while (to < tokens.length && isCloser(tokens, to)) to += 1;
      sentences.push(sentence(tokens.slice(from, to), index, lexicon));
      from = to;
      i = to - 1;
    }
  }
  return sentences;
}

function sentence(tokens: readonly Token[], block: number, lexicon: Lexicon): Sentence {
  const terms = lexicon.find(tokens);
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    block,
    tokens,
    terms,
    byType: sortByType(terms),
    quoted: quotedTokens(tokens),
  };
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  if (token.kind === 'mark') return ENDERS.has(token.raw) && endsAtMark(tokens, at, token, next);
  // "U.S." swallowed its own dot; it ends a sentence only before a word that begins one.
  if (token.kind === 'word' && text[token.end - 1] === '.') return isCapital(next.raw) && STARTERS.has(next.text);
  // A line break before a bullet or a new line of a list.
  return next.kind === 'mark' && '•-*–'.includes(next.raw) && text.slice(token.end, next.start).includes('\n');
}

const ENDERS = new Set(['.', '!', '?', '…']);

function endsAtMark(tokens: readonly Token[], at: number, token: Token, next: Token): boolean {
  const previous = tokens[at - 1];
  const closed = isCloser(tokens, at + 1);
  const following = closed ? tokens[at + 2] : next;
  if (following === undefined) return true;
  if (token.raw === '.' && previous !== undefined && previous.end === token.start) {
    if (ABBREVIATIONS.has(previous.text) && !(previous.text === 'no' && isCapital(following.raw))) return false;
    if (previous.raw.length === 1 && isCapital(previous.raw)) return false;
  }
  return (closed || next.start > token.end) && !/^[a-z]/.test(following.raw);
}

/** Does it begin with a capital letter of ASCII? */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined || token.kind !== 'mark') return false;
  return (token.raw === '"' || token.raw === "'" || token.raw === ')' || token.raw === ']') && previous.end === token.start;
}

/** Which tokens stand between double quotation marks. An unclosed mark quotes to the end of the sentence. */
function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map((token) => {
    if (token.kind === 'mark' && token.raw === '"') {
      open = !open;
      return false;
    }
    return open;
  });
}
