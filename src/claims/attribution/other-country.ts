/** A country that no source names for this attack: "blamed Russia for the Exchange hack", "it was the handiwork of Iran's spies". */

import { governmentOf } from '../../language/en/places.ts';
import type { EntryOf } from '../../language/entry.ts';
import { type Term, termsOf } from '../../scan/token.ts';
import { namesAffair, namesAffairBy } from '../affair.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { agentsOf, objectsOf, subjectsOf, verbAt } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { accuserOf, accusersBefore, voicesOf } from './accusers.ts';
import { type ActTerm, type FoundAttribution, isNegated, make, type Reader, type Voice } from './reader.ts';

/** Countries whose hackers are named in the same breath often enough to be mixed in. */
const RIVALS: ReadonlySet<string> = new Set(['Russia', 'Iran', 'North Korea', 'Vietnam']);

export function readOtherCountry(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  const rivals = [...termsOf(sentence, 'place').filter((term) => RIVALS.has(term.entry.id)), ...groupsOf(reader)];
  // What is said of another affair, or against another country, is none of this attack's.
  if (rivals.length === 0 || termsOf(sentence, 'case').length > 0 || !namesAffair(sentence)) return [];
  if (termsOf(sentence, 'negation').length > 0 || termsOf(sentence, 'hedge').length > 0) return [];
  return [
    ...reader.acts.flatMap((act) => readActOn(reader, act, rivals)),
    ...rivals.flatMap((one) => readDoing(reader, one)),
    ...readNamedAs(reader, rivals),
  ].slice(0, 1);
}

type Place = Term<EntryOf<'place'>>;

/** Groups of those countries by name: "Cozy Bear". */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['cozy bear', 'Russia'],
  ['fancy bear', 'Russia'],
  ['lazarus group', 'North Korea'],
  ['charming kitten', 'Iran'],
]);
const hasGroup = trigger(['cozy', 'fancy', 'lazarus', 'charming']);

function groupsOf({ sentence }: Reader): Place[] {
  if (!hasGroup(sentence)) return [];
  return sentence.tokens.flatMap((token, at): Place[] => {
    const country = GROUPS.get(`${token.text} ${wordAt(sentence, at + 1)}`);
    return country === undefined ? [] : [{ entry: { type: 'place', id: country, form: 'name' }, from: at, to: at + 2 }];
  });
}

const DOING = new Set(['doing', 'work', 'handiwork', 'fault']);

/** "the theft was Russia's doing" */
function readDoing(reader: Reader, rival: Place): FoundAttribution[] {
  const { sentence } = reader;
  const verb = verbAt(sentence, rival.from - 1);
  if (!(sentence.tokens[rival.to - 1]?.possessive ?? false) || !DOING.has(wordAt(sentence, rival.to)) || verb?.lemma !== 'be')
    return [];
  const saying = saidAt(reader.said, verb.from);
  const voice = saying === null ? null : { id: saying.speaker.party, name: saying.speaker.name, from: verb.from, to: verb.from };
  const named = { name: rival.entry.id, party: governmentOf(rival.entry.id) };
  const made = make(reader, { from: verb.from, to: rival.to + 1 }, voice, named, 'country', null);
  return [{ ...made, act: 'did' }];
}

const NAMING_AS = new Set(['identify', 'name', 'finger', 'unmask', 'expose', 'brand', 'describe', 'single', 'see', 'regard']);
const CULPRIT = /^(?:culprits?|perpetrators?|authors?|force|hand|source|behind|first|attackers?|intruders?|masterminds?)$/;

