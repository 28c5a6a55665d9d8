/** What the accused answers: "rejected the claims", "called them a smear", "asked for evidence"; and who declines by a fixed phrase. */

import { termsOf } from '../../scan/token.ts';
import type { Relation } from '../../vocabulary.ts';
import type { Named } from '../claim.ts';
import { wordAt } from '../distance.ts';
import { saidAt, speakerAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { nounAt, objectsOf, subjectsOf, verbAt } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { crowdBefore, voicesOf } from './accusers.ts';
import { type ActTerm, type FoundAttribution, isChinese, isNegated, make, type Reader, type Voice } from './reader.ts';

/** China's answers, and those of persons charged. */
export function readDenial(reader: Reader, act: ActTerm): FoundAttribution[] {
  if (isNegated(reader.sentence, act) && act.entry.id === 'deny' && !isPhrase(act)) return [];
  const found = denierOf(reader, act);
  // "refuted that the ministry is linked to it, saying that this is unwarranted": the secret service answers nobody.
  const voice =
    found !== null && SECRET.has(found.id ?? '')
      ? (reader.voices.find((one) => canDeny(reader, one.id) && !SECRET.has(one.id ?? '') && one.to <= act.from) ?? {
          ...found,
          id: 'china',
          name: reader.context.partyName('china'),
        })
      : found;
  return voice === null ? [] : denial(reader, act, voice, 'denies');
}

const SECRET: ReadonlySet<string> = new Set(['china-mss', 'china-military']);

/** A fixed phrase may hold its own negation ("no evidence"). */
function isPhrase(act: ActTerm): boolean {
  return act.to - act.from > 1;
}

/** What is rejected by whoever answers. */
const ACCUSATION = /\b(?:accusations?|allegations?|claims?|charges?|attributions?|findings?)\b/;

export function canDeny({ context }: Reader, id: string | null): boolean {
  return id !== null && (id === 'china' || context.parentOf(id) === 'china' || context.partyKind(id) === 'person');
}

/** A denial needs a denier of China's side: "researchers rejected the patch" denies nothing here. */
function denierOf(reader: Reader, act: ActTerm): Voice | null {
  const { sentence, context } = reader;
  const verb = verbAt(sentence, act.from) ?? governing(reader, act);
  const subjects = verb ? voicesOf(reader, subjectsOf(sentence, verb)) : [];
  const own = subjects.find((voice) => canDeny(reader, voice.id));
  const saying = saidAt(reader.said, act.from);
  const near =
    saying !== null && saying.named.to > saying.named.from && saying.named.to <= act.from && act.from - saying.named.to <= 20;
  const spoken: Voice | null =
    saying !== null
      ? {
          id: saying.speaker.party,
          name: saying.speaker.name,
          from: near ? saying.named.from : act.from,
          to: near ? saying.named.to : act.from,
        }
      : null;
  if (own) {
    // "Wang Wenbin said China opposes …": the one who says it, not the country he speaks of.
    return own.id === 'china' && spoken !== null && spoken.id !== 'china' && canDeny(reader, spoken.id)
      ? { ...spoken, from: own.from, to: own.to }
      : own;
  }
  // "It rejected the claims": whoever "it" may be, it is China's side that rejects accusations.
  const pronoun =
    verb !== null && ['it', 'he', 'she', 'they'].includes(wordAt(sentence, subjectsOf(sentence, verb)[0]?.head ?? -1));
  const behind = sentence.tokens.slice(act.to, act.to + 6).map((token) => token.text);
  // "It denied it from the start": what was said before.
  const answers = pronoun && (ACCUSATION.test(behind.join(' ')) || ['it', 'this', 'that', 'them'].includes(behind[0] ?? ''));
  if (answers) {
    const chinese = context.recent.slice(0, 6).find((id) => id === 'china' || context.parentOf(id) === 'china');
    if (chinese) return { id: chinese, name: context.partyName(chinese), from: act.from, to: act.from };
  }
  if (subjects.some((voice) => voice.id !== null) && verb !== null && verb.head >= act.from && verb.head < act.to) return null;
  if (spoken !== null && canDeny(reader, spoken.id)) return spoken;
  if (spoken !== null && spoken.id !== null) return null;
  const chinese = reader.voices.filter((voice) => canDeny(reader, voice.id));
  const nearest = chinese.findLast((voice) => voice.to <= act.from) ?? chinese.find((voice) => voice.from >= act.to);
  if (nearest) {
    const other = reader.voices.findLast((voice) => voice.to <= act.from && !isChinese(reader, voice) && voice.from > nearest.to);
    return other && act.from - other.to <= 2 ? null : nearest;
  }
  const carried = context.lastSpeaker;
  const goesOn = ['it', 'he', 'she', 'they', 'the'].includes(wordAt(sentence, 0)) || sentence.quoted.some(Boolean);
  if (carried && goesOn && (carried.party === 'china' || context.parentOf(carried.party ?? '') === 'china'))
    return { id: carried.party, name: carried.name, from: act.from, to: act.from };
  return null;
}

/** The verb whose object or complement holds the act: "issued denials", "called it a smear". */
function governing(reader: Reader, act: ActTerm) {
  const { sentence } = reader;
  const noun = nounAt(sentence, act.from);
  const verbs = chunksOf(sentence).verbs.filter((verb) => verb.to <= act.from && act.from - verb.to <= 6);
  return (
    verbs.findLast(
      (verb) => verb.form !== 'infinitive' && (noun === null || objectsOf(sentence, verb).length > 0 || verb.to === noun.from),
    ) ?? null
  );
}

const ASKING = new Set([
  'call',
  'ask',
  'demand',
  'press',
  'urge',
  'challenge',
  'want',
  'need',
  'produce',
  'provide',
  'show',
  'present',
  'request',
  'stress',
  'require',
]);

const hasProof = trigger(['evidence', 'proof']);

/** "called for evidence", "demanded proof", "asked for evidence instead of accusations": China's answer without a word of denial. */
export function readDemand(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  if (!hasProof(sentence)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (!ASKING.has(verb.lemma)) return [];
    const proof = [0, 1, 2, 3, 4].find((i) => ['evidence', 'proof'].includes(wordAt(sentence, verb.to + i)));
    if (proof === undefined) return [];
    const subject = voicesOf(reader, subjectsOf(sentence, verb)).at(-1) ?? null;
    const speaker = speakerAt(reader.said, verb.from);
    const voice =
      subject && isChinese(reader, subject)
        ? subject
        : speaker !== null && isChinese(reader, { id: speaker.party, name: speaker.name, from: 0, to: 0 })
          ? { id: speaker.party, name: speaker.name, from: verb.from, to: verb.from }
          : spokesmanOf(reader, verb.from);
    if (voice === null) return [];
    return [
      make(
        reader,
        { from: Math.min(voice.to > voice.from ? voice.from : verb.from, verb.from), to: verb.to + proof + 1 },
        voice,
        { name: 'China', party: 'china' },
        'denies',
        null,
      ),
    ];
  });
}

