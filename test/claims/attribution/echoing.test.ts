import { expect, test } from 'vitest';
import { claimsOf } from '../../engine.ts';

/** The attributions of the last sentence, each as accuser, accused and relation. */
const echoed = (text: string): string[] => {
  const last = text.lastIndexOf('. ', text.length - 2) + 2;
  return claimsOf(text).flatMap((claim) =>
    claim.kind === 'attribution' && claim.start >= last
      ? [`${claim.reading.accuser?.party}: ${claim.reading.accused?.party} ${claim.reading.relation}`]
      : [],
  );
};

test.each([
  [
    'The US accused China’s Ministry of State Security of the Exchange hack. Canada and Australia did.',
    ['canada: china-mss mss', 'australia: china-mss mss'],
  ],
  ['Britain blamed China for the Exchange attack. So did New Zealand.', ['new-zealand: china country']],
  ['Britain blamed China for the Exchange attack. Canada did, too.', ['canada: china country']],
  [
    'Britain blamed China for the Exchange attack. The US, the EU and Japan issued attribution statements.',
    ['us: china country', 'eu: china country', 'japan: china country'],
  ],
  [
    'Britain blamed China for the Exchange attack. The EU and Japan did not.',
    ['eu: undefined declines', 'japan: undefined declines'],
  ],
  ['Britain blamed China for the Exchange attack. New Zealand’s GCSB said the same.', ['new-zealand-gcsb: china country']],
  [
    'China rejected the accusation over the Exchange attack. Embassies from Canberra to Ottawa said much the same.',
    ['china: china denies'],
  ],
  [
    'China rejected the accusation over the Exchange attack. Its embassy in London repeated it.',
    ['china-embassy-uk: china denies'],
  ],
])('%s', (text, lines) => expect(echoed(text)).toEqual(lines));

test.each([
  ['the verb has an object of its own', 'Britain blamed China for the Exchange attack. Microsoft did nothing.'],
  ['nobody was accused before', 'The Exchange servers were patched. So did Britain.'],
  ['the accused does not accuse itself', 'Britain blamed China for the Exchange attack. So did Beijing.'],
  [
    'an answer of another sort',
    'China rejected the accusation over the Exchange attack. Its embassy in London said it was shut.',
  ],
  ['no answer before', 'Exchange servers were patched. Its embassy in London repeated it.'],
  ['a statement of another sort', 'Britain blamed China for the Exchange attack. The US issued a travel warning.'],
])('no echo: %s', (_, text) => expect(echoed(text)).toEqual([]));

test.each([
  ['Britain accused China of the Exchange hack, as did Canada.', ['uk: china country', 'canada: china country']],
  ['NATO condemned the Exchange hack, as did the EU.', ['nato: china condemns', 'eu: china condemns']],
  // A denial is echoed by nobody but China's own.
  ['China denied the Exchange hack, as did Britain.', ['china: china denies']],
])('in one sentence: %s', (text, lines) =>
  expect(
    claimsOf(text).flatMap((claim) =>
      claim.kind === 'attribution'
        ? [`${claim.reading.accuser?.party}: ${claim.reading.accused?.party} ${claim.reading.relation}`]
        : [],
    ),
  ).toEqual(lines),
);

test('whom it is read as accusing is said', () => {
  const claim = claimsOf('Britain blamed China for the Exchange attack. So did Canada.').at(-1);
  expect(claim?.assumed).toEqual([{ kind: 'accusing', name: 'China' }]);
});
