/** `EVALUATION.md`, from one evaluation. It has no day and no timing: the same program and labels give the same page. */
import type { ReadCorpus } from './corpora.ts';
import { countWords } from './counts.ts';
import { toAlarmTable, toClaimTables, toConfusions, toRatingTable, toRedTable, toTopicTable } from './figures.ts';
import { toMarkdownTable } from './markdown.ts';
import type { Evaluation } from './measure.ts';
import { LIMITS, METHOD } from './method.ts';
import { toMissLists } from './miss-lists.ts';
import { toPhenomenonTables } from './phenomenon-tables.ts';
import { toTargets } from './target-tables.ts';

export const PAGE = 'EVALUATION.md';

const HALF_WORDS: Readonly<Record<ReadCorpus['half'], string>> = {
  seen: 'all',
  held: 'none',
  'by-number': 'two thirds',
};

export function toPage(evaluation: Evaluation): string {
  return `${[
    '# Evaluation',
    '<!-- Written by `npm run evaluate`; the words are in scripts/evaluate. -->',
    'How well the program finds and rates claims, measured with the built command line on labelled articles. “Seen” is what was read while the rules were written; “held” was not. The held figures are the ones to believe.',
    '## Targets',
    toTargets(evaluation),
    '## Corpora',
    toCorpora(evaluation),
    '## Method',
    METHOD,
    '## Claims found',
    'Precision counts false alarms, recall the labels that were not found; F1 is their harmonic mean. “Whole” is both halves of one corpus; the last two rows are over all corpora.',
    toClaimTables(evaluation),
    '## Ratings',
    'On the claims that were found. Accuracy takes a rating that equals the label or is one that the label accepts; “mean over ratings” is the mean of the five accuracies, so that the many matches do not hide the rest. “All called a match” is what a program would reach that called every claim a match. The last five columns: right, of those with that label.',
    toRatingTable(evaluation),
    '### Red marks',
    'Precision is over all red marks, also those where nothing is labelled; red is right where the label is red or accepts it. Recall is over all claims labelled red, found or not, and takes only red for right.',
    toRedTable(evaluation),
    '### Which rating for which',
    'Off the diagonal may still be right, where the label accepts a second rating.',
    toConfusions(evaluation),
    '## Topic',
    toTopicTable(evaluation),
    '## False alarms',
    'Distractors are numbers, dates and accusations that are labelled as no claims about this event. Where the labeller calls one neutral, a mark is no fault to a reader; it is counted all the same.',
    toAlarmTable(evaluation),
    '## By phenomenon',
    'All seen parts together, and all held parts. Read off the labels by rule (`scripts/evaluate/phenomena.ts`); a claim may show several. Found is recall; rated rightly is of those found. Where n is small, so is the meaning.',
    toPhenomenonTables(evaluation),
    '## What is still missed',
    'Of the seen parts, everything; of the held parts nothing is listed, or they would not be held. Rows are sorted into classes by the program, from its own explanation of the place; the sentence under a heading speaks of the class. The rule is the one that decided ([docs/rules.md](docs/rules.md)); “why” has the reasons it gave, or what the label calls the claim, and the labeller’s note.',
    toMissLists(evaluation),
    '## Limits',
    LIMITS,
  ].join('\n\n')}\n`;
}

function toCorpora({ corpora }: Evaluation): string {
  const rows = corpora.map(({ name, file, half, about, articles }) => {
    const days = articles.map(({ published }) => published.slice(0, 10)).sort();
    return [
      `[${name}](${file})`,
      about,
      HALF_WORDS[half],
      `${articles.length}`,
      `${articles.filter(({ topic }) => topic).length}`,
      `${countWords(articles)}`,
      `${articles.reduce((sum, { claims }) => sum + claims.length, 0)}`,
      `${articles.reduce((sum, { distractors }) => sum + distractors.length, 0)}`,
      `${days[0]} to ${days.at(-1)}`,
    ];
  });
  const heading = ['corpus', 'what it is', 'seen', 'articles', 'about the event', 'words', 'claims', 'distractors', 'published'];
  return [
    toMarkdownTable(heading, rows),
    '[test/corpus/README.md](test/corpus/README.md) says how they were labelled and who may look at what. No sentence is from a real article.',
  ].join('\n\n');
}
