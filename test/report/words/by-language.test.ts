import { expect, it } from 'vitest';
import { reportWords } from '../../../src/report/words/by-language.ts';
import { KINDS, LANGUAGES, RATINGS } from '../../../src/vocabulary.ts';
import { messagesOf } from '../../words.ts';

it.each(LANGUAGES)('files say in %s what the screen says', (language) => {
  const messages = messagesOf(language);
  const shown = (key: string) => messages[key.replaceAll('-', '_')]?.message;
  const words = reportWords(language);
  for (const rating of RATINGS) {
    expect(words.ratings[rating]).toBe(shown(`rating_${rating}`));
    expect(words.meanings[rating]).toBe(shown(`meaning_${rating}`));
  }
  for (const kind of KINDS) expect(words.kinds[kind]).toBe(shown(`kind_${kind}`));
  for (const [kind, name] of words.publishers) expect(name).toBe(shown(`publisher_${kind}`));
  expect([
    words.verified.ownPage,
    words.verified.fullCopy(null),
    words.verified.quotation(null),
    words.verified.report(null),
  ]).toEqual(['verified_own_page', 'verified_full_copy', 'verified_quotation', 'verified_report'].map(shown));
  expect(words.verified.not).toBe(shown('verified_not'));
  expect([words.article, words.source, words.sources, words.nothingOnFile, words.answers, words.since, words.others]).toEqual(
    ['card_article', 'card_source', 'card_sources', 'card_nothing_on_file', 'card_answers', 'card_since', 'card_others'].map(
      shown,
    ),
  );
  expect([words.openPassage, words.openSource, words.archived, words.addressUnseen]).toEqual(
    ['card_open_passage', 'card_open_source', 'card_archived', 'card_address_unseen'].map(shown),
  );
});

it('a language is missing nowhere', () => {
  for (const language of LANGUAGES) {
    const words = reportWords(language);
    expect(words.language).toBe(language);
    expect(new Set(Object.values(words.columns)).size).toBe(Object.keys(words.columns).length);
  }
});
