/** Rewordings of a day: the source's for the article's, written as the article writes days. */
import { toDayWords } from '../../dossier/day-words.ts';
import type { DateFact, Fact } from '../../dossier/schema.ts';
import type { Edit } from '../problem.ts';
import { type DayStyle, dayPhrase } from './phrases.ts';
import { distance, findAll, replace, type Span, type Spot, sliceOf } from './spot.ts';

export function isDate(fact: Fact | undefined): fact is DateFact {
  return fact?.kind === 'date';
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAYS: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s{1,3})?${MONTH}(?:,?\\s{1,3}(?:20)\\d\\d\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s{1,3}20\\d\\d\\b)?`, 'g'),
  new RegExp(`\\b(?:early|mid|late)[-\\s]${MONTH}(?:\\s{1,3}20\\d\\d\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}(?:\\s{1,3}(?:of\\s{1,3})?20\\d\\d\\b)?`, 'g'),
  /\b(?:last\s{1,3}|next\s{1,3})?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g,
  /\b(?:yesterday|today)\b/g,
];

function findDays(spot: Spot): Span[] {
  const found = DAYS.flatMap((pattern) => findAll(spot, pattern).map(({ span }) => span));
  return (
    found
      // "March" within "2 March" is no day of its own; nor is what begins within another.
      .filter(
        (span) =>
          !found.some(
            (one) =>
              one !== span && one.start <= span.start && span.start < one.end && (one.start < span.start || one.end > span.end),
          ),
      )
      .filter((span) => distance(spot.claim, span) <= 12)
      .sort((a, b) => distance(spot.claim, a) - distance(spot.claim, b))
  );
}

/** The fact's day for each day that the claim may mean; the preposition follows it. */
export function dayEdits(spot: Spot, { date: { from, to } }: DateFact): Edit[][] {
  return findDays(spot)
    .slice(0, 3)
    .flatMap((span): Edit[][] => {
      const words = sliceOf(spot, span);
      const style: DayStyle =
        /^[A-Z][a-z]+\.?\s{1,3}\d/.test(words) || (!/\d/.test(words) && monthFirst(spot)) ? 'month-first' : 'day-first';
      const withYear = /20\d\d/.test(words);
      const lead = /\b(on|in|by|from|since|starting\s{1,3}on|of|as\s{1,3}early\s{1,3}as|until)\s{1,3}(?:the\s{1,3})?$/i.exec(
        spot.text.slice(spot.sentence.start, span.start),
      );
      const start = lead === null ? span.start : span.start - lead[0].length;
      const keep = lead === null ? '' : lead[0];
      const whole = (phrase: string) => [replace({ start, end: span.end }, phrase)];
      if (from === to) {
        const phrase = dayPhrase(from, to, style, withYear);
        // A month takes "in", a day "on".
        const preposition = /^in\s/i.test(keep) ? (keep.startsWith('I') ? 'On ' : 'on ') : keep;
        const bare = lead === null && !/\d/.test(words) ? 'on ' : preposition;
        return [whole(`${bare}${phrase}`)];
      }
      const year = ` ${from.slice(0, 4)}`;
      const months = [from, to].map((day) => toDayWords(day.slice(0, 7)).split(' ')[0] ?? '');
      const edits: Edit[][] = [];
      const areWhole = /-01$/.test(from) && Number(to.slice(8)) >= 28;
      if (areWhole && months[0] === months[1]) edits.push(whole(`in ${months[0]}${withYear ? year : ''}`));
      if (areWhole && months[0] !== months[1]) {
        edits.push(whole(`in ${months[0]} and ${months[1]}${withYear ? year : ''}`));
        if (months[0] === 'January') edits.push(whole(`in early${year}`), whole(`from January${year} on`));
      }
      if (!areWhole) edits.push(whole(`between ${dayPhrase(from, to, style, withYear)}`));
      return edits;
    });
}

function monthFirst({ text }: Spot): boolean {
  const first = new RegExp(`${MONTH}\\s{1,3}\\d{1,2}\\b`).exec(text.slice(0, 20_000))?.index ?? Number.POSITIVE_INFINITY;
  const second = new RegExp(`\\d{1,2}\\s{1,3}${MONTH}`).exec(text.slice(0, 20_000))?.index ?? Number.POSITIVE_INFINITY;
  return first < second;
}
