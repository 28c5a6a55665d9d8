/** Out: the report as a file, in each format. In: a report that was saved before. Nothing is sent anywhere: the browser saves it. */
import { useId } from 'preact/hooks';
import { EXPORTS } from '../../src/report/exports.ts';
import { type Key, text } from '../ui/text.ts';
import type { ArticleProps } from './props.ts';

export function FilesView({ actions }: ArticleProps) {
  return (
    <>
      <h2>{text('panel_save')}</h2>
      <p class="soft">{text('panel_save_more')}</p>
      <ul class="formats">
        {EXPORTS.map(({ id }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => actions.save(id)}>
              {text(`panel_format_${id}` satisfies Key)}
            </button>
            <span class="soft">{text(`panel_format_${id}_more` satisfies Key)}</span>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={() => print()}>
            {text('panel_print')}
          </button>
          <span class="soft">{text('panel_print_more')}</span>
        </li>
      </ul>
      <OpenFile onOpen={actions.openFile} />
    </>
  );
}

/** Dropping a file anywhere on the panel does the same (`main`). */
export function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const field = useId();
  return (
    <section class="open-file">
      <h2>{text('panel_open_file')}</h2>
      <p class="soft" id={`${field}-more`}>
        {text('panel_open_file_more')}
      </p>
      <label class="button" for={field}>
        {text('panel_choose_file')}
      </label>
      <input
        id={field}
        class="hidden-words"
        type="file"
        accept=".json,.jsonld,.html"
        aria-describedby={`${field}-more`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
    </section>
  );
}
