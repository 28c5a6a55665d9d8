/** Regular English verb and noun forms, so that the tables list a word once. Irregular forms are written out in the tables. */

const VOWELS = 'aeiou';

/**
 * The forms of a regular verb; a phrase inflects its first word.
 * @example verb('blame') // ['blame', 'blames', 'blamed', 'blaming']
 * @example verb('point to') // ['point to', 'points to', 'pointed to', 'pointing to']
 */
export function verb(base: string): string[] {
  const [head = '', ...tail] = base.split(' ');
  const rest = tail.length > 0 ? ` ${tail.join(' ')}` : '';
  return [head, thirdPerson(head), past(head), gerund(head)].map((form) => form + rest);
}

/**
 * A noun and its plural.
 * @example noun('agency') // ['agency', 'agencies']
 */
export function noun(base: string): string[] {
  return [base, plural(base)];
}

function plural(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function thirdPerson(word: string): string {
  return plural(word);
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function gerund(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !word.endsWith('ee')) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? 'a');
}

/** Longer verbs that double too, because their last syllable is stressed. */
const STRESSED_LAST = new Set(['rebut', 'admit', 'commit', 'submit', 'permit', 'refer', 'prefer', 'occur', 'infer', 'incur', 'transfer', 'compel', 'expel', 'control', 'repel', 'regret', 'unplug']);

/** One-syllable words that end consonant-vowel-consonant double the last letter: pin, plug, slam. */
function doubled(word: string): string {
  return (word.length <= 4 || STRESSED_LAST.has(word)) && /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? word + word.at(-1) : word;
}
