/** Verbs that accuse: "blamed China", "attributed it to Hafnium", "China was behind it". */
import { type Accused, rank } from '../accused.ts';
import { wordAt } from '../distance.ts';
import { accuserOf, accusersBefore, voiceAfterBy } from './accusers.ts';
import { denial } from './answering.ts';
import {
  type ActTerm,
  claims,
  type FoundAttribution,
  hasDeed,
  isChinese,
  isPassive,
  make,
  nearestLeft,
  nearestRight,
  type Reader,
  type Voice,
} from './reader.ts';

/** "Britain accused China", "China was blamed by Britain", "held Chinese state-backed groups responsible". */
export function readAccuse(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const word = wordAt(sentence, act.from);
  if (word === 'held' || word === 'holds' || word === 'holding') {
    const responsible = sentence.tokens
      .slice(act.to, act.to + 16)
      .some((token) => token.text === 'responsible' || token.text === 'accountable');
    if (!responsible && !sentence.tokens.slice(Math.max(0, act.from - 6), act.from).some((token) => token.text === 'responsible'))
      return [];
  }
  const passive = isPassive(sentence, act);
  const right = nearestRight(reader, act.to, 12);
  const left = nearestLeft(reader, act.from, 8);
  const accusers = accusersBefore(reader, act.from);
  if (act.entry.id === 'confirm') {
    if (!right && accusers.length > 0 && !passive && ['confirmed', 'confirms', 'followed'].includes(word))
      return backReference(reader, act, accusers);
    if (!right || accusers.length === 0 || passive || right.relation === 'country') return [];
    const didNear = reader.acts.some(
      (other) => other.entry.id === 'did' && other.from >= right.from && other.from - right.to <= 6,
    );
    return didNear ? [] : right.from - act.to <= 4 && right.agent ? claims(reader, act, right, accusers) : [];
  }
  if (
    ['named', 'names', 'naming', 'fingered', 'fingers', 'suspected', 'suspect', 'suspects', 'slam', 'slams', 'slammed'].includes(
      word,
    ) &&
    (!right || accusers.length === 0)
  )
    return [];
  // "China accused of …", "Hafnium, blamed for …": the accused stands before a participle.
  const headline =
    !passive &&
    left !== null &&
    (wordAt(sentence, act.to) === 'of' || wordAt(sentence, act.to) === 'for' || wordAt(sentence, act.to) === 'by') &&
    (accusers.length === 0 || accusers.every((voice) => voice.id === 'china') || act.from - left.to <= 1);
  if (passive || headline) {
    if (left === null) return [];
    used.add(left);
    const by = voiceAfterBy(reader, act);
    return claims(reader, act, left, by.length > 0 ? by : []);
  }
  if (accusers.length > 0 && accusers.every((voice) => isChinese(reader, voice))) {
    // China accusing its accusers answers them.
    return denial(reader, act, accusers[0] ?? null, 'denies');
  }
  if (right === null) return relative(reader, act, accusers) ?? backReference(reader, act, accusers);
  used.add(right);
  return claims(reader, act, right, accusers);
}

/** "Hafnium, which the department blames for the attack": the accused stands before the relative pronoun. */
function relative(reader: Reader, act: ActTerm, accusers: readonly Voice[]): FoundAttribution[] | null {
  const left = reader.accused.findLast((phrase) => phrase.to <= act.from && act.from - phrase.to <= 8);
  if (!left || accusers.length === 0) return null;
  if (!reader.sentence.tokens.slice(left.to, act.from).some((token) => ['which', 'whom', 'that'].includes(token.text)))
    return null;
  reader.used.add(left);
  return claims(reader, act, { ...left, from: act.from, to: act.to }, accusers);
}

