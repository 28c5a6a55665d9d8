/** Language tags (BCP 47) of what is quoted: a source's, the article's, the dossier's. A file can hold anything in their place. */

/** The tag where it is one, else null: a wrong one makes a screen reader speak wrongly. */
export function toLanguageTag(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null;
}

/** @example isSameLanguage('en-GB', 'en') // true */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b);
}

const primaryOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
