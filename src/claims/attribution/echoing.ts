/** Accusations whose verb or culprit stands in the sentence before: "So did Britain.", "each issued an attribution statement". */
import { wordAt } from '../distance.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { objectsOf, subjectsOf } from '../syntax/roles.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, isChinese, make, type Reader } from './reader.ts';

/** Longer sentences tell something of their own. */
const LONGEST_ECHO = 12;

/** "Canada and Australia did.", "So did Britain": the verb of the sentence before is understood. */
export function readEcho(reader: Reader): FoundAttribution[] {
  const { sentence, context } = reader;
  const named = context.lastAccused;
  if (!context.justAccused || named === null || sentence.tokens.length > LONGEST_ECHO) return [];
  return chunksOf(sentence).verbs.flatMap((verb) => {
    if (verb.negated || !['did', 'does', 'do', 'has', 'have', 'had'].includes(wordAt(sentence, verb.head))) return [];
    const inverted = wordAt(sentence, verb.from - 1) === 'so';
    const next = wordAt(sentence, verb.to);
    if (!inverted && !['', '.', '!', ';', ',', 'too', 'so', 'also', 'likewise'].includes(next)) return [];
    const behind = chunksOf(sentence).nouns.filter((noun) => noun.from >= verb.to && noun.prep < 0);
    const voices = voicesOf(reader, inverted ? behind : subjectsOf(sentence, verb)).filter(
      (one) => one.id !== null && !isChinese(reader, one) && ECHOING.has(context.partyKind(one.id) ?? 'state'),
    );
    return voices.map((voice, i) => {
      const last = i === voices.length - 1;
      const span = inverted
        ? { from: i === 0 ? verb.from - 1 : voice.from, to: voice.to }
        : { from: voice.from, to: last ? verb.to : voice.to };
      const made = make(reader, span, voice, named, context.lastRelation ?? 'country', null);
      return { ...made, assumed: [...made.assumed, `Read as accusing ${named.name}, as the sentence before does.`] };
    });
  });
}

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

const ISSUING = new Set(['issue', 'publish', 'release', 'make', 'level', 'put']);
const ISSUED = new Set(['attribution', 'attributions', 'accusations', 'accusation']);
const hasIssued = trigger(ISSUED);
