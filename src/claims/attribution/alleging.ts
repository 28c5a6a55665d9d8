/**
 * What persons are alleged to have done, without a verb of charging: "prosecutors say the two men exploited", "the indictment links the
 * pair to Hafnium", "he is alleged to have been part of it", "it also charges Zhang Yu", "he faces nine counts".
 */
import { type Sentence, termsOf } from '../../scan/token.ts';
import type { Named } from '../claim.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { agentsOf, objectsOf, subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { canDeny } from './answering.ts';
import { type FoundAttribution, hasDeed, make, type Reader, spanText, type Voice } from './reader.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const SEVERAL = words('men man pair duo two both defendants defendant accused suspects suspect partners');
const DID = words(
  'exploit hack break steal breach target compromise raid use infiltrate penetrate conspire help take burgle loot plunder',
);
const ALLEGED = words('allege accuse suspect say believe think');
const LINKING = words('link tie connect place describe identify name portray cast');
const COUNTS = words('counts count charges');
const ACCUSERS = words(
  'indictment complaint prosecutors prosecutor authorities officials jury it they government papers warrant',
);
const mayAllege = trigger([
  ...SEVERAL,
  'he',
  'they',
  'counts',
  'alleged',
  'accused',
  'charges',
  'charge',
  'xu',
  'zhang',
  'yin',
  'zhou',
]);

export function readAlleging(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  if (!mayAllege(sentence)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (verb.negated) return [];
    const subjects = subjectsOf(sentence, verb);
    const doer = personIn(reader, subjects);
    if (doer !== null) return ofDoer(reader, verb, doer);
    if (verb.passive) return [];
    const object = personIn(reader, objectsOf(sentence, verb));
    if (object === null || object.pronoun) return [];
    const links = LINKING.has(verb.lemma) && namesGroup(reader, object.to);
    const charges = ['charge', 'indict'].includes(verb.lemma) && verb.form === 'finite';
    if (!links && !charges) return [];
    const voice = voicesOf(reader, subjects).find((one) => !canDeny(reader, one.id)) ?? null;
    // "The shop charges him a fee"
    const accuses = voice?.id != null || subjects.some(({ head }) => ACCUSERS.has(wordAt(sentence, head)));
    return accuses ? [persons(reader, { from: verb.from, to: object.to }, voice, object)] : [];
  });
}

function ofDoer(reader: Reader, verb: VerbGroup, doer: Person): FoundAttribution[] {
  const { sentence } = reader;
  // "he is alleged to have been part of Hafnium", "three are alleged to be officers"
  if (verb.passive) {
    if (verb.lemma !== 'allege' && !(ALLEGED.has(verb.lemma) && namesGroup(reader, verb.to))) return [];
    if (!tied(sentence)) return [];
    const voice = voicesOf(reader, agentsOf(sentence, verb)).find((one) => !canDeny(reader, one.id)) ?? null;
    return [persons(reader, { from: doer.from, to: verb.to + 1 }, voice, doer)];
  }
  // "faces nine counts over the campaign"
  if (verb.lemma === 'face') {
    const counts = objectsOf(sentence, verb).find((one) => COUNTS.has(wordAt(sentence, one.head)));
    return counts === undefined || !tied(sentence) ? [] : [persons(reader, { from: doer.from, to: counts.to }, null, doer)];
  }
  const saying = saidAt(reader.said, verb.from);
  if (saying === null || saying.at === verb.head || canDeny(reader, saying.speaker.party)) return [];
  const acts = DID.has(verb.lemma) || isAmong(sentence, verb) || isSteered(reader, verb);
  if (!acts || !tied(sentence)) return [];
  const voice: Voice = {
    id: saying.speaker.party,
    name: saying.speaker.name,
    from: verb.from,
    to: verb.from,
    ...(saying.unnamed ? { unnamed: true } : {}),
  };
  return [persons(reader, { from: doer.pronoun ? verb.from : doer.from, to: verb.to }, voice, doer)];
}

/** "was among those who", "was one of the hackers" */
function isAmong(sentence: Sentence, verb: VerbGroup): boolean {
  const after = [0, 1, 2].map((i) => wordAt(sentence, verb.to + i));
  return verb.lemma === 'be' && (after[0] === 'among' || after.slice(0, 2).join(' ') === 'one of');
}

/** "acted on the orders of the ministry", "worked for Chinese intelligence"; not "worked for a firm". */
function isSteered(reader: Reader, verb: VerbGroup): boolean {
  if (!['act', 'work', 'operate', 'hack'].includes(verb.lemma)) return false;
  return ['on', 'for', 'at', 'under'].includes(wordAt(reader.sentence, verb.to)) && namesGroup(reader, verb.to);
}

function tied(sentence: Sentence): boolean {
  return hasDeed(sentence) || termsOf(sentence, 'rung').length > 0;
}

/** Hafnium, the ministry or its hackers right behind. */
function namesGroup({ accused }: Reader, at: number): boolean {
  return accused.some((one) => one.from >= at && one.from - at <= 6 && one.relation !== 'persons-charged');
}

interface Person {
  readonly from: number;
  readonly to: number;
  readonly named: Named;
  readonly pronoun?: boolean;
}

/** Somebody charged by name, "the two men", or the pronoun for one of whom was spoken. */
function personIn(reader: Reader, phrases: readonly NounPhrase[]): Person | null {
  const { sentence, context } = reader;
  for (const phrase of phrases) {
    const known = reader.accused.find(
      (one) => one.relation === 'persons-charged' && one.from < phrase.to && one.to > phrase.from,
    );
    if (known) return { from: known.from, to: known.to, named: known.named };
    const head = wordAt(sentence, phrase.head);
    const recent = context.recent.slice(0, 4).find((id) => context.partyKind(id) === 'person');
    if (recent === undefined) continue;
    const definite = ['the', 'both', 'these', 'those'].includes(wordAt(sentence, phrase.from));
    if (SEVERAL.has(head) && definite)
      return { from: phrase.from, to: phrase.to, named: { name: spanText(reader, phrase.from, phrase.to), party: recent } };
    if (['he', 'they'].includes(head) && context.recent[0] === recent)
      return { from: phrase.from, to: phrase.to, named: { name: context.partyName(recent), party: recent }, pronoun: true };
  }
  return null;
}

function persons(reader: Reader, span: { from: number; to: number }, voice: Voice | null, person: Person): FoundAttribution {
  const named = reader.accused.find((one) => one.from <= person.from && one.to >= person.to);
  if (named) reader.used.add(named);
  const accuser = voice ?? reader.voices.find((one) => ['us-doj', 'us-fbi'].includes(one.id ?? '')) ?? null;
  return make(reader, span, accuser, person.named, 'persons-charged', null);
}
