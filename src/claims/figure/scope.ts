/** Where the counted things are: the nearest place that says where, not who speaks. */

import { BE } from '../../language/en/grammar.ts';
import type { EntryOf } from '../../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../../scan/token.ts';
import type { Context } from '../context.ts';
import { spanDistance, wordAt } from '../distance.ts';
import type { Quantity } from '../quantity.ts';
import { verbAt } from '../syntax/roles.ts';

/** The place nearest to the counted thing that says where it is, not who speaks. */
export function findScope(
  sentence: Sentence,
  quantity: Quantity,
  span: { from: number; to: number },
  context: Context,
): string | null {
  let best: { scope: string; cost: number } | null = null;
  for (const term of termsOf(sentence, 'place')) {
    if (term.entry.form === 'seat' || term.entry.id === 'China') continue;
    const inside = term.from >= span.from && term.to <= span.to;
    const cost = inside ? -1 : placeCost(sentence, span, term);
    if (cost === null) continue;
    if (!inside && belongsToAnother(sentence, span, term)) continue;
    if (best === null || cost < best.cost) best = { scope: term.entry.id, cost };
  }
  if (best !== null && best.cost < 12) return paired(sentence, best.scope) ?? best.scope;
  if (wordAt(sentence, quantity.to) === 'of' && wordAt(sentence, quantity.to + 1) === 'them') return null;
  return placeMeant(sentence, span, context) ?? context.headingPlace;
}

/** "Germany is badly hit. Some 26,000 servers there …": the place that the sentence before names last. */
function placeMeant(sentence: Sentence, span: { from: number; to: number }, context: Context): string | null {
  const country = countryMeant(sentence, span, context);
  if (country !== null) return country;
  const there = sentence.tokens.findIndex((token, i) => token.text === 'there' && i >= span.to && i - span.to <= 6);
  const [before] = context.earlier;
  // "26,000 servers, and there are more": nowhere in particular.
  if (there < 0 || before === undefined || (BE.has(wordAt(sentence, there + 1)) && there > span.to)) return null;
  return termsOf(before, 'place').findLast((term) => term.entry.form !== 'seat' && term.entry.id !== 'China')?.entry.id ?? null;
}

/** "in Asia and Europe", "in Asia and in Europe": one scope of two places, named as in the text. */
function paired(sentence: Sentence, scope: string): string | null {
  const places = termsOf(sentence, 'place').filter((term) => term.entry.form === 'name');
  const first = places.find((term) => term.entry.id === scope);
  const second = first && places.find((term) => term.from > first.to && term.from - first.to <= 2 && term.entry.id !== scope);
  return first && second && wordAt(sentence, first.to) === 'and' ? `${first.entry.id} and ${second.entry.id}` : null;
}

/** "125,000 servers, 33,000 or so of those in America": the place behind the second number is the second's. */
function belongsToAnother(sentence: Sentence, span: { from: number; to: number }, term: Term): boolean {
  if (term.from < span.to) return false;
  return sentence.tokens.slice(span.to, term.from).some(
    (token, i, all) =>
      (token.kind === 'number' && (token.value ?? 0) >= 100 && !/^(19|20)\d\d$/.test(token.raw)) ||
      // "some of them in Australia"
      (PARTLY.has(token.text) && all[i + 1]?.text === 'of' && ['them', 'those', 'which'].includes(all[i + 2]?.text ?? '')),
  );
}

function placeCost(sentence: Sentence, span: { from: number; to: number }, term: Term<EntryOf<'place'>>): number | null {
  const preposition = wordAt(sentence, term.from - 1);
  const preposition2 = wordAt(sentence, term.from - 2);
  const located =
    ['in', 'across', 'throughout', 'within', 'around', 'all', 'of', 'inside'].includes(preposition) ||
    (preposition === 'the' && ['in', 'across', 'throughout', 'within', 'around', 'of', 'inside'].includes(preposition2));
  const possessive = sentence.tokens[term.to - 1]?.possessive ?? false;
  const cost = spanDistance(sentence, span, term);
  if (term.entry.form === 'worldwide') return cost;
  if (located) return cost + (term.to <= span.from ? 2 : 0);
  // "The Netherlands has 1,200 servers"
  if (term.entry.form === 'name' && ['has', 'had'].includes(wordAt(sentence, term.to)) && term.to < span.from) return cost;
  if (term.entry.form === 'demonym' || possessive || term.entry.form === 'name') {
    // A demonym or possessive binds the noun it stands before: only inside the counted phrase, or on a subject that counts.
    const noun = termsOf(sentence, 'unit').some(
      (unit) =>
        unit.from >= term.to &&
        unit.from - term.to <= 2 &&
        unit.entry.id !== 'agencies' &&
        unit.entry.id !== 'groups' &&
        unit.entry.id !== 'companies',
    );
    // "Canada reckons 40,000 servers were hit": who counts is no place.
    const counts = term.entry.form === 'name' && !possessive && isSubject(sentence, term);
    return noun && !counts ? cost + 4 : null;
  }
  return null;
}

/** A verb stands right behind it. */
function isSubject(sentence: Sentence, term: Term): boolean {
  const verb = verbAt(sentence, term.to) ?? verbAt(sentence, term.to + 1);
  return verb !== null && verb.form === 'finite' && SAYING.test(verb.lemma);
}

const SAYING = /^(?:reckon|say|put|estimate|count|speak|think|believe|report|calculate|guess|claim|talk|give|see|reach)$/;

/** "260,000 servers in the country", "nationwide": the country that was named before, in this sentence or the two before it. */
function countryMeant(sentence: Sentence, span: { from: number; to: number }, context: Context): string | null {
  const at = sentence.tokens.findIndex(
    (token, i) =>
      i >= span.from - 1 &&
      i - span.to <= 5 &&
      (token.text === 'nationwide' ||
        (token.text === 'country' && ['the', 'this'].includes(wordAt(sentence, i - 1)) && LOCATING.has(wordAt(sentence, i - 2)))),
  );
  if (at < 0) return null;
  const named = (one: Sentence, end: number) =>
    termsOf(one, 'place').findLast((term) => term.to <= end && term.entry.form !== 'worldwide' && term.entry.id !== 'China');
  for (const one of [sentence, ...context.earlier.slice(0, 2)]) {
    const place = named(one, one === sentence ? at : one.tokens.length);
    if (place) return place.entry.id;
  }
  return null;
}

const PARTLY = new Set(['some', 'many', 'most', 'half', 'few', 'several', 'all']);
const LOCATING = new Set(['in', 'across', 'throughout', 'around', 'within']);
