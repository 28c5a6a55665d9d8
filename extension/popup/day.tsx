/** The day by which the article is checked, where it was read, and a way to correct it. */
import { useState } from 'preact/hooks';
import type { PublishedFrom } from '../../src/article/article.ts';
import { termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';

interface DayProps {
  readonly published: string | null;
  /** Null until it is known, and where there is no day. */
  readonly from: PublishedFrom | null;
  /** Null: as the page says. */
  readonly onChange: (published: string | null) => void;
}

export function Day({ published, from, onChange }: DayProps) {
  const [isOpen, setOpen] = useState(false);
  const corrected = from === 'given';
  return (
    <div class="day">
      <p class="soft">
        {published === null ? text('popup_day_none') : text('popup_day', toDayWords(published))}
        {published === null || from === null ? null : ` ${text(termKey('popup_day_from', from))}`}
      </p>
      <p class="ways">
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text(published === null ? 'popup_day_give' : 'popup_day_correct')}
        </button>
        {corrected ? (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setOpen(false);
              onChange(null);
            }}
          >
            {text('popup_day_own')}
          </button>
        ) : null}
      </p>
      {isOpen ? (
        <DayForm
          published={published}
          onGive={(day) => {
            setOpen(false);
            onChange(day);
          }}
        />
      ) : null}
    </div>
  );
}

function DayForm({ published, onGive }: { readonly published: string | null; readonly onGive: (day: string) => void }) {
  const [day, setDay] = useState(published ?? '');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        // A year of five digits is a day to the field and none to us.
        if (/^\d{4}-\d\d-\d\d$/.test(day)) onGive(day);
      }}
    >
      <label class="hidden-words" for="day">
        {text('popup_day_label')}
      </label>
      <input id="day" type="date" required max="9999-12-31" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      <button type="submit" class="button">
        {text('popup_day_use')}
      </button>
    </form>
  );
}
