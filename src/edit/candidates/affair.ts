/** Rewordings that tell another affair apart from this one. */
import type { Case } from '../../dossier/schema.ts';
import type { Edit } from '../problem.ts';
import { distance, endOfWords, findAll, firstLetter, insertAt, replace, type Spot } from './spot.ts';

const THIS_ATTACK =
  /\s{1,3}(?:over|for|in\s{1,3}connection\s{1,3}with|in|of|after|because\s{1,3}of)\s{1,3}(?:the|this|that)\s{1,3}(?:same\s{1,3})?(?:(?:Microsoft\s{1,3})?Exchange\s{1,3}(?:Server\s{1,3})?)?(?:hack(?:ing)?s?|attacks?|breach|affair|campaign|intrusions?|break-ins?|operation)\b(?:\s{1,3}(?:on|of|against)\s{1,3}(?:Microsoft\s{1,3})?Exchange(?:\s{1,3}\w+)?)?(?:\s{1,3}(?:of|in)\s{1,3}2021\b)?/g;

/** "charged over the hack" is "charged in a separate case"; or the whole sentence is said to be about one. */
export function apartEdits(spot: Spot): Edit[][] {
  const { claim, text, sentence } = spot;
  const start = firstLetter(spot);
  const end = endOfWords(spot);
  const deeds = findAll(spot, THIS_ATTACK).filter(({ span }) => distance(claim, span) <= 120);
  const changed = deeds.map(({ span }) => [replace(span, ' in a separate case')]);
  if (changed.length > 0) return changed;
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 20))?.[0] ?? '';
  const small = COMMON.has(first.toLowerCase()) ? first.charAt(0).toLowerCase() : first.charAt(0);
  const told = start - sentence.start <= 2 ? [[replace({ start, end: start + 1 }, `In a separate case, ${small}`)]] : [];
  return [...told, [insertAt(end, ', in a separate case')]];
}

const COMMON = new Set('the a an its it he she they four two three five in on by members some'.split(' '));

/** The other affair by its own name: "the hack of Finland's parliament". */
export function namedEdits(spot: Spot, affair: Case | undefined): Edit[][] {
  if (affair === undefined || !/^the (?:hack|attack|intrusion|compromise)/.test(affair.title)) return [];
  const title = affair.title.replace(/\s{0,3}\([^()]*\)$/, '');
  return findAll(
    spot,
    /\b(?:the|this|that)\s{1,3}(?:(?:Microsoft\s{1,3})?Exchange\s{1,3}(?:Server\s{1,3})?)?(?:hack(?:ing)?|attacks?|breach|campaign|intrusions?|break-ins?)\b(?:\s{1,3}(?:on|of|against)\s{1,3}(?:Microsoft\s{1,3})?Exchange(?:\s{1,3}\w+)?)?(?:\s{1,3}(?:of|in)\s{1,3}2021\b)?/g,
  ).map(({ span }) => [replace(span, title)]);
}
