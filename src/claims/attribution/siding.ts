/** Weaker than an accusation: to acknowledge what others said, to condemn, to say that somebody shelters those who did it. */

import type { Sentence } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { speakerAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { agentsOf, objectsOf, subjectsOf, verbAt } from '../syntax/roles.ts';
import { accusersBefore, lastVoice, voicesOf } from './accusers.ts';
import {
  type ActTerm,
  type FoundAttribution,
  hasDeed,
  isChinese,
  isNegated,
  make,
  nearestLeft,
  nearestRight,
  type Reader,
  type Voice,
} from './reader.ts';

/** What is acknowledged: what others said. */
export const STATEMENTS = new Set(
  'statement statements attribution attributions accusation accusations finding findings announcement assessment assessments declaration declarations move conclusion conclusions position allies members partners governments'.split(
    ' ',
  ),
);
/** Verbs that acknowledge only where what others said is their object. */
const OTHERWISE = new Set([
  'thank',
  'applaud',
  'praise',
  'commend',
  'hail',
  'acknowledge',
  'welcome',
  'endorse',
  'echo',
  'note',
  'back',
]);

export function readAcknowledge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence } = reader;
  const verb = verbAt(sentence, act.from);
  const isVerb = verb !== null && verb.head >= act.from && verb.head < act.to;
  if (isVerb && OTHERWISE.has(verb.lemma) && act.to - act.from === 1) {
    const objects = verb.passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
    const after = sentence.tokens.slice(act.to, act.to + 4).map((token) => token.text);
    const said = objects.some((phrase) =>
      sentence.tokens.slice(phrase.from, phrase.to).some((token) => STATEMENTS.has(token.text)),
    );
    if (
      !said &&
      !after.includes('what') &&
      !(verb.lemma === 'acknowledge' && after.some((word) => STATEMENTS.has(word) || word === 'that'))
    )
      return [];
  }
  // "expressed solidarity with": one phrase lies over the other.
  if (reader.acts.some((one) => one.entry.id === 'acknowledge' && one.from < act.from && one.to > act.from)) return [];
  const subjects = isVerb ? (verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb)) : [];
  const own = voicesOf(reader, subjects).at(-1);
  // Somebody does it, and we do not know who: not whoever spoke last.
  if (own === undefined && subjects.some(({ head }) => chunksOf(sentence).tags[head] !== 'pron')) return [];
  const voice =
    (own === undefined ? undefined : (alliesOf(reader, own) ?? own)) ??
    reader.voices.findLast((one) => one.to <= act.from) ??
    lastVoice(reader.context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  const kind = reader.context.partyKind(voice.id ?? '');
  if (kind === 'researcher' || kind === 'press' || kind === 'victim') return [];
  // "Microsoft acknowledged that word had reached it": its own affairs.
  if (kind === 'vendor' && verb?.lemma === 'acknowledge' && !hasStatement(sentence, act.to)) return [];
  const near = voice.to > voice.from && (voice.to <= act.from ? act.from - voice.to <= 8 : voice.from - act.to <= 4);
  // "The EU and NATO backed the statement": each of them.
  const others = voicesOf(reader, subjects).slice(0, -1);
  return [
    ...others
      .filter((one) => one.id !== null && one.to <= act.from && !isChinese(reader, one))
      .map((one) => make(reader, { from: one.from, to: one.to }, one, null, 'acknowledges', act)),
    make(
      reader,
      {
        from: near ? Math.min(voice.from, act.from) : act.from,
        to: Math.max(near ? Math.max(voice.to, act.to) : act.to, endOfWhat(sentence, act.to)),
      },
      voice,
      null,
      'acknowledges',
      act,
    ),
  ];
}

function hasStatement(sentence: Sentence, at: number): boolean {
  return sentence.tokens.slice(at, at + 6).some((token) => STATEMENTS.has(token.text));
}

