import { describe, expect, it } from 'vitest';
import {
  readAccuse,
  readAttribute,
  readCopula,
  readDid,
  readNominal,
  readWording,
} from '../../../src/claims/attribution/accusing.ts';
import type { Reader } from '../../../src/claims/attribution/reader.ts';
import { line, linesOfActs, readerOf } from './reader.ts';

const said = (read: (reader: Reader) => ReturnType<typeof readNominal>, text: string) => read(readerOf(text)).map(line);

describe('verbs that accuse somebody', () => {
  it.each([
    ['Britain accused China.', ['uk: country']],
    ['Britain and Canada accused China.', ['uk: country', 'canada: country']],
    ['Canada, along with Australia, accused China.', ['canada: country', 'australia: country']],
    // The verb of the first serves them all.
    ['Canada blamed the Ministry of State Security, Britain state-backed hackers.', ['canada: mss', 'uk: state-backed']],
    ['The US attributed it to hackers, while the EU called on the Chinese government to act.', []],
    ['Canada blamed China, Britain is home to state-backed hackers.', ['canada: country']],
    ['China was accused by Britain.', ['uk: country']],
    ['China was accused.', ['-: country']],
    ['The finger has been pointed at China.', ['-: country']],
    ['Blame for it fell on China.', ['-: country']],
    ['Canada held the Ministry of State Security responsible.', ['canada: mss']],
    ['Britain did not accuse China.', ['uk: declines']],
    ['Britain fell short of accusing China.', ['uk: declines']],
    // China's own words are an answer.
    ['China accused Britain of slander.', ['china: denies']],
    ['Canada held elections in China.', []],
    ['Britain accused a farmer.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readAccuse, ['accuse'], text)).toEqual(lines));
});

describe('verbs that put a deed on somebody', () => {
  it.each([
    ['Microsoft attributed the attack to Hafnium.', ['microsoft: named-cluster']],
    ['The attack was attributed by Microsoft to Hafnium.', ['microsoft: named-cluster']],
    ['Microsoft linked the attack to China.', ['microsoft: from-territory']],
    ['Microsoft attributed the delay of the attack.', []],
    ['China attributed the attack to Hafnium.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readAttribute, ['attribute', 'link'], text)).toEqual(lines));
});

describe('words that say who did it', () => {
  it.each([
    ['China was behind the hack, Canada said.', ['canada: country']],
    ['The hack was the work of Hafnium, Microsoft said.', ['microsoft: named-cluster']],
    ['China was behind the hack.', ['-: country']],
    ['The bank was behind schedule.', []],
    ['A warning to China was behind it.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readDid, ['did'], text)).toEqual(lines));
});

describe('nouns that accuse', () => {
  it.each([
    ['Britain’s accusation against China is sharp.', ['uk: country']],
    ['Microsoft’s attribution of the attack to Hafnium is firm.', ['microsoft: named-cluster']],
    ['The accusation against China by Canada is sharp.', ['canada: country']],
    ['China’s accusation against Britain is sharp.', []],
    ['Britain’s friendship with China is old.', []],
  ])('%s', (text, lines) => expect(said(readNominal, text)).toEqual(lines));
});

describe('what a group is said to be', () => {
  it.each([
    ['Canada said that APT40, which is large, is an arm of the Chinese state.', ['canada: government']],
    ['Hafnium, Microsoft says, is a team that works for Beijing.', ['microsoft: state-backed']],
    ['Hafnium is not backed by the Chinese state.', []],
    ['Hafnium is a metal.', []],
  ])('%s', (text, lines) => expect(said(readCopula, text)).toEqual(lines));
});

describe('a speaker’s wording', () => {
  it.each([
    ['The EU spoke of activity from the territory of China.', ['eu: from-territory']],
    ['Britain referred to Chinese state-backed actors.', ['uk: state-backed']],
    ['The EU spoke of China.', []],
    ['The BBC spoke of Chinese state-backed actors.', []],
  ])('%s', (text, lines) => expect(said(readWording, text)).toEqual(lines));
});
