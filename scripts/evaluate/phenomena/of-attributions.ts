/** What makes attributions hard: what is said of whom, and how far the accuser stands from it. */
import type { Label } from '../labelled.ts';
import { inWords, ofKind, oneOf } from './phenomenon.ts';

const PRONOUN = /\b(?:it|its|they|their|he|his|she|her|we|our|us)\b/;
const EPITHET =
  /\bthe (?:[\w-]+ )?(?:company|firm|giant|group|agency|ministry|department|government|alliance|bloc|bank|spokes\w+|minister|president)\b/i;
const ESTIMATE =
  /\b(?:likely|probabl[ey]|almost cert\w+|possibl[ey]|may|might|could|appears?|seems?|suspected|thought|believed?s?|reckons?)\b/i;
const PASSIVE =
  /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ )?(?:blamed|accused|attributed|linked|tied|traced|named|held|charged|backed|sponsored|suspected|pinned|laid|directed|run|carried)\b/i;
const NEGATION = /\b(?:not|no|never|nobody|none|neither|nor|without|stopped short|stops short|refus\w+|declin\w+)\b|n[’']t\b/i;

const relation = ({ reading }: Label) => reading.attribution?.relation ?? '';

export const OF_ATTRIBUTIONS = ofKind('attribution', {
  'names the cluster': oneOf(relation, 'named-cluster', 'activity'),
  'from China, from its territory': oneOf(relation, 'from-territory'),
  'linked to or backed by the state': oneOf(relation, 'state-linked', 'state-backed'),
  'the country': oneOf(relation, 'country'),
  'the Ministry of State Security': oneOf(relation, 'mss', 'mss-affiliated'),
  'the government, the military': oneOf(relation, 'government', 'military'),
  'persons charged': oneOf(relation, 'persons-charged'),
  'other groups, criminals': oneOf(relation, 'other-groups', 'criminals'),
  'acknowledges, condemns, shelters': oneOf(relation, 'acknowledges', 'condemns', 'harbours'),
  denies: oneOf(relation, 'denies'),
  'declines to accuse': oneOf(relation, 'declines'),
  'no accuser (own voice, passive)': ({ reading }) => reading.attribution?.accuser === null,
  'a passive': inWords(PASSIVE),
  'accuser a pronoun or epithet': (label) =>
    label.reading.attribution?.accuser != null &&
    !sharesWord(label.reading.attribution.accuser, label.quote) &&
    (PRONOUN.test(label.quote) || EPITHET.test(label.quote)),
  'accuser not in the quote at all': (label) =>
    label.reading.attribution?.accuser != null &&
    !sharesWord(label.reading.attribution.accuser, label.quote) &&
    !PRONOUN.test(label.quote) &&
    !EPITHET.test(label.quote),
  'only the accuser’s name (a list)': ({ quote }) => quote.split(/\s+/).length <= 3,
  'a confidence or likelihood is given': ({ reading }) => reading.attribution?.confidence != null,
  'an estimative word': inWords(ESTIMATE),
  'a negation': inWords(NEGATION),
});

function sharesWord(name: string, quote: string): boolean {
  const words: readonly string[] = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word.length > 1 && words.includes(word));
}
