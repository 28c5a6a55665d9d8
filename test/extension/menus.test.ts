import { beforeAll, expect, it } from 'vitest';
import { MENU_ACTIONS, menuItems, toMenuAction } from '../../extension/background/menus.ts';
import { speak } from '../words.ts';

beforeAll(() => speak('en'));

const offered = (context: 'page' | 'selection' | 'editable') =>
  menuItems()
    .filter(({ contexts }) => contexts.includes(context))
    .map(({ title }) => title);

it('a page can be checked, a selection can be checked, and either way the panel opens; a field has its own entry', () => {
  expect(offered('page')).toEqual(['Check this page', 'Open the panel']);
  expect(offered('selection')).toEqual(['Check the selection', 'Open the panel']);
  expect(offered('editable')).toEqual(['Check this text field']);
});

it('every entry is answered, and one that is not ours is not', () => {
  expect(menuItems().map(({ id }) => toMenuAction(id))).toEqual([...MENU_ACTIONS]);
  expect(toMenuAction('check-everything')).toBeNull();
});
