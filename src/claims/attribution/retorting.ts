/**
 * What the accused answers without a word of the usual ones: "lashed out", "waved the claim away", "won't have that", "demanded that
 * the charges be withdrawn"; and answers that are a noun, "a denial from Beijing", "China's answer: it is all invented".
 */
import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Named } from '../claim.ts';
import { wordAt } from '../distance.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { objectsOf, subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { ANSWERING, canDeny } from './answering.ts';
import { type FoundAttribution, make, type Reader, type Voice } from './reader.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs and the particle with which they answer back, whatever follows. */
const BACK: ReadonlyMap<string, readonly string[]> = new Map([
  ['lash', ['out', 'back']],
  ['push', ['back']],
  ['shoot', ['back']],
  ['fire', ['back']],
  ['strike', ['back']],
  ['snap', ['back']],
  ['hit', ['back']],
  ['cry', ['foul']],
  ['bite', ['back']],
]);
/** Verbs and the particle with which an accusation is got rid of. */
const AWAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['wave', ['away', 'aside', 'off']],
  ['brush', ['off', 'aside', 'away']],
  ['shrug', ['off']],
  ['laugh', ['off']],
  ['bat', ['away', 'aside']],
  ['swat', ['away', 'aside']],
  ['sweep', ['aside']],
  ['cast', ['aside']],
  ['throw', ['back', 'out']],
  ['turn', ['back']],
]);
/** Verbs that answer where the accusation is what they are about. */
const AGAINST = words(
  'protest contradict counter decry resent spurn scorn mock ridicule disavow disown attack bemoan contest dispute',
);
const ACCUSATIONS = words(
  'accusation accusations allegation allegations claim claims charge charges attribution attributions finding findings statement statements finger-pointing',
);
const INNOCENCE = words('innocence ignorance');
const ANSWERS = words('denial denials rejection rebuttal rebuttals retort riposte disavowal protestations protest');
const RESPONSES = words('answer response reply reaction position line version story retort stance');
const ASKING = words('demand urge want call ask tell press insist request');
const WITHDRAWING = words('withdraw withdrawn drop dropped retract retracted rescind apologise apologize');

const SLURS = /^(?:smear|slander|slur|fabricat|groundless|baseless|unfounded|lies$|hypocri)/;

const mayRetort = trigger([
  'spoke',
  'speaks',
  ...'lash lashes lashed push pushes pushed shoot shoots shot fire fires fired strike struck strikes snap snapped hit hits cry cried bite bit'.split(
    ' ',
  ),
  ...'wave waves waved waving brush brushed brushes shrug shrugged laughed laughs batted bats swatted sweep swept cast throw threw turned'.split(
    ' ',
  ),
  ...'protest protests protested contradicts contradicted counters countered decries decried resents resented spurns spurned scorned mocked ridiculed disavowed disowned attacked contests contested disputes disputed disputing'.split(
    ' ',
  ),
  ...'claims claimed maintains maintained pleads pleaded protesting have has had wants want wanted'.split(' '),
  ...WITHDRAWING,
]);
const mayAnswer = trigger([...ANSWERS, ...RESPONSES]);

export function readRetort(reader: Reader): FoundAttribution[] {
  return [...(mayRetort(reader.sentence) ? byVerb(reader) : []), ...(mayAnswer(reader.sentence) ? byNoun(reader) : [])];
}

function byVerb(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (verb.passive) return [];
    const end = retortEnd(sentence, verb);
    if (end === null) return [];
    const voice =
      voicesOf(reader, subjectsOf(sentence, verb)).find((one) => canDeny(reader, one.id)) ??
      goesOn(reader, verb) ??
      missionsBefore(reader, verb);
    return voice === null ? [] : [answer(reader, { from: verb.from, to: end }, voice)];
  });
}

/** Where the retort ends; null where the verb is none. */
function retortEnd(sentence: Sentence, verb: VerbGroup): number | null {
  const after = [0, 1, 2, 3, 4, 5, 6].map((i) => wordAt(sentence, verb.to + i));
  const back = BACK.get(verb.lemma);
  if (back?.includes(after[0] ?? '') && !verb.negated) return verb.to + 1;
  const accusation = objectsOf(sentence, verb).find((one) => ACCUSATIONS.has(wordAt(sentence, one.head)));
  const away = AWAY.get(verb.lemma);
  if (away !== undefined && !verb.negated) {
    const at = after.findIndex((word) => away.includes(word));
    if (at >= 0 && (accusation || after.some((word) => ACCUSATIONS.has(word) || word === 'it' || word === 'this')))
      return verb.to + at + 1;
  }
  if (AGAINST.has(verb.lemma) && !verb.negated) {
    if (accusation) return accusation.to;
    const at = after.findIndex((word) => ACCUSATIONS.has(word));
    if (['against', 'at'].includes(after[0] ?? '') && at >= 0) return verb.to + at + 1;
  }
  if (['claim', 'maintain', 'plead', 'protest'].includes(verb.lemma)) {
    const at = after.findIndex((word) => INNOCENCE.has(word));
    if (at >= 0 && at <= 2) return verb.to + at + 1;
  }
  // "won't have that", "will have none of it", "wants none of this"
  if (['have', 'want'].includes(verb.lemma)) {
    const rest = after.join(' ');
    if (/^none of (?:it|this|that)\b/.test(rest)) return verb.to + 3;
    if (verb.negated && verb.modal && /^(?:that|it|any of it|any of this)\b(?! been)/.test(rest) && after[1] !== 'to')
      return verb.to + 1;
  }
  // "spoke of slander and smears"
  if (verb.lemma === 'speak' && after[0] === 'of' && !verb.negated) {
    const at = after.findIndex((word) => SLURS.test(word));
    if (at > 0) return verb.to + at + 1;
  }
  // "demanded that the US withdraw the charges"
  if (ASKING.has(verb.lemma) && !verb.negated) {
    for (let at = verb.to; at < Math.min(sentence.tokens.length, verb.to + 12); at += 1) {
      if (!WITHDRAWING.has(wordAt(sentence, at))) continue;
      const charges = [1, 2, 3, 4].find(
        (i) => ACCUSATIONS.has(wordAt(sentence, at + i)) || wordAt(sentence, at + i) === 'indictment',
      );
      const before = [1, 2, 3, 4].find((i) => ACCUSATIONS.has(wordAt(sentence, at - i)));
      if (charges !== undefined || before !== undefined) return at + (charges ?? 0) + 1;
    }
  }
  return null;
}

