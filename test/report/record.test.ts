import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { type ArticleRecord, parseRecord, toRecord } from '../../src/report/record.ts';
import { checked } from '../engine.ts';

const recordOf = (text: string, published: string): ArticleRecord => {
  const { report, article } = checked(text, published);
  return toRecord(report, article);
};

describe('a record', () => {
  it.each(RULES.map(({ id, example }) => ({ id, example })))('of $id comes back from JSON as it went', ({ example }) => {
    const record = recordOf(example.text, example.published);
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('has nothing of how a claim was read', () => {
    const [finding] = recordOf('Microsoft released patches on 2 March 2021.', '2021-03-05').findings;
    expect(finding?.claim.kind).toBe('date');
    expect(finding?.claim).not.toHaveProperty('hints');
    expect(finding?.claim).not.toHaveProperty('anchored');
  });

  it('counts what it holds, not what the page hides', () => {
    const { report, article } = checked('Microsoft released patches on 2 March 2021.', '2021-03-05');
    expect(toRecord(report, article, []).counts.supported).toBe(0);
  });

  it('leaves out a claim that is beyond its bounds, and keeps the others', () => {
    const { report, article } = checked(
      `Mr ${'Aaaa'.repeat(1500)} said that the Exchange hack by Hafnium hit at least 30,000 organisations. Microsoft released patches on 2 March 2021.`,
      '2021-03-05',
    );
    const record = toRecord(report, article);
    expect(report.findings.some(({ claim }) => (claim.speaker?.name.length ?? 0) > 4000)).toBe(true);
    expect(record.findings.map(({ claim }) => claim.kind)).toEqual(['date']);
    expect(parseRecord(record)).toEqual(record);
  });

  it.each([
    ['nothing', undefined],
    ['another format', { format: 'other' }],
    ['a version of later', { ...recordOf('Patches came on 2 March 2021.', '2021-03-05'), version: 2 }],
    ['a rule that is none', withRule('figure/made-up')],
    ['a text beyond its bound', withText('x'.repeat(5_000_001))],
  ])('is not made of %s', (_, data) => {
    expect(parseRecord(data)).toBeNull();
  });
});

function withRule(rule: string): object {
  const record = recordOf('Microsoft released patches on 2 March 2021.', '2021-03-05');
  return { ...record, findings: record.findings.map((finding) => ({ ...finding, rule })) };
}

function withText(text: string): object {
  const record = recordOf('Microsoft released patches on 2 March 2021.', '2021-03-05');
  return { ...record, article: { ...record.article, text } };
}
