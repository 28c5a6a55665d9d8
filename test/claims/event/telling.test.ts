import { describe, expect, it } from 'vitest';
import { linesOf } from '../../engine.ts';

/** Sentences whose verb and thing tell the event, however far the day stands from them. */
const TOLD: readonly (readonly [string, string])[] = [
  [
    'Prosecutors unsealed a nine-count indictment against Xu Zewei and another Chinese citizen on 8 July 2025.',
    'indictment-unsealed 2025-07-08',
  ],
  ['The directive that ordered agencies to unplug Exchange was retired on 8 January 2026.', 'directive-retired 2026-01-08'],
  ['Microsoft released a tool that even a small charity can run with a click on 15 March 2021.', 'tool-released 2021-03-15'],
  ['The attack began, as far as anyone knows, on 3 January 2021.', 'first-exploitation 2021-01-03'],
  ['DearCry surfaced on 9 March 2021.', 'ransomware-seen 2021-03-09'],
  ['In early 2021, a group called Hafnium broke into Exchange servers.', 'attack 2021-01-01..2021-03-31'],
];

describe('what a verb and its thing tell together', () => {
  it.each(TOLD)('%s', (text, line) => expect(linesOf('date', text, '2026-04-28')).toContain(line));

  it.each([
    'The judge opened the envelope on 8 July 2025.',
    'The minister left on 8 January 2026.',
    'Microsoft released its results on 15 March 2021.',
    'The talks began on 3 January 2021.',
    'In early 2021, a group called Hafnium was named.',
  ])('tells nothing of the sort: %s', (text) => {
    const events = linesOf('date', text, '2026-04-28').map((line) => line.split(' ')[0]);
    const told = ['indictment-unsealed', 'directive-retired', 'tool-released', 'first-exploitation', 'attack'];
    expect(events.filter((event) => told.includes(event ?? ''))).toEqual([]);
  });
});