/** "… what Canada and the US have said": to the verb of that clause. */
function endOfWhat(sentence: Sentence, at: number): number {
  const what = [0, 1, 2].map((i) => at + i).find((i) => wordAt(sentence, i) === 'what');
  const verb = what === undefined ? undefined : chunksOf(sentence).verbs.find((one) => one.from > what && one.form === 'finite');
  return verb === undefined || verb.from - at > 14 ? at : verb.to;
}

/** "Allies acknowledge": NATO's, where NATO was spoken of. */
function alliesOf({ sentence, context }: Reader, voice: Voice): Voice | null {
  if (voice.id !== null || wordAt(sentence, voice.to - 1) !== 'allies') return null;
  const alliance = context.recent.find((id) => context.partyKind(id) === 'intergovernmental');
  return alliance === 'nato' ? { ...voice, id: alliance, assumed: { kind: 'allies', name: context.partyName(alliance) } } : null;
}

export function readCondemn(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const voices = accusersBefore(reader, act.from);
  const voice = voices.at(-1) ?? reader.voices.findLast((one) => one.to <= act.from) ?? lastVoice(context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  // "has never before criticised China", "reluctant to criticise": it has not.
  if (isNegated(sentence, act)) return [];
  const target = nearestRight(reader, act.to, 9) ?? (isWhoDidIt(sentence, act.to) ? null : undefined);
  if (target === undefined && (!hasDeed(sentence) || AIMING.has(wordAt(sentence, act.to - 2)))) return [];
  if (target) reader.used.add(target);
  // "The UK, the EU and NATO condemned": each of them.
  const others = voices.filter((one) => one !== voice && one.id !== null && !isChinese(reader, one));
  return [
    ...others.map((one) => make(reader, { from: one.from, to: one.to }, one, { name: 'China', party: 'china' }, 'condemns', act)),
    make(
      reader,
      {
        from: act.from - voice.to <= 8 && voice.to > voice.from ? voice.from : act.from,
        to: Math.max(act.to, target?.to ?? act.to),
      },
      voice,
      { name: 'China', party: 'china' },
      'condemns',
      act,
    ),
  ];
}

/** "took aim at", "hit out at": at anybody, where it is not said at whom. */
const AIMING = new Set(['aim', 'out']);

/** "condemned it", "condemned the country": whoever did it, without a name. */
function isWhoDidIt(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, wordAt(sentence, at) === 'the' ? at + 1 : at);
  return ['it', 'country', 'state', 'hackers', 'perpetrators', 'culprits', 'attackers'].includes(word);
}

export function readHarbour(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { context } = reader;
  const verb = verbAt(reader.sentence, act.from);
  const subject = verb === null || verb.passive ? [] : subjectsOf(reader.sentence, verb);
  const left = verb?.passive
    ? nearestRight(reader, act.to, 3)
    : (reader.accused.find((one) => subject.some((phrase) => one.from < phrase.to && one.to > phrase.from)) ??
      nearestLeft(reader, act.from, 12));
  // "protecting customers": only a state shelters hackers.
  if (left === null || !['country', 'government', 'mss'].includes(left.relation)) return [];
  // "Blinken targeted the ministry for having fostered hackers": who is named before it, and not who spoke last.
  const before = reader.voices.findLast((one) => one.id !== null && one.to <= left.from && !isChinese(reader, one));
  const speaker =
    speakerAt(reader.said, act.from) ?? (before ? { name: before.name, party: before.id } : context.lastSpeaker) ?? null;
  const voice =
    speaker && speaker.party !== 'china' ? { id: speaker.party, name: speaker.name, from: act.from, to: act.from } : null;
  reader.used.add(left);
  // Those who are sheltered or paid are accused of nothing by that.
  for (const one of reader.accused)
    if (Math.abs(one.from - act.to) <= 10 && (one.from >= act.from || verb?.passive) && one.named.party === null)
      reader.used.add(one);
  return [
    make(reader, { from: Math.min(left.from, act.from), to: Math.max(left.to, act.to) }, voice, left.named, 'harbours', act),
  ];
}
