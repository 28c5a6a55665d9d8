/**
 * Who declines to accuse: a negated accusation ("did not blame anybody"), a verb of holding back ("refrained from naming a culprit"),
 * silence on who did it ("would not say who was behind it"), and no answer at all ("has kept its counsel").
 */
import type { Sentence } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { speakerAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { agentsOf, objectsOf, subjectsOf } from '../syntax/roles.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader, type Voice } from './reader.ts';
import { CULPRITS, whoClause } from './who-clause.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const ACCUSING = words(
  'blame accuse attribute ascribe name identify finger point pin assign hold link tie denounce implicate single apportion publicise',
);
const TELLING = words(
  'say tell know disclose reveal specify state speculate comment confirm discuss determine establish indicate mention elaborate conclude suggest address spell clear draw ask report understand',
);
const HOLDING_BACK = words(
  'hold withhold decline refuse refrain avoid hesitate resist stop fall steer shy shrink baulk balk duck dodge demur',
);
const BLAME_NOUNS = words(
  'attribution attributions blame culprit culprits accusation accusations allegation allegations charge charges claim claims finger fingers',
);
const SILENT = words('silent quiet mum schtum shtum tight-lipped mute counsel silence');
const NOBODY = words('no nobody none neither');
/** Parties whose silence on who did it is a matter of record. */
const ANSWERABLE = words('agency state intergovernmental official vendor researcher victim');

