import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { messagesOf } from '../words.ts';
import { programFiles } from './sources.ts';
import { valuesOf, wordsInMarkup } from './words.ts';

const LOCALES = readdirSync('manifest/locales');
const english = messagesOf('en');

test('no words stand in the code of the extension', () => {
  const files = programFiles().filter(({ path }) => path.startsWith('extension/'));
  expect(files.filter(({ path }) => path.endsWith('.tsx')).length).toBeGreaterThan(5);
  expect(files.flatMap(wordsInMarkup)).toEqual([]);
});

test('the rule finds words between tags, in what is spoken, and in what an expression comes to', () => {
  const text = `export const a = (on: boolean) => <p title="Close it" class="soft">Some {on ? 'good' : \`bad \${1}\`} {f('fine')} · Firsthand</p>;`;
  expect(
    wordsInMarkup({ path: 'a.tsx', text })
      .map((fault) => /“(.*)”/.exec(fault)?.[1])
      .sort(),
  ).toEqual(['Close it', 'Some', 'bad', 'good']);
});

test('every message is used', () => {
  const code = programFiles()
    .filter(({ path }) => path.startsWith('extension/') || path.startsWith('manifest/'))
    .map(({ text }) => text)
    .join('\n');
  // `termKey('rating', …)` uses every key that begins so; `counted('claims', …)` both of its forms.
  const prefixes = [...code.matchAll(/termKey\(\s*'(\w+)'/g)].map(([, prefix]) => `${prefix}_`);
  const templates = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const unused = Object.keys(english).filter((key) => {
    const stem = key.replace(/_(?:one|other)$/, '');
    return (
      !code.includes(`'${key}'`) &&
      !code.includes(`'${stem}'`) &&
      !code.includes(`__MSG_${key}__`) &&
      ![...prefixes, ...templates].some((prefix) => key.startsWith(prefix))
    );
  });
  expect(unused).toEqual([]);
});

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the words in %s', (locale) => {
  const messages = messagesOf(locale);

  it('are complete, and none is left over', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('take the values that the English ones take', () => {
    const differing = Object.entries(english).filter(
      ([key, { message }]) => valuesOf(messages[key]?.message ?? '').join() !== valuesOf(message).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are in that language, and say so', () => {
    expect(messages.language?.message).toBe(locale);
    const same = Object.entries(english).filter(
      ([key, { message }]) => messages[key]?.message === message && /\p{L}{4,}.*\s\p{L}{4,}/u.test(message),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
