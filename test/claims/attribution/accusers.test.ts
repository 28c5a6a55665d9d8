import { describe, expect, it } from 'vitest';
import {
  accuserOf,
  accusersBefore,
  accusingVoices,
  crowdBefore,
  lastVoice,
  voiceAfterBy,
} from '../../../src/claims/attribution/accusers.ts';
import type { Act } from '../../../src/language/entry.ts';
import { contextOf } from '../../engine.ts';
import { readerOf } from './reader.ts';

function actOf(text: string, id: Act) {
  const reader = readerOf(text);
  const act = reader.acts.find(({ entry }) => entry.id === id);
  if (act === undefined) throw new Error(`No act in ${text}`);
  return { reader, act };
}

describe('who does an accusing verb', () => {
  it.each([
    ['Britain accused China.', ['uk']],
    ['The US, the UK and the EU have accused China.', ['us', 'uk', 'eu']],
    ['The Australian and New Zealand governments accused China.', ['australia', 'new-zealand']],
    ['Canada, along with Australia, accused China.', ['canada', 'australia']],
    ['Western governments accused China.', [null]],
    ['The US and its allies accused China.', ['us']],
  ])('%s', (text, ids) => {
    const { reader, act } = actOf(text, 'accuse');
    expect(accusersBefore(reader, act.from).map(({ id }) => id)).toEqual(ids);
  });

  it('tells how a pronoun was read', () => {
    const reader = readerOf('It accused China.', { lastSubject: { name: 'Canada', party: 'canada' } });
    const [voice] = accusersBefore(reader, reader.acts[0]?.from ?? 0);
    expect(voice?.id).toBe('canada');
    expect(voice?.assumed).toEqual({ kind: 'meant', words: 'It', name: 'Canada' });
  });
});

describe('who stands behind “by”', () => {
  it.each([
    ['China was accused by Britain.', ['uk']],
    ['China was accused by Britain and Canada.', ['uk', 'canada']],
    ['China was accused.', []],
    ['Britain was accused by China.', []],
  ])('%s', (text, ids) => {
    const { reader, act } = actOf(text, 'accuse');
    expect(voiceAfterBy(reader, act).map(({ id }) => id)).toEqual(ids);
  });
});

describe('who says so', () => {
  it.each([
    ['Microsoft said Hafnium was behind it.', 'microsoft'],
    ['Canada is confident that China was behind it.', 'canada'],
    ['Hafnium was behind it.', null],
    ['China said Britain was behind it.', null],
  ])('%s', (text, id) => {
    const { reader, act } = actOf(text, 'did');
    const subject = reader.sentence.tokens.findLastIndex(({ raw }, i) => i < act.from && /^[A-Z]/.test(raw));
    expect(accuserOf(reader, subject, act)?.id ?? null).toBe(id);
  });
});

it('a crowd stands near before the verb', () => {
  const { sentence, context } = readerOf('Western officials accused China.');
  expect(crowdBefore(sentence, 2, context)).toMatchObject({ id: null, name: 'Western officials' });
  expect(crowdBefore(sentence, 1, context)).toBeNull();
});

it('who spoke last is somebody only where somebody spoke', () => {
  expect(lastVoice(contextOf('It did.'), 1)).toBeNull();
  expect(lastVoice(contextOf('It did.', { lastSpeaker: { name: 'NATO', party: 'nato' } }), 1)).toMatchObject({
    id: 'nato',
    from: 1,
    to: 1,
  });
});

it('the accused is no accuser, unless it acts itself', () => {
  const voices = (text: string) => {
    const { sentence, accused, context } = readerOf(text);
    return accusingVoices(sentence, accused, context).map(({ id }) => id);
  };
  expect(voices('Britain accused China.')).toEqual(['uk']);
  expect(voices('China denied it.')).toEqual(['china']);
});
