/** Persons charged or indicted over this attack, and persons accused of a part in it. An arrest alone accuses nobody: it is a date. */

import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Named } from '../claim.ts';
import { spanDistance, wordAt } from '../distance.ts';
import { chunksOf, type NounPhrase } from '../syntax/chunks.ts';
import { objectsOf, prepositional, subjectsOf, verbAt } from '../syntax/roles.ts';
import { voiceAfterBy, voicesOf } from './accusers.ts';
import { type ActTerm, type FoundAttribution, make, type Reader, spanText } from './reader.ts';

/** "stand accused" */
export const STANDING: ReadonlySet<string> = new Set(['stand', 'stands', 'stood']);

/** Persons charged, indicted, arrested. */
export function readCharge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context, used } = reader;
  const word = wordAt(sentence, act.from);
  const verb = verbAt(sentence, act.from);
  const isVerb = verb !== null && verb.head >= act.from && verb.head < act.to;
  const phrases = isVerb
    ? verb.passive || STANDING.has(wordAt(sentence, act.from - 1))
      ? subjectsOf(sentence, verb)
      : objectsOf(sentence, verb)
    : [
        ...prepositional(sentence, fromAct(act), ['of', 'against']),
        ...chunksOf(sentence).nouns.filter((noun) => noun.prep === act.to || noun.prep === act.to - 1),
      ];
  const known = reader.accused.find(
    (one) => one.relation === 'persons-charged' && spanDistance(sentence, one, act) <= 14 && !used.has(one),
  );
  const person = known ?? phrases.find((phrase) => arePersons(reader, phrase)) ?? personNear(sentence, act);
  if (!person) return [];
  if (
    ['face', 'facing', 'charges', 'charge', 'extradition', 'arrested', 'wanted'].includes(word) &&
    !(isVerb && verb.lemma === 'charge' && (known || phrases.some((phrase) => arePersons(reader, phrase)))) &&
    !(known?.named.party && tiedToDeed(sentence)) &&
    !phrases.some(
      (phrase) => wordAt(sentence, act.to - 1) === 'against' && arePersons(reader, phrase) && isOver(sentence, phrase.to),
    )
  )
    return [];
  if (!isVerb && known?.named.party === undefined && !tiedToDeed(sentence)) return [];
  if (known) used.add(known);
  const members = termsOf(sentence, 'actor').some(
    (term) => wordAt(sentence, term.from) === 'members' && Math.abs(term.from - person.from) <= 6,
  );
  const named: Named = known?.named ?? {
    name: spanText(reader, person.from, person.to),
    party: members && context.lastAccused?.party === 'hafnium' ? 'hafnium' : null,
  };
  const subject = isVerb && !verb.passive ? voicesOf(reader, subjectsOf(sentence, verb)).at(-1) : undefined;
  const accuser =
    voiceAfterBy(reader, act)[0] ??
    subject ??
    reader.voices.find((voice) => ['us-doj', 'us-fbi', 'us'].includes(voice.id ?? '')) ??
    null;
  const near = spanDistance(sentence, person, act) <= 8;
  // How many they are tells who they are: "four Chinese nationals were charged".
  const counted = termsOf(sentence, 'number').find((term) => term.to === person.from)?.from ?? person.from;
  const first = sentence.tokens[person.from - 1]?.kind === 'number' ? person.from - 1 : counted;
  const span = near ? { from: Math.min(first, act.from), to: Math.max(person.to, act.to) } : act;
  return [make(reader, span, accuser, named, 'persons-charged', act)];
}

/** A noun that charges ("the indictment of …") governs like a verb that ends where it ends. */
function fromAct(act: ActTerm) {
  return {
    from: act.from,
    to: act.to,
    head: act.to - 1,
    lemma: '',
    passive: false,
    form: 'finite',
    negated: false,
    modal: false,
  } as const;
}

const COUNTS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

/** "four Chinese nationals", "the four", "three officers": persons, or a number that stands for them. */
function arePersons({ sentence, context }: Reader, phrase: NounPhrase): boolean {
  const actor = termsOf(sentence, 'actor').some(
    (term) =>
      term.from >= phrase.from &&
      term.to <= phrase.to &&
      (term.entry.id === 'persons' || term.entry.id === 'spies' || term.entry.id === 'group'),
  );
  if (actor) return true;
  // "members of the gang face jail after a jury charged them"
  if (['them', 'him', 'her'].includes(wordAt(sentence, phrase.head)) && phrase.to - phrase.from === 1)
    return (
      termsOf(sentence, 'actor').some((term) => term.entry.id === 'persons' && term.to <= phrase.from) ||
      termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'person' && term.to <= phrase.from)
    );
  const head = sentence.tokens[phrase.head];
  // "charged four Chinese"
  if (
    termsOf(sentence, 'place').some((term) => term.from === phrase.head && term.entry.form === 'demonym') &&
    phrase.to - phrase.from > 1
  )
    return COUNTS.has(wordAt(sentence, phrase.from));
  return COUNTS.has(head?.text ?? '') || (head?.kind === 'number' && (head.value ?? 100) <= 20);
}

function personNear(sentence: Sentence, act: ActTerm): { from: number; to: number } | undefined {
  return termsOf(sentence, 'actor')
    .filter((term) => (term.entry.id === 'persons' || term.entry.id === 'spies') && spanDistance(sentence, term, act) <= 8)
    .filter((term) => /member|national|citizen|men|man|spies|spy|officer|suspect|hacker/.test(wordAt(sentence, term.from)))
    .sort((a, b) => spanDistance(sentence, a, act) - spanDistance(sentence, b, act))[0];
}

/** "charges against two men over the hack": what they are charged with stands right behind. */
function isOver(sentence: Sentence, at: number): boolean {
  return ['over', 'for', 'in'].includes(wordAt(sentence, at)) && wordAt(sentence, at + 1) !== 'what' && tiedToDeed(sentence);
}

/** Is the sentence about what was done, and not only about a person's fate? */
function tiedToDeed(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'deed').length > 0 || termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'topic').length > 0
  );
}
