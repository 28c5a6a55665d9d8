/** `docs/rules.md`, from the rules' own declarations. */
import { RULES, type Rule } from '../src/check/rules/index.ts';
import { LEFT, LEFT_WORDS } from '../src/check/trace.ts';
import { toDayWords } from '../src/dossier/day-words.ts';
import { RATING_NAMES } from '../src/report/rating-names.ts';
import { KINDS, type Kind, RATINGS } from '../src/vocabulary.ts';

const CHAPTERS: Readonly<Record<Kind, string>> = { figure: 'Figures', date: 'Dates', attribution: 'Attributions' };

/** Rules for several kinds go by what they look at: `stance/rejected`. */
const chapterOf = ({ id }: Rule): string => KINDS.find((kind) => id.startsWith(`${kind}/`)) ?? 'any';

/** The casebook of the design has sixteen entries. */
const ENTRIES = Array.from({ length: 16 }, (_, i) => i + 1);

export function toRulesPage(): string {
  return `${[
    '# The rules of judgement',
    '<!-- Made from src/check/rules by `npm run format`; edit the declarations there. -->',
    'Every finding names the rule that decided (`rule` in the JSON, “Why this rating” on the card, `firsthand explain` with every fact that was considered). A rule has one rating. Some leave a claim unmarked: it could be read, and marking it would say more than the sources do. Every example on this page is a test.',
    'Numbers in brackets are entries of the casebook, the decisions by which the corpus was labelled.',
    ...Object.entries({ ...CHAPTERS, any: 'Whatever the kind' }).flatMap(([chapter, title]) => [
      `## ${title}`,
      ...RULES.filter((rule) => chapterOf(rule) === chapter).map(toSection),
    ]),
    '## By rating',
    [...RATINGS, null]
      .map((rating) => `- **${nameOf(rating)}**: ${ids(RULES.filter((rule) => rule.rating === rating))}`)
      .join('\n'),
    '## By entry of the casebook',
    ENTRIES.map((entry) => `${entry}. ${ids(RULES.filter(({ casebook }) => casebook.includes(entry)))}`).join('\n'),
    '## Why a fact was left',
    'What `firsthand explain` says of the facts that were considered and did not decide, the nearest first:',
    [...LEFT]
      .reverse()
      .map((left) => `- \`${left}\`: ${LEFT_WORDS[left]}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

function toSection({ id, casebook, rating, says, example }: Rule): string {
  const entries = casebook.length === 0 ? '' : ` [${casebook.join(', ')}]`;
  const about = example.claim === undefined ? '' : `, of “${example.claim}”`;
  return [
    `### \`${id}\``,
    `**${nameOf(rating)}**${entries}. ${says}`,
    `> ${example.text}\n>\n> Published ${toDayWords(example.published)}${about}`,
  ].join('\n\n');
}

const nameOf = (rating: Rule['rating']): string => (rating === null ? 'Left unmarked' : RATING_NAMES[rating]);

const ids = (rules: readonly Rule[]): string => rules.map(({ id }) => `\`${id}\``).join(', ');
