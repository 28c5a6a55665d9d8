/** The theme of our own pages. Every colour is a `light-dark()` pair (`tokens.css`), so that one property turns all of them. */
import type { Theme } from '../settings.ts';

const SCHEMES: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' };

export function applyTheme(theme: Theme, root: { readonly style: { colorScheme: string } }): void {
  root.style.colorScheme = SCHEMES[theme];
}
