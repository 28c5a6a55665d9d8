import { expect, it } from 'vitest';
import { toChange } from '../../../extension/desk/change.ts';

const said = (text: string, ...edits: Parameters<typeof toChange>[1]) =>
  toChange(text, edits)
    .map(({ kind, text: words }) => (kind === 'same' ? words : kind === 'gone' ? `-${words}-` : `+${words}+`))
    .join('');

it('a change is shown with what goes and what comes', () => {
  expect(said('About 60,000 were hit.', { start: 6, end: 12, insert: '30,000' })).toBe('About -60,000-+30,000+ were hit.');
});

it('words around it begin and end whole, and do not leave the paragraph', () => {
  const text =
    'Another paragraph.\n\nA rather long sentence that stands before the number 60,000 and another long one that follows it.';
  const start = text.indexOf('60,000');
  expect(said(text, { start, end: start + 6, insert: '30,000' })).toBe(
    '… stands before the number -60,000-+30,000+ and another long one that …',
  );
  expect(said(text, { start: 20, end: 21, insert: 'One' })).toBe('-A-+One+ rather long sentence that …');
});

it('words that are only put in, and two changes, stand in their order', () => {
  expect(said('Firms were hit.', { start: 5, end: 5, insert: ' in the US' }, { start: 11, end: 14, insert: 'hacked' })).toBe(
    'Firms+ in the US+ were -hit-+hacked+.',
  );
});
