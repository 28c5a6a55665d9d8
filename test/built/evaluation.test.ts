/** EVALUATION.md against a fresh run of the built command line over all corpora. */

import builtIn from 'dossier:exchange-2021';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { CORPORA } from '../../scripts/evaluate/corpora.ts';
import { measure } from '../../scripts/evaluate/measure.ts';
import { PAGE, toPage } from '../../scripts/evaluate/page.ts';
import { toSummary } from '../../scripts/evaluate/summary.ts';
import { main } from '../../scripts/evaluate.ts';

const evaluation = measure(builtIn);
const kept = readFileSync(PAGE, 'utf8');

test('the page is what comes out: else `npm run evaluate`', () => expect(kept).toBe(toPage(evaluation)));

test('it has every chapter', () => {
  const chapters = kept.split('\n').flatMap((line) => /^## (.+)/.exec(line)?.[1] ?? []);
  expect(chapters).toEqual([
    ...['Targets', 'Corpora', 'Method', 'Claims found', 'Ratings', 'Topic', 'False alarms'],
    ...['By phenomenon', 'What is still missed', 'Limits'],
  ]);
});

test('of what is held back it has figures only', () => {
  const { seen, held } = evaluation.pooled;
  expect(held.articles.length).toBeGreaterThan(0);
  expect(held.articles.filter(({ id }) => kept.includes(id))).toEqual([]);
  const mayBeRead = new Set(seen.articles.map(({ id }) => id));
  for (const [part, misses] of evaluation.misses)
    expect(
      misses.filter(({ id }) => !mayBeRead.has(id)),
      part,
    ).toEqual([]);
});

test('every miss of the seen parts is listed', () => {
  for (const { name, score, cases } of evaluation.corpora.flatMap(({ parts }) => parts).filter(({ half }) => half === 'seen')) {
    const wrong = cases.filter(({ outcome }) => !outcome.right).length;
    const alarms = score.outcomes.filter(({ alarm }) => alarm !== null).length;
    // Optional claims that were found and rated otherwise are listed too.
    expect(evaluation.misses.get(name)?.length, name).toBeGreaterThanOrEqual(wrong + alarms + score.topic.wrong.length);
  }
});

test('the terminal shows every corpus', () => {
  const summary = toSummary(evaluation);
  for (const { name } of CORPORA) expect(summary).toContain(name);
});

test.each([
  ['a half that is none', ['--half', 'third'], '--half takes seen or held'],
  ['a file that is not there', ['nowhere.jsonl'], 'No such file: nowhere.jsonl'],
])('%s is refused', async (_, args, message) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await main(args)).toBe(2);
  expect(said).toHaveBeenCalledWith(message);
  said.mockRestore();
});

test('a corpus that is held out is scored by name without its misses, an open one with them', async () => {
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const codes = [await main(['test/corpus/held-out.jsonl']), await main(['test/corpus/written-a.jsonl'])];
  out.mockRestore();
  expect(codes).toEqual([0, 0]);
  expect(written.map((text) => [text.includes('claims         precision'), text.includes('“')])).toEqual([
    [true, false],
    [true, true],
  ]);
});
