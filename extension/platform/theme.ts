/** Keeps a page of ours in the theme that the user chose. Imported for its effect by each page's `main`. */
import { applyTheme } from '../ui/theme.ts';
import { onSettings, readSettings } from './storage.ts';

const apply = ({ theme }: Awaited<ReturnType<typeof readSettings>>) => applyTheme(theme, document.documentElement);

void readSettings().then(apply);
onSettings(apply);
