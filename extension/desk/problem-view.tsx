/** One thing to fix: what is wrong, the draft's value beside the source's, the source's words, and what can be done about it. */
import { useId, useState } from 'preact/hooks';
import { LONGEST_REASON } from '../../src/edit/ignored.ts';
import type { Fix, Problem } from '../../src/edit/problem.ts';
import { ExhibitView } from '../ui/exhibit.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { decidingOf, Sides } from '../ui/sides.tsx';
import { termKey, text } from '../ui/text.ts';
import { kindName } from '../ui/words.ts';
import { toChange } from './change.ts';
import { CitingChoice, type CitingProps } from './citing-choice.tsx';
import type { DeskActions, Entry } from './props.ts';

interface ProblemProps {
  readonly entry: Entry;
  readonly article: string;
  readonly isOpen: boolean;
  readonly citing: Pick<CitingProps, 'format' | 'style'>;
  readonly actions: DeskActions;
}

export function ProblemView({ entry, article, isOpen, citing, actions }: ProblemProps) {
  const { problem, isFresh } = entry;
  const body = useId();
  return (
    <li class="problem" data-rating={problem.rating} data-weight={problem.weight} data-problem={problem.fingerprint}>
      <h3>
        <button
          type="button"
          class="problem-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => actions.choose(isOpen ? null : problem.fingerprint)}
        >
          <span class="disc">
            <Glyph rating={problem.rating} />
          </span>
          <span class="words">
            <span class="line">
              <span class="weight">{text(termKey('desk_weight', problem.weight))}</span>
              <span class="kind">{kindName(problem.finding.claim.kind)}</span>
              {isFresh ? <span class="fresh">{text('desk_fresh')}</span> : null}
            </span>
            <span class="quote">{problem.quote}</span>
          </span>
        </button>
      </h3>
      <p class="message">{problem.message}</p>
      {isOpen ? (
        <div class="open card" id={body}>
          <Fixes entry={entry} article={article} actions={actions} />
          <Sides finding={problem.finding} />
          {decidingOf(problem.finding).map((exhibit) => (
            <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} />
          ))}
          {problem.finding.evidence.length === 0 ? null : (
            <div class="cite">
              <CitingChoice {...citing} onChoose={actions.setCiting} />
              <button type="button" class="button" onClick={() => actions.cite(entry)}>
                {text('desk_cite')}
              </button>
            </div>
          )}
          <Ignore problem={problem} actions={actions} />
        </div>
      ) : null}
    </li>
  );
}

function Fixes({ entry, article, actions }: Pick<ProblemProps, 'entry' | 'article' | 'actions'>) {
  const { fixes } = entry;
  if (fixes === null)
    return (
      <p class="soft fixes" aria-busy="true">
        {text('desk_trying')}
      </p>
    );
  if (fixes.length === 0) return <p class="soft fixes">{text('desk_no_fix')}</p>;
  return (
    <ul class="fixes" aria-label={text('desk_fixes')}>
      {fixes.map((fix) => (
        <li key={fix.result}>
          <button type="button" class="fix" onClick={() => actions.fix(entry, fix.edits)}>
            <span class="fix-name">{text('desk_use_wording')}</span>
            <Change fix={fix} article={article} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Change({ fix, article }: { readonly fix: Fix; readonly article: string }) {
  return (
    <span class="change">
      {toChange(article, fix.edits).map(({ kind, text: words }, at) => {
        const key = `${at}${kind}`;
        if (kind === 'same') return <span key={key}>{words}</span>;
        return kind === 'gone' ? <del key={key}>{words}</del> : <ins key={key}>{words}</ins>;
      })}
    </span>
  );
}

function Ignore({ problem, actions }: { readonly problem: Problem; readonly actions: DeskActions }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const field = useId();
  if (!isAsking)
    return (
      <p class="ways">
        <button type="button" class="plain" onClick={() => setAsking(true)}>
          {text('desk_ignore')}
        </button>
      </p>
    );
  return (
    <form
      class="ignore"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') actions.ignore(problem, reason.trim());
      }}
    >
      <label for={field}>{text('desk_ignore_reason')}</label>
      <input
        id={field}
        value={reason}
        required
        maxLength={LONGEST_REASON}
        ref={(input) => input?.focus()}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setAsking(false);
        }}
      />
      <span class="ways">
        <button type="submit" class="button main">
          {text('desk_ignore_do')}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {text('desk_cancel')}
        </button>
      </span>
    </form>
  );
}
