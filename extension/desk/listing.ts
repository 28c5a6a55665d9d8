/** What the list beside the text shows, from a look at the draft and what the draft remembers. Pure. */
import { compareProblems } from '../../src/edit/compare.ts';
import { splitIgnored } from '../../src/edit/ignored.ts';
import type { Problem } from '../../src/edit/problem.ts';
import type { Found } from './checking.ts';
import type { Draft, Seen } from './drafts/draft.ts';
import type { Listing } from './props.ts';

export function toListing(
  { look, snapshot, fixes }: Found,
  draft: Pick<Draft, 'ignored' | 'seen' | 'format' | 'style' | 'force'>,
  chosen: string | null,
): Listing {
  const { open, aside } = splitIgnored(look.problems, draft.ignored);
  const { fresh, fixed, remaining } = compareProblems(draft.seen ?? [], open);
  const isFresh = new Set(fresh);
  const ignored = new Set(draft.ignored.entries.map(({ fingerprint }) => fingerprint));
  const faulted = new Set(look.problems.map(({ finding }) => finding.id));
  const { text } = snapshot.read.article;
  return {
    article: text,
    isBlank: text.trim() === '',
    takenFor: look.topic.match || draft.force ? null : (look.topic.takenFor ?? ''),
    entries: open.map((problem) => ({
      problem,
      isFresh: draft.seen !== null && isFresh.has(problem),
      fixes: fixes.get(problem.fingerprint) ?? null,
    })),
    aside,
    fine: look.findings.filter(({ id }) => !faulted.has(id)),
    // What was set aside since then was not fixed.
    fixedCount: fixed.filter(({ fingerprint }) => !ignored.has(fingerprint)).length,
    freshCount: fresh.length,
    remainingCount: remaining.length,
    isCompared: draft.seen !== null,
    chosen,
    format: draft.format,
    style: draft.style,
  };
}

/** What a draft remembers of a look. */
export function toSeen(problems: readonly Problem[], { ignored }: Pick<Draft, 'ignored'>): Seen[] {
  return splitIgnored(problems, ignored)
    .open.slice(0, 5000)
    .map(({ fingerprint, check, quote, message }) => ({
      fingerprint,
      check,
      quote: quote.slice(0, 4000),
      message: message.slice(0, 4000),
    }));
}
