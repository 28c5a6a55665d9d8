import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/article/from-markdown.ts';
import { fromText } from '../../src/article/from-text.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { findProblems, sourceOf } from '../../src/edit/find-problems.ts';
import { check } from '../../src/firsthand.ts';
import type { Day, Language } from '../../src/vocabulary.ts';
import { AFTER_JULY, dossier } from '../engine.ts';

function problemsOf(text: string, published: Day = AFTER_JULY, language: Language = 'en') {
  const article = fromText(text, { published });
  return findProblems(check(article, { dossier, force: true, language }), article, { dossier, language });
}

/** Without the links, which a text of one sentence never has. */
const linesOf = (text: string, published?: Day) =>
  problemsOf(text, published)
    .filter((one) => one.check !== 'no-primary-link')
    .map((one) => `${one.weight} ${one.check}`);

describe('findProblems', () => {
  it.each<[text: string, expected: string[], published?: Day]>([
    // Figures.
    ['Hafnium used six zero-day vulnerabilities in Exchange.', ['heavy number-differs'], '2021-03-04'],
    ['According to Krebs, at least 30,000 servers in the US were hacked.', ['heavy number-of-another-thing']],
    ['RiskIQ said nearly 400,000 servers were hacked.', ['normal number-of-another-thing'], '2021-03-13'],
    ['Krebs reported tens of thousands hacked in the US.', ['normal number-without-noun'], '2021-03-08'],
    ['According to Krebs, at least 30,000 organisations were hacked.', ['normal number-without-scope']],
    ['According to Krebs, at least 30,000 organisations globally were hacked.', ['heavy number-of-another-place']],
    ['Krebs reported as many as 30,000 hacked organisations in the US.', ['normal bound-reversed']],
    ['According to Krebs, 30,000 organisations in the US were hacked.', ['light bound-dropped']],
    ['At least 30,000 organisations in the US were hacked.', ['normal estimate-as-fact'], '2021-03-08'],
    ['At least 30,000 organisations globally were hacked.', ['heavy number-of-another-place', 'normal estimate-as-fact']],
    // Attributions.
    ['Mandiant blamed the Exchange attack on the Chinese government.', ['heavy accusation-nobody-made'], '2021-03-08'],
    ['Four Chinese officers have been indicted for the Exchange hack.', ['heavy accusation-nobody-made'], '2021-03-25'],
    ['The EU blamed the Chinese government for the Exchange attack.', ['heavy attribution-overstated']],
    ['China carried out the Exchange hack.', ['normal attribution-as-fact']],
    ['Chinese state-backed hackers broke into Exchange servers.', ['light attribution-as-fact']],
    ['Chinese hackers broke into Exchange servers.', []],
    ['The UK blamed the Chinese military for the Exchange attack.', ['heavy attribution-of-another']],
    ['The US blamed Iran for the Exchange hack.', ['heavy attribution-of-another']],
    ['The NCSC said it was likely that Hafnium is associated with the Chinese state.', ['heavy confidence-changed']],
    ['China has not commented on the Exchange hack.', ['heavy denial-missing'], '2021-07-23'],
    ['Australia accused nobody of the Exchange hack.', ['heavy denial-missing'], '2021-07-25'],
    ['China has admitted its part in the Exchange hack.', ['heavy denial-missing'], '2021-07-25'],
    // Dates.
    ['Microsoft released the patches on 9 February 2021.', ['heavy date-differs']],
    ['DEVCORE told Microsoft about the flaws on 2 February 2021.', ['normal date-of-another-event'], '2021-03-20'],
    ['The Exchange attack happened in March 2021.', ['normal date-of-another-event']],
    ['The attacks on Exchange servers began on 6 January 2021.', ['normal superseded']],
    // Any of them.
    [
      'The Foreign Office said that “Chinese state-backed actors were responsible for gaining full access to computer networks”.',
      ['normal quotation-altered'],
    ],
    ['Microsoft said over a quarter of a million servers were affected worldwide.', ['heavy credited-to-another']],
    ['Four Chinese nationals were charged over the Exchange hack.', ['heavy separate-case', 'heavy separate-case']],
    ['Finland blamed China for the Exchange hack.', ['normal separate-case']],
    ['Israel blamed China for the Exchange hack.', ['light no-source-on-file']],
    // Right as they stand.
    ['According to Krebs on Security, at least 30,000 organisations in the US were hacked.', []],
    ['The UK blamed Chinese state-backed hackers for the Exchange hack.', []],
    ['China denied any involvement in the Exchange hack.', []],
    ['About 400,000 servers were affected worldwide.', ['normal sources-differ']],
  ])('%s', (text, expected, published) => expect(linesOf(text, published)).toEqual(expected));

  it('has at least one problem for whatever a rule faults, and its message in a sentence', () => {
    const faulting = RULES.filter(({ rating }) => rating !== null && rating !== 'supported');
    const silent = faulting.flatMap((rule) => {
      const problems = problemsOf(rule.example.text, rule.example.published).filter(
        ({ finding, check: id }) => finding.rule === rule.id && id !== 'no-primary-link',
      );
      return problems.length > 0 && problems.every(({ message }) => /^\p{Lu}.*\.$/su.test(message)) ? [] : [rule.id];
    });
    expect(silent).toEqual([]);
  });

  it('has nothing heavier than light for what a rule supports, but for a number without its place', () => {
    const supporting = RULES.filter(({ rating }) => rating === 'supported');
    const heavy = supporting.flatMap((rule) =>
      problemsOf(rule.example.text, rule.example.published)
        .filter((one) => one.finding.rule === rule.id && one.weight !== 'light' && one.check !== 'number-without-scope')
        .map((one) => `${rule.id} ${one.check}`),
    );
    expect(heavy).toEqual([]);
  });

  it('puts the heavy ones first, and those of one weight in the order of the text', () => {
    const lines = linesOf(
      'According to Krebs, 30,000 organisations in the US were hacked. China carried out the Exchange hack. ' +
        'The EU blamed the Chinese government for the Exchange attack. The US blamed Iran for the Exchange hack.',
    );
    expect(lines).toEqual([
      'heavy attribution-overstated',
      'heavy attribution-of-another',
      'normal attribution-as-fact',
      'light bound-dropped',
    ]);
  });

  it('keeps a fingerprint when text elsewhere changes, and numbers those alike', () => {
    const sentence = 'The US blamed Iran for the Exchange hack.';
    const [one] = problemsOf(sentence);
    const twice = problemsOf(`It began in January.\n\n${sentence}\n\n${sentence}`).filter(
      (problem) => problem.check === 'attribution-of-another',
    );
    expect(twice.map(({ fingerprint }) => fingerprint)).toEqual([one?.fingerprint, `${one?.fingerprint}-2`]);
  });

  describe('a source without a link', () => {
    const krebs = dossier.sources.find(({ id }) => id === 'krebs-2021-03-05')?.url ?? '';
    const unlinked = (text: string) => {
      const article = fromMarkdown(text, { published: '2021-03-08' });
      return findProblems(check(article, { dossier, force: true }), article, { dossier }).filter(
        (one) => one.check === 'no-primary-link',
      );
    };
    const SAYS = 'According to Krebs on Security, at least 30,000 organisations in the US were hacked.';

    it('is told once, lightly, at the first claim that rests on it, with its name', () => {
      const found = unlinked(`${SAYS}\n\n${SAYS}\n`);
      expect(found.map(({ start, weight }) => [start < SAYS.length, weight])).toEqual([[true, 'light']]);
      expect(found[0]?.message).toContain(dossier.sources.find(({ id }) => id === 'krebs-2021-03-05')?.title);
      expect(sourceOf(found[0] as (typeof found)[0])?.source).toBe('krebs-2021-03-05');
    });

    it('is none where the draft links to it, in whatever place', () => {
      expect(unlinked(`${SAYS}\n\nRead [his account](${krebs}).\n`)).toEqual([]);
      expect(unlinked(`${SAYS}\n\nRead [his site](https://krebsonsecurity.com/).\n`)).toHaveLength(1);
    });
  });

  it('speaks German where the report does', () => {
    const [problem] = problemsOf('According to Krebs, at least 30,000 organisations were hacked.', AFTER_JULY, 'de');
    expect(problem?.message).toMatch(/^Die Quelle nennt einen Ort/);
  });
});