/** "A spokesman asked for evidence": China's, where nobody else's can be meant. */
function spokesmanOf({ sentence, context }: Reader, before: number): Voice | null {
  const at = sentence.tokens.findIndex((token, i) => i < before && /^spokes(?:man|woman|person)$/.test(token.text));
  if (at < 0 || [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].length > 0) return null;
  const last =
    context.lastAnswerer ?? context.recent.slice(0, 2).find((id) => id === 'china' || context.parentOf(id) === 'china');
  return last === undefined || last === null ? null : { id: last, name: context.partyName(last), from: at, to: at + 1 };
}

const LEAKING = new Set(['leak', 'leaks', 'leaked', 'leaking']);
const mayLeak = trigger([...LEAKING, 'compromised']);

/** "no indications of a leak from Microsoft", "denied that the flaws had leaked": a firm that clears itself. */
export function readNoLeak(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  if (!mayLeak(sentence)) return [];
  const leak = sentence.tokens.findIndex(
    (token, i) => LEAKING.has(token.text) || (token.text === 'compromised' && wordAt(sentence, i - 1) === 'been'),
  );
  if (leak < 0) return [];
  const clearing = sentence.tokens.findIndex(
    (token, i) =>
      i < leak &&
      leak - i <= 12 &&
      ((token.text === 'no' &&
        ['indication', 'indications', 'sign', 'signs', 'evidence', 'trace', 'hint'].includes(wordAt(sentence, i + 1))) ||
        /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)$/.test(token.text)),
  );
  if (clearing < 0) return [];
  const verb = verbAt(sentence, clearing);
  const subject = verb ? voicesOf(reader, subjectsOf(sentence, verb)).at(-1) : undefined;
  const speaker = speakerAt(reader.said, clearing) ?? context.lastSpeaker;
  const voice: Voice | null =
    subject ?? (speaker === null ? null : { id: speaker.party, name: speaker.name, from: clearing, to: clearing });
  if (voice === null || voice.id === null || !['vendor', 'researcher'].includes(context.partyKind(voice.id) ?? '')) return [];
  const from = voice.to > voice.from && voice.from < clearing && clearing - voice.from <= 12 ? voice.from : clearing;
  return [make(reader, { from, to: leak + 1 }, voice, { name: voice.name, party: voice.id }, 'denies', null)];
}

