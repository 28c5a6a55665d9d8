import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/claims/quantity.ts';
import { sentenceOf } from '../engine.ts';

/** A phrase, and its one quantity: comparator and bounds. */
const QUANTITIES: readonly (readonly [string, string])[] = [
  // Digits, words and scales.
  ['30 000 servers', 'exactly 30000'],
  ['30k servers', 'exactly 30000'],
  ['30K servers', 'exactly 30000'],
  ['30 thousand servers', 'exactly 30000'],
  ['thirty thousand servers', 'exactly 30000'],
  ['0.25 million servers', 'exactly 250000'],
  ['1.5m servers', 'exactly 1500000'],
  ['2 million servers', 'exactly 2000000'],
  ['two million servers', 'exactly 2000000'],
  ['four flaws', 'exactly 4'],
  ['twenty-one flaws', 'exactly 21'],
  ['two hundred and fifty servers', 'exactly 250'],
  ['two hundred and fifty thousand servers', 'exactly 250000'],
  ['one hundred thousand servers', 'exactly 100000'],
  ['a hundred servers', 'exactly 100'],
  ['a thousand servers', 'exactly 1000'],
  ['a million servers', 'exactly 1000000'],
  ['three thousand five hundred servers', 'exactly 3500'],
  ['a quarter of a million servers', 'exactly 250000'],
  ['a quarter-million servers', 'exactly 250000'],
  ['half a million servers', 'exactly 500000'],
  ['a dozen agencies', 'exactly 12'],
  ['two dozen agencies', 'exactly 24'],
  ['2100 servers', 'exactly 2100'],
  ['the 30,000 victims', 'exactly 30000'],
  ['exactly 92,072 servers', 'exactly 92072'],
  // About and nearly.
  ['about 30,000 servers', 'about 30000'],
  ['around 30,000 servers', 'about 30000'],
  ['roughly 30,000 servers', 'about 30000'],
  ['approximately 30,000 servers', 'about 30000'],
  ['some 30,000 servers', 'about 30000'],
  ['an estimated 30,000 servers', 'about 30000'],
  ['in the region of 30,000 servers', 'about 30000'],
  ['on the order of 30,000 servers', 'about 30000'],
  ['close to 30,000 servers', 'about 30000'],
  ['~30,000 servers', 'about 30000'],
  ['30,000 or so servers', 'about 30000'],
  ['30,000-odd servers', 'about 30000'],
  ['nearly 30,000 servers', 'nearly 30000'],
  ['almost 30,000 servers', 'nearly 30000'],
  ['just under 30,000 servers', 'nearly 30000'],
  ['just short of 30,000 servers', 'nearly 30000'],
  // Lower bounds.
  ['at least 30,000 servers', 'at-least 30000'],
  ['no fewer than 30,000 servers', 'at-least 30000'],
  ['not less than 30,000 servers', 'at-least 30000'],
  ['a minimum of 30,000 servers', 'at-least 30000'],
  ['upwards of 30,000 servers', 'at-least 30000'],
  ['30,000 or more servers', 'at-least 30000'],
  ['30,000+ servers', 'at-least 30000'],
  ['30k+ servers', 'at-least 30000'],
  ['30,000-plus servers', 'at-least 30000'],
  ['more than 30,000 servers', 'more-than 30000'],
  ['over 30,000 servers', 'more-than 30000'],
  ['well over 30,000 servers', 'more-than 30000'],
  ['just over 30,000 servers', 'more-than 30000'],
  ['in excess of 30,000 servers', 'more-than 30000'],
  ['north of 30,000 servers', 'more-than 30000'],
  ['>30,000 servers', 'more-than 30000'],
  ['over a quarter of a million servers', 'more-than 250000'],
  ['more than a dozen agencies', 'more-than 12'],
  // Upper bounds.
  ['up to 30,000 servers', 'up-to 30000'],
  ['as many as 30,000 servers', 'up-to 30000'],
  ['at most 30,000 servers', 'up-to 30000'],
  ['no more than 30,000 servers', 'up-to 30000'],
  ['not more than 30,000 servers', 'up-to 30000'],
  ['a maximum of 30,000 servers', 'up-to 30000'],
  ['fewer than 10,000 servers', 'fewer-than 10000'],
  ['less than 10,000 servers', 'fewer-than 10000'],
  ['under 10,000 servers', 'fewer-than 10000'],
  ['<10,000 servers', 'fewer-than 10000'],
  // Of two bounds the outer one holds.
  ['more than an estimated 30,000 servers', 'more-than 30000'],
  ['at least some 30,000 servers', 'at-least 30000'],
  ['up to about 60,000 servers', 'up-to 60000'],
  ['perhaps as many as 60,000 servers', 'up-to 60000'],
  // Ranges.
  ['between 7,000 and 8,000 servers', 'range 7000-8000'],
  ['7,000 to 8,000 servers', 'range 7000-8000'],
  ['from 7,000 to 8,000 servers', 'range 7000-8000'],
  ['7,000-8,000 servers', 'range 7000-8000'],
  ['7,000–8,000 servers', 'range 7000-8000'],
  ['two to three hours', 'range 2-3'],
  ['between two and three hours', 'range 2-3'],
  ['somewhere between 7,000 and 8,000 servers', 'range 7000-8000'],
  ['7,000 or 8,000 servers', 'range 7000-8000'],
  ['60 to 70 per cent of servers', 'range 60-70%'],
  // Vague magnitudes.
  ['dozens of agencies', 'order 24-99'],
  ['hundreds of servers', 'order 100-999'],
  ['several hundred servers', 'order 300-999'],
  ['a few hundred servers', 'order 200-999'],
  ['thousands of servers', 'order 1000-9999'],
  ['several thousand servers', 'order 3000-9999'],
  ['tens of thousands of servers', 'order 10000-99999'],
  ['hundreds of thousands of servers', 'order 100000-999999'],
  ['several hundred thousand servers', 'order 300000-999999'],
  ['millions of servers', 'order 1000000-9999999'],
  // Shares.
  ['92% of servers', 'exactly 92%'],
  ['92 % of servers', 'exactly 92%'],
  ['92 per cent of servers', 'exactly 92%'],
  ['92 percent of servers', 'exactly 92%'],
  ['92pc of servers', 'exactly 92%'],
  ['ninety-two per cent of servers', 'exactly 92%'],
  ['more than 95% of versions', 'more-than 95%'],
  ['half of the servers', 'exactly 50%'],
  ['about half of the servers', 'about 50%'],
  ['a third of the servers', 'exactly 33%'],
  ['two-thirds of the servers', 'exactly 67%'],
  ['three quarters of the servers', 'exactly 75%'],
  ['a quarter of the servers', 'exactly 25%'],
  ['nine in ten servers', 'exactly 90%'],
  ['nine out of ten servers', 'exactly 90%'],
  ['one in five servers', 'exactly 20%'],
];

