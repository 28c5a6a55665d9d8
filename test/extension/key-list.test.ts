import { expect, it } from 'vitest';
import { toKeys } from '../../extension/ui/key-list.tsx';

it.each([
  ['Alt+Shift+F', ['Alt', 'Shift', 'F']],
  ['Ctrl++', ['Ctrl', '+']],
  ['⌥⇧F', ['⌥', '⇧', 'F']],
  // As Chromium has it in German, and as it stands on the key.
  ['Alt+Umschalttaste+F', ['Alt', 'Umschalt', 'F']],
  ['MediaNextTrack', ['MediaNextTrack']],
  ['', []],
])('the keys of %s are %j', (shortcut, keys) => {
  expect(toKeys(shortcut)).toEqual(keys);
});
