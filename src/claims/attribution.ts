/**
 * Attributions: who accuses whom, how strongly; who denies, declines, acknowledges. Read from the act (the verb or noun that
 * accuses), the accused phrase it governs and the parties before it; then from descriptions that make an accusation without such a verb.
 */
import type { Act, EntryOf } from '../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Relation } from '../vocabulary.ts';
import { type Accused, findAccused, rank } from './accused.ts';
import type { AttributionReading, Named, Stance } from './claim.ts';
import type { Context } from './context.ts';
import { spanDistance, wordAt } from './distance.ts';
import { findSpeakers, type Said, speakerAt, speakingParties } from './speaker.ts';

export interface FoundAttribution {
  readonly from: number;
  readonly to: number;
  readonly reading: AttributionReading;
  readonly stance: Stance;
  readonly assumed: readonly string[];
}

interface Voice {
  readonly id: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

type ActTerm = Term<EntryOf<'act'>>;

const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);
/** Crowds that accuse without being named. */
const CROWDS = new Set([
  'governments',
  'powers',
  'allies',
  'countries',
  'nations',
  'officials',
  'experts',
  'researchers',
  'vendors',
  'sources',
  'critics',
  'agencies',
  'prosecutors',
  'investigators',
  'capitals',
  'government',
]);

export function findAttributions(sentence: Sentence, context: Context): FoundAttribution[] {
  const accused = findAccused(sentence, context);
  const said = findSpeakers(sentence, context);
  const voices = accusingVoices(sentence, accused, context);
  const found: FoundAttribution[] = [];
  const used = new Set<Accused>();
  const acts = withoutInner(termsOf(sentence, 'act'));
  const reader = { sentence, context, accused, said, voices, used, acts };
  for (const act of acts) found.push(...readAct(reader, act));
  for (const phrase of accused)
    if (!used.has(phrase)) found.push(...readDescription(reader, phrase).map((one) => inheritAccuser(one, found)));
  found.push(...readPurpose(reader));
  return dedupe(found);
}

/** "Microsoft attributes it to Hafnium, a group assessed to be state-sponsored": the assessment is Microsoft's too. */
function inheritAccuser(one: FoundAttribution, before: readonly FoundAttribution[]): FoundAttribution {
  if (one.reading.accuser !== null) return one;
  const last = before.findLast(
    (other) =>
      other.to <= one.from &&
      one.from - other.to <= 8 &&
      other.reading.accuser !== null &&
      !['denies', 'declines'].includes(other.reading.relation),
  );
  return last ? { ...one, reading: { ...one.reading, accuser: last.reading.accuser } } : one;
}

interface Reader {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly accused: readonly Accused[];
  readonly said: readonly Said[];
  readonly voices: readonly Voice[];
  /** Accused phrases that an act has claimed. */
  readonly used: Set<Accused>;
  readonly acts: readonly ActTerm[];
}

function readAct(reader: Reader, act: ActTerm): FoundAttribution[] {
  switch (act.entry.id) {
    case 'accuse':
    case 'confirm':
      return readAccuse(reader, act);
    case 'attribute':
    case 'link':
      return readAttribute(reader, act);
    case 'did':
      return readDid(reader, act);
    case 'charge':
      return readCharge(reader, act);
    case 'deny':
    case 'oppose':
      return readDenial(reader, act);
    case 'decline':
      return readDecline(reader, act);
    case 'acknowledge':
      return readAcknowledge(reader, act);
    case 'condemn':
      return readCondemn(reader, act);
    case 'harbour':
      return readHarbour(reader, act);
    case 'admit':
      return [];
  }
}

