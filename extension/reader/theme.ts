/**
 * Is the article light or dark? Told by the colour of its text, not by its ground: grounds are often transparent, pictures or
 * gradients, and text that can be read is always the opposite of them. Pure, except for one computed style.
 */

export type Theme = 'light' | 'dark';

/** Perceived lightness from 0 to 1 of a computed colour, or null where its notation is not known. */
export function toLightness(colour: string): number | null {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  );
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return null;
  if (/^rgba?\(/.test(colour)) return (0.299 * a + 0.587 * b + 0.114 * c) / 255;
  if (/^ok(?:lab|lch)\(/.test(colour)) return a;
  if (/^(?:lab|lch)\(/.test(colour)) return colour.includes('%') ? a : a / 100;
  if (/^color\(srgb /.test(colour)) return 0.299 * a + 0.587 * b + 0.114 * c;
  return null;
}

/** The theme of the text at an element; the system's where it cannot be told. */
export function themeAt(element: Element): Theme {
  const window = element.ownerDocument.defaultView;
  if (window === null) return 'light';
  const lightness = toLightness(window.getComputedStyle(element).color);
  if (lightness === null) return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return lightness > 0.55 ? 'dark' : 'light';
}