export function readDeclining(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  return chunksOf(sentence).verbs.flatMap((verb) => {
    const end = declinedAt(reader, verb);
    if (end === null) return [];
    // "The attackers were not named by the authority": who does not name stands behind "by".
    const subjects = verb.passive ? [...subjectsOf(sentence, verb), ...agentsOf(sentence, verb)] : subjectsOf(sentence, verb);
    const all = voicesOf(reader, subjects);
    // "The EU, NATO and Japan did not.": each of them.
    if (all.length > 1 && end === verb.to && verb.negated && isLast(sentence, verb.to))
      return all.map((one, i) =>
        make(reader, { from: one.from, to: i === all.length - 1 ? end : one.to }, one, null, 'declines', null),
      );
    // "We are not ready to say": whoever is quoted.
    const we = /^(?:i|we)(?:['’]|$)/.test(wordAt(sentence, subjects.at(-1)?.head ?? -1));
    const voice =
      (we ? spokenBy(reader, verb, subjects) : null) ??
      all.at(-1) ??
      crowdOf(reader, subjects) ??
      spokenBy(reader, verb, subjects);
    if (voice === null && !isImpersonal(sentence, verb, subjects)) return [];
    if (voice && isChinese(reader, voice) && !isSilence(sentence, verb) && !isUnanswered(sentence, verb)) return [];
    if (voice && isSilence(sentence, verb) && !aboutBlame(sentence, verb) && !isAnswerable(reader, voice)) return [];
    const from = voice !== null && voice.from < verb.from && verb.from - voice.from <= 14 ? voice.from : verb.from;
    const spared =
      ACCUSING.has(verb.lemma) || HOLDING_BACK.has(verb.lemma)
        ? reader.accused.find((phrase) => phrase.from >= verb.to && phrase.from - verb.to <= 8)
        : undefined;
    const withheld = (one: FoundAttribution): FoundAttribution =>
      spared ? { ...one, reading: { ...one.reading, withheld: spared.relation } } : one;
    // "NATO and the EU fell short of naming": each of them.
    const others = !HOLDING_BACK.has(verb.lemma) || voice !== all.at(-1) ? [] : all.slice(0, -1);
    return [
      ...others
        .filter((one) => one.id !== null && one.to <= from && !isChinese(reader, one))
        .map((one) => withheld(make(reader, { from: one.from, to: one.to }, one, null, 'declines', null))),
      withheld(make(reader, { from, to: end }, voice, null, 'declines', null)),
    ];
  });
}

/** Every verb that any of the rules below begins with: most verbs are none, and their subjects need not be looked for. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...ACCUSING,
  ...TELLING,
  ...HOLDING_BACK,
  ...words(
    "make offer give issue level go have has did do does hasn't haven't didn't leave respond comment react reply answer utter breathe lose deign bother trouble care manage meet greet keep stay remain fall be say add sit let",
  ),
]);

/** Where the declining ends; null where the verb declines nothing of the sort. */
function declinedAt(reader: Reader, verb: VerbGroup): number | null {
  const { sentence } = reader;
  if (!TRIGGERS.has(verb.lemma) && verb.form !== 'infinitive' && !TRIGGERS.has(wordAt(sentence, verb.head))) return null;
  const negated = verb.negated || hasNegativeSubject(sentence, verb) || isYet(sentence, verb) || isUnwanted(sentence, verb);
  if (negated && ACCUSING.has(verb.lemma)) return accusingEnd(reader, verb);
  if (negated && TELLING.has(verb.lemma)) {
    const who = whoClause(sentence, verb.to, 10) ?? saidOfAccused(reader, verb);
    if (who !== null) return who;
    // "by whom it could not say", "who did it nobody would tell"
    const asked = sentence.tokens.findIndex((token) => token.text === 'who' || token.text === 'whom');
    if (isLast(sentence, verb.to) && asked >= 0 && asked < verb.from && verb.from - asked <= 10) return verb.to;
  }
  if (negated && ['make', 'offer', 'give', 'issue', 'level'].includes(verb.lemma)) {
    const object = objectsOf(sentence, verb)[0];
    if (object && BLAME_NOUNS.has(wordAt(sentence, object.head))) return object.to;
  }
  if (
    negated &&
    verb.lemma === 'go' &&
    (near(sentence, verb.to, 'record', 3) || (near(sentence, verb.to, 'far', 3) && wordAt(sentence, verb.to) !== 'as'))
  )
    return verb.to + 2;
  // "No European government has.": the verb of the sentence before is understood.
  if (
    negated &&
    ['have', 'has', 'did', 'do', 'does', "hasn't", "haven't", "didn't"].includes(wordAt(sentence, verb.head)) &&
    reader.context.lastAccused !== null &&
    isLast(sentence, verb.to)
  )
    return verb.to;
  if (HOLDING_BACK.has(verb.lemma) && !verb.negated) {
    const next = chunksOf(sentence).verbs.find((one) => one.from >= verb.to && one.from - verb.to <= 3 && one.form !== 'finite');
    if (next && ACCUSING.has(next.lemma)) return accusingEnd(reader, next);
    if (next && next.lemma === 'go' && near(sentence, next.to, 'far', 3)) return next.to + 2;
    if (next && TELLING.has(next.lemma)) return whoClause(sentence, next.to, 10);
    const noun = chunksOf(sentence).nouns.find((one) => one.from >= verb.to && one.from - verb.to <= 3);
    if (noun && BLAME_NOUNS.has(wordAt(sentence, noun.head))) return noun.to;
  }
  // "too early to attribute", "not in a position to provide attribution"
  if (verb.form === 'infinitive' && isPremature(sentence, verb)) {
    if (ACCUSING.has(verb.lemma)) return accusingEnd(reader, verb);
    if (TELLING.has(verb.lemma)) return whoClause(sentence, verb.to, 8);
    const object = objectsOf(sentence, verb)[0];
    if (object && BLAME_NOUNS.has(wordAt(sentence, object.head))) return object.to;
  }
  if (verb.form === 'gerund' && wordAt(sentence, verb.from - 1) === 'without') {
    if (ACCUSING.has(verb.lemma)) return accusingEnd(reader, verb);
    if (TELLING.has(verb.lemma)) return whoClause(sentence, verb.to, 6);
  }
  // "pointed the finger at no one", "attributed it to nobody"
  const nobody = [1, 2, 3, 4].map((i) => verb.to + i).find((i) => NOBODY.has(wordAt(sentence, i)));
  if (
    ACCUSING.has(verb.lemma) &&
    nobody !== undefined &&
    ['at', 'to', 'on'].includes(wordAt(sentence, nobody - 1)) &&
    (wordAt(sentence, nobody) !== 'no' || CULPRITS.has(wordAt(sentence, nobody + 1)) || wordAt(sentence, nobody + 1) === 'one')
  )
    return Math.min(nobody + (wordAt(sentence, nobody) === 'no' ? 2 : 1), sentence.tokens.length);
  if (ACCUSING.has(verb.lemma) && NOBODY.has(wordAt(sentence, verb.to))) return Math.min(verb.to + 2, sentence.tokens.length);
  if (
    verb.lemma === 'leave' &&
    ['unnamed', 'nameless', 'anonymous'].includes(wordAt(sentence, verb.to)) &&
    isAttackers(sentence, verb)
  )
    return verb.to + 1;
  if (verb.lemma === 'leave' && near(sentence, verb.to, 'open', 9) && aboutBlame(sentence, verb)) return verb.to + 6;
  if (isUnanswered(sentence, verb)) return verb.to;
  if (isSilence(sentence, verb)) return Math.min(verb.to + 2, sentence.tokens.length);
  return null;
}

/** "did not want to say that Beijing gave the orders": of whom nothing was said. */
function saidOfAccused({ accused, sentence }: Reader, verb: VerbGroup): number | null {
  if (wordAt(sentence, verb.to) !== 'that' || !['say', 'tell', 'claim'].includes(verb.lemma)) return null;
  const spared = accused.find((one) => one.agent && one.from > verb.to && one.from - verb.to <= 3);
  return spared?.to ?? null;
}

const STATES = words('government governments state states');

/** Behind a negated accusation: whom it spares, or that it spares everybody. */
function accusingEnd(reader: Reader, verb: VerbGroup): number | null {
  const { sentence } = reader;
  const accused = reader.accused.find((phrase) => phrase.from >= verb.to && phrase.from - verb.to <= 8);
  const culprit = chunksOf(sentence).nouns.find(
    (noun) => noun.from >= verb.to && noun.from - verb.to <= 4 && CULPRITS.has(wordAt(sentence, noun.head)),
  );
  // "one early hacking group, which the department did not identify"
  if ((verb.lemma === 'name' || verb.lemma === 'identify') && isAttackers(sentence, verb)) return verb.to;
  if (verb.lemma === 'name' || verb.lemma === 'identify')
    return whoClause(sentence, verb.to, 3) ?? culprit?.to ?? accused?.to ?? null;
  if (verb.lemma === 'hold') return near(sentence, verb.to, 'responsible', 8) ? verb.to + 4 : null;
  // "has tied it to a government"; prices are tied to the dollar.
  if (['link', 'tie'].includes(verb.lemma)) {
    const body = [...Array(12).keys()].find(
      (i) => STATES.has(wordAt(sentence, verb.to + i)) || (i > 0 && CULPRITS.has(wordAt(sentence, verb.to + i))),
    );
    return accused?.to ?? (body === undefined ? null : verb.to + body + 1);
  }
  if (verb.lemma === 'point' && wordAt(sentence, verb.to) === 'to') return culprit?.to ?? accused?.to ?? null;
  if (verb.lemma === 'point')
    return near(sentence, verb.to, 'finger', 3) || near(sentence, verb.to, 'fingers', 2) || verb.passive ? verb.to : null;
  return culprit?.to ?? accused?.to ?? verb.to;
}

/** What the relative pronoun before the verb's subject stands for did it. */
function isAttackers(sentence: Sentence, verb: VerbGroup): boolean {
  const { nouns, tags } = chunksOf(sentence);
  const [subject] = subjectsOf(sentence, verb);
  const rel = (subject?.from ?? verb.from) - 1;
  if (tags[rel] !== 'rel' && wordAt(sentence, rel) !== 'that' && wordAt(sentence, rel) !== 'whom') return false;
  const antecedent = nouns.findLast((noun) => noun.to <= rel && rel - noun.to <= 1);
  return antecedent !== undefined && CULPRITS.has(wordAt(sentence, antecedent.head));
}

function near(sentence: Sentence, from: number, word: string, within: number): boolean {
  for (let at = from; at < from + within; at += 1) if (wordAt(sentence, at) === word) return true;
  return false;
}

/** "too early to", "too soon to", "not in a position to", "not ready to". */
function isPremature(sentence: Sentence, verb: VerbGroup): boolean {
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - 5); at -= 1) {
    const word = wordAt(sentence, at);
    if (
      (word === 'early' || word === 'soon' || word === 'premature') &&
      (word === 'premature' || wordAt(sentence, at - 1) === 'too')
    )
      return true;
    if (['reluctant', 'unwilling', 'loath', 'loth', 'hesitant', 'unable', 'wary'].includes(word) && verb.from - at <= 2)
      return true;
    if (['position', 'ready', 'prepared', 'able', 'going', 'willing', 'about', 'minded', 'inclined', 'free'].includes(word))
      return [1, 2, 3, 4].some((i) =>
        ['not', 'no', "isn't", "aren't", "wasn't", "weren't", 'unable', 'unwilling'].includes(wordAt(sentence, at - i)),
      );
  }
  return false;
}

