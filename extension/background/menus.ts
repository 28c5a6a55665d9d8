/** What the context menu offers, and in which words. Pure: `main.ts` puts it into the browser and answers it. */
import type { MenuItem } from '../platform/menus.ts';
import { type Key, text } from '../ui/text.ts';

export const MENU_ACTIONS = ['check-selection', 'check-field', 'check-page', 'open-panel'] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

/** With text selected the selection is meant; the panel is offered either way. A field has its own entry. The browser puts them under the extension's name. */
const ITEMS: Readonly<Record<MenuAction, { readonly title: Key; readonly contexts: MenuItem['contexts'] }>> = {
  'check-selection': { title: 'menu_check_selection', contexts: ['selection'] },
  'check-field': { title: 'menu_check_field', contexts: ['editable'] },
  'check-page': { title: 'menu_check_page', contexts: ['page'] },
  'open-panel': { title: 'menu_open_panel', contexts: ['page', 'selection'] },
};

export function menuItems(): MenuItem[] {
  return MENU_ACTIONS.map((id) => ({ id, title: text(ITEMS[id].title), contexts: ITEMS[id].contexts }));
}

/** An entry of an older version may still be there until the menu is made anew. */
export function toMenuAction(id: string): MenuAction | null {
  return MENU_ACTIONS.find((action) => action === id) ?? null;
}
