import { expect, it } from 'vitest';
import { sayingTheSame, toGroups } from '../../extension/ui/groups.ts';
import { findingsOf } from '../engine.ts';

const quotesOf = (text: string) => toGroups(findingsOf(text)).map((group) => group.map(({ claim }) => claim.quote));

it('the same count, worded otherwise, is said again', () => {
  const text =
    'The attack on Exchange servers hit at least 30,000 organisations globally. Days passed. It hit at least thirty thousand organisations globally, firms said.';
  const groups = quotesOf(text).filter((group) => group.length > 1);
  expect(groups).toEqual([['at least 30,000 organisations', 'at least thirty thousand organisations']]);
});

it.each([
  ['another count', 'Hackers hit at least 30,000 organisations in the US. They hit at least 60,000 organisations in the US.'],
  ['another scope', 'Hackers hit at least 30,000 organisations in the US. They hit at least 30,000 organisations globally.'],
  ['another bound', 'Hackers hit at least 30,000 organisations in the US. They hit up to 30,000 organisations in the US.'],
  ['another accuser', 'The UK blamed China for the Exchange hack. Canada blamed China for the Exchange hack.'],
])('%s is another thing', (_, text) => {
  const groups = quotesOf(text);
  expect(groups.length).toBeGreaterThan(1);
  for (const group of groups) expect(group).toHaveLength(1);
});

it('what is only asked is not what is said', () => {
  const [said] = findingsOf('Hackers hit at least 30,000 organisations in the US.');
  if (said === undefined) throw new Error('nothing found');
  const asked = { ...said, id: 'asked', claim: { ...said.claim, stance: 'question' as const } };
  const worse = { ...said, id: 'worse', rating: 'refuted' as const };
  expect(toGroups([said, asked, worse])).toHaveLength(3);
});

it('a party is one by whatever name it goes, and a stranger by none but its own', () => {
  const [blames] = findingsOf('The UK blamed China for the Exchange hack.');
  const claim = blames?.claim;
  if (blames === undefined || claim?.kind !== 'attribution') throw new Error('no attribution found');
  const by = (name: string, party: string | null) => ({
    ...blames,
    id: name,
    claim: { ...claim, reading: { ...claim.reading, accuser: { name, party } } },
  });
  expect(toGroups([by('The UK', 'uk'), by('London', 'uk')])).toHaveLength(1);
  expect(toGroups([by('a lawyer', null), by('A lawyer', null)])).toHaveLength(1);
  expect(toGroups([by('a lawyer', null), by('a banker', null)])).toHaveLength(2);
});

it('groups stand in the order of their first finding, and a finding finds its own', () => {
  const findings = findingsOf(
    'Hackers hit at least 30,000 organisations in the US. Microsoft fixed four flaws. Hackers hit at least 30,000 organisations in the US.',
  );
  const groups = toGroups(findings);
  expect(groups.flat().length).toBe(findings.length);
  const firsts = groups.flatMap(([first]) => (first === undefined ? [] : [findings.indexOf(first)]));
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  const first = findings[0];
  if (first === undefined) throw new Error('nothing found');
  expect(sayingTheSame(first, findings)).toEqual(groups[0]);
  expect(groups[0]).toHaveLength(2);
});