function isLast(sentence: Sentence, at: number): boolean {
  return at >= sentence.tokens.length || ['.', '!', ','].includes(wordAt(sentence, at));
}

/** "No government has", "Nobody else". */
function hasNegativeSubject(sentence: Sentence, verb: VerbGroup): boolean {
  return subjectsOf(sentence, verb).some(
    (phrase) =>
      NOBODY.has(wordAt(sentence, phrase.from)) ||
      // "No one has tied it to a government"
      (wordAt(sentence, phrase.from) === 'one' && wordAt(sentence, phrase.from - 1) === 'no'),
  );
}

/** "did not want to say", "has not chosen to name" */
function isUnwanted(sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.form !== 'infinitive') return false;
  const before = chunksOf(sentence).verbs.findLast((one) => one.to <= verb.from && verb.from - one.to <= 1);
  return before?.negated === true && ['want', 'wish', 'care', 'choose', 'dare', 'seek'].includes(before.lemma);
}

/** "has yet to say", "not yet". */
function isYet(sentence: Sentence, verb: VerbGroup): boolean {
  return verb.form === 'infinitive' && wordAt(sentence, verb.from - 1) === 'yet';
}

/** "has yet to respond", "has yet to answer the accusation" */
function isUnanswered(sentence: Sentence, verb: VerbGroup): boolean {
  return (
    isYet(sentence, verb) &&
    ['respond', 'comment', 'react', 'reply', 'answer'].includes(verb.lemma) &&
    (isLast(sentence, verb.to) || objectsOf(sentence, verb).some(({ head }) => BLAME_NOUNS.has(wordAt(sentence, head))))
  );
}

