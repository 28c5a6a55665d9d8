import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../extension/ui/card.tsx';
import { Peek } from '../../extension/ui/peek.tsx';
import { RULES, ruleOf } from '../../src/check/rules/index.ts';
import { findingsOf } from '../engine.ts';
import { speak } from '../words.ts';

speak('en');

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

const GLOBALLY = 'At least 30,000 organisations globally were hacked.';

function draw(text: string, props: Partial<CardProps> = {}): Element {
  const [finding] = findingsOf(text, '2021-07-21');
  if (finding === undefined) throw new Error(`Nothing found in “${text}”`);
  render(<Card finding={finding} headingId="h" {...props} />, document.body);
  const card = document.querySelector('.card');
  if (card === null) throw new Error('no card');
  return card as unknown as Element;
}
const button = (label: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent === label,
  );
  if (found === undefined) throw new Error(`no button “${label}”`);
  return found;
};
const press = async (label: string) => {
  button(label).dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('click', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 10));
};

test('the way to the source is drawn step by step, with what the article links to', () => {
  const [finding] = findingsOf('According to the BBC, at least 30,000 organisations globally were hacked.', '2021-07-21');
  if (finding === undefined) throw new Error('nothing found');
  const chain = finding.chain.map((step) => ({ ...step, linked: step.role === 'source' }));
  draw(GLOBALLY, { finding: { ...finding, chain } });
  const steps = [...document.querySelectorAll('.chain li')];
  expect(steps.map((step) => step.getAttribute('data-role'))).toEqual(chain.map(({ role }) => role));
  expect(steps[0]?.textContent).toBe('The article');
  expect(steps.filter((step) => step.textContent?.includes('linked in the article'))).toHaveLength(1);
});

test('other sources stand side by side, each with its value, and their words below', () => {
  const card = draw(GLOBALLY);
  const rows = [...card.querySelectorAll('.comparison tbody tr')];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row.querySelector('td')?.textContent).not.toBe('');
  expect(card.querySelector('.comparison details summary')?.textContent).toMatch(/^Their words/);
});

test('two sources that differ are both named', () => {
  const [finding] = findingsOf(
    'The sums do not add up. An estimated 400,000 servers were affected worldwide by the Exchange hack.',
  );
  if (finding?.rating !== 'conflicting') throw new Error(`not conflicting: ${finding?.rating}`);
  render(<Card finding={finding} headingId="h" />, document.body);
  const names = [...document.querySelectorAll('.sides .whose')].map((one) => one.textContent);
  expect(names).toEqual(finding.evidence.slice(0, 2).map(({ publisher }) => publisher));
});

test('a claim that is said again says so, and leads to the other places', async () => {
  const steps: number[] = [];
  draw(GLOBALLY, { repeated: { number: 1, of: 3 }, onRepeated: (by) => steps.push(by) });
  expect(document.querySelector('.elsewhere')?.textContent).toContain('Said 3 times in this article');
  await press('Next place where it is said');
  expect(steps).toEqual([1]);
});

test('a claim in the same words is named, and leads to it', async () => {
  const gone: string[] = [];
  draw(GLOBALLY, { also: [{ id: 'date-2', kind: 'date', rating: 'refuted' }], onAlso: (id) => gone.push(id) });
  await press('Date, Contradicts the source');
  expect(gone).toEqual(['date-2']);
});

test('said once, and alone, there is no word about it', () => {
  draw(GLOBALLY, { repeated: { number: 1, of: 1 }, onRepeated: () => {}, also: [], onAlso: () => {} });
  expect(document.querySelector('.elsewhere')).toBeNull();
});

test('what a surface cannot do is not offered', () => {
  expect(draw(GLOBALLY).querySelector('.actions')).toBeNull();
  draw(GLOBALLY, { onHide: () => {} });
  expect([...document.querySelectorAll('.actions button')].map((one) => one.textContent)).toEqual(['Hide this']);
});

test('where the panel opens only from the toolbar, the card says so in words', async () => {
  draw(GLOBALLY, { onPanel: async () => false });
  await press('Open in panel');
  expect(document.querySelector('.outcome')?.textContent).toContain('only from its toolbar');
});

test.each([
  [true, 'Kept on this machine'],
  [false, 'could not be kept'],
])('a note that is kept (%s) or not is told: “%s”', async (kept, said) => {
  const notes: string[] = [];
  draw(GLOBALLY, {
    onNote: async (words) => {
      notes.push(words);
      return kept;
    },
  });
  await press('This is wrong');
  const form = document.querySelector('form');
  expect(form?.textContent).toContain('stays on this machine');
  form?.dispatchEvent(
    new (document.defaultView as unknown as typeof globalThis).Event('submit', { bubbles: true, cancelable: true }),
  );
  await new Promise((done) => setTimeout(done, 20));
  expect(notes).toEqual(['']);
  expect(document.querySelector('.actions')?.textContent).toContain(said);
  expect(document.querySelector('form') === null).toBe(kept);
});

test('a peek has the rating, the values, the reason and the first source, and nothing to press', () => {
  const [finding] = findingsOf(GLOBALLY, '2021-07-21');
  if (finding === undefined) throw new Error('nothing found');
  render(<Peek finding={finding} headingId="h" />, document.body);
  const { textContent } = document.body;
  for (const words of ['Needs context', finding.reasons[0]?.text, finding.evidence[0]?.publisher, '5 March 2021'])
    expect(textContent).toContain(words);
  expect(document.querySelector('button, a, summary')).toBeNull();
});