const MISDEEDS = new Set(
  'steal hack attack engage support encourage condone conduct participate carry tolerate involve accept launch target'.split(' '),
);
const INNOCENCE = new Set(['victim', 'victims']);

/** "China did not need to steal vaccines", "it was a victim itself", "tracing attacks is a complex problem": an answer without a word of denial. */
export function readProtest(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  if (!reader.said.some(({ speaker }) => canDeny(reader, speaker.party))) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    const saying = saidAt(reader.said, verb.from);
    const voice =
      saying === null
        ? null
        : { id: saying.speaker.party, name: saying.speaker.name, from: saying.named.from, to: saying.named.to };
    if (voice === null || saying === null || saying.at === verb.head || !canDeny(reader, voice.id)) return [];
    const near = [0, 1, 2, 3, 4].map((i) => wordAt(sentence, verb.to + i));
    const misdeed =
      verb.negated &&
      (MISDEEDS.has(verb.lemma) ||
        (['need', 'have', 'do'].includes(verb.lemma) &&
          near.some((word) => /^(?:steal|theft|hack|need|part|role|hand)/.test(word))));
    const neither = near[0] === 'neither' && (near[2] === 'need' || near[1] === 'need' || near.includes('intention'));
    const victim = verb.lemma === 'be' && near.some((word) => INNOCENCE.has(word));
    if (!misdeed && !neither && !victim) return [];
    const before = voice.to <= verb.from && verb.from - voice.to <= 14 && voice.to > voice.from;
    const person = reader.context.partyKind(voice.id ?? '') === 'person';
    return [
      make(
        reader,
        { from: before ? voice.from : verb.from, to: Math.min(verb.to + 2, sentence.tokens.length) },
        voice,
        person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' },
        'denies',
        null,
      ),
    ];
  });
}

/** Words of an answer: evidence asked for, motives alleged, the accuser called worse, the difficulty of tracing, opposition to hacking. */
export const ANSWERING =
  /^(?:evidence|proof|prove|smear|slander|slur|defam|fabricat|concoct|groundless|baseless|unfound|unwarrant|unreasonab|unjust|motivat|ulterior|politici|victim|empire|bully|bullies|hegemon|hypocri|rumou?r|false|untrue|absurd|ridicul|preposterous|distort|malicious|irrespons|scapegoat|hype|hyping|framing|traceab|tracing|condone|combat|oppos|innocent|champion|eavesdrop|wiretap|spying|nonsense|invent|encourag|parrot|defend|virtual|fiction|denial|denie|deny|reject|refut|dismiss|protest|allegation|accusation|charges$)/;

/** Those of them that deny outright. */
const DENYING =
  /^(?:smear|slander|slur|defam|fabricat|concoct|groundless|baseless|unfound|unwarrant|motivat|false|untrue|absurd|ridicul|preposterous|nonsense|denial|denie|deny|invent)/;

/** Whatever China's side says of the accusations is its answer, once a sentence: "the tracing of attacks is complex, the spokesman said". */
export function readAnswer(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  for (const saying of reader.said) {
    const voice: Voice = { id: saying.speaker.party, name: saying.speaker.name, from: saying.named.from, to: saying.named.to };
    if (!canDeny(reader, voice.id)) continue;
    const answers = (pattern: RegExp) =>
      sentence.tokens.findIndex(
        (token, i) => i >= saying.from && i < saying.to && (i < voice.from || i >= voice.to) && pattern.test(token.text),
      );
    const plain = answers(DENYING);
    const at = plain >= 0 ? plain : answers(ANSWERING);
    if (at < 0) continue;
    const person = reader.context.partyKind(voice.id ?? '') === 'person';
    const last = sentence.tokens.findLastIndex(
      (token, i) => i >= at && i < saying.to && (i < voice.from || i >= voice.to) && ANSWERING.test(token.text),
    );
    const span =
      at >= voice.to + 14
        ? { from: at - 4, to: last + 1 }
        : at >= voice.to
          ? { from: voice.from, to: last + 1 }
          : { from: at, to: Math.min(voice.to, at + 14) };
    return [
      make(
        reader,
        span,
        voice,
        person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' },
        'denies',
        null,
      ),
    ];
  }
  return [];
}

