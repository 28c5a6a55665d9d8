/**
 * Which field of a page is meant: the one that has the focus, also in open shadow roots. And which is left alone: what may hold a secret
 * is never read, and an editor that draws its text has none to read.
 */
import { isDrawn } from './drawn.ts';

/** Why there is no field to check, as the person is told. */
export const REFUSALS = ['none', 'secret', 'drawn', 'frame', 'long'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Found =
  | { readonly kind: 'plain'; readonly element: HTMLTextAreaElement | HTMLInputElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** More than a book: no field is made for it, and its mirror would be felt. */
export const LONGEST = 400_000;

const refused = (why: Refusal): Found => ({ kind: 'refused', why });

export function findField(document: Document): Found {
  const focused = focusedIn(document);
  if (isDrawn(focused, document)) return refused('drawn');
  if (focused instanceof HTMLIFrameElement || focused instanceof HTMLFrameElement) return refused('frame');
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
    if (!isProse(focused)) return refused(focused.type === 'password' || isSecret(focused) ? 'secret' : 'none');
    return focused.value.length > LONGEST ? refused('long') : { kind: 'plain', element: focused };
  }
  const host = editingHost(focused);
  if (host === null) return refused('none');
  return (host.textContent?.length ?? 0) > LONGEST ? refused('long') : { kind: 'rich', element: host };
}

/** What has the focus, through open shadow roots; in a document that is edited as a whole its body. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The outermost element of what is edited around an element; null where nothing is. */
function editingHost(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable && host !== host.ownerDocument.body) host = host.parentElement;
  return host;
}

/** Fields in which somebody writes: not the many kinds of input that take a datum, and none that a browser would fill in or hide. */
function isProse(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return (field instanceof HTMLTextAreaElement || field.type === 'text') && !isSecret(field);
}

/** What is filled in by itself is a person's own: names, addresses, cards, codes. `off` and `on` say nothing of what it is. */
function isSecret(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return isSecretField({
    autocomplete: field.getAttribute('autocomplete') ?? '',
    names: [field.name, field.id, field.getAttribute('aria-label') ?? ''],
    masked: getComputedStyle(field).getPropertyValue('-webkit-text-security'),
  });
}

interface Traits {
  readonly autocomplete: string;
  readonly names: readonly string[];
  /** The style that shows dots for letters. */
  readonly masked: string;
}

const SECRET_NAMES =
  /pass(?:word|phrase|code|wd)|(?:^|[^a-z])(?:pwd|pin|otp|cvc|cvv|iban|ssn|tan)(?:[^a-z]|$)|secret|token|api.?key|credit.?card|card.?number|security.?(?:code|number)/i;

/** Pure. A field that the page itself calls a secret is one, whatever type it has. */
export function isSecretField({ autocomplete, names, masked }: Traits): boolean {
  const fill = autocomplete.trim().toLowerCase();
  if (fill !== '' && fill !== 'on' && fill !== 'off' && fill !== 'nope' && fill !== 'false') return true;
  if (masked !== '' && masked !== 'none') return true;
  return names.some((name) => SECRET_NAMES.test(name));
}
