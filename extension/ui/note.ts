/** “This is wrong”, as it is kept: the person's words and what they are about, within the bounds of the contract. Pure. */
import type { ArticleRecord, RecordedFinding } from '../../src/report/record.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { Note } from '../messages.ts';

/** What is checked, as far as a note tells it: a report or a record. */
interface About {
  readonly article: Pick<ArticleRecord['article'], 'url'>;
  readonly dossier: Pick<ArticleRecord['dossier'], 'id' | 'version'>;
}

export function toNote(words: string, { claim, value, rating, rule, facts }: RecordedFinding, about: About, day: Day): Note {
  return {
    text: words.slice(0, 4000),
    day,
    page: about.article.url?.slice(0, 2000) ?? null,
    quote: claim.quote.slice(0, 4000),
    value: value.slice(0, 4000),
    rating,
    rule,
    facts: facts.slice(0, 50),
    dossier: `${about.dossier.id} ${about.dossier.version}`.slice(0, 200),
  };
}
