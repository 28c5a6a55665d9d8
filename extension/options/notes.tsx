/** The notes that were kept: read, delete, take out as a file. */
import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../messages.ts';
import { MOST_NOTES, toNotesFile } from '../notes.ts';
import { Glyph } from '../ui/glyph.tsx';
import { counted, termKey, text } from '../ui/text.ts';
import { isWebAddress, toDayWords } from '../ui/words.ts';

interface NotesProps {
  readonly notes: readonly Note[];
  /** `YYYY-MM-DD`, for the file's name. */
  readonly today: string;
  readonly onDelete: (note: Note) => void;
}

export function Notes({ notes, today, onDelete }: NotesProps) {
  if (notes.length === 0) return <p class="soft">{text('options_notes_none')}</p>;
  return (
    <div class="stack">
      <p class="ways">
        <span>{counted('options_notes', notes.length)}</span>
        <Export notes={notes} today={today} />
      </p>
      {notes.length >= MOST_NOTES ? <p class="notice">{text('options_notes_full', MOST_NOTES)}</p> : null}
      <ul class="notes">
        {notes.map((note, index) => (
          <li key={index}>
            <NoteView note={note} onDelete={() => onDelete(note)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to the file itself, made here: saving it needs no permission and no request. */
function Export({ notes, today }: Pick<NotesProps, 'notes' | 'today'>) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([toNotesFile(notes)], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [notes]);
  return (
    <a class="button" href={address} download={`firsthand-notes-${today}.json`}>
      {text('options_notes_export')}
    </a>
  );
}

function NoteView({ note, onDelete }: { readonly note: Note; readonly onDelete: () => void }) {
  return (
    <article class="entry" data-rating={note.rating}>
      <p class="quote">
        <q>{note.quote}</q>
      </p>
      <p class="sub">
        <span class="disc">
          <Glyph rating={note.rating} />
        </span>
        <span class="name">{text(termKey('rating', note.rating))}</span>
        <span class="soft">{note.value}</span>
      </p>
      <p class={note.text === '' ? 'soft' : 'said'}>{note.text === '' ? text('options_note_empty') : note.text}</p>
      <p class="soft small">
        <time dateTime={note.day}>{toDayWords(note.day)}</time>
        {note.page === null ? null : <Page address={note.page} />}
        <span>{text('options_note_rule', note.rule)}</span>
      </p>
      <button type="button" class="button" aria-label={text('options_note_delete_this', note.quote)} onClick={onDelete}>
        {text('options_note_delete')}
      </button>
    </article>
  );
}

function Page({ address }: { readonly address: string }) {
  if (!isWebAddress(address)) return <span>{address}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {new URL(address).hostname}
    </a>
  );
}
