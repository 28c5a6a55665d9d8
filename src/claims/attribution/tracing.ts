/** A culprit told by the traces: "Beijing's fingerprints are all over it", "it bears the signature of the Ministry". */
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf } from '../syntax/chunks.ts';
import { trigger } from '../triggers.ts';
import { voicesOf } from './accusers.ts';
import { type FoundAttribution, hasDeed, isChinese, make, type Reader, type Voice } from './reader.ts';

/** Traces that only one hand leaves. "Hallmarks" only resemble. */
const TRACES = new Set(['fingerprints', 'fingerprint', 'signature', 'handwriting', 'imprint', 'stamp']);
const hasTrace = trigger(TRACES);
const NOT_SO = new Set(['no', 'not', 'without', 'any', 'digital']);

export function readTracing(reader: Reader): FoundAttribution[] {
  const { sentence, used } = reader;
  if (!hasTrace(sentence) || reader.accused.length === 0 || !hasDeed(sentence)) return [];
  const at = sentence.tokens.findIndex((token) => TRACES.has(token.text));
  if ([1, 2, 3].some((i) => NOT_SO.has(wordAt(sentence, at - i)))) return [];
  const owner = reader.accused.find((phrase) => phrase.to === at && (sentence.tokens[at - 1]?.possessive ?? false));
  const behind =
    wordAt(sentence, at + 1) === 'of'
      ? reader.accused.find((phrase) => phrase.from > at + 1 && phrase.from - at <= 4 && !used.has(phrase))
      : undefined;
  const accused = owner ?? behind;
  if (accused === undefined || used.has(accused)) return [];
  used.add(accused);
  const saying = saidAt(reader.said, at);
  // "Canberra is firm: it bears the signature of the Ministry"
  const chunks = chunksOf(sentence);
  const colon = sentence.tokens.findIndex((token, i) => i < at && token.raw === ':');
  const verb = chunks.verbs.findLast((one) => one.to <= colon && one.form === 'finite');
  const firm =
    verb === undefined
      ? undefined
      : voicesOf(
          reader,
          chunks.nouns.filter((noun) => noun.to === verb.from),
        ).at(-1);
  const voice: Voice | null =
    saying === null
      ? (firm ?? null)
      : {
          id: saying.speaker.party,
          name: saying.speaker.name,
          from: at,
          to: at,
          ...(saying.stranger ? { stranger: true } : {}),
          ...(saying.unnamed ? { unnamed: true } : {}),
        };
  if (voice !== null && isChinese(reader, voice)) return [];
  return [
    make(
      reader,
      { from: Math.min(accused.from, at), to: Math.max(accused.to, at + 1) },
      voice,
      accused.named,
      accused.relation,
      null,
    ),
  ];
}
