import { expect, test } from 'vitest';
import { outdatedFiles } from '../../scripts/generated.ts';
import { toRulesPage } from '../../scripts/rules-page.ts';
import { RULES } from '../../src/check/rules/index.ts';

test('the schemas and the page of rules are those of the code', () => expect(outdatedFiles()).toEqual([]));

test('the page has a section for each rule, with its sentence and its example', () => {
  const page = toRulesPage();
  for (const { id, says, example } of RULES) {
    const section = page.split('\n### ').find((one) => one.startsWith(`\`${id}\`\n`));
    expect(section, id).toContain(says);
    expect(section, id).toContain(`> ${example.text}`);
  }
});
