import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from '../../extension/ui/card.tsx';
import { RULES, ruleOf } from '../../src/check/rules/index.ts';
import { findingsOf } from '../engine.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

beforeEach(() => {
  vi.stubGlobal('document', document);
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** The text of “Why this rating”. */
function whyOf(text: string, published: string): string {
  const [finding] = findingsOf(text, published);
  if (finding === undefined) throw new Error(`Nothing found in “${text}”`);
  render(<Card finding={finding} headingId="h" />, document.body);
  const why = [...document.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.includes('Why this rating'),
  );
  return why?.textContent ?? '';
}

test('the card says by which rule it is rated so, in its words and by its id', () => {
  const why = whyOf('At least 30,000 organisations globally were hacked.', '2021-07-21');
  expect(why).toContain(ruleOf('figure/scope-differs').says);
  expect(why).toContain('Rule figure/scope-differs');
});

test('every rule that rates can be shown', () => {
  for (const { id, says, rating, example } of RULES) {
    const [first] = findingsOf(example.text, example.published);
    if (rating === null || first?.rule !== id) continue;
    const why = whyOf(example.text, example.published);
    expect(why).toContain(says);
    expect(why).toContain(`Rule ${id}`);
  }
});
