/** The clause that asks who did it: "who was behind it", "by whom", "whose tools they were", "which country", "whether China". */
import { type Sentence, termsOf } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const CULPRITS = words(
  'culprit culprits perpetrator perpetrators attacker attackers hacker hackers offender offenders suspect suspects adversary assailants intruders identity attribution blame responsibility origin author authors country nation group party anyone anybody nobody party actor actors',
);

/** Words of a clause that asks who did it. */
const DID = words('behind responsible blame did carried culprit it attack hack them');

/** "who was behind it", "by whom", "which country", "about the perpetrators": its end. */
export function whoClause(sentence: Sentence, from: number, within: number): number | null {
  for (let at = from; at < Math.min(sentence.tokens.length, from + within); at += 1) {
    const word = wordAt(sentence, at);
    if ([';', ':', '.'].includes(word)) return null;
    // "whose shells they were": whatever is owned.
    if (word === 'whose' && at + 2 < sentence.tokens.length) return at + 2;
    if (word === 'who' || word === 'whom' || word === 'whose') {
      const behind = [0, 1, 2, 3, 4, 5, 6].find((i) => DID.has(wordAt(sentence, at + i)) && !isGoverned(sentence, at + i));
      return behind === undefined
        ? wordAt(sentence, at + 1) === '.' || at + 1 >= sentence.tokens.length
          ? at + 1
          : null
        : at + behind + 1;
    }
    if (
      word === 'which' &&
      (at + 1 >= sentence.tokens.length ||
        ['country', 'nation', 'group', 'state', 'government', 'hackers', 'gang', '.'].includes(wordAt(sentence, at + 1)))
    )
      return Math.min(at + 2, sentence.tokens.length);
    if (word === 'whether') {
      const chinese = termsOf(sentence, 'place').some(
        (place) => place.entry.id === 'China' && place.from > at && place.from - at <= 5,
      );
      const state = [1, 2, 3, 4, 5, 6].some((i) =>
        ['state', 'government', 'behind', 'responsible'].includes(wordAt(sentence, at + i)),
      );
      return chinese || state ? at + 3 : null;
    }
    // "on China's role", "about Chinese involvement"
    if (
      ['role', 'involvement', 'part', 'hand', 'complicity'].includes(word) &&
      termsOf(sentence, 'place').some((place) => place.entry.id === 'China' && place.to === at)
    )
      return at + 1;
    if (
      ['culprit', 'culprits', 'perpetrator', 'perpetrators', 'attribution', 'blame', 'identity', 'responsibility'].includes(word)
    )
      return at + 1;
  }
  return null;
}

/** "who would pay for it": what stands behind the preposition was not done by anybody. */
function isGoverned(sentence: Sentence, at: number): boolean {
  return (
    ['it', 'them'].includes(wordAt(sentence, at)) &&
    ['for', 'of', 'on', 'about', 'with', 'from'].includes(wordAt(sentence, at - 1))
  );
}