export function denial(reader: Reader, act: ActTerm, voice: Voice | null, relation: Relation): FoundAttribution[] {
  if (voice === null) return [];
  const { context } = reader;
  const person = context.partyKind(voice.id ?? '') === 'person';
  const defended: Named = person ? { name: voice.name, party: voice.id } : { name: 'China', party: 'china' };
  const from = Math.min(act.from - voice.to <= 20 && voice.to > voice.from ? voice.from : act.from, act.from);
  return [make(reader, { from, to: Math.max(act.to, voice.to) }, voice, defended, relation, act)];
}

const VICTIMS = new Set(
  'victim victims target targets customer customers client clients organisation organisations organization organizations company companies firm firms agency agencies businesses universities'.split(
    ' ',
  ),
);

/** "declined to blame", "points to no country", "no attribution yet". */
export function readDecline(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const phrase = sentence.tokens
    .slice(act.from, act.to)
    .map((token) => token.text)
    .join(' ');
  const follows = sentence.tokens.slice(act.to, act.to + 7).map((token) => token.text);
  if (follows.some((word) => /^sources?$/.test(word))) return [];
  // "declined to identify them": the victims, most often.
  if (
    /^(identif|nam)/.test(follows[0] ?? '') &&
    ['them', 'it', 'the', 'its', 'which', 'these', 'those'].includes(follows[1] ?? '') &&
    !follows.some((word) =>
      /^(culprit|attacker|hacker|perpetrator|country|nation|group|china|beijing|ministry|mss|who)/.test(word),
    )
  )
    return [];
  // "declined to name specific victims"
  if (/^(identif|nam|disclos|reveal)/.test(follows[0] ?? '') && follows.slice(1, 4).some((word) => VICTIMS.has(word))) return [];
  // The verb that is declined must be one of accusing: "declined to impose sanctions" withholds something else.
  const accusing =
    follows.slice(0, 3).some((word) => /^(blam|attribut|accus|nam|point|identif|finger|say|who|pin|assign|culprit)/.test(word)) ||
    (['has yet to', 'have yet to', 'is yet to'].includes(phrase) && follows[0] === 'do');
  if (GENERAL.has(phrase) && !accusing) return [];
  if (
    /yet to|declined to|refused to/.test(phrase) &&
    follows[0] === 'say' &&
    follows.length > 1 &&
    !/who|whom|blame|china|behind|culprit|attacker|hacker|state|more/.test(follows.slice(1, 5).join(' ')) &&
    /^(?:how|when|where|why|what|which|if|anything|the)$/.test(follows[1] ?? '')
  )
    return [];
  const commenting = /comment|responded/.test(phrase);
  const after = follows[0] === 'from' ? reader.voices.find((one) => one.from >= act.to && one.from - act.to <= 4) : undefined;
  const carries =
    [1, 2, 3, 4].some((i) => ['he', 'she', 'they', 'company', 'agency'].includes(wordAt(sentence, act.from - i))) ||
    /attribution|position/.test(phrase);
  const verb = verbAt(sentence, act.from);
  const subject = verb ? voicesOf(reader, subjectsOf(sentence, verb)).at(-1) : undefined;
  const voice =
    after ??
    subject ??
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
  // "NATO and the EU stopped short of": each of them.
  const others =
    verb === null || who !== subject || !/short of|declin|refus/.test(phrase)
      ? []
      : voicesOf(reader, subjectsOf(sentence, verb)).slice(0, -1);
  const each = others.every((one) => one.id !== null && one.to <= from && !isChinese(reader, one)) ? others : [];
  return [
    ...each.map((one) => make(reader, { from: one.from, to: one.to }, one, null, 'declines', act)),
    make(reader, { from, to: act.to }, who, null, 'declines', act),
  ];
}

/** Phrases that decline anything; what is declined must be an accusation. */
const GENERAL: ReadonlySet<string> = new Set([
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
]);