/** "kept its counsel", "stayed silent", "said nothing", "has not commented", "made no comment". */
function isSilence(sentence: Sentence, verb: VerbGroup): boolean {
  const after = [0, 1, 2, 3].map((i) => wordAt(sentence, verb.to + i));
  if (['keep', 'stay', 'remain', 'fall', 'be'].includes(verb.lemma) && !verb.negated)
    if (after.slice(0, 3).some((word) => SILENT.has(word))) return true;
  if (['say', 'add'].includes(verb.lemma) && after[0] === 'nothing') return true;
  // "sat this one out", "let the charge pass without a murmur"
  if (verb.lemma === 'sit' && !verb.negated) return ['this', 'it', 'that'].includes(after[0] ?? '') && after.includes('out');
  if (verb.lemma === 'let' && !verb.negated) return letsPass(sentence, verb);
  if (verb.negated && ['respond', 'react', 'reply', 'answer'].includes(verb.lemma) && after[0] === 'to')
    return [1, 2, 3].some((i) => /^(?:accus|alleg|claim|charg|attribut)/.test(wordAt(sentence, verb.to + i)));
  if (['meet', 'greet', 'answer'].includes(verb.lemma) && near(sentence, verb.to, 'silence', 7)) return true;
  if (isYet(sentence, verb) && ['say', 'utter', 'breathe', 'offer', 'lose'].includes(verb.lemma))
    return after.includes('word') || after.includes('anything');
  // "had still not deigned to reply"
  if (verb.negated && ['deign', 'bother', 'trouble', 'care', 'manage'].includes(verb.lemma) && after[0] === 'to')
    return ['comment', 'respond', 'react', 'reply', 'answer'].includes(after[1] ?? '');
  if (verb.negated && ['comment', 'respond', 'react', 'reply', 'answer'].includes(verb.lemma))
    return after[0] === undefined || ['on', '.', '', '!', ',', 'publicly', 'so'].includes(after[0]);
  if (['make', 'offer', 'give', 'have', 'be'].includes(verb.lemma))
    return after[0] === 'no' && ['comment', 'response', 'statement', 'reaction'].includes(after[1] ?? '');
  return false;
}

