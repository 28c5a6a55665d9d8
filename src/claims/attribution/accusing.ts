/** Verbs and nouns that accuse: "blamed China", "attributed it to Hafnium", "China was behind it", "its accusation against Beijing". */
import { type Sentence, termsOf } from '../../scan/token.ts';
import { type Accused, rank } from '../accused.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { agentsOf, joinedAfter, nounAt, objectsOf, prepositional, subjectsOf, verbAt } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { accuserOf, accusersBefore, voiceAfterBy, voicesOf } from './accusers.ts';
import { denial } from './answering.ts';
import {
  type ActTerm,
  claims,
  type FoundAttribution,
  hasDeed,
  isChinese,
  isHeldBack,
  isNegated,
  isPassive,
  make,
  nearestLeft,
  nearestRight,
  type Reader,
  type Voice,
} from './reader.ts';

/** The accused phrase that one of these noun phrases is or holds. */
function accusedIn(reader: Reader, phrases: readonly NounPhrase[]): Accused | null {
  for (const phrase of phrases) {
    const found = reader.accused.find((one) => one.from < phrase.to && one.to > phrase.from && !reader.used.has(one));
    if (found) return found;
  }
  return null;
}

/** The verb group of an act, if the act is a verb and not a noun. */
function verbOf(reader: Reader, act: ActTerm): VerbGroup | null {
  const verb = verbAt(reader.sentence, act.from);
  return verb !== null && verb.head >= act.from && verb.head < act.to ? verb : null;
}

/** The first accused phrase behind the act, as far as the act's clause goes. */
function accusedBehind(reader: Reader, act: ActTerm, within: number): Accused | null {
  const found = nearestRight(reader, act.to, within);
  if (found === null) return null;
  const chunks = chunksOf(reader.sentence);
  // "a group it calls Hafnium", "a gang believed to be": naming verbs lead on to the culprit.
  const another = chunks.verbs.find(
    (verb) => verb.form === 'finite' && verb.from >= act.to && verb.to <= found.from && !names(reader.sentence, verb),
  );
  if (another === undefined) return found;
  // "Blame for the attack fell on China": the noun accuses, the verb only says whom.
  if (
    LANDING.has(another.lemma) &&
    verbOf(reader, act) === null &&
    ['on', 'with', 'at'].includes(wordAt(reader.sentence, found.from - 1))
  )
    return found;
  // "…, while the EU called on China": another clause, and another's doing.
  if (reader.sentence.tokens.slice(act.to, another.from).some(({ text }) => text === 'while' || text === 'whereas')) return null;
  // "blamed the attack, which began in January, on China": the inserted clause does not part them.
  const relative = chunks.tags.slice(act.to, another.from).includes('rel');
  const that = chunks.tags.slice(act.to, another.from).includes('sub');
  return relative || that || found.from - act.to <= 4 ? found : null;
}

/** "has tied to the ministry", "links to the Chinese state": the words that link are the phrase's own. */
function accusedWithin(reader: Reader, act: ActTerm): Accused | null {
  const verb = verbOf(reader, act);
  if (verb === null || verb.passive || verb.form !== 'finite' || subjectsOf(reader.sentence, verb).length === 0) return null;
  return (
    reader.accused.find((one) => one.from >= act.from && one.from < act.to && one.to > act.to && !reader.used.has(one)) ?? null
  );
}

/** "it calls Hafnium"; not "called on China to act". */
function names(sentence: Sentence, verb: VerbGroup): boolean {
  return NAMING.has(verb.lemma) && !(verb.lemma === 'call' && ['on', 'for', 'upon'].includes(wordAt(sentence, verb.to)));
}

const LANDING = new Set(['fall', 'lie', 'rest', 'land', 'settle', 'put', 'lay', 'place', 'pin']);
const NAMING = new Set(
  'call name dub know say believe think refer track assess describe label christen term identify take consider nickname'.split(
    ' ',
  ),
);