/** "He demanded": whoever answered before. */
function goesOn(reader: Reader, verb: VerbGroup): Voice | null {
  const { sentence, context } = reader;
  const [subject] = subjectsOf(sentence, verb);
  const again =
    subject !== undefined &&
    (chunksOf(sentence).tags[subject.head] === 'pron' || /^spokes(?:man|woman|person)$/.test(wordAt(sentence, subject.head)));
  if (!again || !canDeny(reader, context.lastAnswerer)) return null;
  const id = context.lastAnswerer ?? '';
  return { id, name: context.partyName(id), from: verb.from, to: verb.from };
}

/** "Its embassies in London and Ottawa": the places are where they stand. */
function missionsBefore({ sentence, context }: Reader, verb: VerbGroup): Voice | null {
  const at = sentence.tokens.findIndex((token, i) => i < verb.from && /^(?:embass(?:y|ies)|missions?)$/.test(token.text));
  const chinese = [context.lastAccused?.party ?? '', ...context.recent.slice(0, 6)].some(
    (id) => id === 'china' || context.parentOf(id) === 'china',
  );
  return at < 0 || verb.from - at > 10 || !chinese
    ? null
    : { id: 'china', name: context.partyName('china'), from: at, to: at + 1 };
}

function byNoun(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  return chunksOf(sentence).nouns.flatMap((noun) => {
    const head = wordAt(sentence, noun.head);
    if (!ANSWERS.has(head) && !RESPONSES.has(head)) return [];
    const voice = ownerOf(reader, noun);
    if (voice === null) return [];
    if (ANSWERS.has(head)) return [answer(reader, noun, voice)];
    // "China's answer: …", "Beijing's line is that …": by what follows.
    const opens = [0, 1, 2, 3, 4, 5].find((i) =>
      [':', 'is', 'was', 'remains', "hasn't", 'has'].includes(wordAt(sentence, noun.to + i)),
    );
    if (opens === undefined) return [];
    const last = sentence.tokens.findLastIndex((token, i) => i > noun.to && i - noun.to <= 24 && ANSWERING.test(token.text));
    return last < 0 ? [] : [answer(reader, { from: noun.from, to: last + 1 }, voice)];
  });
}

/** "China's denial", "the Chinese reply", "a denial from Beijing". */
function ownerOf(reader: Reader, noun: NounPhrase): Voice | null {
  const { sentence, context } = reader;
  const places = termsOf(sentence, 'place').filter((term) => term.entry.id === 'China');
  const chinese = (term: { from: number; to: number }): Voice => ({
    id: 'china',
    name: context.partyName('china'),
    from: term.from,
    to: term.to,
  });
  const party = termsOf(sentence, 'party').find(
    (term) =>
      term.from >= noun.from &&
      term.to <= noun.head &&
      canDeny(reader, term.entry.id) &&
      (sentence.tokens[term.to - 1]?.possessive ?? false),
  );
  if (party) return { id: party.entry.id, name: context.partyName(party.entry.id), from: party.from, to: party.to };
  const own = places.find(
    (term) =>
      term.from >= noun.from &&
      term.to <= noun.head &&
      (term.entry.form === 'demonym' || (sentence.tokens[term.to - 1]?.possessive ?? false)),
  );
  if (own) return chinese(own);
  if (!['from', 'by', 'in'].includes(wordAt(sentence, noun.to))) return null;
  const behind = places.find((term) => term.entry.form !== 'demonym' && term.from >= noun.to && term.from - noun.to <= 2);
  return behind ? chinese(behind) : null;
}

function answer(reader: Reader, span: { readonly from: number; readonly to: number }, voice: Voice): FoundAttribution {
  const person = reader.context.partyKind(voice.id ?? '') === 'person';
  const defended: Named = person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' };
  const from = voice.to > voice.from && voice.to <= span.from && span.from - voice.to <= 14 ? voice.from : span.from;
  return make(reader, { from, to: Math.max(span.to, from + 1) }, voice, defended, 'denies', null);
}
