/** Typed values in words a person reads, in the language of a table: "at least 30,000 organizations, compromised, in the US". */
import type { Assumption } from '../claims/assumption.ts';
import type { DateReading, FigureReading } from '../claims/claim.ts';
import { toDayOfMonth, toDayWords } from '../dossier/day-words.ts';
import type { Relation } from '../vocabulary.ts';
import { band } from './scales.ts';
import type { Amount, Confidence, Interval, Value } from './value.ts';
import type { Saying, Words } from './words/words.ts';

export function amountWords({ min, max, comparator }: Amount, words: Words): string {
  const range = (from: number, to: number) => words.fromTo(words.number(from), words.number(to));
  if (comparator === 'order') return words.orders[min ?? 0] ?? range(min ?? 0, max ?? 0);
  if (min !== null && max !== null && min !== max) return range(min, max);
  const value = words.number(min ?? max ?? 0);
  const bound = words.comparators[comparator];
  return bound === '' ? value : `${bound} ${value}`;
}

/** A figure as one line: amount, noun, state, place. */
export function figureWords(figure: FigureReading, words: Words): string {
  const { min, max, comparator, unit, state, scope } = figure;
  const vague = comparator === 'order' && words.orders[min ?? 0] !== undefined;
  const parts = [words.counted(amountWords(figure, words), unit, { vague, one: (min ?? max) === 1 && max !== null })];
  if (state !== null && state !== 'other') parts.push(words.state(state));
  if (scope !== 'unspecified' && scope !== 'Exchange Server') parts.push(words.within(scope));
  return parts.join(', ');
}

/** An interval in the fewest words: a day, a month, a year, or from … to …. */
export function intervalWords({ from, to }: Interval, { language, fromTo }: Words): string {
  const month = from.slice(0, 7);
  if (from === to) return toDayWords(from, language);
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (month === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28) return toDayWords(month, language);
  const last = toDayWords(to, language);
  return fromTo(month === to.slice(0, 7) ? toDayOfMonth(from.slice(8), language) : toDayWords(from, language), last);
}

export function dateWords(reading: Pick<DateReading, 'event' | 'from' | 'to'>, words: Words): string {
  return `${words.event(reading.event)}: ${intervalWords(reading, words)}`;
}

/** Who says what of whom, and how sure. */
export function attributionWords(
  accuser: string | null,
  accused: string | null,
  relation: Relation,
  confidence: Confidence | null,
  words: Words,
): string {
  const who = accuser === null ? words.itself : nameWords(accuser, words);
  const whom = accused === null ? null : nameWords(accused, words);
  const said = isSaying(relation, words) ? words.saying[relation](who, whom) : `${who}: ${words.relation(relation)}`;
  if (!confidence?.word) return said;
  return `${said} (${words.sure(confidence.word, bandWords(confidence, words))})`;
}

function isSaying(relation: Relation, { saying }: Words): relation is Saying {
  return relation in saying;
}

/** A word of confidence, with its band where the scale has one. */
export function confidenceWords(confidence: Confidence, words: Words): string {
  const onScale = bandWords(confidence, words);
  return onScale === null ? confidence.word : `${confidence.word} (${onScale})`;
}

function bandWords({ word, scale }: Confidence, words: Words): string | null {
  const range = scale === undefined ? null : band(word, scale);
  return range === null || scale === undefined ? null : words.band(word, range, scale);
}

/** A name as the language has it. Articles write "the UK" and "The White House"; where the bare name has no other, nothing is changed. */
export function nameWords(name: string, words: Words): string {
  const bare = name.replace(/^the /i, '');
  const said = words.name(bare);
  return said === bare ? words.name(name) : said;
}

/** A value of a reason. */
export function valueWords(value: Value, words: Words): string {
  if ('words' in value) return value.words;
  if ('name' in value) return nameWords(value.name, words);
  if ('phrase' in value) return words.phrases[value.phrase];
  if ('affair' in value) return value.affair === undefined ? words.anotherCase : words.name(value.affair.title);
  if ('amount' in value) return amountWords(value.amount, words);
  if ('unit' in value) return words.unit(value.unit);
  if ('state' in value) return words.state(value.state);
  if ('scope' in value) return words.scope(value.scope);
  if ('interval' in value) return intervalWords(value.interval, words);
  if ('intervals' in value) return value.intervals.map((one) => intervalWords(one, words)).join(', ');
  if ('date' in value) return dateWords(value.date, words);
  if ('day' in value) return words.day(value.day);
  if ('notBefore' in value) return words.notBefore(value.notBefore);
  if ('nobodyBefore' in value) return words.nobodyBefore(value.nobodyBefore);
  if ('relation' in value) return words.relation(value.relation);
  if ('confidence' in value) return confidenceWords(value.confidence, words);
  return value.counts.map(({ by, amount }) => `${words.name(by)}: ${amountWords(amount, words)}`).join('; ');
}

/** What was assumed in a reading, as a sentence. */
export function assumptionWords<Kind extends Assumption['kind']>(
  assumption: Extract<Assumption, { readonly kind: Kind }>,
  words: Words,
): string {
  const named = 'name' in assumption ? { ...assumption, name: nameWords(assumption.name, words) } : assumption;
  return words.assumptions[assumption.kind as Kind](named);
}