/** "Britain accused China", "China was blamed by Britain", "held Chinese state-backed groups responsible". */
export function readAccuse(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const word = wordAt(sentence, act.from);
  if (['held', 'holds', 'holding', 'hold'].includes(word)) {
    const responsible = sentence.tokens
      .slice(act.to, act.to + 16)
      .some((token) => token.text === 'responsible' || token.text === 'accountable');
    if (!responsible && !sentence.tokens.slice(Math.max(0, act.from - 6), act.from).some((token) => token.text === 'responsible'))
      return [];
  }
  const verb = verbOf(reader, act);
  // "China denied blame": the noun is what is denied.
  if (verb === null && reader.acts.some((other) => other.entry.id === 'deny' && other.to <= act.from && act.from - other.to <= 3))
    return [];
  const passive = verb ? verb.passive : isPassive(sentence, act);
  const right = accusedBehind(reader, act, 14);
  const left = verb?.passive
    ? (accusedIn(reader, subjectsOf(sentence, verb)) ?? nearestLeft(reader, act.from, 8))
    : nearestLeft(reader, act.from, 8);
  // "a delay in naming China": whom the verb strikes does not do it.
  const before = accusersBefore(reader, act.from).filter(
    (voice) => passive || right === null || voice.from <= act.from || (verb?.form !== 'finite' && act.from <= 2),
  );
  // "the naming of China by Canada", "blame laid by Washington": a noun's doer stands behind it.
  const accusers = before.length > 0 || verb !== null ? before : voiceAfterBy(reader, act);
  if (act.entry.id === 'confirm') return readConfirm(reader, act, right, accusers, passive);
  const isNamed = passive && left !== null && (voiceAfterBy(reader, act).length > 0 || asCulprit(sentence, act.to));
  if (NEEDS_OBJECT.has(word) && !isNamed && (!right || (accusers.length === 0 && !passive))) return [];
  // "China accused of …", "Hafnium, blamed for …": the accused stands before a participle.
  const headline =
    !passive &&
    left !== null &&
    (wordAt(sentence, act.to) === 'of' || wordAt(sentence, act.to) === 'for' || wordAt(sentence, act.to) === 'by') &&
    (accusers.length === 0 || accusers.every((voice) => voice.id === 'china') || act.from - left.to <= 1);
  if (passive || headline) {
    // "was blamed on China": what is blamed stands before, who is accused behind "on".
    // "the finger has been pointed at China"
    if ((['on', 'to'].includes(wordAt(sentence, act.to)) || wordAt(sentence, act.to - 1) === 'at') && right) {
      used.add(right);
      return claims(reader, act, right, voiceAfterBy(reader, act));
    }
    if (left === null) return [];
    used.add(left);
    return claims(reader, act, left, voiceAfterBy(reader, act));
  }
  if (verb === null && right === null) return [];
  if (accusers.length > 0 && accusers.every((voice) => isChinese(reader, voice))) {
    // "Xu …, the department alleges": he accuses nobody, and answers nobody.
    if (accusers.every((voice) => voice.id !== null && reader.context.partyKind(voice.id) === 'person')) return [];
    // China accusing its accusers answers them.
    return denial(reader, act, accusers[0] ?? null, 'denies');
  }
  const person =
    verb && verb.lemma === 'accuse' ? (personIn(reader, objectsOf(sentence, verb)) ?? personMeant(reader, verb)) : null;
  if (person) {
    used.add(person);
    return claims(reader, act, person, accusers);
  }
  if (right === null) {
    return relative(reader, act, accusers) ?? backReference(reader, act, accusers);
  }
  used.add(right);
  const hires = hiredBy(reader, right);
  if (hires !== null) return claims(reader, act, hires, accusers);
  return [...claims(reader, act, right, accusers), ...gappedAccused(reader, act, right)];
}

const CULPRIT = new Set(['culprit', 'perpetrator', 'source', 'aggressor', 'offender', 'suspect', 'mastermind', 'author', 'hand']);

/** "was named as the culprit", "named the likely perpetrator" */
function asCulprit(sentence: Sentence, at: number): boolean {
  return [0, 1, 2, 3, 4].some((i) => CULPRIT.has(wordAt(sentence, at + i)));
}

const HIRING = new Set(
  'hire use pay employ enlist recruit foster shelter harbour harbor protect tolerate contract work'.split(' '),
);

/** "accused the ministry of hiring criminals", "accused Beijing of working with criminal hackers": it keeps those who do it. */
function hiredBy(reader: Reader, right: Accused): Accused | null {
  const { sentence } = reader;
  const chinese =
    right.named.party !== null && (right.named.party === 'china' || reader.context.parentOf(right.named.party) === 'china');
  if (!chinese) return null;
  const verb = chunksOf(sentence).verbs.find(
    (one) =>
      one.form === 'gerund' && one.from > right.from && one.from - right.from <= 12 && HIRING.has(one.lemma) && !one.passive,
  );
  if (verb === undefined || wordAt(sentence, verb.from - 1) !== 'of') return null;
  const object = chunksOf(sentence).nouns.find((noun) => noun.from >= verb.to && noun.from - verb.to <= 1);
  if (object === undefined) return null;
  const words = sentence.tokens.slice(object.from, object.to).map((token) => token.text);
  if (!words.some((word) => /^(?:criminal|crook|gang|freelanc|mercenar|contract$|hired|for-hire)/.test(word))) return null;
  for (const phrase of reader.accused) if (phrase.from < object.to && phrase.to > object.from) reader.used.add(phrase);
  return {
    ...right,
    relation: 'harbours',
    named: { name: right.named.party === 'china' ? 'China' : right.named.name, party: right.named.party },
    to: object.to,
  };
}