/** "let the accusation pass without a murmur", "let it go unanswered". */
function letsPass(sentence: Sentence, verb: VerbGroup): boolean {
  const passes = ['pass', 'go'].some((word) => near(sentence, verb.to, word, 8));
  if (!passes) return false;
  if (near(sentence, verb.to, 'unanswered', 9)) return true;
  return (
    near(sentence, verb.to, 'without', 10) &&
    ['murmur', 'comment', 'word', 'reply', 'response', 'answer'].some((word) => near(sentence, verb.to, word, 13))
  );
}

/** Does the sentence speak of who did it? */
function aboutBlame(sentence: Sentence, verb: VerbGroup): boolean {
  return (
    whoClause(sentence, verb.to, 10) !== null ||
    ['country', 'culprit', 'blame', 'attribution', 'nationality', 'authorship'].some((word) => near(sentence, verb.to, word, 8))
  );
}

function isAnswerable(reader: Reader, voice: Voice): boolean {
  if (voice.id === null) return false;
  const kind = reader.context.partyKind(voice.id);
  return (
    isChinese(reader, voice) || kind === null || (ANSWERABLE.has(kind) && !['researcher', 'vendor', 'victim'].includes(kind))
  );
}

/** "No European government", "Nobody else": somebody who is nobody by name. */
function crowdOf(reader: Reader, subjects: readonly NounPhrase[]): Voice | null {
  const nobody = subjects.find((one) => NOBODY.has(wordAt(reader.sentence, one.from)));
  const noOne = subjects.find(
    (one) => wordAt(reader.sentence, one.from) === 'one' && wordAt(reader.sentence, one.from - 1) === 'no',
  );
  const phrase = nobody ?? (noOne === undefined ? undefined : { ...noOne, from: noOne.from - 1 });
  if (phrase === undefined || ['finger', 'fingers', 'evidence', 'attribution'].includes(wordAt(reader.sentence, phrase.head)))
    return null;
  const first = reader.sentence.tokens[phrase.from];
  const last = reader.sentence.tokens[phrase.to - 1];
  return first && last
    ? { id: null, name: reader.context.text.slice(first.start, last.end), from: phrase.from, to: phrase.to }
    : null;
}

/** A passive or a pronoun in somebody's mouth: who says so declines. */
function spokenBy(reader: Reader, verb: VerbGroup, subjects: readonly NounPhrase[]): Voice | null {
  const word = subjects.at(-1) ? wordAt(reader.sentence, subjects.at(-1)?.head ?? 0) : '';
  if (!verb.passive && !/^(?:i|we|it|he|she|they|finger)(?:['’]|$)/.test(word)) return null;
  const speaker = speakerAt(reader.said, verb.from) ?? (['he', 'she', 'they'].includes(word) ? reader.context.lastSpeaker : null);
  return speaker === null ? null : { id: speaker.party, name: speaker.name, from: verb.from, to: verb.from };
}

/** "It is not known who", "no finger is being pointed", "the attack has not been attributed". */
function isImpersonal(sentence: Sentence, verb: VerbGroup, subjects: readonly NounPhrase[]): boolean {
  if (verb.passive && (ACCUSING.has(verb.lemma) || verb.lemma === 'know')) return true;
  return subjects.some((phrase) => ['it', 'finger', 'fingers'].includes(wordAt(sentence, phrase.head)));
}
