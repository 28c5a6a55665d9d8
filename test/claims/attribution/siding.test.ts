import { describe, expect, it } from 'vitest';
import { readAcknowledge, readCondemn, readHarbour } from '../../../src/claims/attribution/siding.ts';
import { linesOfActs } from './reader.ts';

const BIDEN = { lastSpeaker: { name: 'Joe Biden', party: 'us-biden' } };

describe('acknowledging what others said', () => {
  it.each([
    ['NATO acknowledged the statements of its allies.', ['nato: acknowledges']],
    ['Microsoft welcomed the attribution.', ['microsoft: acknowledges']],
    ['The statements were welcomed by Japan.', ['japan: acknowledges']],
    ['NATO’s 30 members took note of the findings.', ['nato: acknowledges']],
    ['Japan voiced support for the United States and Britain.', ['japan: acknowledges']],
    ['Thirty-nine countries lined up behind the statement of the White House.', ['somebody: acknowledges']],
    ['Microsoft welcomed its new chief.', []],
    ['NATO acknowledged the delay.', []],
    ['The BBC noted the attribution.', []],
    ['China noted the accusation.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readAcknowledge, ['acknowledge'], text)).toEqual(lines));
});

describe('condemning', () => {
  it.each([
    ['NATO condemned the hack.', ['nato: condemns']],
    ['Latvia condemned China.', ['latvia: condemns']],
    ['NATO condemned the coup in a far land.', []],
    ['China condemned the hack.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readCondemn, ['condemn'], text)).toEqual(lines));
});

describe('sheltering', () => {
  it.each([
    ['The Chinese government protects those who did it.', ['us-biden: harbours']],
    ['The Ministry of State Security has fostered an ecosystem of criminal contract hackers.', ['us-biden: harbours']],
    ['An ecosystem of contract hackers has been fostered by the Ministry of State Security.', ['us-biden: harbours']],
    ['Microsoft protects its customers.', []],
    ['Hafnium shields its servers.', []],
  ])('%s', (text, lines) => expect(linesOfActs(readHarbour, ['harbour'], text, BIDEN)).toEqual(lines));
});