/** "Canada blames the ministry, Britain state-backed hackers and the EU actors on Chinese soil": the verb serves them all. */
function gappedAccused(reader: Reader, act: ActTerm, right: Accused): FoundAttribution[] {
  const { sentence, used } = reader;
  return reader.voices.flatMap((voice) => {
    if (voice.from < right.to || isChinese(reader, voice) || (sentence.tokens[voice.to - 1]?.possessive ?? false)) return [];
    const phrase = reader.accused.find((one) => one.from >= voice.to && one.from - voice.to <= 4);
    if (!phrase || used.has(phrase) || !sentence.tokens.slice(voice.to, phrase.from).every(({ text }) => BARELY.has(text)))
      return [];
    const opener = wordAt(sentence, voice.from - (wordAt(sentence, voice.from - 1) === 'the' ? 2 : 1));
    // A finite verb behind makes it the subject of its own clause.
    const verb = chunksOf(sentence).verbs.find(
      (one) => one.from >= phrase.to && one.from - phrase.to <= 2 && one.form === 'finite',
    );
    if (!['and', ',', ';', 'but'].includes(opener) || verb !== undefined) return [];
    used.add(phrase);
    return [make(reader, { from: voice.from, to: phrase.to }, voice, phrase.named, phrase.relation, act)];
  });
}

const BARELY = new Set(
  'no more than only merely just simply , the a an itself instead those whoever actors hackers groups people was were'.split(' '),
);

/** "accuse him of taking part": the person who was named before. */
function personMeant({ sentence, context }: Reader, verb: VerbGroup): Accused | null {
  if (!['him', 'them'].includes(wordAt(sentence, verb.to))) return null;
  const id = context.recent.find((one) => context.partyKind(one) === 'person');
  return id === undefined
    ? null
    : {
        from: verb.to,
        to: verb.to + 1,
        relation: 'persons-charged',
        named: {
          name: context.partyName(id),
          party: id,
          assumed: { kind: 'meant', words: wordAt(sentence, verb.to), name: context.partyName(id) },
        },
        describes: false,
        agent: true,
      };
}

/** "accuse Xu of taking part": a person is accused, as one is charged. */
function personIn(reader: Reader, phrases: readonly NounPhrase[]): Accused | null {
  return (
    reader.accused.find(
      (one) => one.relation === 'persons-charged' && phrases.some((phrase) => one.from < phrase.to && one.to > phrase.from),
    ) ?? null
  );
}

const NEEDS_OBJECT = new Set(
  'named names naming name fingered fingers suspected suspect suspects slam slams slammed pointed points'.split(' '),
);
/** Words for what was confirmed: an accusation that somebody else had made. */
const CONCLUSIONS = new Set(
  'conclusion conclusions attribution assessment finding findings verdict accusation accusations it suspicion same suit view charge'.split(
    ' ',
  ),
);

