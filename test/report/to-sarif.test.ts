import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { fromText } from '../../src/article/from-text.ts';
import { SARIF_RULES } from '../../src/cli/check-one.ts';
import { findProblems } from '../../src/edit/find-problems.ts';
import { check } from '../../src/firsthand.ts';
import { type SarifFix, type Standing, toSarif, toSarifPart } from '../../src/report/to-sarif.ts';
import { dossier } from '../engine.ts';
import { SARIF_LOG_SCHEMA } from './sarif-schema.ts';

const ajv = new Ajv({ strict: true, allErrors: true, formats: { uri: /^[a-z]+:/, 'uri-reference': /^[^\s"<>\\^`{|}]+$/ } });
const isValid = ajv.compile(SARIF_LOG_SCHEMA);

const SENTENCE =
  'The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.';
const OPEN: Standing = { kind: 'open' };

interface Given {
  readonly text: string;
  readonly uri?: string;
  readonly isWhole?: boolean;
  readonly standing?: Standing;
  readonly fixes?: readonly SarifFix[];
  readonly hasBaseline?: boolean;
}

function logOf({ text, uri = 'a.txt', isWhole = true, standing = OPEN, fixes = [], hasBaseline = false }: Given) {
  const article = uri.endsWith('.md') ? fromMarkdown(text) : fromText(text);
  const problems = findProblems(check(article, { dossier, force: true }), article, { dossier });
  const file = {
    uri,
    mediaType: 'text/plain',
    text: article.text,
    isWhole,
    problems: problems.map((problem) => ({ problem, standing, fixes })),
  };
  const log = toSarif([toSarifPart(file, SARIF_RULES, hasBaseline)], SARIF_RULES, { version: '1.2.3' });
  return { log, problems, run: log.runs[0], results: log.runs[0]?.results ?? [], text: article.text };
}

/** The words a region means, by its lines and columns, and by its offset: read as the standard says, apart from how they were made. */
function read(
  text: string,
  region: { startLine: number; startColumn: number; endLine: number; endColumn: number; charOffset: number; charLength: number },
) {
  const plain = text.replace(/^\uFEFF/, '');
  const lines = plain.split(/(?<=\n)/);
  const at = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return {
    byLines: plain.slice(at(region.startLine, region.startColumn), at(region.endLine, region.endColumn)),
    byOffset: plain.slice(region.charOffset, region.charOffset + region.charLength),
  };
}

const regionOf = (result: { locations: { physicalLocation: object }[] } | undefined) => {
  const place = result?.locations[0]?.physicalLocation;
  return place !== undefined && 'region' in place ? (place.region as Parameters<typeof read>[1]) : null;
};

describe('regions', () => {
  test.each<[string, string]>([
    ['a text', `Hack\n\n${SENTENCE}\n`],
    ['line breaks of Windows', `Hack\r\n\r\n${SENTENCE}\r\n`],
    ['a byte order mark', `\uFEFFHack\n\n${SENTENCE}`],
    ['a byte order mark and one line', `\uFEFF${SENTENCE}`],
    ['signs of two code units', `Hack 😀😀\n\n😀 “Ü” ${SENTENCE}`],
    [
      'a claim broken over two lines',
      `Hack\n\n${SENTENCE.replace('30,000 organisations', '30,000\norganisations')}\n${'x '.repeat(50)}`,
    ],
  ])('of %s mean the quoted words, by line and by offset', (_what, text) => {
    const { results, problems } = logOf({ text });
    expect(results.length).toBeGreaterThan(0);
    results.forEach((result, index) => {
      const region = regionOf(result);
      const quote = problems[index]?.quote;
      expect(region && read(text, region)).toEqual({ byLines: quote, byOffset: quote });
    });
  });

  test('of Markdown are those of the file, markup and all', () => {
    const text = `---\ntitle: Hack\n---\n\n${SENTENCE.replace('30,000', '**30,000**')}\n`;
    const { results } = logOf({ text, uri: 'a.md' });
    const region = regionOf(results[0]);
    expect(region?.startLine).toBe(5);
    expect(region && read(text, region).byLines).toContain('**30,000**');
  });

  test('are not given where the text is not the file’s own', () => {
    const { results, log } = logOf({
      text: `Hack\n\n${SENTENCE}`,
      uri: 'a.html',
      isWhole: false,
      fixes: [{ result: 'x', edits: [{ start: 0, end: 1, insert: 'x' }] }],
    });
    expect(results.map(regionOf)).toEqual(results.map(() => null));
    expect(results.some((result) => 'fixes' in result)).toBe(false);
    expect(results[0]?.properties).toMatchObject({ start: 67, quote: expect.stringContaining('30,000') });
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  });
});

test.each<[string, Given]>([
  ['nothing found', { text: 'Nothing to see.' }],
  ['something found', { text: SENTENCE }],
  ['a name with blanks and signs', { text: SENTENCE, uri: 'a%20b/%C3%BC.md' }],
  ['a file elsewhere', { text: SENTENCE, uri: 'file:///elsewhere/a.txt' }],
  ['a known problem', { text: SENTENCE, standing: { kind: 'known' }, hasBaseline: true }],
  ['an ignored problem', { text: SENTENCE, standing: { kind: 'ignored', reason: 'agreed' } }],
  ['a fix', { text: SENTENCE, fixes: [{ result: 'In the US.', edits: [{ start: 3, end: 3, insert: 'in the US' }] }] }],
  ['half a sign', { text: `\ud83d ${SENTENCE}` }],
])('with %s the log keeps the schema, and what cannot be UTF-8 is not in it', (_what, given) => {
  const { log } = logOf(given);
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  expect(JSON.stringify(log)).not.toMatch(/\\ud[89a-f]/);
});

test('the schema is strict', () => {
  const { log } = logOf({ text: SENTENCE });
  expect(isValid({ ...log, more: 1 })).toBe(false);
  expect(isValid({ ...log, version: '2.0.0' })).toBe(false);
  expect(isValid(JSON.parse(JSON.stringify(log).replaceAll('"uri":"a.txt"', '"uri":"../a.txt"')))).toBe(false);
});

test('every result names a rule, and that rule is told with a level and what it says', () => {
  const { run, results } = logOf({ text: SENTENCE });
  for (const { ruleId, ruleIndex } of results) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['number-of-another-place', 'error'],
    ['no-primary-link', 'note'],
  ]);
});

test('a problem says what the source says, and keeps its fingerprint', () => {
  const { results, problems } = logOf({ text: SENTENCE });
  expect(results[0]?.message.text).toMatch(
    /^The article gives .* KrebsOnSecurity: “At least 30,000 organizations across the United States” \(https:/,
  );
  expect(results[0]?.partialFingerprints).toEqual({ 'firsthandProblem/v1': problems[0]?.fingerprint });
});

test('what was known is unchanged, what was not is new; without a baseline nobody knows', () => {
  const states = (given: Given) =>
    logOf(given).results.map((result) => ('baselineState' in result ? result.baselineState : null));
  expect(states({ text: SENTENCE, standing: { kind: 'known' }, hasBaseline: true })).toEqual(['unchanged', 'unchanged']);
  expect(states({ text: SENTENCE, hasBaseline: true })).toEqual(['new', 'new']);
  expect(states({ text: SENTENCE })).toEqual([null, null]);
});

test('what is ignored is suppressed, with its reason', () => {
  const { results } = logOf({ text: SENTENCE, standing: { kind: 'ignored', reason: 'agreed with the desk' } });
  expect(results[0]).toMatchObject({
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'agreed with the desk' }],
  });
});

test('a fix put in where it says gives what it says', () => {
  const text = `\uFEFFHack 😀\n\n${SENTENCE}`;
  const start = text.indexOf('globally');
  const { results } = logOf({
    text,
    fixes: [{ result: 'x', edits: [{ start, end: start + 'globally'.length, insert: 'in the US' }] }],
  });
  const [first] = results;
  const replacement = first !== undefined && 'fixes' in first ? first.fixes?.[0]?.artifactChanges[0]?.replacements[0] : undefined;
  expect(replacement && read(text, replacement.deletedRegion)).toEqual({ byLines: 'globally', byOffset: 'globally' });
  expect(replacement?.insertedContent.text).toBe('in the US');
});
