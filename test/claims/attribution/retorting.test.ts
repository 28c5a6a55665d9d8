import { expect, test } from 'vitest';
import { AFTER_JULY, linesOf } from '../../engine.ts';

const US = 'The US accused China of the Exchange hack. ';

test.each([
  ['Beijing lashed out.', ['china: denies']],
  ['Beijing has pushed back.', ['china: denies']],
  ['Chinese officials waved the accusation away.', ['china: denies']],
  ['Chinese diplomats protested against the statement.', ['china: denies']],
  ['China claims innocence.', ['china: denies']],
  ['China won’t have that.', ['china: denies']],
  ['Beijing will have none of it.', ['china: denies']],
  ['China demanded that the US withdraw the charges.', ['china: denies']],
  ['A denial from Beijing followed within hours.', ['china: denies']],
  ['China’s answer: it is Washington that runs a hacking empire.', ['china: denies']],
  ['Its embassies in London and Ottawa spoke of slander and smears.', ['china: denies']],
] as const)('%s', (text, lines) => expect(linesOf('attribution', `${US}${text}`, AFTER_JULY)).toEqual(['us: country', ...lines]));

test.each([
  'Microsoft lashed out.',
  'The minister waved the accusation away.',
  'Washington claims ignorance.',
  'China has had it since March.',
  'China wants to have that market.',
  'Britain demanded that Russia withdraw its troops.',
  'A reply from Redmond followed within hours.',
  'China’s position in the market is strong.',
])('leaves: %s', (text) => expect(linesOf('attribution', `${US}${text}`, AFTER_JULY)).toEqual(['us: country']));
