/** `docs/command-line.md`: the tables that the program parses by and helps with, and what they cannot say. */
import { optionsOf, written } from '../src/cli/help.ts';
import { COMMANDS, type CommandName, EXIT_CODES, GROUPS, HELP, type Option } from '../src/cli/options.ts';

export function toCommandPage(): string {
  return `${[
    '# The command line',
    '<!-- Made from src/cli/options.ts and scripts/command-page.ts by `npm run format`; edit there. -->',
    'The engine of the extension, for files, for pipelines and for archives. It sends nothing anywhere, and gives the same answer to the same text every time. [newsroom.md](newsroom.md) shows it as a step of a newsroom’s pipeline. `firsthand --help`, `firsthand help COMMAND` say the same in a terminal.',
    '## Exit codes',
    table(
      ['code', 'when'],
      EXIT_CODES.map(([code, when]) => [code, when]),
    ),
    ...COMMANDS.flatMap(toChapter),
    ...MORE,
  ].join('\n\n')}\n`;
}

function toChapter(name: CommandName): string[] {
  const { about, usage, more, examples } = HELP[name];
  const options = optionsOf(name);
  return [
    `## firsthand ${name}`,
    about,
    code(usage.map(([line, does]) => [line, does])),
    ...more.map(cell),
    ...GROUPS.flatMap((group) => {
      const own = options.filter((option) => option.group === group);
      return own.length === 0 ? [] : [`### ${group} (${name})`, table(['option', 'what it does', 'setting'], own.map(toRow))];
    }),
    `### Examples (${name})`,
    code(examples),
  ];
}

function toRow({ says, setting, ...option }: Option): string[] {
  return [`\`${written(option)}\``, says.map(cell).join('<br>'), setting === undefined ? '' : `\`${setting}\``];
}

const code = (pairs: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...pairs.map(([line]) => line.length));
  return pairs.map(([line, does]) => `    ${line.padEnd(width)}  # ${does}`).join('\n');
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map((one) => one.replaceAll('|', '\\|')))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** What looks like an option or like JSON is set as it is typed. */
const cell = (text: string): string => text.replace(/(?<!\S)(--[a-z-]+|\{"id"[^}]*\})(?=[\s.,;:]|$)/g, '`$1`');

const MORE: readonly string[] = [
  '## Which day counts',
  'Two days can be asked about, and they are different things. `--published` is the article’s: it decides what the article could have known. A claim is held to what was public by then; what came later shows as “since then” and faults nothing. `--as-of` is the reader’s: it takes everything out of the dossier that became public later, as if you had asked on that day. An article of 8 March checked `--as-of 2021-07-19` is judged by what was known on 8 March, with what came until July as “since then”. Checked `--as-of 2021-03-05` it is judged by what was public by 5 March. An article without a day is checked against all that is on file, or with `--as-of` against all that was on file then. A day before the first fact is refused: silence would read as approval.',
  '## Files',
  'A folder stands for the `.txt`, `.md`, `.html`, `.htm` and `.docx` files in it and below, in the order of their names. No link is followed on the way; one that is named is read. `node_modules` and what begins with a dot are left out. A file that is there is never read as a pattern, whatever its name holds. All files are read before anything is written: where one is empty, binary, not UTF-8, too large, damaged or has a password, there is one line on standard error, nothing on standard output, and the exit code is 2. Of a `.docx` the words are read, with deletions that were tracked left out and insertions in; pictures and macros are not looked at.',
  '## Lines',
  'With `--ndjson` a line is an article and gets one line back, with the fields of [the JSON’s schema](../src/report/report.schema.json). Answers come in the order of the lines and as soon as they are due. Memory does not grow with their number: nothing is read ahead of what is checked but for two lines a worker. `--jobs N` gives the very same bytes. A line that is no request is answered with `{"id", "error"}`.',
  '## Checks, and how they are known',
  'Besides its rating a finding can break named checks (`number-of-another-place`, `denial-missing`). The desk of the extension has the same ones. In `--format text` they stand under the finding behind a `#`, each with its fingerprint. A fingerprint is made of the check and the words of the sentence: it stays when the sentence moves and when anything else changes, and goes when the sentence is changed, which has to be looked at again then.',
  '## Baselines and ignored problems',
  'Both are JSON files of one shape; the desk keeps its list in the same one.',
  [
    '    {',
    '      "format": "firsthand-ignored",',
    '      "version": 1,',
    '      "entries": [',
    '        {',
    '          "fingerprint": "ad96616e93959d15",',
    '          "check": "number-of-another-place",',
    '          "reason": "the agency’s wording, kept on its request",',
    '          "quote": "at least 30,000 organisations"',
    '        }',
    '      ]',
    '    }',
  ].join('\n'),
  '`--write-baseline` writes one, with `reason` null. With `--baseline` its problems are shown as known, and neither they nor the ratings that rest on them fail. In a list for `--ignore` every entry needs a reason; one without is an error with its line. A problem that is in both counts as ignored. A finding no longer fails by its rating when all its problems but the light ones that say what is left out (`no-primary-link`, `number-without-scope`, `confidence-dropped`) were set aside.',
  '## Settings',
  'The nearest `firsthand.config.json`, here or above, is read; the last column of the tables has the names. A path in it is seen from its own folder. `files` names what is checked where the command line names nothing. Anything that it does not know is an error with its line.',
  [
    '    {',
    '      "files": ["drafts/**/*.md"],',
    '      "failOn": "refuted",',
    '      "failOnChecks": ["number-without-noun", "denial-missing"],',
    '      "baseline": "known.json",',
    '      "jobs": "max"',
    '    }',
  ].join('\n'),
  '`.firsthandignore.json` is looked for beside that file, or where you are when there is none. `--ndjson` takes `dossier`, `asOf`, `force`, `failOn` and `jobs` from it: a program’s answers do not change their shape by a file that lies about. `--no-config` makes sure.',
  '## SARIF',
  '`--format sarif` writes SARIF 2.1.0: one run, the checks as rules, a result a problem. Heavy problems are errors, normal ones warnings, light ones notes. Columns and offsets count UTF-16 code units, without a byte order mark. Of `.txt` and `.md` every result has its region, and wordings that the engine has tried are given as fixes; in a text of many thousand words for the heaviest problems only. Of `.html` and `.docx` there is no region: the text was taken out of the file, and its lines are not the file’s. The offsets in that text are under `properties`, with the quotation. Files below the folder of the run have relative addresses under `%SRCROOT%`. Fingerprints are in `partialFingerprints`; with a baseline, `baselineState` says what is new; ignored problems are suppressed, with their reasons.',
];
