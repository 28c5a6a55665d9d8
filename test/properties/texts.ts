/** Texts for the properties: any string at all, the words of the engine in any order, and sentences of them that say something. */
import fc from 'fast-check';

const list = (words: string): string[] => words.split('|').map((word) => word.trim());

const WHO = list(
  'Microsoft|Volexity|Hafnium|China|Beijing|the UK|Britain|the group|the software giant|the agency|CISA|Krebs|the White House|It|They|officials',
);
const DOES = list(
  `said|told the BBC|accused|blamed|was blamed on|denied|rejected the claims of|attributed it to|linked the campaign to|was behind|declined to name|
   charged four men over|said that|released|patched|hacked|found`,
);
const WHAT = list(
  `China|Hafnium|Chinese state-backed hackers|the hack of Exchange servers|the attack|the emergency directive|a patch|web shells|at least 30,000 organisations|
   thousands of servers|250,000 servers worldwide|a third of the servers|92 per cent of servers were patched|up to 60,000 victims in the US|four zero-day flaws|
   7,000 to 8,000 servers were vulnerable|APT40|SolarWinds`,
);
const WHEN = list(
  'on 2 March 2021|in January|on Tuesday|last week|two days later|the 15th|between January and March|since 2011|2021-03-02|2021-1.5-03|30 February|a year after|in a separate case',
);
const SMALL = list(
  '3|111 222 333|9.1|CVE-2021-26855|according to|which|who|that|and|but|not|never|if|whether|by|of|to|for|the|a|early|late|Mr|U.S.|No.|“|”',
);
const MARKS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '. ',
  '? ',
  '; ',
  ': ',
  ' – ',
  ' (',
  ') ',
  ' "',
  '" ',
  '’s ',
  '\n',
  '\n\n',
  ' - ',
  '\u00AD',
  '\u00A0',
  '…',
];

/** Any string of UTF-16, lone surrogates among them. */
const anything = fc.string({ unit: 'binary', maxLength: 400 });

/** Words that mean something, in no order that does. */
const salad = fc
  .array(fc.tuple(fc.constantFrom(...WHO, ...DOES, ...WHAT, ...WHEN, ...SMALL), fc.constantFrom(...MARKS)), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

const sentence = fc
  .tuple(
    fc.constantFrom(...WHO),
    fc.constantFrom(...DOES),
    fc.constantFrom(...WHAT),
    fc.constantFrom('', ...WHEN),
    fc.constantFrom('. ', '.\n\n', '? '),
  )
  .map(([who, does, what, when, mark]) => `${[who, does, what, when].filter((words) => words !== '').join(' ')}${mark}`);

/** Sentences of which the engine marks some. */
export const prose = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join(''));

export const text = fc.oneof(
  prose,
  salad,
  anything,
  fc.tuple(prose, anything, salad).map((parts) => parts.join('')),
);

/** In the first days, after the governments spoke, years later, and unknown. */
export const published = fc.constantFrom('2021-03-05', '2021-07-20', '2023-11-30', null);