/** "confirmed that Chinese hackers …", "the UK did the same", "had also confirmed this conclusion". */
function readConfirm(
  reader: Reader,
  act: ActTerm,
  right: Accused | null,
  accusers: readonly Voice[],
  passive: boolean,
): FoundAttribution[] {
  const { sentence } = reader;
  if (accusers.length === 0 || passive) return [];
  if (!right || right.relation === 'country') {
    const after = [0, 1, 2, 3, 4, 5].map((i) => wordAt(sentence, act.to + i));
    if (
      !['confirmed', 'confirms', 'followed', 'did', 'done', 'came', 'come', 'reached', 'said', 'joined'].includes(
        wordAt(sentence, act.from),
      )
    )
      return [];
    const own = sentence.tokens.slice(act.from, act.to).some((token) => ['same', 'suit', 'likewise', 'in'].includes(token.text));
    return own || (after[0] !== 'that' && after.some((one) => CONCLUSIONS.has(one))) ? backReference(reader, act, accusers) : [];
  }
  const didNear = reader.acts.some((other) => other.entry.id === 'did' && other.from >= right.from && other.from - right.to <= 6);
  return didNear ? [] : right.from - act.to <= 4 && right.agent ? claims(reader, act, right, accusers) : [];
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

/** "blamed it on", "attributed it to", "linked the campaign to", "laid it at the door of". */
export function readAttribute(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const first = accusedBehind(reader, act, 18) ?? accusedWithin(reader, act);
  if (first === null) return [];
  // "ten of them are Chinese": where a firm comes from, and no culprit.
  if (first.relation === 'from-territory' && !first.agent && first.to - first.from === 1 && first.named.party === null) return [];
  // "tied the Ministry to APT40": of the two the body stands behind the group.
  const second = reader.accused.find(
    (phrase) =>
      phrase.from >= first.to &&
      phrase.from - first.to <= 8 &&
      reader.sentence.tokens.slice(first.to, phrase.from).some((token) => token.text === 'to'),
  );
  // "tied APT40 to the Ministry": of the group it is said where it stands.
  const placed = second !== undefined && first.relation === 'named-cluster' && rank(second.relation) > rank(first.relation);
  const right =
    second && rank(first.relation) > rank(second.relation) && second.relation === 'named-cluster'
      ? { ...first, named: second.named, to: second.to }
      : placed && second
        ? { ...second, named: first.named, from: first.from }
        : first;
  if (right !== first) used.add(first);
  if (second && right !== first) used.add(second);
  const prepositions = sentence.tokens
    .slice(act.from, Math.max(right.from + 1, act.to, right === first ? 0 : right.to))
    .map((token) => token.text);
  // "laid it at China's door"
  const door = ['door', 'doorstep', 'feet'].includes(wordAt(sentence, right.to));
  const pointing = wordAt(sentence, act.to - 1) === 'at';
  if (!door && !pointing && !prepositions.some((word) => ['to', 'on', 'with', 'of'].includes(word))) return [];
  if (
    act.entry.id === 'link' &&
    right.relation === 'named-cluster' &&
    (right.named.party === 'hafnium' || right.named.party === null) &&
    !reader.acts.some((other) => other.entry.id === 'attribute') &&
    !['pointed', 'points'].includes(wordAt(sentence, act.from)) &&
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
        : act.entry.id === 'link' && right === first && right.relation === 'mss' && wordAt(sentence, right.to) !== 'to'
          ? { ...right, relation: 'mss-affiliated' as const }
          : right;
  const verb = verbOf(reader, act);
  // "Hack pinned on China by US": a headline leaves out what would make it a passive.
  const passive = verb?.passive === true || isPassive(sentence, act) || accusers.length === 0;
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

/** Verbs that say outright that somebody did it, whoever the culprit. */
const STRONG = new Set(
  'be orchestrate mastermind perpetrate commit order start initiate carry conduct launch execute engineer stage work do lead direct'.split(
    ' ',
  ),
);

const HACKING = new Set(['hack', 'breach', 'compromise', 'attack', 'raid', 'penetrate']);

/** "was behind", "carried out by", "is responsible for": the accused stands beside the act, the accuser is who says so. */
export function readDid(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, used } = reader;
  const last = wordAt(sentence, act.to - 1);
  // "was in charge of the campaign": what stands behind is the deed.
  const heads = ['in', 'at'].includes(wordAt(sentence, act.from));
  const after = last === 'by' || (last === 'of' && !heads) || wordAt(sentence, act.to) === 'by' || isDownTo(sentence, act);
  const verb = verbAt(sentence, act.from);
  const agents = verb?.passive ? accusedIn(reader, agentsOf(sentence, verb)) : null;
  const subject = verb && !verb.passive ? accusedIn(reader, subjectsOf(sentence, verb)) : null;
  // "a group that hides behind routers", "fell behind"
  if (
    wordAt(sentence, act.from) === 'behind' &&
    ['hide', 'fall', 'lag', 'leave', 'hid', 'get', 'go'].includes(verbAt(sentence, act.from - 1)?.lemma ?? '')
  )
    return [];
  if (
    wordAt(sentence, act.from) === 'behind' &&
    ['close', 'hard', 'far', 'hot', 'left', 'lag'].includes(wordAt(sentence, act.from - 1))
  )
    return [];
  // "the norms of responsible state behaviour": a virtue, and nobody's guilt.
  if (wordAt(sentence, act.to - 1) === 'responsible' && VIRTUES.has(wordAt(sentence, act.to))) return [];
  // "charged with carrying out the hack": whoever is charged did it.
  if (
    verb?.form === 'gerund' &&
    wordAt(sentence, verb.from - 1) === 'with' &&
    wordAt(sentence, act.from - 2).startsWith('charge')
  )
    return [];
  // "China said that it was not behind the attack"
  const own = saidAt(reader.said, act.from);
  if (own !== null && isNegated(sentence, act) && isChinese(reader, { id: own.speaker.party, name: '', from: 0, to: 0 })) {
    const near = own.named.to > own.named.from && own.named.to <= act.from;
    const voice = {
      id: own.speaker.party,
      name: own.speaker.name,
      from: near ? own.named.from : act.from,
      to: near ? own.named.to : act.from,
    };
    return denial(reader, act, voice, 'denies');
  }
  const phrase = agents ?? (after ? nearestRight(reader, act.to, 4) : (subject ?? nearestLeft(reader, act.from, 7)));
  if (phrase === null || used.has(phrase) || !phrase.agent) return [];
  // "an attack against China", "a warning to China": China is no agent there.
  if (['against', 'to', 'for', 'with', 'on', 'toward', 'towards'].includes(wordAt(sentence, phrase.from - 1))) return [];
  const lemma = verb?.lemma ?? '';
  const strong = STRONG.has(lemma) || STRONG_PHRASES.has(wordAt(sentence, act.from)) || after;
  // "Microsoft says that Hafnium is exploiting the flaws" accuses; "Hafnium exploited the flaws" only goes on with the story.
  const credited = saidAt(reader.said, act.from);
  const told = credited !== null && credited.speaker.party !== null && credited.at !== verb?.head;
  if (!strong && !told && phrase.relation === 'named-cluster' && !phrase.describes) return [];
  // "China hacked Exchange, says Britain": somebody's word makes it an accusation.
  if (!strong && phrase.relation === 'country' && !(told && HACKING.has(lemma))) return [];
  if (!told && lemma === 'exploit' && phrase.relation === 'named-cluster') return [];
  used.add(phrase);
  const accuser = accuserOf(reader, phrase.from, act);
  return claims(reader, act, phrase, accuser ? [accuser] : []);
}

/** "it is all down to": the culprit stands behind. */
function isDownTo(sentence: Sentence, act: ActTerm): boolean {
  return wordAt(sentence, act.to - 1) === 'to' && wordAt(sentence, act.to - 2) === 'down';
}

const VIRTUES = new Set([
  'state',
  'states',
  'behaviour',
  'behavior',
  'conduct',
  'member',
  'members',
  'power',
  'disclosure',
  'use',
]);

const STRONG_PHRASES = new Set(['behind', 'responsible', 'the', 'work', 'being', 'culprit', 'to', 'down', 'blame']);

/** "Microsoft's accusation against Beijing", "the attribution to Hafnium by Microsoft": a noun that accuses, with its owner. */
export function readNominal(reader: Reader): FoundAttribution[] {
  const { sentence, context, used } = reader;
  if (!hasNominal(sentence) || (reader.accused.length === 0 && reader.acts.length === 0)) return [];
  return chunksOf(sentence).nouns.flatMap((noun) => {
    if (!NOMINAL.has(wordAt(sentence, noun.head))) return [];
    const clause = readAllegation(reader, noun);
    if (clause) return [clause];
    // "without making an accusation against China", "no accusation against Beijing"
    if (termsOf(sentence, 'negation').some((term) => term.from >= noun.from - 3 && term.from <= noun.head)) return [];
    // "an accusation levelled at China", "the charges made against Beijing"
    const levelled = LEVELLED.has(wordAt(sentence, noun.to)) ? 1 : 0;
    const preposition = wordAt(sentence, noun.to + levelled);
    if (!['against', 'of', 'to', 'on', 'at'].includes(preposition)) return [];
    // "the attribution of the attack to Hafnium": the deed stands between.
    const accused =
      reader.accused.find((phrase) => phrase.from >= noun.to && phrase.from - noun.to <= 3 + levelled) ??
      reader.accused.find(
        (phrase) => phrase.from > noun.to && phrase.from - noun.to <= 9 && wordAt(sentence, phrase.from - 1) === 'to',
      );
    if (!accused || used.has(accused)) return [];
    const owner = [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].find(
      (term) => term.from >= noun.from && term.to <= noun.to && (sentence.tokens[term.to - 1]?.possessive ?? false),
    );
    const own = owner ? nounAt(sentence, owner.from) : null;
    const by = chunksOf(sentence).nouns.find(
      (one) => one.prep >= noun.to && wordAt(sentence, one.prep) === 'by' && one.from - noun.to <= 14,
    );
    const its =
      wordAt(sentence, noun.from) === 'its' || wordAt(sentence, noun.from) === 'their'
        ? reader.voices.findLast((voice) => voice.to <= noun.from)
        : undefined;
    const voices =
      own && owner
        ? [voiceOfOwner(reader, owner.from, owner.to)].filter((voice) => voice !== null)
        : its
          ? [its]
          : by
            ? voicesOf(reader, joinedAfter(sentence, chunksOf(sentence), by))
            : [];
    const accusing = voices.filter((one) => !isChinese(reader, one));
    if (accusing.length === 0) return [];
    used.add(accused);
    const relation = CONDEMNING.has(wordAt(sentence, noun.head)) ? 'condemns' : accused.relation;
    const named = relation === 'condemns' ? CHINA : accused.named;
    return accusing.map((voice, i) =>
      make(reader, i === 0 ? { from: noun.from, to: accused.to } : voice, voice, named, relation, null),
    );
  });

  function voiceOfOwner(one: Reader, from: number, to: number): Voice | null {
    const party = termsOf(sentence, 'party').find((term) => term.from === from);
    const voice = one.voices.find((other) => other.from <= from && other.to >= to);
    if (party && context.partyKind(party.entry.id) !== 'group')
      return { id: party.entry.id, name: context.partyName(party.entry.id), from, to };
    return voice ?? null;
  }
}

/** "accusations by the US and its allies that it was behind the attack": who accuses and of what, around the noun. */
function readAllegation(reader: Reader, noun: NounPhrase): FoundAttribution | null {
  const { sentence } = reader;
  const chunks = chunksOf(sentence);
  const by = chunks.nouns.find(
    (one) => one.prep >= noun.to && one.prep - noun.to <= 1 && ['by', 'from'].includes(wordAt(sentence, one.prep)),
  );
  const that = sentence.tokens.findIndex((token, i) => i >= noun.to && i - noun.to <= 14 && token.text === 'that');
  if (!by || that < by.to) return null;
  const voice = voicesOf(
    reader,
    chunks.nouns.filter((one) => one.from >= by.from && one.to <= that),
  ).find((one) => !isChinese(reader, one));
  if (!voice) return null;
  const act = reader.acts.find((one) => one.entry.id === 'did' && one.from > that && one.from - that <= 8);
  const accused = reader.accused.find((phrase) => phrase.from > that && phrase.from - that <= 4 && phrase.agent);
  const it =
    ['it', 'they'].includes(wordAt(sentence, that + 1)) &&
    reader.voices.some((one) => one.to <= noun.from && isChinese(reader, one));
  if (act === undefined || (!accused && !it)) return null;
  if (accused) reader.used.add(accused);
  return {
    ...make(reader, { from: noun.from, to: act.to }, voice, accused?.named ?? CHINA, accused?.relation ?? 'country', null),
    allegation: true,
  };
}

const CHINA = { name: 'China', party: 'china' } as const;
const CONDEMNING = new Set(['condemnation', 'denunciation']);
const LEVELLED = new Set(['levelled', 'leveled', 'made', 'brought', 'lodged', 'aimed', 'directed', 'pronounced', 'issued']);
const NOMINAL = new Set([
  'naming',
  'fingering',
  'identification',
  'finding',
  'findings',
  'condemnation',
  'accusation',
  'accusations',
  'attribution',
  'blaming',
  'allegation',
  'allegations',
  'denunciation',
  'indictment',
  'charge',
  'verdict',
  'finger-pointing',
  'claim',
  'claims',
  'blame',
]);
const hasNominal = trigger(NOMINAL);

/** "the UK followed in July", "confirmed it", "did the same": an accuser of whoever was accused before. */
function backReference(reader: Reader, act: ActTerm, accusers: readonly Voice[]): FoundAttribution[] {
  const { sentence, context } = reader;
  const before = reader.accused.findLast((phrase) => phrase.to <= act.from);
  const named = before?.named ?? (context.justAccused ? context.lastAccused : null);
  if (accusers.length === 0 || named === null || named === undefined) return [];
  if (
    accusers.every((voice) => voice.id === null || ['researcher', 'press', 'victim'].includes(context.partyKind(voice.id) ?? ''))
  )
    return [];
  // "said the same" may be of anything that was said before: of a state it is the accusation.
  const states = accusers.every((voice) =>
    // A country that the dossier has no entry for is a state all the same.
    ['state', 'intergovernmental', 'official', 'agency'].includes(
      context.partyKind(voice.id ?? '') ?? (voice.id === null ? '' : 'state'),
    ),
  );
  if (['said', 'says', 'say'].includes(wordAt(sentence, act.from)) && (!states || wordAt(sentence, act.to) === ':')) return [];
  const object = sentence.tokens.slice(act.to, act.to + 3).map((token) => token.text);
  const followed = [
    'followed',
    'follows',
    'did',
    'done',
    'joined',
    'came',
    'come',
    'reached',
    'agreed',
    'concurred',
    'said',
    'echoed',
  ].includes(wordAt(sentence, act.from));
  if (
    !followed &&
    !object.some((word) => ['it', 'them', 'country', 'ministry', 'hackers'].includes(word) || CONCLUSIONS.has(word))
  )
    return [];
  const phrase: Accused = {
    from: act.from,
    to: act.to,
    relation:
      before?.relation ??
      context.lastRelation ??
      (named.party === 'china-mss' ? 'mss' : context.partyKind(named.party ?? '') === 'group' ? 'named-cluster' : 'country'),
    named,
    describes: true,
    agent: true,
  };
  return claims(reader, act, phrase, accusers).map((one) => ({ ...one, echoes: before === undefined }));
}

/** Verbs that only mention a culprit; from the mouth of a party that accuses they are its wording. */
const WORDING = new Set([
  'prefer',
  'favour',
  'favor',
  'speak',
  'write',
  'refer',
  'describe',
  'cite',
  'mention',
  'talk',
  'use',
  'name',
  'call',
  'dub',
  'identify',
  'label',
  'christen',
  'designate',
  'track',
  'know',
]);
/** Those that take its name from elsewhere. */
const MENTIONS = new Set(['mention', 'cite']);
/** Those that give a culprit its name. */
const NAMES = new Set(['name', 'speak', 'call', 'dub', 'identify', 'label', 'christen', 'designate', 'track', 'know']);

/** Those that give a name in the passive, too. */
const KNOWN_AS = new Set(['track', 'know', 'dub', 'call', 'name', 'identify', 'label', 'designate']);

/** "The EU wrote of activity from China's territory", "Britain referred to state-backed actors". */
export function readWording(reader: Reader): FoundAttribution[] {
  const { sentence, used, context } = reader;
  if (reader.accused.length === 0) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    // "has given the gang a name, Hafnium"
    const giving = verb.lemma === 'give' && [1, 2, 3, 4, 5].some((i) => wordAt(sentence, verb.to + i) === 'name');
    if (!(WORDING.has(verb.lemma) || giving) || verb.negated || isHeldBack(sentence, verb)) return [];
    if (verb.passive && !KNOWN_AS.has(verb.lemma)) return [];
    // "spoke, with high confidence, of hackers": what is inserted does not count.
    const close = wordAt(sentence, verb.to) === ',' ? sentence.tokens.findIndex((one, i) => i > verb.to && one.raw === ',') : -1;
    const start = close > 0 && close - verb.to <= 8 ? close + 1 : verb.to;
    const accused = reader.accused.find(
      (phrase) =>
        phrase.from >= start &&
        phrase.from - start <= (giving || (KNOWN_AS.has(verb.lemma) && wordAt(sentence, phrase.from - 1) === 'as') ? 10 : 5) &&
        !used.has(phrase) &&
        !(verb.passive && sentence.tokens.slice(start, phrase.from).some(({ raw }) => raw === ',')),
    );
    if (
      !accused ||
      !(accused.describes || giving || NAMES.has(verb.lemma) || MENTIONS.has(verb.lemma)) ||
      accused.relation === 'country'
    )
      return [];
    // "called in the Chinese embassy"
    if (accused.relation === 'from-territory' && !accused.agent && accused.to - accused.from === 1) return [];
    // "tracked as Hafnium by Microsoft", "known to Microsoft as Hafnium"
    const voice = verb.passive
      ? voicesOf(reader, [
          ...agentsOf(sentence, verb),
          ...(verb.lemma === 'know' ? prepositional(sentence, verb, ['to']) : []),
        ])[0]
      : voicesOf(reader, subjectsOf(sentence, verb)).findLast(({ id }) => id !== null);
    if (!voice || voice.id === null || isChinese(reader, voice)) return [];
    const kind = context.partyKind(voice.id);
    if (kind === 'press' || kind === 'victim') return [];
    // "a group it calls Hafnium": the clause only names whom the verb before accuses.
    const before = wordAt(sentence, voice.from - 1);
    const contact =
      NAMES.has(verb.lemma) &&
      voice.to === verb.from &&
      voice.from > 0 &&
      ![',', '.', ';', 'and', 'but', 'that', '"'].includes(before);
    if (
      contact &&
      reader.acts.some((act) => act.to <= voice.from && ['accuse', 'attribute', 'link', 'did'].includes(act.entry.id))
    )
      return [];
    used.add(accused);
    const from = verb.from - voice.to <= 4 && voice.to <= verb.from ? voice.from : verb.from;
    return [make(reader, { from, to: accused.to }, voice, accused.named, accused.relation, null)];
  });
}

