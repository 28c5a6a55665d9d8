import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mentionsIt, namesIt } from '../../extension/detector/terms.ts';

describe('the detector wakes the reader', () => {
  it.each([
    'Hafnium hackers hit email servers',
    'ProxyLogon explained',
    'CVE-2021-26855 is being exploited',
    'UK, US and EU accuse China of Microsoft Exchange hack',
    'Four flaws in Exchange Server are patched',
    'Exchange email servers breached in 2021',
    'Hackers got in through Microsoft’s mail software',
    'Small firms pay for the Microsoft hack',
    'The MS Exchange breach',
  ])('by “%s” in a text', (text) => {
    expect(mentionsIt(text)).toBe(true);
  });

  it.each(['China accused of hacking Microsoft', 'Beijing denies breach at Microsoft'])(
    'by “%s” in a headline, and not in a text',
    (text) => {
      expect(namesIt(text)).toBe(true);
      expect(mentionsIt(text)).toBe(false);
    },
  );

  it('by every term of the dossier, told of as an attack', () => {
    const { topic } = parse(readFileSync('src/dossier/exchange-2021/dossier.yaml', 'utf8'));
    expect(topic.terms.length).toBeGreaterThan(5);
    for (const { term } of topic.terms) expect(mentionsIt(`The attack on ${term} went on.`), term).toBe(true);
  });

  it('by every term that names the event alone', () => {
    const { topic } = parse(readFileSync('src/dossier/exchange-2021/dossier.yaml', 'utf8'));
    const alone = topic.terms.filter(({ weight }: { weight: number }) => weight >= 3);
    expect(alone.length).toBeGreaterThan(0);
    for (const { term } of alone) expect(mentionsIt(`Something about ${term} here.`), term).toBe(true);
  });
});

describe('the detector lets lie', () => {
  it.each([
    'The stock exchange closed higher',
    'How to install Exchange Server 2019',
    'Crypto exchange loses a fortune to hackers',
    'China announces new tariffs',
    'Microsoft reports record revenue',
    'Microsoft opens an office in China',
    '',
  ])('“%s”', (text) => {
    expect(namesIt(text)).toBe(false);
    expect(mentionsIt(text)).toBe(false);
  });
});
