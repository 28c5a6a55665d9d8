/**
 * Attributions: who accuses whom, how strongly; who denies, declines, acknowledges. Read from the act (the verb or noun that
 * accuses), the accused phrase it governs and the parties before it; then from descriptions that make an accusation without such a verb.
 */

import type { Act } from '../language/entry.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import { type Accused, findAccused, rank } from './accused.ts';
import { accusingVoices } from './attribution/accusers.ts';
import { readAccuse, readAttribute, readCleft, readCopula, readDid, readNominal, readWording } from './attribution/accusing.ts';
import { readActing } from './attribution/acting.ts';
import { readAdmitting } from './attribution/admitting.ts';
import { readAlleging } from './attribution/alleging.ts';
import { readAnswer, readDecline, readDemand, readDenial, readNoLeak, readProtest } from './attribution/answering.ts';
import { readCharge, STANDING } from './attribution/charging.ts';
import { readCoAccused } from './attribution/co-accused.ts';
import { readControl } from './attribution/controlling.ts';
import { readDeclining } from './attribution/declining.ts';
import { readDescription, readPurpose } from './attribution/describing.ts';
import { readAnswerEcho, readAsDid, readEcho, readIssuing, readJoining } from './attribution/echoing.ts';
import { readGuilt } from './attribution/guilt.ts';
import { readNaming } from './attribution/naming.ts';
import { readOtherCountry } from './attribution/other-country.ts';
import { type ActTerm, type FoundAttribution, isHeldBack, type Reader } from './attribution/reader.ts';
import { recast } from './attribution/recasting.ts';
import { readRetort } from './attribution/retorting.ts';
import { readServing } from './attribution/serving.ts';
import { readAcknowledge, readCondemn, readHarbour, STATEMENTS } from './attribution/siding.ts';
import { readSureness } from './attribution/sureness.ts';
import { readTracing } from './attribution/tracing.ts';
import { readWithholding } from './attribution/withholding.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { findSpeakers, saidAt } from './speech.ts';
import { chunksOf } from './syntax/chunks.ts';
import { subjectsOf, verbAt } from './syntax/roles.ts';
import { trigger } from './triggers.ts';

export type { FoundAttribution } from './attribution/reader.ts';

export function findAttributions(sentence: Sentence, context: Context): FoundAttribution[] {
  const accused = findAccused(sentence, context);
  const said = findSpeakers(sentence, context);
  const voices = accusingVoices(sentence, accused, context);
  const found: FoundAttribution[] = [];
  const used = new Set<Accused>();
  const acts = withPutDown(sentence, withoutInner(termsOf(sentence, 'act'))).map((act) => withoutAdverb(sentence, act));
  const reader = { sentence, context, accused, said, voices, used, acts };
  for (const act of acts) found.push(...readAct(reader, act));
  found.push(
    ...readControl(reader),
    ...readCoAccused(reader),
    ...readGuilt(reader),
    ...readAdmitting(reader),
    ...readOtherCountry(reader),
    ...readServing(reader),
    ...readTracing(reader),
    ...readNominal(reader),
    ...readCopula(reader),
    ...readWording(reader),
    ...readCleft(reader),
    ...readIssuing(reader),
    ...readEcho(reader),
    ...readJoining(reader),
    ...readAnswerEcho(reader),
    ...readActing(reader),
  );
  for (const phrase of accused)
    if (!used.has(phrase)) found.push(...readDescription(reader, phrase).map((one) => inheritAccuser(one, found)));
  found.push(
    ...readPurpose(reader),
    ...readDeclining(reader),
    ...readDemand(reader),
    ...readProtest(reader),
    ...readNoLeak(reader),
    ...readRetort(reader),
    ...readAlleging(reader),
    ...readWithholding(reader),
  );
  found.push(...readAsDid(reader, found));
  if (!found.some((one) => one.reading.relation === 'denies')) found.push(...readAnswer(reader));
  if (found.length === 0) found.push(...readSureness(reader));
  const names = readNaming(reader);
  const kept = found
    .filter((one) => !names.some((name) => isPartOf(one, name)))
    .concat(names)
    .filter((one) => !isDenied(one, found) && !isTakenNoteOf(one, found, sentence) && !isAside(one, found));
  return dedupe(kept).map((one) => recast(withheld(withoutPersons(one, reader), reader), sentence));
}

