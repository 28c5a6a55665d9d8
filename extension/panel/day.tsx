/** By which day the article is checked, where that day was read, and the way to say that it is another. */
import { useId, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../src/report/record.ts';
import { termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';

interface DayProps {
  readonly article: ArticleRecord['article'];
  readonly onChange: (published: string | null) => void;
}

export function DayView({ article: { published, publishedFrom }, onChange }: DayProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useId();
  return (
    <div class="checked-day">
      <p>
        {published === null ? text('panel_no_day') : text('panel_by_day', toDayWords(published))}{' '}
        {publishedFrom === null ? null : <span class="soft">{text(termKey('panel_day_from', publishedFrom))}</span>}
      </p>
      {typed === null ? (
        <p>
          <button type="button" class="text-button" onClick={() => setTyped(published ?? '')}>
            {published === null ? text('panel_give_day') : text('panel_correct_day')}
          </button>
          {publishedFrom === 'given' ? (
            <button type="button" class="text-button" onClick={() => onChange(null)}>
              {text('panel_own_day')}
            </button>
          ) : null}
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed === '') return;
            setTyped(null);
            onChange(typed);
          }}
        >
          <label for={field}>{text('panel_day_label')}</label>
          <span class="controls">
            <input
              id={field}
              type="date"
              required
              min="2021-01-01"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button main">
              {text('panel_day_use')}
            </button>
            <button type="button" class="button" onClick={() => setTyped(null)}>
              {text('panel_cancel')}
            </button>
          </span>
        </form>
      )}
    </div>
  );
}
