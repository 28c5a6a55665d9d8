/** A line of `--ndjson`: one JSON object in, one out. A bad line is answered, so that the run goes on. */
import * as z from 'zod/mini';
import { parseDay } from '../article/day.ts';
import type { Checked, Failed } from '../report/json-schema.ts';
import { decode, MOST_BYTES } from './decode.ts';
import { Failure } from './failure.ts';
import type { Line } from './lines.ts';

const idSchema = z.union([z.string(), z.number()], 'a string or a number');
const optionalText = z.nullish(z.string('a string'));

const requestSchema = z
  .object(
    {
      id: idSchema,
      text: z.optional(z.string('a string')),
      html: z.optional(z.string('a string')),
      title: optionalText,
      url: optionalText,
      published: z.nullish(z.string('a string').check(z.refine((day) => parseDay(day) !== null, 'a day, YYYY-MM-DD'))),
    },
    'a line is a JSON object',
  )
  .check(z.refine(({ text, html }) => (text === undefined) !== (html === undefined), 'give either text or html'));
export type Request = z.infer<typeof requestSchema>;

/** Never throws: what is wrong with a line is its answer. */
export async function answerLine(line: Line, answer: (request: Request) => Promise<Checked>): Promise<Checked | Failed> {
  let id: Failed['id'] = null;
  try {
    if (line === 'too-long') throw new Failure(`the line is too long: ${MOST_BYTES / 1_000_000} MB is the most`);
    const data = parse(decode(line, 'the line').replace('\uFEFF', ''));
    id = idOf(data);
    const request = requestSchema.safeParse(data);
    if (!request.success) throw new Failure(sentence(request.error.issues));
    if ((request.data.text ?? request.data.html ?? '').trim() === '') throw new Failure('the text is empty');
    return await answer(request.data);
  } catch (error) {
    return { id, error: error instanceof Failure ? error.message : `this could not be checked: ${String(error)}` };
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Failure(`this is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function idOf(data: unknown): Failed['id'] {
  const id = typeof data === 'object' && data !== null && 'id' in data ? idSchema.safeParse(data.id) : null;
  return id?.success ? id.data : null;
}

/** The first fault, with the field it is in. */
function sentence(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  const field = issue?.path[0];
  return `${field === undefined ? '' : `${String(field)}: `}${issue?.message ?? 'this does not fit'}`;
}

export const isBlank = (line: Line): boolean =>
  line !== 'too-long' && line.every((byte) => byte === 13 || byte === 32 || byte === 9);
