/**
 * Where on the ladder a description puts its culprit, put together from its words: a tie ("backed by", "works for", "sits in") and what
 * it ties to (the state, the ministry, the country). Phrases that cannot be taken apart are in the language's tables.
 */
import { verb } from '../language/en/inflect.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import type { Relation } from '../vocabulary.ts';
import { wordAt } from './distance.ts';
import { lemmaOf } from './syntax/tags.ts';
import { trigger } from './triggers.ts';

export interface Rung {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly agent: boolean;
}

type Tie = 'place' | 'link' | 'service' | 'member';

/** Words that tie a group to a state or a place, by base form; `service` is the strongest. */
const TIES: ReadonlyMap<string, Tie> = new Map(
  (
    [
      [
        'place',
        'base locate operate work sit live reside headquarter headquartered act originate stem hail come run emanate launch conduct active home resident housed',
      ],
      [
        'link',
        'link tie connect affiliate associate align relate link links ties tie connections connection associations loyal close beholden nexus league cahoots',
      ],
      [
        'service',
        'back sponsor bankroll finance fund support direct control commission task employ hire pay run contract recruit steer order behalf behest payroll pay service direction orders auspices proxies proxy contractors contractor mercenaries agents backing blessing sponsorship employ hands patronage protection control command supervision guidance umbrella wing aegis oversight keep',
      ],
      ['member', 'part arm branch wing limb extension division officer officers employee employees member operative operatives'],
    ] as const
  ).flatMap(([tie, list]) => list.split(' ').flatMap((word) => verb(word).map((form) => [form, tie] as const))),
);

/** "works for the state" serves it, "works in China" is a place. */
const SERVING = new Set(['for', 'by']);
const PLACING = new Set(['in', 'from', 'inside', 'within', 'of', 'out']);

const STATE_NOUNS = new Set(['state', 'government', 'authorities', 'regime', 'leadership', 'party', 'states', 'governments']);
const BETWEEN = new Set([
  'of',
  'in',
  'to',
  'with',
  'by',
  'for',
  'from',
  'at',
  'on',
  'the',
  'a',
  'an',
  'its',
  'out',
  'inside',
  'within',
  'as',
  'and',
  'or',
  '"',
  "'",
  'be',
  'somewhere',
  'closely',
  'directly',
  'chinese',
  "china's",
  'country',
  'mainland',
  'foreign',
  'under',
  'same',
  'that',
]);

/** Ties of a sentence to China's state, its ministry or its soil. */
export function composedRungs(sentence: Sentence): Rung[] {
  const found: Rung[] = [];
  for (const target of targets(sentence)) {
    for (let at = target.from - 1; at >= Math.max(0, target.from - 6); at -= 1) {
      const word = wordAt(sentence, at);
      // "Microsoft's headquarters in Beijing" are a house.
      const tie = word === 'headquarters' ? undefined : (TIES.get(word) ?? TIES.get(lemmaOf(word)));
      if (tie !== undefined && at < target.from - 1) {
        const relation = relationOf(tie, target.kind, prepositionAfter(sentence, at, target.from));
        if (relation) found.push({ from: at, to: target.to, relation, agent: false });
        break;
      }
      if (!BETWEEN.has(word)) break;
    }
  }
  return found;
}

interface Target {
  readonly from: number;
  readonly to: number;
  readonly kind: 'ministry' | 'state' | 'seat' | 'country';
}

const namesBody = trigger(['state', 'government', 'ministry']);

/** What can be tied to: "the Ministry of State Security", "the Chinese state", "a government", "Beijing", "China". */
function targets(sentence: Sentence): Target[] {
  const found: Target[] = [];
  for (const term of termsOf(sentence, 'party')) {
    if (term.entry.id === 'china-mss') found.push({ from: term.from, to: term.to, kind: 'ministry' });
    else if (term.entry.id === 'china-government') found.push({ from: term.from, to: term.to, kind: 'state' });
  }
  for (const term of termsOf(sentence, 'place')) {
    if (term.entry.id !== 'China') continue;
    const next = wordAt(sentence, term.to);
    if (term.entry.form === 'demonym' || (sentence.tokens[term.to - 1]?.possessive ?? false)) {
      if (STATE_NOUNS.has(next)) found.push({ from: term.from, to: term.to + 1, kind: 'state' });
      else if (['intelligence', 'ministry', 'security', 'spy', 'spies', 'spymasters', 'secret', 'espionage'].includes(next))
        found.push({ from: term.from, to: term.to + 1, kind: 'ministry' });
      continue;
    }
    found.push({ from: term.from, to: term.to, kind: term.entry.form === 'seat' ? 'seat' : 'country' });
  }
  // "the ministry … hackers affiliated with it": in one sentence the pronoun is the body's.
  const body = found.find(({ kind }) => kind === 'ministry');
  const it = body === undefined ? -1 : sentence.tokens.findIndex((token, i) => i >= body.to && token.text === 'it');
  if (it > 0 && ['with', 'to', 'for'].includes(wordAt(sentence, it - 1)) && TIES.has(wordAt(sentence, it - 2)))
    found.push({ from: it, to: it + 1, kind: 'ministry' });
  if (!namesBody(sentence)) return found;
  sentence.tokens.forEach((token, at) => {
    if (token.text !== 'state' && token.text !== 'government' && token.text !== 'ministry') return;
    // "backed by a state", "in the pay of a government": nobody else's is meant where nobody else is named.
    if (
      (token.text === 'state' || token.text === 'government') &&
      ['a', 'the', 'that'].includes(wordAt(sentence, at - 1)) &&
      !found.some((one) => one.to > at && one.from <= at)
    )
      found.push({ from: at, to: at + 1, kind: 'state' });
    if (
      token.text === 'ministry' &&
      ['the', 'same', 'that'].includes(wordAt(sentence, at - 1)) &&
      !found.some((one) => one.to > at && one.from <= at)
    )
      found.push({ from: at, to: at + 1, kind: 'ministry' });
  });
  return found;
}

function prepositionAfter(sentence: Sentence, from: number, to: number): string {
  for (let at = from + 1; at < to; at += 1) {
    const word = wordAt(sentence, at);
    if (SERVING.has(word) || PLACING.has(word) || word === 'to' || word === 'with') return word;
  }
  return '';
}

function relationOf(tie: Tie, target: Target['kind'], preposition: string): Relation | null {
  if (preposition === '') return null;
  // "part of the state", "an officer of the ministry": not tied to it, but it.
  if (tie === 'member') {
    if (preposition !== 'of' && preposition !== 'in' && preposition !== 'from') return null;
    return target === 'ministry' ? 'mss' : target === 'state' ? 'government' : null;
  }
  const serves = tie === 'service' || (tie === 'place' && SERVING.has(preposition));
  if (target === 'country') {
    if (tie === 'place') return PLACING.has(preposition) ? 'from-territory' : serves ? 'state-backed' : null;
    if (tie === 'link') return 'from-territory';
    return serves && preposition !== 'in' && preposition !== 'from' ? 'state-backed' : null;
  }
  if (target === 'ministry') return tie === 'place' && !serves ? null : 'mss-affiliated';
  if (tie === 'place' && !serves) return target === 'seat' && PLACING.has(preposition) ? 'from-territory' : null;
  return tie === 'link' ? 'state-linked' : 'state-backed';
}
