/**
 * A plain field may hold HTML or Markdown. The same text, offset for offset, with the markup made soft: what words are read from
 * (`Article.view`). A parser of either would double what stands here for the few signs that stand between two words of a claim. Pure.
 */
import { SOFT } from '../../../src/article/normalise.ts';

/** No tag and no address of a link is longer; beyond it a bracket is a bracket. */
const MARKUP = [
  // <p>, </p>, <a href="…">, <!-- … -->
  /<\/?[a-z][a-z0-9-]{0,40}(?:\s[^<>]{0,2000})?>|<!--[^<>]{0,2000}-->/gi,
  // The address of [words](address), and the brackets around the words.
  /\]\([^()\s]{0,2000}\)/g,
  /!?\[(?=[^[\]\n]{1,300}\u00AD)/g,
  // **strong**, __strong__, `code`; *word* and _word_ at their edges
  /\*\*|__|`/g,
  /(?<![\p{L}\p{N}])[*_](?=[\p{L}\p{N}“"'])|(?<=[\p{L}\p{N}.,!?”"'])[*_](?![\p{L}\p{N}])/gu,
  // ## at the beginning of a line, and > before a quotation
  /^[ ]{0,3}(?:#{1,6}|>)(?=\s)/gm,
];

/** @example withoutMarkup('**30,000**') // '\u00AD\u00AD30,000\u00AD\u00AD' */
export function withoutMarkup(text: string): string {
  return MARKUP.reduce((words, sign) => words.replace(sign, (found) => SOFT.repeat(found.length)), text);
}
