import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/report/to-markdown.ts';
import { anyRecord, REAL, RECORD } from './records.ts';

test('a report to read: claim, rating, value against value, the source’s words, and the way there', () => {
  const [first] = RECORD.findings;
  if (first === undefined) throw new Error('No finding');
  const value = 'at least 30,000 organisations, worldwide';
  const record = {
    ...RECORD,
    findings: [{ ...first, value }],
    counts: { ...RECORD.counts, supported: 0, 'not-enough-evidence': 0 },
  };
  expect(toMarkdown([{ record }], { now: new Date('2026-11-25T12:00:00Z') })).toBe(`# Servers hacked

Published 19 July 2021 · Saved 25 November 2026

1 × Needs context

## 1. ◐ Needs context

> **At least 30,000 organisations worldwide** were hit, Krebs said.

| The article | The source |
| --- | --- |
| at least 30,000 organisations, **worldwide** | at least 30,000 organizations, in the **US** |

The source counts the US only.

“At least 30,000 organizations across the United States”

— **KrebsOnSecurity** (press, 5 March 2021), At Least 30,000 U.S. Organizations Newly Hacked. As quoted by others.  
[Open the source](<https://krebsonsecurity.com/2021/03/at-least-30000/>) · [Archived copy](<https://web.archive.org/web/20210305/https://krebsonsecurity.com/2021/03/at-least-30000/>)

The article credits Krebs.

Rule \`figure/scope-differs\`

## What was checked

Checked against “An example”, 1.0.0, updated 23 November 2026.  
It covers: Nothing real.

A rating says how one claim stands to the sources on file, on the day the article was printed. Firsthand gives no score to an article or an outlet. What it left unmarked it has not checked.
`);
});

test('where sources differ, both are named', () => {
  expect(toMarkdown([{ record: REAL }])).toMatch(
    /\| The article \| The sources \|\n\| --- \| --- \|\n\| [^|]+ \| Global Affairs Canada: [^|;]+; UK Foreign[^|]+ \|/,
  );
});

test('several articles stand one after another', () => {
  expect(toMarkdown([{ record: RECORD }, { record: REAL, name: 'b.txt' }]).match(/^# .*|^---$/gm)).toEqual([
    '# Servers hacked',
    '---',
    expect.stringMatching(/^# /),
  ]);
});

test('an article about something else says so', () => {
  const record = { ...RECORD, findings: [], topic: { ...RECORD.topic, match: false, takenFor: 'the ProxyShell flaws' } };
  expect(toMarkdown([{ record }])).toContain('**Not about An example: taken for the ProxyShell flaws. Nothing was checked.**');
});

test('nothing of an article becomes markup', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const blocks = fromMarkdown(toMarkdown([{ record }])).children;
      const headings = blocks.filter(({ type }) => type === 'heading');
      // The title, one a claim, and what was checked.
      expect(headings).toHaveLength(record.findings.length + 2);
      const text = JSON.stringify(blocks, (key, value) => (key === 'position' ? undefined : value));
      expect(text).not.toMatch(/"type":"(?:html|image|definition|code|imageReference|linkReference|thematicBreak)"/);
      for (const [, url] of text.matchAll(/"url":"([^"]*)"/g)) expect(url).toMatch(/^https?:\/\//i);
    }),
  );
});
