/** Accusations whose verb or culprit stands in the sentence before: "So did Britain.", "each issued an attribution statement". */
import type { Sentence } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { joinedAfter, nounAt, objectsOf, subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader, type Voice } from './reader.ts';

/** Longer sentences tell something of their own. */
const LONGEST_ECHO = 12;

/** "Canada and Australia did.", "So did Britain": the verb of the sentence before is understood. */
export function readEcho(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  const named = context.lastAccused;
  if (!context.justAccused || named === null || sentence.tokens.length > LONGEST_ECHO) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    // "Britain followed.", "Canada agreed.": after the accusation, with it.
    const followed =
      ['follow', 'agree', 'concur'].includes(verb.lemma) && !verb.negated && !verb.passive && verb.form === 'finite';
    if (followed && ['', '.', '!', ';', 'in', 'on', 'later', 'too', 'suit', 'soon'].includes(wordAt(sentence, verb.to)))
      return voicesOf(reader, subjectsOf(sentence, verb))
        .filter((one) => one.id !== null && !isChinese(reader, one) && STATES.has(context.partyKind(one.id) ?? 'state'))
        .map((one, i, all) => ({
          ...make(
            reader,
            { from: one.from, to: i === all.length - 1 ? verb.to : one.to },
            one,
            named,
            context.lastRelation ?? 'country',
            null,
          ),
          echoes: true,
          assumed: [{ kind: 'accusing', name: named.name } as const],
        }));
    const auxiliary = ['did', 'does', 'do', 'has', 'have', 'had'].includes(wordAt(sentence, verb.head));
    // "The EU and Japan did not.": nor "did not blame China", which is read by itself.
    const end = wordAt(sentence, verb.to) === 'not' ? verb.to + 1 : verb.to;
    const silent = auxiliary && verb.negated && ['', '.', '!', ';'].includes(wordAt(sentence, end));
    if (!auxiliary || (verb.negated && !silent)) return [];
    const inverted = wordAt(sentence, verb.from - 1) === 'so';
    const next = wordAt(sentence, verb.to);
    if (!silent && !inverted && !['', '.', '!', ';', ',', 'too', 'so', 'also', 'likewise'].includes(next)) return [];
    const behind = chunksOf(sentence).nouns.filter((noun) => noun.from >= verb.to && noun.prep < 0);
    const voices = voicesOf(reader, inverted ? behind : subjectsOf(sentence, verb)).filter(
      (one) =>
        one.id !== null &&
        !isChinese(reader, one) &&
        ECHOING.has(context.partyKind(one.id) ?? 'state') &&
        // "It had not": of whatever was said, and not of who is to blame.
        !(silent && chunksOf(sentence).tags[one.to - 1] === 'pron'),
    );
    return voices.map((voice, i) => {
      const last = i === voices.length - 1;
      const span = inverted
        ? { from: i === 0 ? verb.from - 1 : voice.from, to: voice.to }
        : { from: voice.from, to: last ? verb.to : voice.to };
      if (silent) return make(reader, span, voice, null, 'declines', null);
      const made = make(reader, span, voice, named, context.lastRelation ?? 'country', null);
      return {
        ...made,
        echoes: true,
        assumed: [...made.assumed, { kind: 'accusing', name: named.name }],
      };
    });
  });
}

/** "The embassies in London and Ottawa said much the same", "its mission in Brussels repeated it": an answer answered again. */
export function readAnswerEcho(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  if (context.lastAnswerer === null || reader.acts.some((act) => act.entry.id === 'deny')) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (!REPEATING.has(verb.lemma) || verb.negated || verb.passive) return [];
    const behind = sentence.tokens.slice(verb.to, verb.to + 4).map((token) => token.text);
    // "said it was not aware" says something of its own.
    const alike = ['repeat', 'echo', 'take'].includes(verb.lemma) ? REPEATED : SAME;
    if (!behind.some((word) => alike.has(word))) return [];
    const voice =
      voicesOf(reader, subjectsOf(sentence, verb)).find((one) => isChinese(reader, one)) ?? missionsIn(reader, verb.from);
    if (!voice) return [];
    const to = verb.to + behind.findIndex((word) => alike.has(word)) + 1;
    return [make(reader, { from: voice.from, to }, voice, CHINA, 'denies', null)];
  });
}

/** "embassies from Canberra to Ottawa": China's, where China answered just before. */
function missionsIn({ sentence, context }: Reader, before: number): Voice | null {
  const at = sentence.tokens.findLastIndex((token, i) => i < before && MISSIONS.has(token.text));
  return at < 0 ? null : { id: 'china', name: context.partyName('china'), from: at, to: at + 1 };
}

const CHINA = { name: 'China', party: 'china' } as const;
const REPEATING = new Set(['say', 'repeat', 'echo', 'put', 'do', 'follow', 'join', 'make', 'strike', 'take']);
const SAME = new Set(['same', 'likewise', 'suit', 'similar']);
const REPEATED = new Set([...SAME, 'it', 'this', 'that', 'line', 'message']);
const MISSIONS = new Set(['embassies', 'embassy', 'missions', 'mission', 'consulates', 'diplomats', 'ambassadors']);

