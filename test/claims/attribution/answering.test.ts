import { describe, expect, it } from 'vitest';
import { readDecline, readDenial } from '../../../src/claims/attribution/answering.ts';
import { linesOfActs } from './reader.ts';

const CHINA = { lastSpeaker: { name: 'China', party: 'china' } };

describe('denials', () => {
  it.each([
    ['China denied it.', ['china: denies']],
    ['China has brushed aside the accusation.', ['china: denies']],
    ['Zhao Lijian called the accusation groundless.', ['china-mfa: denies']],
    ['The accusation was rejected by Beijing.', ['china: denies']],
    ['China opposes hacking of any kind.', ['china: denies']],
    ['The board rejected the offer.', []],
    ['Microsoft denied that it was slow.', []],
    ['Britain opposes hacking of any kind.', []],
  ])('%s', (text, lines) => expect([...new Set(linesOfActs(readDenial, ['deny', 'oppose'], text))]).toEqual(lines));
});

describe('words of holding back', () => {
  it.each([
    ['The White House declined to say who did it.', ['us-white-house: declines']],
    ['The EU stopped short of blaming China.', ['eu: declines']],
    ['Norway fell short of accusing China.', ['norway: declines']],
    ['The EU declined to impose sanctions.', []],
    ['The White House declined to identify the victims.', []],
    ['Microsoft declined to name its sources.', []],
  ])('%s', (text, lines) => expect([...new Set(linesOfActs(readDecline, ['decline'], text))]).toEqual(lines));

  it('are no answer in China’s mouth', () => {
    expect(linesOfActs(readDecline, ['decline'], 'It declined to say who did it.', CHINA)).toEqual([]);
  });
});