/** "says it was China", "it is China": the culprit named outright, in somebody's mouth. */
export function readCleft(reader: Reader): FoundAttribution[] {
  const { sentence, used } = reader;
  if (reader.accused.length === 0 || reader.said.length === 0) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (verb.lemma !== 'be' || verb.negated || verb.to - verb.from > 2) return [];
    const ofDeed = subjectsOf(sentence, verb).some((one) =>
      termsOf(sentence, 'deed').some((deed) => deed.to === one.to && deed.from >= one.from),
    );
    if (!ofDeed && !['it', 'this', 'that'].includes(wordAt(sentence, verb.from - 1))) return [];
    const accused = reader.accused.find(
      (phrase) => phrase.from >= verb.to && phrase.from - verb.to <= 1 && !used.has(phrase) && phrase.agent,
    );
    if (!accused) return [];
    const next = wordAt(sentence, accused.to);
    if (!['', '.', ',', '"', "'", 'who', 'that', 'behind', ';', '!', '–', '—'].includes(next)) return [];
    const saying = saidAt(reader.said, verb.from);
    const speaker = saying?.speaker ?? null;
    if (speaker === null || isChinese(reader, { id: speaker.party, name: speaker.name, from: 0, to: 0 })) return [];
    used.add(accused);
    const near =
      saying !== null && saying.named.to > saying.named.from && saying.named.to <= verb.from && verb.from - saying.named.to <= 6;
    const voice: Voice = {
      id: speaker.party,
      name: speaker.name,
      from: near ? saying.named.from : verb.from,
      to: near ? saying.named.to : verb.from,
      ...(saying?.stranger ? { stranger: true } : {}),
      ...(saying?.unnamed ? { unnamed: true } : {}),
    };
    return [
      make(
        reader,
        { from: near ? saying.named.from : verb.from - 1, to: accused.to },
        voice,
        accused.named,
        accused.relation,
        null,
      ),
    ];
  });
}