/** Sentences that hold numbers and no quantity. */
const NONE: readonly (readonly [string, string])[] = [
  ['It happened in 2021.', 'a year'],
  ['The 2021 attack was the largest.', 'a year'],
  ['By early 2021 it was known.', 'a year'],
  ['Exchange 2013, 2016 and 2019 are affected.', 'product years'],
  ['Exchange Server 2016 is affected.', 'a product year'],
  ['CVE-2021-26855 is the worst.', 'a CVE id'],
  ['Install KB5000871 now.', 'an update id'],
  ['It needs version 15.2 to run.', 'a version'],
  ['Build 15.2.792.10 fixes it.', 'a version'],
  ['Windows 10 is not affected.', 'a product'],
  ['Microsoft 365 is not affected.', 'a product'],
  ['Office 365 is not affected.', 'a product'],
  ['It spoke at 10:30 on the radio.', 'a clock time'],
  ['It spoke at 10.30am on the radio.', 'a clock time'],
  ['It spoke at 5 p.m. on the radio.', 'a clock time'],
  ['It spoke at 17:00 GMT on the radio.', 'a clock time'],
  ['It cost $10 million to clean up.', 'money'],
  ['It cost £1.5bn to clean up.', 'money'],
  ['It cost €30,000 to clean up.', 'money'],
  ['It cost US$5m to clean up.', 'money'],
  ['It cost 10 million dollars to clean up.', 'money'],
  ['It cost 30,000 euros to clean up.', 'money'],
  ['Xu, 33, was held.', 'an age'],
  ['Xu, aged 33, was held.', 'an age'],
  ['The 33-year-old was held.', 'an age'],
  ['It was the 3rd attack of its kind.', 'an ordinal'],
  ['It was the 21st century.', 'an ordinal'],
  ['A third group joined in.', 'an ordinal'],
  ['It came in the second half of March.', 'a part of a month'],
  ['It came on March 2.', 'a day of the month'],
  ['It came on 2 March.', 'a day of the month'],
  ['It came on 2 March 2021.', 'a day of the month and a year'],
  ['It came on the 2nd of March.', 'a day of the month'],
  ['It came between 26 and 28 February.', 'days of the month'],
  ['It came on February 26-28.', 'days of the month'],
  ['It came on 2/3/2021.', 'a date'],
  ['It came on 2021-03-02.', 'a date'],
  ['Call +44 20 7946 0958 for help.', 'a phone number'],
  ['Call 020 7946 0958 for help.', 'a phone number'],
  ['Call 555-0142 for help.', 'a phone number'],
  ['10 Downing Street declined.', 'a house number'],
  ['No. 10 declined.', 'a house number'],
  ['Unit 42 counted them.', 'a name'],
  ['See chapter 7 for more.', 'a label'],
  ['See page 4 for more.', 'a label'],
  ['ED 21-02 was issued.', 'the number of a directive'],
  ['Directive 21-02 was issued.', 'the number of a directive'],
  ['AA21-062A was issued.', 'the number of an alert'],
  ['It listens on port 443 only.', 'a port'],
  ['The shell called 103.77.192.219 at night.', 'an address on the internet'],
  ['The staff worked 24/7 on it.', 'an idiom'],
  ['The G7 and APT40 were named.', 'names'],
  ['It was the 1990s again.', 'a decade'],
  ['Half an hour passed.', 'a time'],
];

