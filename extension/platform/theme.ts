/** Keeps a page of ours in the theme that the user chose, and says in which language it speaks. Imported for its effect by each page's `main`. */
import { languageOfWords } from '../ui/text.ts';
import { applyTheme } from '../ui/theme.ts';
import { onSettings, readSettings } from './storage.ts';

const apply = ({ theme }: Awaited<ReturnType<typeof readSettings>>) => applyTheme(theme, document.documentElement);

document.documentElement.lang = languageOfWords();
void readSettings().then(apply);
onSettings(apply);
