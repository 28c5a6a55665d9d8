/**
 * Every word on screen, by key: the messages are in `manifest/locales`, one file a surface, and reach the browser as its `_locales`.
 * Where they are looked up is given by each surface's `main` (`platform/text`), so that what is drawn here needs no browser.
 */
import type { ComponentChild } from 'preact';
import type browser from '../../manifest/locales/en/browser.json';
import type card from '../../manifest/locales/en/card.json';
import type desk from '../../manifest/locales/en/desk.json';
import type field from '../../manifest/locales/en/field.json';
import type options from '../../manifest/locales/en/options.json';
import type panel from '../../manifest/locales/en/panel.json';
import type pictures from '../../manifest/locales/en/pictures.json';
import type popup from '../../manifest/locales/en/popup.json';
import type terms from '../../manifest/locales/en/terms.json';
import type welcome from '../../manifest/locales/en/welcome.json';

/** The files of a locale, in the order in which they are joined. */
type Messages = typeof browser &
  typeof terms &
  typeof card &
  typeof desk &
  typeof field &
  typeof panel &
  typeof pictures &
  typeof popup &
  typeof options &
  typeof welcome;

export type Key = keyof Messages;
/** A key that has a form for one and a form for others: `claims` for `claims_one` and `claims_other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The message of a key with `$1`, `$2` … replaced, in the user's language. */
export type Lookup = (key: string, values: readonly string[]) => string;

let lookup: Lookup = (key) => {
  throw new Error(`No words were given: ${key}`);
};
/** BCP 47, of the words: chooses plural forms, number and day formats. */
let language = 'en';

/** Called once by each surface before it draws. */
export function provideWords(given: Lookup, inLanguage: string): void {
  lookup = given;
  language = inLanguage;
}

export function languageOfWords(): string {
  return language;
}

/** @example text('popup_paused_on', 'bbc.co.uk') // 'Pause on bbc.co.uk' */
export function text(key: Key, ...values: readonly (string | number)[]): string {
  return lookup(key, values.map(String));
}

/** The form for the number, which is `$1` in it, formatted; further values follow. @example counted('claims', 3) // '3 claims' */
export function counted(stem: CountedKey, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return lookup(`${stem}_${form}`, [new Intl.NumberFormat(language).format(count), ...values.map(String)]);
}

/** For keys that are made of a closed list's term: `rating_missing_context` for `missing-context`. */
export function termKey<Prefix extends string, Term extends string>(
  prefix: Prefix,
  term: Term,
): `${Prefix}_${Underscored<Term>}` {
  return `${prefix}_${term.replaceAll('-', '_').replaceAll(' ', '_')}` as `${Prefix}_${Underscored<Term>}`;
}
type Underscored<T extends string> = T extends `${infer A}-${infer B}`
  ? Underscored<`${A}_${B}`>
  : T extends `${infer A} ${infer B}`
    ? Underscored<`${A}_${B}`>
    : T;

/** As `text`, where a value is more than words: a name in bold, a link. Returns the pieces in the language's order. */
export function richText(key: Key, ...values: readonly ComponentChild[]): ComponentChild[] {
  // Private-use characters, which no message has.
  const holes = values.map((_, index) => String.fromCharCode(0xe000 + index));
  return lookup(key, holes)
    .split(/([\ue000-\ue0ff])/)
    .map((part) => (/^[\ue000-\ue0ff]$/.test(part) ? (values[part.charCodeAt(0) - 0xe000] ?? null) : part));
}
