/** The browser's messages, for `ui/text`. Imported for its effect by each surface's `main`, before anything is drawn. */
import browser from 'webextension-polyfill';
import { provideWords } from '../ui/text.ts';

/** The language of `_locales` that the browser chose, which may be another than the browser's own. */
const chosen = browser.i18n.getMessage('language') || 'en';

provideWords((key, values) => browser.i18n.getMessage(key, [...values]), chosen);
