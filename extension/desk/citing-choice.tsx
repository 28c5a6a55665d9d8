/** How the desk puts a citation into the draft. One choice for the draft, at hand wherever a citation is offered. */
import { useId } from 'preact/hooks';
import { termKey, text } from '../ui/text.ts';
import { CITE_FORMATS, CITE_STYLES, type CiteFormat, type CiteStyle } from './drafts/draft.ts';

export interface CitingProps {
  readonly format: CiteFormat;
  readonly style: CiteStyle;
  readonly onChoose: (change: { readonly format?: CiteFormat; readonly style?: CiteStyle }) => void;
}

export function CitingChoice({ format, style, onChoose }: CitingProps) {
  const field = useId();
  return (
    <span class="placement">
      <label for={field}>{text('desk_cite_format')}</label>
      <select
        id={field}
        value={format}
        onChange={({ currentTarget }) => {
          const chosen = CITE_FORMATS.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose({ format: chosen });
        }}
      >
        {CITE_FORMATS.map((one) => (
          <option key={one} value={one}>
            {text(termKey('desk_format', one))}
          </option>
        ))}
      </select>
      {/* A link names nobody, so it has no style. */}
      {format === 'link' ? null : (
        <>
          <label for={`${field}-style`}>{text('desk_cite_style')}</label>
          <select
            id={`${field}-style`}
            value={style}
            onChange={({ currentTarget }) => {
              const chosen = CITE_STYLES.find((one) => one === currentTarget.value);
              if (chosen !== undefined) onChoose({ style: chosen });
            }}
          >
            {CITE_STYLES.map((one) => (
              <option key={one} value={one}>
                {text(termKey('desk_style', one))}
              </option>
            ))}
          </select>
        </>
      )}
    </span>
  );
}
