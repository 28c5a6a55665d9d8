/** The few icons of buttons and links. Decoration: the label is in the button. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  leave: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 9h3',
  copy: 'M6 5.5h7v8H6zM3.5 10.5h-1v-8h7v1',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13 13 3',
  note: 'M3 3h10v7.5H8L5 13v-2.5H3zM6 6h4M6 8h2.5',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" style={{ strokeWidth: 1.6 }}>
      <path d={PATHS[name]} />
    </svg>
  );
}
