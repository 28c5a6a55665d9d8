import { expect, test } from 'vitest';
import { toCommandPage } from '../../scripts/command-page.ts';
import { settingsSchema } from '../../src/cli/config.ts';
import { written } from '../../src/cli/help.ts';
import { COMMANDS, OPTIONS } from '../../src/cli/options.ts';
import { ignoredSchema } from '../../src/edit/ignored.ts';

const page = toCommandPage();

test.each(COMMANDS)('the chapter of %s has its options, and no other', (name) => {
  const chapter = page.split('\n## ').find((one) => one.startsWith(`firsthand ${name}\n`)) ?? '';
  for (const option of OPTIONS) {
    const belongs = OPTIONS.some((one) => one.name === option.name && one.of.includes(name));
    expect(chapter.includes(`| \`${written(option)}\` |`), option.name).toBe(belongs);
  }
});

test('the column of settings has those that a configuration file may hold, and the page says the rest', () => {
  const settings = OPTIONS.flatMap(({ setting }) => (setting === undefined ? [] : [setting]));
  const known = Object.keys(settingsSchema.def.shape).filter((name) => name !== '$schema' && name !== 'files');
  expect([...new Set(settings)].sort()).toEqual(known.sort());
});

test('the JSON on it is such as the program takes', () => {
  const blocks = [...page.matchAll(/\n\n((?: {4}.*\n)+)/g)]
    .map(([, block]) => block ?? '')
    .filter((block) => block.trim().startsWith('{'));
  expect(blocks).toHaveLength(2);
  const [list, settings] = blocks.map((block) => JSON.parse(block));
  expect(ignoredSchema.safeParse(list).success).toBe(true);
  expect(settingsSchema.safeParse(settings).success).toBe(true);
});

test('rows of its tables have as many cells as their heads', () => {
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  for (const block of page.split('\n\n').filter((one) => one.startsWith('| '))) {
    const [head = '', ...rows] = block.split('\n');
    expect(rows.map(cells)).toEqual(rows.map(() => cells(head)));
  }
});
