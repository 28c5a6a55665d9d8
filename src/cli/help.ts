/** `--help`, `firsthand help COMMAND`: the tables of `options.ts` as a person reads them, in 80 columns. */
import { wrap } from '../report/wrap.ts';
import { COMMANDS, type CommandName, EXIT_CODES, GROUPS, HELP, OPTIONS, type Option } from './options.ts';

const COLUMNS = 80;
const INDENT = '  ';
/** Where what an option says begins; longer options have a line of their own. */
const GAP = 25;
/** The longest line of usage fits. */
const USAGE_GAP = 36;

/** One page: what there is, and where to read on. */
export function overview(): string {
  return page([
    ['firsthand: puts the primary sources beside the news'],
    ...COMMANDS.map((name) => rows(HELP[name].usage, USAGE_GAP)),
    [
      'Try',
      ...rows(
        [
          ['firsthand check draft.md', 'read the claims, see the sources'],
          ['firsthand check drafts/ --watch', 'while you write'],
          ['firsthand check a.md --fail-on refuted', 'as a gate'],
          ['firsthand help check', 'all options, with examples'],
        ],
        41,
      ),
    ],
    paragraph(
      'It reads .txt, .md, .html and .docx; a folder stands for all of them in it. It sends nothing anywhere, and gives the same answer to the same text every time.',
    ),
    exits(),
    paragraph('firsthand help check, help explain, help dossier say more. --version says which this is.'),
  ]);
}

export function commandHelp(name: CommandName): string {
  const { about, usage, more, examples } = HELP[name];
  const options = optionsOf(name);
  return page([
    paragraph(`firsthand ${name}: ${about.charAt(0).toLowerCase()}${about.slice(1).replace(/\.$/, '')}`),
    rows(usage, USAGE_GAP),
    ...more.map((text) => paragraph(text)),
    ...GROUPS.flatMap((group) => {
      const own = options.filter((option) => option.group === group);
      return own.length === 0 ? [] : [[group, ...own.flatMap(optionRows)]];
    }),
    ['Examples', ...examples.flatMap(([line, does]) => [`${INDENT}${line}`, `${INDENT}${INDENT}${INDENT}${does}`])],
    exits(),
  ]);
}

export function optionsOf(name: CommandName): Option[] {
  return OPTIONS.filter(({ of }) => of.includes(name));
}

/** @example written(format) // '--format FORMAT' */
export function written({ name, value }: Pick<Option, 'name' | 'value'>): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function optionRows(option: Option): string[] {
  return row(written(option), option.says, GAP);
}

function exits(): string[] {
  return ['Ends with', ...EXIT_CODES.flatMap(([code, when]) => row(code, [when], 5))];
}

const rows = (pairs: readonly (readonly [string, string])[], gap: number): string[] =>
  pairs.flatMap(([left, right]) => row(left, [right], gap));

/** Two columns; the right one is wrapped, and begins a line lower where the left one is too long. */
function row(left: string, right: readonly string[], gap: number): string[] {
  const lines = right.flatMap((text) => wrap(text, COLUMNS - gap - INDENT.length));
  const fits = left.length + 1 < gap;
  const [first = '', ...rest] = fits ? lines : ['', ...lines];
  const margin = `${INDENT}${' '.repeat(gap)}`;
  return [`${INDENT}${left.padEnd(gap)}${first}`.trimEnd(), ...rest.map((line) => margin + line)];
}

const paragraph = (text: string): string[] => wrap(text, COLUMNS);

const page = (blocks: readonly (readonly string[])[]): string => `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
