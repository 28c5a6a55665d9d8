/** The messages of a locale as the browser would give them, for tests of what is drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { provideWords } from '../extension/ui/text.ts';

export type Messages = Record<string, { readonly message: string; readonly description?: string }>;

export function messagesOf(locale: string): Messages {
  const folder = `manifest/locales/${locale}`;
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Messages),
  );
}

/** Makes `ui/text` speak the locale. A key that is not there fails the test. */
export function speak(locale: string): void {
  const messages = messagesOf(locale);
  provideWords((key, values) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`No message: ${key}`);
    return found.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  }, locale);
}
