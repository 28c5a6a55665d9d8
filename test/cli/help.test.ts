import { expect, test } from 'vitest';
import { commandHelp, overview, written } from '../../src/cli/help.ts';
import { COMMANDS, GROUPS, HELP, OPTIONS } from '../../src/cli/options.ts';
import { firsthand } from './terminal.ts';

const pages: [string, string][] = [
  ['the overview', overview()],
  ...COMMANDS.map((name): [string, string] => [name, commandHelp(name)]),
];

test.each(pages)('%s fits a terminal of 80 columns', (_name, page) => {
  expect(page.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(page).toMatch(/[^\n]\n$/);
});

test('the overview fits a screen', () => expect(overview().split('\n').length).toBeLessThan(40));

test.each(COMMANDS)('the help of %s has every option of it under its group, and no other', (name) => {
  const page = commandHelp(name);
  for (const option of OPTIONS)
    expect(page.includes(`\n  ${written(option)}`), option.name).toBe(
      OPTIONS.some((one) => one.name === option.name && one.of.includes(name)),
    );
  const shown = GROUPS.filter((group) => page.includes(`\n${group}\n`));
  expect(shown).toEqual(GROUPS.filter((group) => OPTIONS.some((one) => one.group === group && one.of.includes(name))));
});

test.each(COMMANDS.flatMap((name) => HELP[name].examples.map(([line]) => [line])))(
  '“%s” is a command line that is understood',
  async (line) => {
    const words = [...line.replace(/ [<>] \S+/g, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect(words[0]).toBe('firsthand');
    // It goes as far as looking for the files, which are not there.
    const { error } = await firsthand(
      [...words.slice(1), '--no-config'].filter((word) => word !== '--watch'),
      '',
      {
        cwd: '/',
        startWorker: () => {
          throw new Error('started');
        },
      },
    ).catch(() => ({ error: '' }));
    expect(error === '' || /is not there|matches no file|is empty|there is no/.test(error), error).toBe(true);
  },
);

test('it is asked for in several ways', async () => {
  const { out } = await firsthand(['help', 'check']);
  expect(out).toBe(commandHelp('check'));
  expect((await firsthand(['check', '--help'])).out).toBe(out);
  expect((await firsthand(['help'])).out).toBe(overview());
});
