/**
 * Who gave the orders: "acted at the direction of officers of the Shanghai State Security Bureau", "took their orders from the Ministry",
 * said of persons or of hackers in general. What is accused is the body they worked for.
 */
import { type Sentence, termsOf } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { trigger } from '../triggers.ts';
import { type FoundAttribution, hasDeed, make, type Reader, type Voice } from './reader.ts';

/** Words that lead from those who act to those they act for. */
const LEADING = new Set(
  'direction directions orders order behest instruction instructions supervision command control guidance directed ordered instructed tasked supervised controlled commanded answered answers answer reported reports worked works working answering reporting acting paid'.split(
    ' ',
  ),
);
/** Between the leading word and the body: prepositions, and the officers through whom it leads. */
const BETWEEN = new Set(
  'of from by to for under at the a an its their his and officers officer agents agent officials official handlers members branch bureau office department arm directly with shanghai hainan china chinese regional local provincial , within ( )'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(['of', 'from', 'by', 'to', 'for', 'under']);

export function readControl(reader: Reader): FoundAttribution[] {
  return bodiesOf(reader)
    .flatMap((body) => underOrders(reader, body))
    .slice(0, 1);
}

function underOrders(reader: Reader, body: Body): FoundAttribution[] {
  const { sentence } = reader;
  for (let at = body.from - 1; at >= Math.max(0, body.from - 14); at -= 1) {
    const word = wordAt(sentence, at);
    if (LEADING.has(word)) {
      const between = sentence.tokens.slice(at + 1, body.from).map((token) => token.text);
      if (!between.some((one) => PREPOSITIONS.has(one)) || isNegatedBefore(sentence, at)) return [];
      const voice = chargerOf(reader, at);
      if (voice === null) return [];
      // Hackers at large who work for it or answer to it are its affiliates; of a man before a court it gave the orders.
      const tied = TYING.test(word) && !namesPerson(reader);
      const relation = tied ? 'mss-affiliated' : 'mss';
      return [make(reader, { from: at, to: body.to }, voice, { name: body.name, party: 'china-mss' }, relation, null)];
    }
    if (!BETWEEN.has(word)) return [];
  }
  return [];
}

const TYING = /^(?:answer|work|report|paid)/;

function namesPerson({ sentence, context }: Reader): boolean {
  return (
    termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'person') ||
    context.recent.some((id) => context.partyKind(id) === 'person')
  );
}

function isNegatedBefore(sentence: Sentence, at: number): boolean {
  return termsOf(sentence, 'negation').some((term) => term.to <= at && at - term.to <= 4);
}

interface Body {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const BRANCHES = new Set(['bureau', 'department']);
const hasBranch = trigger(BRANCHES);

/** The ministry and its branches, where no accusation has claimed them. */
function bodiesOf(reader: Reader): Body[] {
  const { sentence, context } = reader;
  const named = reader.accused
    .filter((one) => (one.named.party === 'china-mss' || one.relation === 'mss') && !reader.used.has(one))
    .map((phrase) => {
      // The tie itself may have been read into the phrase ("working for the ministry").
      const term = termsOf(sentence, 'party').find(
        (one) => one.entry.id === 'china-mss' && one.from >= phrase.from && one.to <= phrase.to,
      );
      return { from: term?.from ?? phrase.from, to: phrase.to, name: phrase.named.name };
    });
  const bureaus = !hasBranch(sentence)
    ? []
    : sentence.tokens.flatMap((token, at): Body[] => {
        if (!BRANCHES.has(token.text) || wordAt(sentence, at - 1) !== 'security' || wordAt(sentence, at - 2) !== 'state')
          return [];
        const first = sentence.tokens[at - 2];
        return first ? [{ from: at - 2, to: at + 1, name: context.text.slice(first.start, token.end) }] : [];
      });
  return [...bureaus, ...named];
}

/** Prosecutors, or the indictment, or whoever says so; the courts' papers speak for the department. */
function chargerOf(reader: Reader, at: number): Voice | null {
  const { sentence, context } = reader;
  const saying = saidAt(reader.said, at);
  if (saying && saying.speaker.party !== null) {
    return saying.speaker.party.startsWith('china')
      ? null
      : { id: saying.speaker.party, name: saying.speaker.name, from: at, to: at };
  }
  const charging = sentence.tokens.some((token) =>
    ['indictment', 'prosecutors', 'charges', 'charged', 'allege', 'alleged', 'alleges', 'allegedly', 'accused'].includes(
      token.text,
    ),
  );
  const person = termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'person');
  if (charging || (person && hasDeed(sentence))) return { id: 'us-doj', name: context.partyName('us-doj'), from: at, to: at };
  return null;
}
