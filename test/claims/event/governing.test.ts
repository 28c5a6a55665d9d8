import { describe, expect, it } from 'vitest';
import { type Governed, governing } from '../../../src/claims/event/governing.ts';
import { findWhens } from '../../../src/claims/when.ts';
import { contextOf, sentenceOf } from '../../engine.ts';

function governedBy(text: string): Governed | null {
  const sentence = sentenceOf(text);
  const context = contextOf(text);
  const [when] = findWhens(sentence, context);
  if (when === undefined) throw new Error(`No date in ${text}`);
  return governing(sentence, when, context);
}

/** A sentence with one date, the verb that the date hangs on, and who does it. */
const VERBS: readonly (readonly [string, string, string | null])[] = [
  ['Volexity spoke of it on 2 March.', 'speak', 'volexity'],
  ['On 2 March Volexity spoke of it.', 'speak', 'volexity'],
  ['Volexity on 2 March told Microsoft of it.', 'tell', 'volexity'],
  ['Microsoft did publish, on 12 March, a tool.', 'publish', 'microsoft'],
  ['On 2 March Volexity, which had seen it first, spoke of it.', 'speak', 'volexity'],
  ['China was blamed by Britain on 19 July.', 'blame', 'uk'],
  ['China was blamed on 19 July.', 'blame', null],
  // The day of a participle at the head is the main clause's; that of a paper is whose paper it is.
  ['Asked about it on 3 March, Microsoft declined to comment.', 'decline', 'microsoft'],
  ['In a review published on 13 January, the GAO repeats it.', 'publish', 'us-gao'],
  ['In a joint notice on 10 March the FBI spoke of it.', 'speak', 'us-fbi'],
  ['It was on 13 April that the FBI spoke of it.', 'speak', 'us-fbi'],
  ['The EU and its 27 members accused China on 19 July.', 'accuse', 'eu'],
  ['Volexity, which had seen it first, conceded on 2 March that it was late.', 'concede', 'volexity'],
];

/** A sentence with one date, and what its verb and its doer make of it. */
const EVENTS: readonly (readonly [string, string | null])[] = [
  ['Dubex raised the alarm on 27 January.', 'reported-to-vendor'],
  ['Volexity told Microsoft of it on 2 February.', 'reported-to-vendor'],
  ['Microsoft learned of the flaws on 5 January.', 'vendor-aware'],
  ['Microsoft made the attacks public on 2 March.', 'disclosed'],
  ['DEVCORE found the flaw on 10 December.', 'discovered'],
  ['Britain accused China on 19 July.', 'attributed'],
  ['Britain on 19 July became the first country to accuse China.', 'attributed'],
  ['Britain waited until 19 July to say who did it.', 'attributed'],
  ['Microsoft did not go public until 2 March.', 'disclosed'],
  ['Microsoft disclosed the flaws on 2 March and blamed a Chinese state group.', 'disclosed'],
  ['The directive was issued on 3 March.', 'directive-issued'],
  ['China was accused on 19 July.', 'attributed'],
  ['The European Banking Authority disclosed it on 7 March.', 'victim-disclosed'],
  ['Beijing said on 20 July that it was all invented.', 'denial'],
  ['Volexity wrote on 2 March that servers fell.', 'statement'],
  ['The Justice Department said on 13 April that web shells had been removed.', 'operation-announced'],
  ['Police seized Xu Zewei in Milan on 3 July.', 'arrest'],
  ['The White House stood its response team down on 19 April.', 'stood-down'],
  ['In a review published on 13 January, the GAO repeats it.', 'report'],
  ['The European Banking Authority let it be known on 7 March.', 'victim-disclosed'],
  // Verbs that make no event of the affair.
  ['Police seized a boat in Milan on 3 July.', null],
  ['The White House let the matter rest on 19 April.', null],
  ['DEVCORE found an office on 10 December.', null],
  ['Microsoft found a partner on 10 December.', null],
  ['Microsoft moved house on 10 December.', null],
  ['Servers fell on 2 March.', null],
];

describe('the verb that a date hangs on', () => {
  it.each(VERBS)('%s: %s by %s', (text, lemma, party) => {
    const governed = governedBy(text);
    expect([governed?.verb.lemma, governed?.actor?.id ?? null]).toEqual([lemma, party]);
  });

  it('is none for a noun, a heading, or another clause', () => {
    expect(governedBy('The attack of 2 March')).toBeNull();
    expect(governedBy('Microsoft spoke; 2 March')).toBeNull();
  });
});

describe('what verb and doer tell', () => {
  it.each(EVENTS)('%s: %s', (text, event) => expect(governedBy(text)?.event ?? null).toBe(event));
});
