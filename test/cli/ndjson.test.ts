import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Line } from '../../src/cli/lines.ts';
import { answerLines, type Request } from '../../src/cli/ndjson.ts';
import type { Checked } from '../../src/report/json-schema.ts';

const COUNTS = { supported: 0, 'missing-context': 0, conflicting: 0, refuted: 0, 'not-enough-evidence': 0 };
const answer = async ({ id, text, html }: Request): Promise<Checked> => {
  if (text === 'explode') throw new Error('boom');
  const topic = { match: true, score: 1, reasons: [text ?? html ?? ''], takenFor: null };
  return { version: 2, id, topic, links: [], claims: [], counts: COUNTS, dossier: { id: 'example', version: '1.0.0' } };
};

async function* stream(lines: readonly (string | Uint8Array)[]): AsyncGenerator<Line> {
  for (const line of lines) yield line === 'too-long' ? line : typeof line === 'string' ? new TextEncoder().encode(line) : line;
}

async function answersTo(...lines: (string | Uint8Array)[]): Promise<{ id: unknown; error?: string }[]> {
  const output = new PassThrough();
  output.setEncoding('utf8');
  await answerLines(stream(lines), output, answer, () => {});
  output.end();
  return (await output.toArray())
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('answers in order, and goes on after a bad line', async () => {
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

test('waits for a slow reader instead of filling the memory', async () => {
  let taken = 0;
  let released = () => {};
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      released = done;
    },
  });
  async function* counted(): AsyncGenerator<Line> {
    for (; taken < 100; taken++) yield new TextEncoder().encode(`{"id":${taken},"text":"one"}`);
  }
  void answerLines(counted(), slow, answer, () => {});
  await new Promise((next) => setTimeout(next, 20));
  expect(taken).toBe(0);
  released();
  await new Promise((next) => setTimeout(next, 20));
  expect(taken).toBe(1);
});
