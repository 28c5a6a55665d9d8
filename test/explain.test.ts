import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../src/article/from-markdown.ts';
import { fromText } from '../src/article/from-text.ts';
import { RULES } from '../src/check/rules/index.ts';
import { explain } from '../src/explain.ts';
import { check } from '../src/firsthand.ts';
import { explanationSchema } from '../src/report/explanation.ts';
import type { Day } from '../src/vocabulary.ts';
import { dossier } from './engine.ts';

const TEXT = `UK, US and EU accuse China of Exchange hack

The UK and the EU have accused China of the attack on Microsoft Exchange, which hit at least 30,000 organisations globally.

A shopkeeper said on Friday she had heard of the Exchange attack. Her shop has 12 computers.`;

function explainAt(words: string, text = TEXT, published: Day = '2021-07-19') {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`No “${words}” in the text`);
  return explain(fromText(text, { published }), at, dossier);
}

const ORDER = ['decided', 'shown', 'left'];

describe('an explanation of a finding', () => {
  const { claims, sentence, beside, nothing } = explainAt('30,000');
  const [claim] = claims;

  it('has the sentence and the types its words were given', () => {
    expect(sentence?.text).toMatch(/^The UK and the EU .* globally\.$/);
    const types = (word: string) => sentence?.tokens.find(({ text }) => text === word)?.types;
    expect(types('organisations')).toContain('unit organizations');
    expect(types('EU')).toContain('party eu');
    expect(types('and')).toEqual([]);
  });

  it('has the claim as it was read', () => {
    expect(claims).toHaveLength(1);
    expect(claim).toMatchObject({
      kind: 'figure',
      reading: { figure: { min: 30000, comparator: 'at-least', unit: 'organizations', scope: 'worldwide' } },
      speaker: null,
      stance: 'asserted',
      anchored: true,
    });
  });

  it('has what decided first, then what is shown, then what was left and why', () => {
    const uses = claim?.considered.map(({ use }) => use) ?? [];
    expect(uses.slice(0, 1)).toEqual(['decided']);
    expect(uses).toEqual([...uses].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    const left = (id: string) => claim?.considered.find(({ fact }) => fact === id);
    expect(left('krebs-30000-us')).toMatchObject({ use: 'decided', left: null });
    expect(left('ca-figure-400000-servers')).toMatchObject({ use: 'left', left: 'value-apart' });
    expect(left('bbc-30000-globally')).toMatchObject({ use: 'left', left: 'retelling' });
    expect(left('shadowserver-64088')).toMatchObject({ use: 'left', left: 'unverified' });
  });

  it('has the rule and the reasons', () => {
    expect(claim?.rule).toMatchObject({ id: 'figure/scope-differs', rating: 'missing-context' });
    expect(claim?.reasons[0]).toContain('the whole world');
    expect(nothing).toBeNull();
  });

  it('names the other claims of the sentence', () => {
    expect(beside.map(({ kind, rule }) => `${kind} ${rule.rating}`)).toEqual([
      'attribution supported',
      'attribution missing-context',
    ]);
  });
});

describe('an explanation of a place without a finding', () => {
  it('says which rule left the claim unmarked', () => {
    const { claims, nothing } = explainAt('Friday');
    expect(claims[0]?.rule).toMatchObject({ id: 'date/no-such-event', rating: null });
    expect(nothing).toBe(claims[0]?.rule.says);
  });

  it('says that no claim was read, and which numbers were seen', () => {
    const { claims, nothing, sentence } = explainAt('Her shop', TEXT.replace('12 computers', '12 shelves'));
    expect(claims).toEqual([]);
    expect(nothing).toMatch(/^No attribution, figure or date/);
    expect(sentence?.quantities).toEqual(['12']);
  });

  it('says that the sentence has others', () => {
    expect(explainAt('which hit')).toMatchObject({ claims: [], nothing: expect.stringMatching(/the sentence has others/) });
  });

  it('says that nothing stands between two paragraphs', () => {
    expect(explainAt('\n\nA shopkeeper')).toMatchObject({ sentence: null, claims: [], nothing: 'No sentence stands there.' });
  });

  it('says that headings are not read', () => {
    const text = '# Hack\n\nThe attack on Microsoft Exchange.\n\n## China blamed by the UK\n\nMore.\n';
    const article = fromMarkdown(text, { published: '2021-07-19' });
    expect(explain(article, article.text.indexOf('blamed'), dossier).nothing).toMatch(/heading/);
  });

  it('says what the article is not about', () => {
    const { topic, claims } = explainAt('30,000', 'A football match. It was seen by 30,000 organisations that were hacked.');
    expect(topic.match).toBe(false);
    expect(claims).toHaveLength(1);
  });
});

describe('time', () => {
  it('leaves what was not public yet', () => {
    const text = 'Britain accused Chinese state-backed hackers of the Exchange attack.';
    const considered = (published: Day) => explainAt('accused', text, published).claims[0]?.considered ?? [];
    const uk = (day: Day) => considered(day).find(({ fact }) => fact === 'uk-attrib-exchange-state-backed');
    expect(uk('2021-07-21')).toMatchObject({ use: 'decided' });
    expect(uk('2021-03-10')?.use).not.toBe('left');
    expect(considered('2021-03-10').filter(({ left }) => left === 'not-yet-public').length).toBeGreaterThan(10);
  });
});

describe('whatever the place', () => {
  it('the explanation keeps its schema', () => {
    for (let at = 0; at < TEXT.length; at += 7)
      expect(
        explanationSchema.safeParse(explain(fromText(TEXT, { published: '2021-07-19' }), at, dossier)).error,
      ).toBeUndefined();
  });

  it('it says of every finding what the check says', () => {
    for (const { example } of RULES) {
      const article = fromText(example.text, { published: example.published });
      for (const { claim, rule, rating, facts, reasons } of check(article, { dossier, force: true }).findings) {
        const explained = explain(article, claim.start, dossier).claims.find(
          ({ kind, start, end }) => kind === claim.kind && start === claim.start && end === claim.end,
        );
        expect(explained?.rule).toMatchObject({ id: rule, rating });
        expect(explained?.considered.filter(({ use }) => use === 'decided').map(({ fact }) => fact)).toEqual(facts);
        expect(explained?.reasons).toEqual(reasons.map(({ text }) => text));
      }
    }
  });

  it('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(100), (text, at) => {
        const { claims, nothing } = explain(fromText(text), at, dossier);
        expect(claims.some(({ rule }) => rule.rating !== null)).toBe(nothing === null);
      }),
      { numRuns: 100 },
    );
  });
});
