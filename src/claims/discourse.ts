/**
 * What the article has spoken of so far: the parties, the persons introduced by name, and whom the last sentence was about. It is what
 * "the company", "Lee" and "it" are read from.
 */
import { governmentOf } from '../language/en/places.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import type { Speaker } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { chunksOf } from './syntax/chunks.ts';
import { subjectsOf } from './syntax/roles.ts';
import { whoIs } from './who.ts';

export interface Discourse {
  readonly recent: readonly string[];
  readonly recentStates: readonly string[];
  /** Grows with the article: only its latest state is ever asked, and to copy it for each name would cost the square of a long list. */
  readonly people: Map<string, { readonly id: string | null; readonly name: string }>;
  readonly lastSubject: Speaker | null;
}

export function nothingSaid(): Discourse {
  return { recent: [], recentStates: [], people: new Map(), lastSubject: null };
}

/** More than an article keeps in play. */
const MAX_RECENT = 16;

/** What is in play after a sentence. */
export function follow(before: Discourse, sentence: Sentence, context: Context): Discourse {
  const named = termsOf(sentence, 'party').map((term) => term.entry.id);
  const subject = subjectOf(sentence, context);
  introduce(before.people, sentence, context);
  const states = termsOf(sentence, 'place')
    .filter(
      (term) =>
        (term.entry.form === 'name' || term.entry.form === 'seat') &&
        term.entry.id !== 'China' &&
        !LOCATING.has(wordAt(sentence, term.from - 1)),
    )
    .map((term) => governmentOf(term.entry.id));
  if (named.length === 0 && states.length === 0 && subject === undefined) return before;
  // The subject is what the next "it" most likely means: it is put first.
  const order = [...(subject?.party ? [subject.party] : []), ...named.reverse(), ...before.recent];
  return {
    recent: [...new Set(order)].slice(0, MAX_RECENT),
    recentStates: [...new Set([...states.reverse(), ...before.recentStates])].slice(0, MAX_RECENT),
    people: before.people,
    lastSubject: subject === undefined ? before.lastSubject : subject,
  };
}

/** A place behind these is where something is, not who acts. */
const LOCATING = new Set(['in', 'across', 'from', 'throughout', 'around', 'within', 'at']);

/** The subject of the first finite verb; undefined where there is none, null where it is nobody who could act. */
function subjectOf(sentence: Sentence, context: Context): Speaker | null | undefined {
  const verb = chunksOf(sentence).verbs.find((one) => one.form === 'finite');
  if (verb === undefined) return undefined;
  const phrase = subjectsOf(sentence, verb).at(-1);
  if (phrase === undefined) return undefined;
  const who = whoIs(sentence, phrase, context);
  // A thing as subject ("The flaws were …") leaves "it" to whoever was spoken of before.
  return who === null || who.sort === 'crowd' ? undefined : { name: who.name, party: who.id };
}

/** "Ann Lee, president of Volexity": from now on "Lee" is Volexity's. */
function introduce(people: Discourse['people'], sentence: Sentence, context: Context): void {
  const chunks = chunksOf(sentence);
  // Added at the end: nobody is known in the sentence that introduces him.
  const met: (readonly [surname: string, person: { readonly id: string | null; readonly name: string }])[] = [];
  for (const noun of chunks.nouns) {
    if (chunks.tags[noun.head] !== 'name' || noun.to - noun.from < 2) continue;
    const surname = sentence.tokens[noun.head]?.text ?? '';
    if (people.has(surname)) continue;
    const who = whoIs(sentence, noun, context);
    if (who === null || who.sort === 'crowd' || (who.id !== null && context.partyNamed(surname) !== null)) continue;
    met.push([surname, { id: who.id, name: who.name }]);
  }
  for (const [surname, person] of met) if (!people.has(surname)) people.set(surname, person);
}
