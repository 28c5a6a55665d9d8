/** “This is wrong”, as it is kept: the person's words and what they are about, within the bounds of the contract. Pure. */
import type { Finding } from '../../src/check/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { Day } from '../../src/vocabulary.ts';
import type { Note } from '../messages.ts';

export function toNote(words: string, { claim, value, rating, rule, facts }: Finding, report: Report, day: Day): Note {
  return {
    text: words.slice(0, 4000),
    day,
    page: report.article.url?.slice(0, 2000) ?? null,
    quote: claim.quote.slice(0, 4000),
    value: value.slice(0, 4000),
    rating,
    rule,
    facts: facts.slice(0, 50),
    dossier: `${report.dossier.id} ${report.dossier.version}`.slice(0, 200),
  };
}