const hasAs = trigger(['as', 'so']);

/** "Britain accused China, as did Canada", "NATO condemned the hack, as has the EU": each of them does the same. */
export function readAsDid(reader: Reader, found: readonly FoundAttribution[]): FoundAttribution[] {
  const { sentence, context } = reader;
  if (found.length === 0 || !hasAs(sentence)) return [];
  const as = sentence.tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (token.text === 'as' || token.text === 'so') &&
      ['did', 'has', 'have', 'had', 'does', 'do'].includes(wordAt(sentence, i + 1)),
  );
  const before = found.filter(({ to, reading }) => to <= as && reading.relation !== 'denies' && reading.relation !== 'other');
  const first = before.findLast(({ reading }) => reading.accuser !== null && reading.accuser.party !== null);
  const phrase = as < 0 ? undefined : nounAt(sentence, as + 2);
  if (first === undefined || !phrase || phrase.from !== as + 2) return [];
  return voicesOf(reader, joinedAfter(sentence, chunksOf(sentence), phrase))
    .filter(
      (voice) =>
        voice.id !== null &&
        !isChinese(reader, voice) &&
        ECHOING.has(context.partyKind(voice.id) ?? 'state') &&
        !found.some((one) => one.reading.accuser?.party === voice.id),
    )
    .map((voice) => ({
      ...make(reader, { from: voice.from, to: voice.to }, voice, first.reading.accused, first.reading.relation, null),
      act: first.act,
      stance: first.stance,
    }));
}

const STATES = new Set(['state', 'intergovernmental', 'official', 'agency']);
const ECHOING = new Set(['state', 'intergovernmental', 'official', 'agency', 'vendor']);

/** "the US, the EU and Japan issued attribution statements": each accuses whoever was accused before. */
export function readIssuing(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  if (!hasIssued(sentence)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (!ISSUING.has(verb.lemma) || verb.passive || verb.negated) return [];
    const object = objectsOf(sentence, verb)[0];
    if (!object || !sentence.tokens.slice(object.from, object.to).some((token) => ISSUED.has(token.text))) return [];
    const voices = voicesOf(reader, subjectsOf(sentence, verb)).filter((one) => one.id !== null && !isChinese(reader, one));
    const named = context.lastAccused ?? { name: 'China', party: 'china' };
    return voices.map((voice, i) =>
      make(
        reader,
        { from: voice.from, to: i === voices.length - 1 ? object.to : voice.to },
        voice,
        named,
        named.party === 'hafnium' ? 'named-cluster' : 'country',
        null,
      ),
    );
  });
}

/** "Similar statements came from Britain and Canada", "Among those to agree were Britain and Japan", "Others to point the finger were": a list behind the verb. */
export function readJoining(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  const named = context.lastAccused;
  if (!context.justAccused || named === null || !joins(sentence)) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    const came = verb.lemma === 'come' && ['from', 'by'].includes(wordAt(sentence, verb.to)) && isSimilar(sentence, verb.from);
    const were = verb.lemma === 'be' && !verb.negated && isThoseWhoJoined(sentence, verb.from);
    if (verb.passive || (!came && !were)) return [];
    const first = chunksOf(sentence).nouns.find((noun) => noun.from >= verb.to && noun.from - verb.to <= 2);
    if (first === undefined) return [];
    // Behind "from" a country may be a place; these statements are its government's.
    const givers = joinedAfter(sentence, chunksOf(sentence), first).map((noun) => ({ ...noun, prep: -1 }));
    return voicesOf(reader, givers)
      .filter((one) => one.id !== null && !isChinese(reader, one) && ECHOING.has(context.partyKind(one.id) ?? 'state'))
      .map((one) => ({
        ...make(reader, { from: one.from, to: one.to }, one, named, context.lastRelation ?? 'country', null),
        echoes: true,
      }));
  });
}

const joins = trigger(['similar', 'same', 'among', 'others', 'like', 'matching']);
const SAYINGS = new Set([
  'statement',
  'statements',
  'accusation',
  'accusations',
  'charge',
  'charges',
  'words',
  'declarations',
  'conclusion',
]);

/** "Similar statements", "the same accusation": at the head of the sentence. */
function isSimilar(sentence: Sentence, before: number): boolean {
  const words = sentence.tokens.slice(0, Math.min(before, 6)).map((token) => token.text);
  return words.some((word) => ['similar', 'same', 'like', 'matching'].includes(word)) && words.some((word) => SAYINGS.has(word));
}

/** "Among those that agreed", "Others to point the finger" */
function isThoseWhoJoined(sentence: Sentence, before: number): boolean {
  const words = sentence.tokens.slice(0, before).map((token) => token.text);
  const those = words[0] === 'among' || words[0] === 'others' || words[0] === 'also';
  return those && words.some((word) => /^(?:agree|accus|blam|join|point|finger|follow|nam|say|sa(?:id|ying)$)/.test(word));
}

const ISSUING = new Set(['issue', 'publish', 'release', 'make', 'level', 'put']);
const ISSUED = new Set(['attribution', 'attributions', 'accusations', 'accusation']);
const hasIssued = trigger(ISSUED);