const BELONGING = new Set([
  'be',
  'remain',
  'consist',
  'comprise',
  'belong',
  'answer',
  'report',
  'work',
  'operate',
  'act',
  'serve',
  'sit',
  'live',
]);

/** "APT40 is part of the Ministry", "the group works for the state", "Hafnium is state-sponsored": what a group is said to be. */
export function readCopula(reader: Reader): FoundAttribution[] {
  const { sentence, used } = reader;
  if (!reader.accused.some((phrase) => phrase.describes)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (!BELONGING.has(verb.lemma) || verb.negated) return [];
    const subjects = subjectsOf(sentence, verb);
    const named = reader.accused.find(
      (phrase) => phrase.relation === 'named-cluster' && subjects.some((one) => phrase.from < one.to && phrase.to > one.from),
    );
    // "the hackers were based in China", "those behind it work for the state"
    const actors = named
      ? undefined
      : subjects.find((one) =>
          termsOf(sentence, 'actor').some(
            (actor) => actor.entry.id !== 'persons' && actor.from >= one.from && actor.to <= one.to,
          ),
        );
    const subject = named ?? actors;
    if (!subject) return [];
    const object = reader.accused.find(
      (phrase) =>
        phrase.from >= verb.from && phrase.from - verb.to <= 9 && phrase !== subject && phrase.describes && !used.has(phrase),
    );
    if (!object || object.relation === 'country') return [];
    const saying = saidAt(reader.said, verb.from);
    const speaker = saying?.speaker ?? null;
    if (speaker !== null && isChinese(reader, { id: speaker.party, name: '', from: 0, to: 0 })) return [];
    const voice: Voice | null =
      speaker === null ? null : { id: speaker.party, name: speaker.name, from: verb.from, to: verb.from };
    // Hackers in the article's own voice are described, and described further on.
    if (named === undefined && voice === null) return [];
    used.add(object);
    // Who answers to the ministry is not the ministry.
    const relation =
      object.relation === 'mss' && ['answer', 'report', 'work'].includes(verb.lemma) ? 'mss-affiliated' : object.relation;
    return [make(reader, { from: subject.from, to: object.to }, voice, named?.named ?? object.named, relation, null)];
  });
}
