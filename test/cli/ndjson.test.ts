import { expect, test } from 'vitest';
import type { Line } from '../../src/cli/lines.ts';
import { answerLine, isBlank, type Request } from '../../src/cli/ndjson.ts';
import type { Checked } from '../../src/report/json-schema.ts';

const COUNTS = { supported: 0, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 };
const answer = async ({ id, text, html }: Request): Promise<Checked> => {
  if (text === 'explode') throw new Error('boom');
  const topic = { match: true, score: 1, reasons: [text ?? html ?? ''], takenFor: null };
  return { version: 2, id, topic, links: [], claims: [], counts: COUNTS, dossier: { id: 'example', version: '1.0.0' } };
};

async function answersTo(...lines: (string | Uint8Array)[]): Promise<{ id: unknown; error?: string }[]> {
  const given = lines.map(
    (line): Line => (typeof line === 'string' && line !== 'too-long' ? new TextEncoder().encode(line) : (line as Line)),
  );
  const replies = given.filter((line) => !isBlank(line)).map((line) => answerLine(line, answer));
  return (await Promise.all(replies)).map((reply) => JSON.parse(JSON.stringify(reply)));
}

test('a bad line is answered as one', async () => {
  const answers = await answersTo('{"id":"a","text":"one"}', 'rubbish', '{"id":2,"html":"<p>two"}');
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    ['a', true],
    [null, false],
    [2, true],
  ]);
});

test('fields that it does not know are no fault', async () => {
  expect(await answersTo('{"id":"a","text":"one","outletKind":"wire","title":null}')).toMatchObject([
    { id: 'a', topic: { match: true } },
  ]);
});

test('blank lines have no answer', async () => {
  expect(await answersTo('', ' \r', '{"id":"a","text":"one"}\r')).toHaveLength(1);
});

test.each<[string, string | Uint8Array, unknown, RegExp]>([
  ['no JSON', '{', null, /^this is not JSON/],
  ['no object', '[1]', null, /JSON object/],
  ['no id', '{"text":"one"}', null, /^id: a string or a number$/],
  ['an id of another type', '{"id":{},"text":"one"}', null, /^id: a string or a number$/],
  ['neither text nor html', '{"id":"a"}', 'a', /^give either text or html$/],
  ['both', '{"id":"a","text":"one","html":"<p>"}', 'a', /^give either text or html$/],
  ['a text that is none', '{"id":"a","text":5}', 'a', /^text: a string$/],
  ['an empty text', '{"id":"a","text":" \\n"}', 'a', /^the text is empty$/],
  ['a day that is none', '{"id":"a","text":"one","published":"soon"}', 'a', /^published: a day/],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff]), null, /^the line is not UTF-8/],
  ['a line too long', 'too-long', null, /^the line is too long/],
  ['an article that breaks the program', '{"id":"a","text":"explode"}', 'a', /^this could not be checked: Error: boom$/],
])('%s is answered with an error', async (_what, line, id, error) => {
  expect(await answersTo(line)).toEqual([{ id, error: expect.stringMatching(error) }]);
});
