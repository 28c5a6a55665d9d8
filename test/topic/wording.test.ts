import { describe, expect, it } from 'vitest';
import { PAGES, type TakenFor, type TopicReason } from '../../src/topic/reason.ts';
import { toTopic } from '../../src/topic/wording.ts';
import { ENGLISH } from '../../src/topic/words/en.ts';
import type { Language } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';

/** One of each, with the values that must come through. */
const REASONS: [reason: TopicReason, ...values: string[]][] = [
  [{ kind: 'published-before', day: '2021-02-20' }, '2021'],
  [{ kind: 'statements', facts: 9 }, '9'],
  [{ kind: 'names', terms: ['Hafnium', 'ProxyLogon'] }, 'Hafnium, ProxyLogon'],
  [{ kind: 'also', subject: { named: 'Volt Typhoon' } }, 'Volt Typhoon'],
  [{ kind: 'more-of', subject: { named: 'Volt Typhoon' } }, 'Volt Typhoon'],
  [{ kind: 'source', title: 'HAFNIUM targeting Exchange', publisher: 'Microsoft' }, 'HAFNIUM targeting Exchange', 'Microsoft'],
  [{ kind: 'asked-and-answered', marks: ['posted by', 'help?'] }, 'posted by', 'help?'],
  [{ kind: 'encyclopaedic', marks: ['References'] }, 'References'],
  [{ kind: 'laid-out-as-notice', marks: ['CVSS'] }, 'CVSS'],
  [{ kind: 'sells', marks: ['Order now'] }, 'Order now'],
  [{ kind: 'calls-itself-digest', mark: 'Weekly' }, 'Weekly'],
  [{ kind: 'headed', mark: 'Press release' }, 'Press release'],
  [{ kind: 'own-voice', mark: 'we condemn' }, 'we condemn'],
  [{ kind: 'instructs', mark: 'How to' }, 'How to'],
  [{ kind: 'no-text' }],
  [{ kind: 'in-other-words' }],
  [{ kind: 'in-headline' }],
  [{ kind: 'in-opening' }],
  [{ kind: 'nothing-named' }],
  [{ kind: 'no-attack' }],
  [{ kind: 'product-only' }],
  [{ kind: 'in-passing' }],
  [{ kind: 'strung-together' }],
  [{ kind: 'step-by-step' }],
  [{ kind: 'speakers-named' }],
  [{ kind: 'today-announced' }],
];

const decide = (reasons: readonly TopicReason[], takenFor: TakenFor | null, language: Language) =>
  toTopic({ match: false, score: 0.2, reasons, takenFor }, dossier, language);

describe('a reason of the topic', () => {
  it.each(REASONS.map(([reason, ...values]) => ({ reason, values })))(
    '$reason is said in both languages',
    ({ reason, values }) => {
      const [english = ''] = decide([reason], null, 'en').reasons;
      const [german = ''] = decide([reason], null, 'de').reasons;
      for (const said of [english, german]) {
        expect(said).toMatch(/^\S.*\.$/);
        for (const value of values) expect(said).toContain(value);
      }
      expect(german).not.toBe(english);
      expect(values.reduce((rest, value) => rest.replace(value, ''), german)).not.toMatch(/\b(?:the|of|it|is|and|page|event)\b/i);
    },
  );

  it('has an example here', () => expect(REASONS.map(([{ kind }]) => kind).sort()).toEqual(Object.keys(ENGLISH.reasons).sort()));
});

describe('what a page was taken for', () => {
  it.each(PAGES)('%s is said in both languages', (page) => {
    const [english, german] = [decide([], { page }, 'en').takenFor, decide([], { page }, 'de').takenFor];
    expect(german).toMatch(/^(?:ein|eine) \S/);
    expect(german).not.toBe(english);
  });

  it('has the dossier’s name for another affair, in the language', () => {
    expect(decide([], { named: 'the metal hafnium' }, 'en').takenFor).toBe('the metal hafnium');
    expect(decide([], { named: 'the metal hafnium' }, 'de').takenFor).toBe('das Metall Hafnium');
    expect(decide([], { page: 'digest', about: { named: 'the APT31 case' } }, 'en').takenFor).toBe(
      'a digest of several stories, about the APT31 case',
    );
    expect(decide([], { page: 'digest', about: { page: 'same-group' } }, 'de').takenFor).toBe(
      'eine Übersicht über mehrere Meldungen (Thema: ein anderer Bericht über dieselbe Gruppe)',
    );
  });
});
