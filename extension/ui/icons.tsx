/** The few icons of buttons and links. Decoration: the label is in the button. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  leave: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 9h3',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" style={{ strokeWidth: 1.6 }}>
      <path d={PATHS[name]} />
    </svg>
  );
}