/** "strongly supports": the act begins with its verb. */
function withoutAdverb(sentence: Sentence, act: ActTerm): ActTerm {
  const at = act.from + 1;
  return at < act.to && chunksOf(sentence).tags[act.from] === 'adv' && verbAt(sentence, act.from) === null && verbAt(sentence, at)
    ? { ...act, from: at }
    : act;
}

const ANSWERS = new Set(['denies', 'declines', 'acknowledges', 'other']);

/** Who is charged accuses nobody: the accusation is whoever's word covers it. */
function withoutPersons(one: FoundAttribution, { context, said }: Reader): FoundAttribution {
  const { accuser, relation } = one.reading;
  if (accuser === null || accuser.party === null || ANSWERS.has(relation) || context.partyKind(accuser.party) !== 'person')
    return one;
  const speaker = said.find((saying) => saying.from <= one.from && saying.speaker.party !== accuser.party)?.speaker ?? null;
  return { ...one, reading: { ...one.reading, accuser: speaker } };
}

/** "Canada never said that the army was behind it", "never went as far as naming the ministry": it has not accused it. */
function withheld(one: FoundAttribution, { sentence, said }: Reader): FoundAttribution {
  const { accused, relation } = one.reading;
  if (accused === null || ANSWERS.has(relation) || one.reading.accuser === null) return one;
  const saying = saidAt(said, one.from);
  const verb = saying === null ? null : verbAt(sentence, saying.at);
  const covered = verb?.negated === true && verb.to <= one.to && wordAt(sentence, verb.to) === 'that';
  if (!covered && !isTooFar(sentence, one) && !standsAside(sentence, one)) return one;
  return { ...one, act: null, reading: { ...one.reading, accused: null, relation: 'declines', withheld: relation } };
}

const JOINING = new Set(['join', 'follow']);

/** "Germany did not join the US in blaming", "stopped short of joining Britain": who would have joined has not accused, and whom it would have joined has. */
function standsAside(sentence: Sentence, one: FoundAttribution): boolean {
  return chunksOf(sentence).verbs.some(
    (verb) =>
      JOINING.has(verb.lemma) &&
      (verb.negated || isHeldBack(sentence, verb)) &&
      one.from < verb.from &&
      subjectsOf(sentence, verb).some((subject) => subject.from < one.to && subject.to > one.from),
  );
}

/** "has never gone as far as naming" */
function isTooFar(sentence: Sentence, { from, to }: FoundAttribution): boolean {
  for (let at = Math.max(0, from - 4); at < to; at += 1) {
    if (wordAt(sentence, at) !== 'far' || wordAt(sentence, at + 1) !== 'as') continue;
    const verb = verbAt(sentence, at - 2);
    if (verb?.lemma === 'go' && verb.negated) return true;
  }
  return false;
}

const hasPut = trigger(['put', 'puts', 'putting']);
/** What is put down to somebody may be this long. */
const LONGEST_PUT = 9;

/** "put the break-ins down to hackers": the verb attributes, and "down to" is its end. */
function withPutDown(sentence: Sentence, acts: readonly ActTerm[]): readonly ActTerm[] {
  if (!hasPut(sentence)) return acts;
  const at = sentence.tokens.findIndex((token) => /^put(?:s|ting)?$/.test(token.text));
  const down = sentence.tokens.findIndex(
    (token, i) => i > at + 1 && i - at <= LONGEST_PUT && token.text === 'down' && wordAt(sentence, i + 1) === 'to',
  );
  if (down < 0) return acts;
  const put: ActTerm = { entry: { type: 'act', id: 'attribute' }, from: at, to: at + 1 };
  return [...acts.filter((act) => act.to <= at || act.from >= down + 2), put].sort((a, b) => a.from - b.from);
}