/** "blamed it on", "attributed it to", "linked the campaign to", "was traced to". */
export function readAttribute(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const first = nearestRight(reader, act.to, 14);
  if (first === null) return [];
  // "tied the Ministry to APT40": of the two the body stands behind the group.
  const second = reader.accused.find(
    (phrase) =>
      phrase.from >= first.to &&
      phrase.from - first.to <= 8 &&
      reader.sentence.tokens.slice(first.to, phrase.from).some((token) => token.text === 'to'),
  );
  const right =
    second && rank(first.relation) > rank(second.relation) && second.relation === 'named-cluster'
      ? { ...first, to: second.to }
      : first;
  if (right !== first) used.add(first);
  if (second && right !== first) used.add(second);
  const prepositions = sentence.tokens.slice(act.from, right.from + 1).map((token) => token.text);
  if (!prepositions.some((word) => ['to', 'on', 'with', 'of'].includes(word))) return [];
  if (
    act.entry.id === 'link' &&
    right.relation === 'named-cluster' &&
    (right.named.party === 'hafnium' || right.named.party === null) &&
    !reader.acts.some((other) => other.entry.id === 'attribute') &&
    !hasDeed(sentence)
  )
    return [];
  const accusers = accusersBefore(reader, act.from);
  if (accusers.length > 0 && accusers.every((voice) => isChinese(reader, voice))) return [];
  used.add(right);
  const weakened =
    act.entry.id === 'link' && right.relation === 'country'
      ? { ...right, relation: 'from-territory' as const }
      : act.entry.id === 'link' && right.relation === 'government'
        ? { ...right, relation: 'state-linked' as const }
        : right;
  const passive = isPassive(sentence, act) || accusers.length === 0;
  return [...claims(reader, act, weakened, passive ? voiceAfterBy(reader, act) : accusers), ...gapped(reader, act)];
}

/** "London put it down to hackers and Ottawa to the ministry": the verb of the first clause serves the second. */
function gapped(reader: Reader, act: ActTerm): FoundAttribution[] {
  return reader.voices
    .filter((voice) => voice.from > act.to && ['to', 'on'].includes(wordAt(reader.sentence, voice.to)))
    .flatMap((voice) => {
      const phrase = reader.accused.find((one) => one.from > voice.to && one.from - voice.to <= 4);
      if (!phrase || reader.used.has(phrase)) return [];
      reader.used.add(phrase);
      return [make(reader, { from: voice.from, to: phrase.to }, voice, phrase.named, phrase.relation, act)];
    });
}

/** "was behind", "carried out by", "is responsible for": the accused stands beside the act, the accuser is who says so. */
export function readDid(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const last = wordAt(sentence, act.to - 1);
  const after = last === 'by' || last === 'of' || wordAt(sentence, act.to) === 'by';
  const phrase = after ? nearestRight(reader, act.to, 4) : nearestLeft(reader, act.from, 7);
  if (phrase === null || used.has(phrase) || !phrase.agent) return [];
  // "an attack against China", "a warning to China": China is no agent there.
  if (['against', 'to', 'for', 'with', 'on', 'toward', 'towards'].includes(wordAt(sentence, phrase.from - 1))) return [];
  const strong =
    [
      'behind',
      'responsible',
      'carried',
      'carry',
      'carrying',
      'carries',
      'orchestrated',
      'masterminded',
      'perpetrated',
      'was',
      'were',
      'is',
      'are',
      'been',
      'did',
      'committed',
      'the',
      'work',
      'ordered',
      'started',
      'initiated',
      'being',
    ].includes(wordAt(sentence, act.from)) || after;
  if (!strong && phrase.relation === 'named-cluster' && !phrase.describes) return [];
  if (!strong && phrase.relation === 'country') return [];
  if (wordAt(sentence, act.from) === 'exploited' && phrase.relation === 'named-cluster') return [];
  used.add(phrase);
  const accuser = accuserOf(reader, phrase.from, act);
  return claims(reader, act, phrase, accuser ? [accuser] : []);
}

/** "the UK followed in July", "confirmed it": an accuser of whoever was accused before. */
function backReference(reader: Reader, act: ActTerm, accusers: readonly Voice[]): FoundAttribution[] {
  const { sentence, context } = reader;
  if (accusers.length === 0 || context.lastAccused === null) return [];
  const object = sentence.tokens.slice(act.to, act.to + 3).map((token) => token.text);
  const followed = ['followed', 'follows'].includes(wordAt(sentence, act.from));
  if (!followed && !object.some((word) => ['it', 'them', 'country', 'ministry', 'hackers'].includes(word))) return [];
  const phrase: Accused = {
    from: act.from,
    to: act.to,
    relation: context.lastAccused.party === 'china-mss' ? 'mss' : 'country',
    named: context.lastAccused,
    describes: true,
    agent: true,
  };
  return claims(reader, act, phrase, accusers);
}
