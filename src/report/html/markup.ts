/**
 * HTML as text, made so that nothing which is put into it can become markup: every value is escaped, and only what this file has
 * made itself goes in as it is. Attributes are always written in double quotes.
 */
import { wellFormed } from '../plain.ts';
import { clean } from '../wrap.ts';

/** Markup that has been made here; the only way to one is `html`. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text, markup, lists of them; `null` and `false` are nothing. */
export type Value = string | number | Markup | null | false | readonly Value[];

/** @example html`<p>${'<b>'}</p>`.markup // '<p>&lt;b&gt;</p>' */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, index) => part + toMarkup(values[index] ?? null)).join('') };
}

/** Text that must not be escaped because a parser does not read it: the inside of `<style>` and `<script>`. The caller answers for it. */
export function raw(text: string): Markup {
  return { markup: text };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters and overrides of direction go: HTML forbids the former, and the latter would turn round what follows. */
export function escapeHtml(text: string): string {
  return clean(wellFormed(text)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function toMarkup(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(toMarkup).join('');
}
