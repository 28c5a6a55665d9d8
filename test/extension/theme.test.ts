import { expect, it } from 'vitest';
import { THEMES } from '../../extension/settings.ts';
import { applyTheme } from '../../extension/ui/theme.ts';

it('a theme is a colour scheme of the page, and “auto” takes the old one away', () => {
  const root = { style: { colorScheme: '' } };
  const schemes = [...THEMES, 'auto' as const].map((theme) => {
    applyTheme(theme, root);
    return root.style.colorScheme;
  });
  expect(schemes).toEqual(['light dark', 'light', 'dark', 'light dark']);
});
