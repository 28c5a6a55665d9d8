import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonText, toScriptText } from '../../src/report/json-text.ts';
import { hostile } from './records.ts';

test('the data come back as they went', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const data = { [text]: [text] };
      expect(JSON.parse(toJsonText(data))).toEqual(JSON.parse(JSON.stringify(data)));
      expect(JSON.parse(toScriptText(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test.each(['</script>', '<!--', '-->', '\u202e', '\u009b', '\u2028', '\ufeff', '\u007f', '\ud800'])(
  '%j is not to be seen in it',
  (text) => {
    expect(toScriptText({ text })).not.toContain(text);
  },
);

test('what steers is escaped where people look, too', () => {
  expect(toJsonText({ a: '\u202e\u009b' }, 0)).toBe('{"a":"\\u202e\\u009b"}');
  expect(toJsonText({ a: 'é “<b>”' }, 0)).toBe('{"a":"é “<b>”"}');
});
