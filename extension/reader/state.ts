/** What a reading looks like from outside: the bounded summary that the popup and the badge show. Pure. */
import { RATINGS } from '../../src/vocabulary.ts';
import { MOST_LISTED, type PageState } from '../messages.ts';
import type { Placed, Reading } from './reading.ts';

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** `shown` is what the person has not hidden. Counts are of that, so that the popup never promises a mark that is not there. */
export function toState(
  { report, placed, forced, truncated, partial, isSelection }: Reading,
  shown: readonly Placed[] = placed,
): PageState {
  const { topic, dossier } = report;
  const reasons = topic.reasons.slice(0, 20).map((reason) => cut(reason, 300));
  const takenFor = topic.takenFor === null ? null : cut(topic.takenFor, 300);
  if (!topic.match && !forced && !isSelection) return { kind: 'unmatched', takenFor, reasons };
  const counts = Object.fromEntries(
    RATINGS.map((rating) => [rating, shown.filter(({ finding }) => finding.rating === rating).length]),
  ) as Record<(typeof RATINGS)[number], number>;
  return {
    kind: 'matched',
    forced: (forced || isSelection) && !topic.match,
    ...(isSelection ? { selection: true as const } : {}),
    reasons,
    takenFor,
    published: report.article.published,
    ...(report.article.language === null ? {} : { language: cut(report.article.language, 40) }),
    hidden: placed.length - shown.length,
    counts,
    findings: shown.slice(0, MOST_LISTED).map(({ finding }) => ({
      id: finding.id,
      kind: finding.claim.kind,
      rating: finding.rating,
      quote: cut(finding.claim.quote, 400),
      value: cut(finding.value, 300),
      reason: finding.reasons[0] === undefined ? null : cut(finding.reasons[0].text, 600),
    })),
    truncated,
    ...(partial === null ? {} : { partial }),
    dossier: {
      title: cut(dossier.title, 600),
      updated: dossier.updated,
      covers: cut(dossier.covers, 600),
      language: cut(dossier.language, 40),
    },
  };
}