/** Sentences with several. */
const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['It grew from 700 attempts to over 7,200 in days.', ['exactly 700', 'more-than 7200']],
  ['At least 30,000 in the US and 60,000 worldwide.', ['at-least 30000', 'exactly 60000']],
  ['Of 26,000 servers, 92% were patched.', ['exactly 26000', 'exactly 92%']],
  ['On March 3 300 servers fell.', ['exactly 300']],
  ['Four flaws hit 115 countries.', ['exactly 4', 'exactly 115']],
];

function quantitiesOf(text: string): string[] {
  return findQuantities(sentenceOf(text)).map(({ min, max, comparator, percent }) => {
    const amount = min !== null && max !== null && min !== max ? `${min}-${max}` : `${min ?? max}`;
    return `${comparator} ${amount}${percent ? '%' : ''}`;
  });
}

describe('quantities', () => {
  it.each(QUANTITIES)('%s', (text, quantity) => expect(quantitiesOf(`The report spoke of ${text}.`)).toEqual([quantity]));

  it.each(SEVERAL)('%s', (text, quantities) => expect(quantitiesOf(text)).toEqual(quantities));
});

describe('numbers that are no quantity', () => {
  it.each(NONE)('%s (%s)', (text) => expect(quantitiesOf(text)).toEqual([]));
});

describe('the ends of a bound', () => {
  it.each([
    ['at least 30,000', 30000, null],
    ['more than 30,000', 30000, null],
    ['up to 30,000', null, 30000],
    ['fewer than 30,000', null, 30000],
    ['about 30,000', 30000, 30000],
  ])('of %s are %j and %j', (text, min, max) =>
    expect(findQuantities(sentenceOf(`${text} servers`))).toMatchObject([{ min, max }]),
  );

  it('take the bounding words into the outer span', () => {
    const sentence = sentenceOf('It hit more than an estimated 30,000 servers.');
    const [quantity] = findQuantities(sentence);
    const words = (from = 0, to = 0) =>
      sentence.tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' ');
    expect(words(quantity?.from, quantity?.to)).toBe('30,000');
    expect(words(quantity?.outerFrom, quantity?.outerTo)).toBe('more than an estimated 30,000');
  });
});