/** "NATO took note of the findings that China was responsible": what is acknowledged is no accusation of one's own. */
function isTakenNoteOf(one: FoundAttribution, found: readonly FoundAttribution[], sentence: Sentence): boolean {
  if (ANSWERS.has(one.reading.relation)) return false;
  // "acknowledged the statements attributing the hack to China"
  const verb = one.act === 'attribute' || one.act === 'accuse' || one.act === 'link' ? attributingIn(sentence, one) : null;
  if (
    verb !== null &&
    found.some(({ from, to, reading }) => reading.relation === 'acknowledges' && from < verb && to <= verb && verb - to <= 16)
  )
    return true;
  return found.some(
    ({ to, reading }) =>
      reading.relation === 'acknowledges' &&
      to <= one.from &&
      one.from - to <= 14 &&
      (one.reading.accuser === null || one.reading.accuser.party === reading.accuser?.party) &&
      sentence.tokens.slice(to, one.from).some(({ text }) => text === 'that') &&
      !sentence.tokens.slice(to, one.from).some(({ text }) => [';', 'but', 'said', 'says'].includes(text)),
  );
}

/** "statements attributing", "statements by allies such as Canada and the US attributing": they attribute, not whoever acknowledges them. */
function attributingIn(sentence: Sentence, { from, to }: FoundAttribution): number | null {
  const { verbs } = chunksOf(sentence);
  const verb = verbs.find((one, i) => {
    if (one.form !== 'gerund' || one.from < from || one.to > to) return false;
    const last = verbs[i - 1]?.to ?? 0;
    return sentence.tokens.slice(last, one.from).some(({ text }) => STATEMENTS.has(text));
  });
  return verb?.from ?? null;
}

/** What a wrong name is given to is not accused beside it: "Hafnium, also known as APT40, found the weak spot". */
function isPartOf(one: FoundAttribution, name: FoundAttribution): boolean {
  return one.reading.relation === 'named-cluster' && one.from < name.to && one.to > name.from;
}

/** How sure somebody was, where the sentence has the accusation itself. */
function isAside(one: FoundAttribution, found: readonly FoundAttribution[]): boolean {
  return (
    one.reading.relation === 'other' &&
    one.reading.accused === null &&
    found.some(
      (other) => other !== one && other.reading.accused !== null && other.reading.accuser?.party === one.reading.accuser?.party,
    )
  );
}

/** "Beijing denied that it was behind the attack": what is denied accuses nobody. */
function isDenied(one: FoundAttribution, found: readonly FoundAttribution[]): boolean {
  if (one.act !== 'did' && one.act !== null) return false;
  if (['denies', 'declines'].includes(one.reading.relation)) return false;
  return found.some(
    (other) =>
      other.reading.relation === 'denies' &&
      other.act === 'deny' &&
      // "rejected an accusation by Washington that it was behind the hack": Washington has made it all the same.
      one.allegation !== true &&
      one.to > other.from &&
      one.from - other.to <= 8 &&
      one.from >= other.from,
  );
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

function readAct(reader: Reader, act: ActTerm): FoundAttribution[] {
  switch (act.entry.id) {
    case 'accuse':
    case 'confirm': {
      const accused = readAccuse(reader, act);
      // "Two men stand accused of taking part": persons, and charged.
      return accused.length === 0 && STANDING.has(wordAt(reader.sentence, act.from - 1)) ? readCharge(reader, act) : accused;
    }
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

/** Whoever is accused says so: only who admits has a culprit, and is it. */
function isAdmission({ reading: { relation, accused } }: FoundAttribution): boolean {
  return relation === 'acknowledges' && accused !== null;
}

/** Two readings of one place and one accuser are one claim: the stronger relation, the wider span. */
function dedupe(found: readonly FoundAttribution[]): FoundAttribution[] {
  const kept: FoundAttribution[] = [];
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const same = kept.findIndex((other) => {
      const bothDenials = other.reading.relation === 'denies' && one.reading.relation === 'denies';
      const overlap = other.from < one.to && one.from < other.to && !bothDenials;
      const sameAccuser = (other.reading.accuser?.party ?? null) === (one.reading.accuser?.party ?? null);
      return (
        (overlap && (sameAccuser || one.reading.accuser === null || other.reading.accuser === null)) ||
        (bothDenials && sameAccuser)
      );
    });
    const other = kept[same];
    if (other === undefined) kept.push(one);
    // What one mouth answers in one sentence is one answer: marked from its first word to its last.
    else if (one.reading.relation === 'denies' && other.reading.relation === 'denies')
      kept[same] = { ...other, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), act: other.act ?? one.act };
    // "China has admitted that its spies hacked Exchange": what is admitted is accused by nobody else.
    else if (isAdmission(other)) continue;
    else if (isAdmission(one)) kept[same] = { ...one, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
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
