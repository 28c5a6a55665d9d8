/** The mark of the project: an opening quotation mark over the line that is drawn under a claim. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="ground" width="32" height="32" rx="7" />
      <path
        class="quote"
        d="M14.2 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2zM23.4 7.6c-3.6 1.2-6 4.2-6 8.1 0 2.6 1.5 4.3 3.6 4.3 1.9 0 3.3-1.4 3.3-3.2 0-1.8-1.2-3.1-2.9-3.1-.3 0-.7.1-.8.1.3-1.7 1.8-3.4 3.6-4.2z"
      />
      <path class="line" d="M8 25h16" />
    </svg>
  );
}
