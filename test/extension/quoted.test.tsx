/** Words of others on a surface of ours say their language, in what a surface draws. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../extension/ui/card.tsx';
import { foreign, languagesOf, Spoken } from '../../extension/ui/quoted.tsx';
import { fromText } from '../../src/article/from-text.ts';
import { check } from '../../src/firsthand.ts';
import type { Language } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';
import { speak } from '../words.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
beforeEach(() => {
  vi.stubGlobal('document', document);
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});
afterAll(() => speak('en'));

/** A card on a surface in one language, of a check that was said in another. */
function cardIn(surface: Language, said: Language): (selector: string) => (string | null)[] {
  speak(surface);
  const article = {
    ...fromText('At least 30,000 organisations globally were hacked.', { published: '2021-07-21' }),
    language: 'en-GB',
  };
  const report = check(article, { dossier, language: said, force: true });
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('nothing was found');
  render(
    <Spoken.Provider value={languagesOf(report)}>
      <Card finding={finding} headingId="h" />
    </Spoken.Provider>,
    document.body,
  );
  return (selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 0) throw new Error(`no ${selector}`);
    return [...new Set(found.map((one) => one.closest('[lang]')?.getAttribute('lang') ?? null))];
  };
}

describe('a German card', () => {
  it('marks the words of article, source and dossier as English, and its own not', () => {
    const langOf = cardIn('de', 'de');
    expect(langOf('.said q')).toEqual(['en-GB']);
    for (const quoted of ['blockquote', '.title', '.exhibit .limits li'])
      expect([quoted, ...langOf(quoted)]).toEqual([quoted, 'en']);
    for (const own of ['.why', '.value', '.verified', '.rating', 'summary', '.action'])
      expect([own, ...langOf(own)]).toEqual([own, null]);
  });

  it('of a check that was saved in English marks what that says', () => {
    const langOf = cardIn('de', 'en');
    for (const said of ['.why', '.value', '.comparison td']) expect([said, ...langOf(said)]).toEqual([said, 'en']);
    expect(langOf('.rating')).toEqual([null]);
  });
});

it('an English card of English words marks nothing', () => {
  cardIn('en', 'en');
  expect(document.querySelectorAll('.card [lang]')).toHaveLength(0);
});

it('what is no language is none', () => {
  speak('de');
  expect([foreign('en'), foreign('de-AT'), foreign(null), foreign('not a tag'), foreign(undefined)]).toEqual([
    'en',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
