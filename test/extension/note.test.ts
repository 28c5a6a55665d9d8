import { expect, it } from 'vitest';
import { noteSchema } from '../../extension/messages.ts';
import { toNote } from '../../extension/ui/note.ts';
import { checked } from '../engine.ts';

const { report } = checked('At least 30,000 organisations globally were hacked.');
const [finding] = report.findings;
if (finding === undefined) throw new Error('nothing found');

it('a note holds what it is about, so that it is understood without the page', () => {
  expect(toNote('They were servers.', finding, report, '2026-11-25')).toEqual({
    text: 'They were servers.',
    day: '2026-11-25',
    page: null,
    quote: finding.claim.quote,
    value: finding.value,
    rating: 'missing-context',
    rule: 'figure/scope-differs',
    facts: finding.facts,
    dossier: `${report.dossier.id} ${report.dossier.version}`,
  });
});

it('a note of any length fits the contract', () => {
  const long = 'x'.repeat(9000);
  const huge = {
    ...finding,
    value: long,
    claim: { ...finding.claim, quote: long },
    facts: Array.from({ length: 90 }, (_, at) => `f${at}`),
  };
  const from = { ...report, article: { ...report.article, url: `https://a.example/${long}` } };
  expect(noteSchema.safeParse(toNote(long, huge, from, '2026-11-25')).success).toBe(true);
});