/** "Russian state hackers were identified by Microsoft as the first to exploit the flaws", "named Iran's spies as the culprits" */
function readNamedAs(reader: Reader, rivals: readonly Place[]): FoundAttribution[] {
  const { sentence } = reader;
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (!NAMING_AS.has(verb.lemma) || verb.negated) return [];
    const as = sentence.tokens.findIndex((token, i) => i >= verb.to && i - verb.to <= 9 && token.text === 'as');
    if (as < 0 || !sentence.tokens.slice(as + 1, as + 5).some((token) => CULPRIT.test(token.text))) return [];
    const whom = verb.passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
    const rival = rivals.find((one) => whom.some((phrase) => one.from < phrase.to && one.to > phrase.from));
    const voice = voicesOf(reader, verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb)).at(-1);
    if (rival === undefined || voice === undefined) return [];
    const named = { name: rival.entry.id, party: governmentOf(rival.entry.id) };
    if (voice.id === named.party) return [];
    const made = make(reader, { from: Math.min(rival.from, verb.from), to: as + 1 }, voice, named, 'country', null);
    return [{ ...made, act: 'attribute' as const }];
  });
}

function readActOn(reader: Reader, act: ActTerm, rivals: readonly Place[]): FoundAttribution[] {
  const { sentence } = reader;
  if (!['accuse', 'attribute', 'did'].includes(act.entry.id) || isNegated(sentence, act)) return [];
  if (/^suspect/.test(wordAt(sentence, act.from))) return [];
  const rival = act.entry.id === 'did' ? doerOf(reader, act, rivals) : behind(reader, act.to, 9, rivals);
  if (rival === undefined) return [];
  // "named Russia as a market"
  if (
    wordAt(sentence, rival.to) === 'as' &&
    !sentence.tokens.slice(rival.to, rival.to + 5).some(({ text }) => CULPRIT.test(text))
  )
    return [];
  const voices: readonly Voice[] =
    act.entry.id === 'did'
      ? [accuserOf(reader, Math.min(rival.from, act.from), act)].filter((one) => one !== null)
      : accusersBefore(reader, act.from);
  const named = { name: rival.entry.id, party: governmentOf(rival.entry.id) };
  const others = voices.filter((voice) => voice.id !== named.party);
  // An accusing verb without an accuser is somebody else's story.
  if (act.entry.id !== 'did' && others.length === 0) return [];
  const span = { from: Math.min(act.from, rival.from), to: Math.max(act.to, rival.to) };
  // "was behind the attack on the Storting, months before Exchange was hit"
  if (!namesAffairBy(sentence, span) && act.entry.id === 'did' && rival.from < act.from) return [];
  const last = others.at(-1) ?? null;
  const from = last !== null && last.to <= span.from && span.from - last.to <= 8 && last.to > last.from ? last.from : span.from;
  return [make(reader, { from, to: span.to }, last, named, 'country', act)];
}

function behind(reader: Reader, from: number, within: number, rivals: readonly Place[]): Place | undefined {
  return rivals.find(
    (one) =>
      one.from >= from &&
      one.from - from <= within &&
      !reader.sentence.tokens.slice(from, one.from).some((token) => [';', ':', '.'].includes(token.raw)),
  );
}

/** Who did it: behind "by" or "of", or the subject. */
function doerOf(reader: Reader, act: ActTerm, rivals: readonly Place[]): Place | undefined {
  const { sentence } = reader;
  const last = wordAt(sentence, act.to - 1);
  if (last === 'by' || last === 'of') return behind(reader, act.to, 3, rivals);
  if (wordAt(sentence, act.to) === 'by') return behind(reader, act.to + 1, 3, rivals);
  const verb = verbAt(sentence, act.from);
  const subjects = verb === null || verb.passive ? [] : subjectsOf(sentence, verb);
  const subject = rivals.find((one) => subjects.some((phrase) => one.from < phrase.to && one.to > phrase.from));
  if (subject !== undefined || verb !== null) return subject ?? cleft(reader, act, rivals);
  return rivals.findLast((one) => one.to <= act.from && act.from - one.to <= 3);
}

/** "It was Russia's secret service that had masterminded the attack." */
function cleft({ sentence }: Reader, act: ActTerm, rivals: readonly Place[]): Place | undefined {
  return rivals.find(
    (one) =>
      one.to <= act.from &&
      ['was', 'is'].includes(wordAt(sentence, one.from - 1)) &&
      wordAt(sentence, one.from - 2) === 'it' &&
      sentence.tokens.slice(one.to, act.from).some((token) => token.text === 'that' || token.text === 'who'),
  );
}