/** "Britain accused China", "China was blamed by Britain", "held Chinese state-backed groups responsible". */
function readAccuse(reader: Reader, act: ActTerm): FoundAttribution[] {
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
function readAttribute(reader: Reader, act: ActTerm): FoundAttribution[] {
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
function readDid(reader: Reader, act: ActTerm): FoundAttribution[] {
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

/** Persons charged, indicted, arrested. */
function readCharge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context, used } = reader;
  const persons = termsOf(sentence, 'actor').filter((term) => term.entry.id === 'persons' || term.entry.id === 'spies');
  const phrase = reader.accused
    .filter(
      (one) =>
        one.relation === 'persons-charged' || (one.agent && persons.some((term) => term.from >= one.from && term.to <= one.to)),
    )
    .sort((a, b) => spanDistance(sentence, a, act) - spanDistance(sentence, b, act))[0];
  const group = nearestLeft(reader, act.from, 6);
  const passiveMembers = persons
    .filter((term) => spanDistance(sentence, term, act) <= 8)
    .sort((a, b) => spanDistance(sentence, a, act) - spanDistance(sentence, b, act))[0];
  const who = phrase && spanDistance(sentence, phrase, act) <= 14 ? phrase : null;
  const word = wordAt(sentence, act.from);
  if (['face', 'facing', 'charges', 'charge', 'extradition'].includes(word) && who?.named.party === undefined) return [];
  if (who === null && !passiveMembers && group === null) return [];
  if (
    who === null &&
    !/member|national|citizen|men|man|spies|spy|officer|suspect|hacker/.test(
      passiveMembers ? wordAt(sentence, passiveMembers.from) : '',
    )
  )
    return [];
  if (who) used.add(who);
  const span = who ?? { from: passiveMembers?.from ?? act.from, to: passiveMembers?.to ?? act.to };
  const named: Named = who?.named ?? {
    name: spanText(reader, span.from, span.to),
    party: context.lastAccused?.party === 'hafnium' && wordAt(sentence, span.from) === 'members' ? 'hafnium' : null,
  };
  const accuser =
    voiceAfterBy(reader, act)[0] ?? reader.voices.find((voice) => ['us-doj', 'us-fbi', 'us'].includes(voice.id ?? '')) ?? null;
  return [
    make(reader, { from: Math.min(span.from, act.from), to: Math.max(span.to, act.to) }, accuser, named, 'persons-charged', act),
  ];
}

/** China's answers, and those of persons charged. */
function readDenial(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const chinese = reader.voices.filter((voice) => isChinese(reader, voice) || context.partyKind(voice.id ?? '') === 'person');
  const nearest = chinese.findLast((voice) => voice.to <= act.from) ?? chinese.find((voice) => voice.from >= act.to);
  // "Wang Wenbin said China opposes …": the one who says it, not the country he speaks of.
  const before =
    nearest?.id === 'china'
      ? (chinese.find((voice) => voice.to <= (nearest?.from ?? 0) && voice.id !== 'china' && act.from - voice.to <= 12) ??
        nearest)
      : nearest;
  const carried =
    context.lastSpeaker &&
    (context.lastSpeaker.party === 'china' || context.parentOf(context.lastSpeaker.party ?? '') === 'china')
      ? context.lastSpeaker
      : null;
  if (isNegated(sentence, act) && act.entry.id === 'deny') return [];
  // A denial needs a denier of China's side: "researchers rejected the patch" denies nothing here.
  if (before) {
    const other = reader.voices.findLast((voice) => voice.to <= act.from && !isChinese(reader, voice) && voice.from > before.to);
    if (other && act.from - other.to <= 2) return [];
    return denial(reader, act, before, 'denies');
  }
  if (carried && (['it', 'he', 'she', 'they', 'the'].includes(wordAt(sentence, 0)) || sentence.quoted.some(Boolean))) {
    return denial(reader, act, { id: carried.party, name: carried.name, from: act.from, to: act.from }, 'denies');
  }
  return [];
}

function denial(reader: Reader, act: ActTerm, voice: Voice | null, relation: Relation): FoundAttribution[] {
  if (voice === null) return [];
  const { context } = reader;
  const person = context.partyKind(voice.id ?? '') === 'person';
  const defended: Named = person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' };
  const from = Math.min(act.from - voice.to <= 14 && voice.to > voice.from ? voice.from : act.from, act.from);
  return [make(reader, { from, to: Math.max(act.to, voice.to) }, voice, defended, relation, act)];
}

/** "declined to blame", "points to no country", "no attribution yet". */
function readDecline(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const phrase = sentence.tokens
    .slice(act.from, act.to)
    .map((token) => token.text)
    .join(' ');
  const follows = sentence.tokens.slice(act.to, act.to + 7).map((token) => token.text);
  if (follows.some((word) => /^sources?$/.test(word))) return [];
  const general = [
    'declined to',
    'declines to',
    'declining to',
    'declined',
    'refused to',
    'refuses to',
    'has yet to',
    'have yet to',
    'is yet to',
    'not publicly',
    'not in a position to',
    'not prepared to',
    'did not identify',
    'not identified',
    'not identify',
    'not name',
    'did not name',
    'does not name',
    'stops short of',
    'stopped short of',
    'stop short of',
    'stopping short of',
    'fell short of',
    'falls short of',
    'no government has',
    'avoid naming',
  ].includes(phrase);
  // The verb that is declined must be one of accusing: "declined to impose sanctions" withholds something else.
  const accusing =
    follows.slice(0, 3).some((word) => /^(blam|attribut|accus|nam|point|identif|finger|say|who|pin|assign|culprit)/.test(word)) ||
    (['has yet to', 'have yet to', 'is yet to'].includes(phrase) && follows[0] === 'do');
  if (general && !accusing) return [];
  if (
    /yet to|declined to|refused to/.test(phrase) &&
    follows[0] === 'say' &&
    !/who|whom|blame|china|behind|$/.test(follows.slice(1, 4).join(' '))
  )
    return [];
  const commenting = /comment|responded/.test(phrase);
  const after = follows[0] === 'from' ? reader.voices.find((one) => one.from >= act.to && one.from - act.to <= 4) : undefined;
  const carries =
    [1, 2, 3, 4].some((i) => ['he', 'she', 'they', 'company', 'agency'].includes(wordAt(sentence, act.from - i))) ||
    /attribution|position/.test(phrase);
  const voice =
    after ??
    reader.voices.findLast((one) => one.to <= act.from) ??
    (carries && context.lastSpeaker
      ? { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: act.from, to: act.from }
      : null);
  // Only the state's silence on the matter is a claim; an embassy that did not answer a call last night is none.
  if (commenting && !(voice && (voice.id === 'china' || voice.id === 'china-government'))) return [];
  if (commenting && follows[0] !== undefined && !['on', '.', '!'].includes(follows[0])) return [];
  if (voice && isChinese(reader, voice) && !commenting) return [];
  const crowd = voice === null || voice.to < act.from - 14 ? crowdBefore(sentence, act.from, context) : null;
  const who = crowd ?? voice;
  if (who === null && !/known|clear|attribution/.test(phrase)) return [];
  const from = who && who.to > who.from && act.from - who.from <= 12 && who.from <= act.from ? who.from : act.from;
  return [make(reader, { from, to: act.to }, who, null, 'declines', act)];
}

function readAcknowledge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const voice = reader.voices.findLast((one) => one.to <= act.from) ?? lastVoice(reader.context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  const kind = reader.context.partyKind(voice.id ?? '');
  if (kind === 'researcher' || kind === 'press' || kind === 'victim') return [];
  const phrase = wordAt(reader.sentence, act.from);
  if (
    phrase === 'acknowledged' &&
    !['what', 'the', 'that', 'its', 'those', 'national', 'allies', 'attributions', '"'].includes(wordAt(reader.sentence, act.to))
  )
    return [];
  if (phrase.startsWith('acknowledge') && voice.id !== 'nato' && voice.id !== 'eu' && kind !== 'state') return [];
  return [
    make(
      reader,
      { from: act.from - voice.to <= 8 && voice.to > voice.from ? voice.from : act.from, to: act.to },
      voice,
      null,
      'acknowledges',
      act,
    ),
  ];
}

function readCondemn(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const voice = reader.voices.findLast((one) => one.to <= act.from) ?? lastVoice(context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  const target =
    nearestRight(reader, act.to, 9) ?? (['the', 'country', 'it'].includes(wordAt(sentence, act.to)) ? null : undefined);
  if (target === undefined && !hasDeed(sentence)) return [];
  if (target) reader.used.add(target);
  return [
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

function readHarbour(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { context } = reader;
  const left = nearestLeft(reader, act.from, 8);
  if (left === null) return [];
  const speaker = speakerAt(reader.said, act.from) ?? context.lastSpeaker ?? null;
  const voice =
    speaker && speaker.party !== 'china' ? { id: speaker.party, name: speaker.name, from: act.from, to: act.from } : null;
  reader.used.add(left);
  return [make(reader, { from: left.from, to: act.to }, voice, left.named, 'harbours', act)];
}

/**
 * A description that accuses without an accusing verb: "a group that Microsoft says works from China", "the Chinese spies who broke
 * into …". A bare apposition ("the Hafnium gang") says nothing of who stands behind it and is no claim.
 */
function readDescription(reader: Reader, phrase: Accused): FoundAttribution[] {
  const { sentence, said, context } = reader;
  if (phrase.relation === 'country' || phrase.relation === 'persons-charged') return [];
  if (!phrase.describes) return [];
  // A bare demonym is no description of a culprit: "Chinese hackers" is, "Chinese embassy" is not.
  if (
    phrase.relation === 'from-territory' &&
    !phrase.agent &&
    phrase.to - phrase.from <= 1 &&
    !phrase.named.party &&
    !/-/.test(wordAt(sentence, phrase.from))
  )
    return [];
  if (['mss', 'government', 'military'].includes(phrase.relation) && phrase.named.party !== null && !hasDeed(sentence)) return [];
  // "ten Chinese groups" is a figure.
  const before = sentence.tokens[phrase.from - 1];
  if (before?.kind === 'number' || termsOf(sentence, 'number').some((term) => term.to === phrase.from)) return [];
  const describing = said.find(
    (one) =>
      Math.abs(one.at - phrase.from) <= 14 ||
      ['calls', 'called', 'describes', 'described', 'says', 'said'].includes(wordAt(sentence, one.at)),
  );
  const aboutGroup =
    phrase.named.party === 'hafnium' ||
    termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'group') ||
    termsOf(sentence, 'actor').some(
      (term) =>
        Math.abs(term.from - phrase.to) <= 4 ||
        Math.abs(phrase.from - term.to) <= 4 ||
        (term.from >= phrase.from && term.to <= phrase.to),
    );
  const harm =
    termsOf(sentence, 'state').some((term) =>
      ['exploited', 'compromised', 'targeted', 'exploiting', 'data-taken'].includes(term.entry.id),
    ) ||
    reader.acts.some((act) => act.entry.id === 'did') ||
    hasDeed(sentence);
  const aboutAttack =
    phrase.relation === 'from-territory' &&
    termsOf(sentence, 'deed').some((deed) => deed.to <= phrase.from && phrase.from - deed.to <= 9);
  if (
    !aboutGroup &&
    !aboutAttack &&
    phrase.relation !== 'military' &&
    phrase.relation !== 'other-groups' &&
    phrase.relation !== 'criminals' &&
    phrase.relation !== 'state-backed'
  )
    return [];
  if (!describing && !harm) return [];
  if ((phrase.relation === 'criminals' || phrase.relation === 'other-groups') && !describing) return [];
  const speaker = describing ? speakerAt(said, phrase.from) : null;
  const voice: Voice | null =
    speaker && speaker.party !== 'china' && context.parentOf(speaker.party ?? '') !== 'china'
      ? { id: speaker.party, name: speaker.name, from: phrase.from, to: phrase.from }
      : null;
  return [make(reader, phrase, voice, phrase.named, phrase.relation, null)];
}

/** "highly likely to have been meant for espionage": how sure a named body was of the purpose. The purpose itself is not rated. */
function readPurpose(reader: Reader): FoundAttribution[] {
  const { sentence, said, context } = reader;
  return withoutShorter(termsOf(sentence, 'confidence'))
    .filter((term) => isPurpose(sentence, term))
    .slice(0, 1)
    .flatMap((term) => {
      const opening = reader.voices.find((voice) => voice.to <= term.from && !isChinese(reader, voice));
      const speaker = opening ? { name: opening.name, party: opening.id } : (speakerAt(said, term.from) ?? context.lastSpeaker);
      if (speaker === null || speaker.party === null) return [];
      const voice: Voice = { id: speaker.party, name: speaker.name, from: term.from, to: term.from };
      return [
        {
          ...make(reader, term, voice, null, 'other', null),
          reading: {
            accuser: { name: voice.name, party: voice.id },
            accused: null,
            relation: 'other' as const,
            confidence: term.entry.word,
          },
        },
      ];
    });
}

function withoutShorter<T extends Term>(terms: readonly T[]): T[] {
  return terms.filter((term) => !terms.some((other) => other !== term && other.from <= term.from && other.to >= term.to));
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

/** One claim for each accuser of a list; one for all where they are said to have done it jointly. */
function claims(reader: Reader, act: ActTerm, phrase: Accused, accusers: readonly Voice[]): FoundAttribution[] {
  const { sentence } = reader;
  const whole = { from: Math.min(act.from, phrase.from), to: Math.max(act.to, phrase.to) };
  const negated = isNegated(sentence, act);
  const relation: Relation = negated ? 'declines' : phrase.relation;
  // "that Hafnium was linked to the Chinese state" says it of Hafnium.
  const subject =
    phrase.named.party === null && act.entry.id === 'link'
      ? reader.accused.findLast((one) => one.to <= act.from && act.from - one.to <= 4 && one.named.party !== null)
      : undefined;
  const named = negated ? null : (subject?.named ?? phrase.named);
  if (accusers.length === 0) {
    const speaker = speakerAt(
      reader.said.filter((one) => one.at < act.from || one.at > phrase.to),
      act.from,
    );
    const voice =
      speaker &&
      act.entry.id !== 'accuse' &&
      speaker.party !== 'china' &&
      reader.context.parentOf(speaker.party ?? '') !== 'china'
        ? { id: speaker.party, name: speaker.name, from: act.from, to: act.from }
        : null;
    const made = make(reader, whole, voice, named, relation, act);
    // Passives and nouns report an accusation of somebody's; "China carried out the hack" is the article's own.
    return [voice === null && made.stance === 'asserted' && act.entry.id !== 'did' ? { ...made, stance: 'hedged' } : made];
  }
  const jointly = sentence.tokens
    .slice(accusers[0]?.to ?? 0, act.to + 1)
    .some((token) => ['jointly', 'together'].includes(token.text));
  if (accusers.length > 1 && jointly) {
    const first = accusers[0];
    const last = accusers.at(-1);
    if (first && last)
      return [
        make(
          reader,
          { from: first.from, to: whole.to },
          { id: weakestOf(accusers), name: spanText(reader, first.from, last.to), from: first.from, to: last.to },
          named,
          relation,
          act,
        ),
      ];
  }
  return accusers.map((voice, i) => {
    const last = i === accusers.length - 1;
    const from = last ? (voice.to <= whole.from && whole.from - voice.to <= 6 ? voice.from : whole.from) : voice.from;
    return make(reader, { from, to: last ? whole.to : voice.to }, voice, named, relation, act);
  });
}

/** A joint statement is only as strong as the weakest of those who are said to have made it. */
function weakestOf(accusers: readonly Voice[]): string | null {
  const order = ['nato', 'eu', 'japan', 'norway'];
  return order.find((id) => accusers.some((voice) => voice.id === id)) ?? accusers[0]?.id ?? null;
}

function make(
  reader: Reader,
  span: { from: number; to: number },
  accuser: Voice | null,
  accused: Named | null,
  relation: Relation,
  act: ActTerm | null,
): FoundAttribution {
  const { sentence, context } = reader;
  return {
    from: span.from,
    to: span.to,
    reading: {
      accuser: accuser === null ? null : { name: accuser.name, party: accuser.id },
      accused,
      relation,
      confidence: confidenceNear(sentence, span),
    },
    stance: stanceOf(sentence, act),
    assumed:
      accuser !== null && accuser.to === accuser.from && context.lastSpeaker?.name === accuser.name
        ? [`Read as said by ${accuser.name}, named before.`]
        : [],
  };
}

/** The accuser of a statement in a that-clause: who says it, or the subject before it ("Canada is confident that …"). */
function accuserOf(reader: Reader, before: number, act: ActTerm): Voice | null {
  const speaker = speakerAt(reader.said, act.from);
  const subject = reader.voices.findLast((voice) => voice.to <= before && !isChinese(reader, voice));
  if (subject && before - subject.to <= 9 && wordAt(reader.sentence, before - 1) !== ',') return subject;
  if (speaker && speaker.party !== 'china' && reader.context.parentOf(speaker.party ?? '') !== 'china')
    return { id: speaker.party, name: speaker.name, from: before, to: before };
  return null;
}

/** The parties just before an active verb: "The UK, the US and the EU have blamed". */
function accusersBefore(reader: Reader, at: number): Voice[] {
  const { sentence, voices } = reader;
  const last = voices.findLast((voice) => voice.to <= at);
  if (!last) {
    const crowd = crowdBefore(sentence, at, reader.context);
    if (crowd) return [crowd];
    const pronoun = [1, 2, 3]
      .map((i) => wordAt(sentence, at - i))
      .some((word) =>
        ['it', 'he', 'she', 'company', 'they', 'department', 'agency', 'ministry', 'firm', 'bureau'].includes(word),
      );
    const carried = pronoun ? lastVoice(reader.context, at) : null;
    return carried ? [carried] : [];
  }
  if (at - last.to > 12) return [];
  const crowd = crowdBefore(sentence, at, reader.context);
  if (crowd && crowd.from > last.to) return [crowd];
  // "Australia has joined the US and the UK in blaming": the one that joins is the one that speaks now.
  const joined = sentence.tokens.findLastIndex(
    (token, i) => i < last.from && ['joined', 'joins', 'joining'].includes(token.text),
  );
  const joiner = joined >= 0 ? voices.findLast((voice) => voice.to <= joined && joined - voice.to <= 3) : undefined;
  if (joiner) return [joiner];
  const list = [last];
  for (let i = voices.indexOf(last) - 1; i >= 0; i -= 1) {
    const voice = voices[i];
    const next = list[0];
    if (voice === undefined || next === undefined) break;
    const between = sentence.tokens.slice(voice.to, next.from).map((token) => token.text);
    if (
      between.length > 4 ||
      !between.every((word) => [',', 'and', 'the', '&', 'as', 'well', '/', 'plus', 'with', 'alongside'].includes(word)) ||
      between.length === 0
    )
      break;
    list.unshift(voice);
  }
  // "Prime Minister X of Canada": officials of one party are one accuser.
  return list.filter((voice, i) => list.findIndex((other) => other.id === voice.id) === i);
}

function crowdBefore(sentence: Sentence, at: number, context: Context): Voice | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (CROWDS.has(wordAt(sentence, i))) {
      const from =
        sentence.tokens[i - 1]?.kind === 'word' && !['the', 'by', 'of', 'that'].includes(wordAt(sentence, i - 1)) ? i - 1 : i;
      // "US officials", "the British government" are their country; "Western powers" nobody in particular.
      const place = termsOf(sentence, 'place').find((term) => term.to === i && term.entry.form === 'demonym');
      return {
        id: place && wordAt(sentence, i) === 'government' ? place.entry.id.toLowerCase().replaceAll(' ', '-') : null,
        name: tokensText(sentence, context, from, i + 1),
        from,
        to: i + 1,
      };
    }
  }
  return null;
}

function lastVoice(context: Context, at: number): Voice | null {
  return context.lastSpeaker ? { id: context.lastSpeaker.party, name: context.lastSpeaker.name, from: at, to: at } : null;
}

function voiceAfterBy(reader: Reader, act: ActTerm): Voice[] {
  const { sentence, voices } = reader;
  const first = voices.find(
    (voice) =>
      voice.from >= act.to &&
      voice.from - act.to <= 8 &&
      sentence.tokens.slice(act.to, voice.from).some((token) => token.text === 'by'),
  );
  if (!first || isChinese(reader, first)) return [];
  const list = [first];
  for (let i = voices.indexOf(first) + 1; i < voices.length; i += 1) {
    const voice = voices[i];
    const last = list.at(-1);
    if (voice === undefined || last === undefined) break;
    const between = sentence.tokens.slice(last.to, voice.from).map((token) => token.text);
    if (between.length > 3 || !between.every((word) => [',', 'and', 'the'].includes(word))) break;
    list.push(voice);
  }
  return list;
}

/** Parties that can accuse, the accused themselves left out; China stays, for what it says of its accusers. */
function accusingVoices(sentence: Sentence, accused: readonly Accused[], context: Context): Voice[] {
  const verbs = termsOf(sentence, 'act');
  return speakingParties(sentence, context).filter((voice) => {
    if (context.partyKind(voice.id) === 'press') return true;
    const inAccused = accused.some((phrase) => phrase.from <= voice.from && phrase.to >= voice.to);
    if (!inAccused) return true;
    // "China accused Australia", "Xu denies": the accused is the subject of a verb and no longer only the accused.
    if (voice.id.startsWith('china') && wordAt(sentence, voice.from - 1) === 'by') return true;
    return (
      (voice.id.startsWith('china') || context.partyKind(voice.id) === 'person') &&
      verbs.some((verb) => verb.from >= voice.to && verb.from - voice.to <= 8)
    );
  });
}

function isChinese(reader: Reader, voice: Voice): boolean {
  return voice.id === 'china' || reader.context.parentOf(voice.id ?? '') === 'china';
}

function nearestRight(reader: Reader, at: number, within: number): Accused | null {
  const found = reader.accused.find(
    (phrase) => phrase.from >= at && phrase.from - at <= within && phrase.relation !== 'persons-charged',
  );
  if (!found || reader.used.has(found)) return null;
  return reader.sentence.tokens.slice(at, found.from).some((token) => [';', '.', '•', '?'].includes(token.raw)) ? null : found;
}

function nearestLeft(reader: Reader, at: number, within: number): Accused | null {
  const found = reader.accused.findLast((phrase) => phrase.to <= at && at - phrase.to <= within);
  if (!found || reader.used.has(found)) return null;
  return reader.sentence.tokens.slice(found.to, at).some((token) => [';', '.', '•', '?'].includes(token.raw)) ? null : found;
}

function isPassive(sentence: Sentence, act: ActTerm): boolean {
  return [1, 2, 3].some(
    (i) =>
      BE.has(wordAt(sentence, act.from - i)) &&
      !sentence.tokens.slice(act.from - i, act.from).some((token) => token.kind === 'mark'),
  );
}

function isNegated(sentence: Sentence, act: ActTerm): boolean {
  if (termsOf(sentence, 'reject').some((term) => term.to <= act.from)) return false;
  return termsOf(sentence, 'negation').some(
    (term) =>
      term.to <= act.from &&
      act.from - term.to <= 3 &&
      !sentence.tokens
        .slice(term.to, act.from)
        .some((token) => token.raw === ',' || token.text === 'but' || token.text === 'only' || token.text === 'just'),
  );
}

function hasDeed(sentence: Sentence): boolean {
  return (
    termsOf(sentence, 'deed').length > 0 ||
    termsOf(sentence, 'event-name').length > 0 ||
    termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities' || unit.entry.id === 'servers')
  );
}

function stanceOf(sentence: Sentence, act: ActTerm | null): Stance {
  if (
    sentence.tokens.at(-1)?.raw === '?' ||
    sentence.tokens.some((token, i) => token.raw === '?' && act !== null && i > act.from && i - act.to < 12)
  )
    return 'question';
  if (
    ['if', 'whether'].includes(wordAt(sentence, 0)) ||
    (act !== null && [1, 2, 3, 4, 5].some((i) => ['if', 'whether'].includes(wordAt(sentence, act.from - i))))
  )
    return 'conditional';
  if (termsOf(sentence, 'reject').length > 0) return 'rejected';
  return 'asserted';
}

/** The word of confidence that qualifies the attribution, not one that qualifies a purpose ("highly likely to have been meant for"). */
function confidenceNear(sentence: Sentence, span: { from: number; to: number }): string | null {
  const terms = termsOf(sentence, 'confidence').filter((term) => !isPurpose(sentence, term));
  const near = terms
    .map((term) => ({ term, cost: spanDistance(sentence, span, term) }))
    .filter(({ cost }) => cost <= 12)
    .sort((a, b) => a.cost - b.cost || b.term.to - b.term.from - (a.term.to - a.term.from))[0];
  return near?.term.entry.word ?? null;
}

function isPurpose(sentence: Sentence, term: Term): boolean {
  const after = sentence.tokens.slice(term.to, term.to + 8).map((token) => token.text);
  return after.some((word) =>
    ['enable', 'meant', 'aim', 'purpose', 'steal', 'espionage', 'goal', 'objective', 'motivated'].includes(word),
  );
}

function spanText(reader: Reader, from: number, to: number): string {
  return tokensText(reader.sentence, reader.context, from, to);
}

function tokensText(sentence: Sentence, context: Context, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? context.text.slice(first.start, last.end) : '';
}

/** Acts inside a longer act say nothing of their own ("put the blame on" holds "blame on"). */
function withoutInner(acts: readonly ActTerm[]): ActTerm[] {
  const all = acts.filter(
    (act) =>
      !acts.some(
        (other) => other !== act && other.from <= act.from && other.to >= act.to && other.to - other.from > act.to - act.from,
      ),
  );
  const order: readonly Act[] = [
    'decline',
    'accuse',
    'attribute',
    'charge',
    'link',
    'condemn',
    'harbour',
    'did',
    'deny',
    'oppose',
    'acknowledge',
    'confirm',
    'admit',
  ];
  return all.sort((a, b) => order.indexOf(a.entry.id) - order.indexOf(b.entry.id) || a.from - b.from);
}

/** Two readings of one place and one accuser are one claim: the stronger relation, the wider span. */
function dedupe(found: readonly FoundAttribution[]): FoundAttribution[] {
  const kept: FoundAttribution[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const same = kept.findIndex((other) => {
      const overlap = other.from < one.to && one.from < other.to;
      const sameAccuser = (other.reading.accuser?.party ?? null) === (one.reading.accuser?.party ?? null);
      const bothDenials = other.reading.relation === 'denies' && one.reading.relation === 'denies';
      return (
        (overlap && (sameAccuser || one.reading.accuser === null || other.reading.accuser === null)) ||
        (bothDenials && sameAccuser)
      );
    });
    const other = kept[same];
    if (other === undefined) kept.push(one);
    else if (
      rank(one.reading.relation) > rank(other.reading.relation) &&
      one.reading.relation !== 'denies' &&
      other.reading.relation !== 'denies' &&
      other.reading.relation !== 'declines'
    )
      kept[same] = { ...one, reading: { ...one.reading, accuser: one.reading.accuser ?? other.reading.accuser } };
  }
  return kept;
}
