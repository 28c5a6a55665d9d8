/** An explanation for people at a terminal, in the order in which the engine works: words, reading, facts, rule. */
import { toDayWords } from '../dossier/day-words.ts';
import type { ExplainedClaim, Explanation } from './explanation.ts';
import { RATING_NAMES } from './rating-names.ts';
import { clean, wrap } from './wrap.ts';

const INDENT = '  ';
/** Beyond this a line is hard to read, however wide the terminal is. */
const WIDEST = 100;
/** Of the facts that were left, the nearest; JSON has them all. */
const MOST_LEFT = 8;

type Sentence = NonNullable<Explanation['sentence']>;

export function explanationToText(explanation: Explanation, name: string, width: number): string {
  const columns = Math.max(40, Math.min(width, WIDEST));
  const paragraph = (text: string, lead = INDENT) =>
    wrap(clean(text), columns - lead.length).map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);
  const { at, published, topic, dossier, sentence, claims, beside, nothing } = explanation;

  const showClaim = (claim: ExplainedClaim): string[] => [
    '',
    `Claim (${claim.kind})`,
    ...paragraph(`«${claim.quote}»`),
    ...paragraph(claim.value, `${INDENT}read as   `),
    ...paragraph(claim.speaker ?? 'nobody', `${INDENT}credited  `),
    ...paragraph(
      [
        claim.stance,
        claim.anchored ? 'tied to this event' : 'not tied to this event by its words',
        ...(claim.otherCase === null ? [] : [`about another affair (${claim.otherCase})`]),
      ].join(', '),
      `${INDENT}stance    `,
    ),
    ...claim.assumed.flatMap((one) => paragraph(one, `${INDENT}assumed   `)),
    ...claim.reread.flatMap((one) => paragraph(one, `${INDENT}read anew `)),
    '',
    'Facts considered',
    ...showFacts(claim),
    '',
    `Rule ${claim.rule.id}${claim.rule.casebook.length === 0 ? '' : ` [casebook ${claim.rule.casebook.join(', ')}]`}`,
    ...paragraph(claim.rule.says),
    ...claim.reasons.flatMap((reason) => paragraph(reason, `${INDENT}→ `)),
    `Rating: ${claim.rule.rating === null ? 'none, the claim is left unmarked' : RATING_NAMES[claim.rule.rating]}`,
  ];

  const showFacts = ({ considered }: ExplainedClaim): string[] => {
    const used = considered.filter(({ use }) => use !== 'left');
    const left = considered.filter(({ use }) => use === 'left');
    const more = left.slice(MOST_LEFT);
    if (considered.length === 0) return paragraph('none');
    return [
      ...[...used, ...left.slice(0, MOST_LEFT)].flatMap(({ use, fact, by, value, why, public: day }) => [
        ...paragraph(`${fact} (${by}, public ${toDayWords(day)})`, `${INDENT}${MARKS[use]} `),
        ...paragraph(`${value}: ${why}`, `${INDENT}  `),
      ]),
      ...(more.length === 0 ? [] : paragraph(`and ${more.length} more: ${countByReason(more)}`, `${INDENT}- `)),
    ];
  };

  return [
    `${clean(name)} at ${at} · ${published === null ? 'day of publication unknown' : `published ${toDayWords(published)}`}`,
    ...(topic.match
      ? []
      : paragraph(
          `Not taken for an article about ${dossier.title}${topic.takenFor === null ? '' : `, but for ${topic.takenFor}`}: without --force it is not checked.`,
          '',
        )),
    ...(sentence === null ? [] : ['', 'Sentence', ...paragraph(sentence.text), '', 'Words', ...showWords(sentence, paragraph)]),
    ...claims.flatMap(showClaim),
    ...(nothing === null ? [] : ['', 'No finding', ...paragraph(nothing)]),
    ...(sentence !== null && claims.length === 0 && sentence.quantities.length > 0
      ? paragraph(`Numbers that count nothing here: ${sentence.quantities.join(', ')}.`)
      : []),
    ...(beside.length === 0 ? [] : ['', 'In the same sentence']),
    ...beside.flatMap(({ kind, quote, start, rule }) => paragraph(`${kind} at ${start}: «${quote}», ${rule.id}`)),
  ].join('\n');
}

const MARKS = { decided: '✓', shown: '+', left: '-' } as const;

/** Words with the types the lexicon gave them, words of one term together; those without a type in runs. */
function showWords({ tokens }: Sentence, paragraph: (text: string, lead?: string) => string[]): string[] {
  const runs: { words: string[]; types: string }[] = [];
  for (const { text, types, kind } of tokens) {
    const meaning = types.join('; ') || (kind === 'number' ? 'number' : '');
    const last = runs.at(-1);
    if (last !== undefined && last.types === meaning) last.words.push(text);
    else runs.push({ words: [text], types: meaning });
  }
  return runs.flatMap(({ words, types }) => paragraph(types === '' ? words.join(' ') : `${words.join(' ')}  = ${types}`));
}

function countByReason(left: ExplainedClaim['considered']): string {
  const tally = new Map<string, number>();
  for (const { why } of left) tally.set(why, (tally.get(why) ?? 0) + 1);
  return [...tally].map(([why, count]) => `${count} because ${why}`).join('; ');
}
