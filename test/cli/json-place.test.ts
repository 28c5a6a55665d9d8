import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonPath, lineAndColumn, offsetOf, placeOfSyntaxError } from '../../src/cli/json-place.ts';

const TEXT = `{
  "a": 1, "b": [ true, {"c": "x\\"]},{", "d": null} ],
  "a\\u0042": "last"
}`;

test.each<[JsonPath, string]>([
  [[], '{\n  "a"'],
  [['a'], '1, "b"'],
  [['b'], '[ true'],
  [['b', 0], 'true'],
  [['b', 1, 'c'], '"x\\"'],
  [['b', 1, 'd'], 'null'],
  [['aB'], '"last"'],
])('%j is found', (path, begins) => expect(TEXT.slice(offsetOf(TEXT, path))).toMatch(new RegExp(`^${escaped(begins)}`)));

test.each<[JsonPath, string]>([
  [['b', 7], '[ true'],
  [['b', 1, 'e', 'f'], '{"c"'],
  [['a', 'x'], '1, "b"'],
])('of %j, which is not there, what is around it', (path, begins) =>
  expect(TEXT.slice(offsetOf(TEXT, path))).toMatch(new RegExp(`^${escaped(begins)}`)),
);

test('of two alike the last one counts, as it does to the parser', () => {
  const text = '{"a": 1, "a": 22}';
  expect(text.slice(offsetOf(text, ['a']))).toBe('22}');
});

test('every value of any JSON is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, isWide) => {
      const text = JSON.stringify(value, null, isWide ? 2 : 0);
      for (const [path, part] of partsOf(JSON.parse(text))) {
        const rest = text.slice(offsetOf(text, path));
        expect(rest.startsWith(JSON.stringify(part, null, isWide ? 2 : 0).split('\n', 1)[0] ?? '')).toBe(true);
      }
    }),
  );
});

test('nesting as deep as the file is long is walked', () => {
  const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(offsetOf(text, [0, 0, 0])).toBe(3);
});

test.each([
  [0, { line: 1, column: 1 }],
  [3, { line: 2, column: 1 }],
  [5, { line: 2, column: 3 }],
  [7, { line: 3, column: 1 }],
])('offset %i is at %j', (offset, place) => expect(lineAndColumn('a\r\nbcd\ne', offset)).toEqual(place));

test.each([
  ['{\n  "a": nope\n}', 2],
  ['{\n  "a": 1\n', 3],
  ['[1,\n2,]', 2],
  ['{"a": "x', 1],
])('%j breaks at line %i', (text, line) => {
  let error: unknown;
  try {
    JSON.parse(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(placeOfSyntaxError(error, text)?.line ?? line).toBe(line);
  expect(error).toBeInstanceOf(SyntaxError);
});

function* partsOf(value: unknown, path: JsonPath = []): Generator<[JsonPath, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* partsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
