/** Another name that an article gives a group: "Hafnium, also known as APT40", "a group now better known as Salt Typhoon". */
import { termsOf } from '../../scan/token.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { trigger } from '../triggers.ts';
import { type FoundAttribution, isChinese, make, type Reader, spanText, type Voice } from './reader.ts';

interface Name {
  readonly from: number;
  readonly to: number;
  readonly party: string | null;
}

/** Words that lead from one name to the other, with whatever adverbs stand among them. */
const LEADING: readonly (readonly string[])[] = [
  ['known', 'as'],
  ['tracked', 'as'],
  ['referred', 'to', 'as'],
  ['renamed'],
  ['renames'],
  ['rebranded'],
  ['becomes'],
  ['became'],
  ['aka'],
  ['alias'],
  ['another', 'name', 'for'],
  ['called'],
  ['calls'],
  ['dubbed'],
  ['call'],
];
const LEADING_FIRST = new Set(LEADING.map(([first = '']) => first));
const hasLeading = trigger(LEADING_FIRST);
/** Makers name their groups by a family name: a storm, a panda, a kitten. */
const FAMILIES = new Set(['typhoon', 'panda', 'blizzard', 'sandstorm', 'sleet', 'tempest', 'spider']);
/** Names may stand this far apart. */
const FARTHEST = 24;
/** The leading words stand this close before the second name. */
const CLOSEST = 5;

export function readNaming(reader: Reader): FoundAttribution[] {
  const { sentence } = reader;
  if (!hasLeading(sentence)) return [];
  const names = namesIn(reader);
  if (names.length < 2) return [];
  return names.flatMap((first, i) => {
    const second = names[i + 1];
    if (second === undefined || second.from - first.to > FARTHEST || (first.party === second.party && first.party !== null))
      return [];
    const at = leadingBetween(reader, first.to, second.from);
    if (at < 0 || isDenied(reader, first.to, second.from)) return [];
    // Whichever is this attack's is the group; the other is what it is called.
    const [group, alias] = isOwn(reader, first) ? [first, second] : isOwn(reader, second) ? [second, first] : [null, null];
    if (group === null || alias === null || isOwn(reader, alias)) return [];
    const named = { name: reader.context.partyName(group.party ?? ''), party: group.party };
    const made = make(reader, { from: first.from, to: second.to }, voiceAt(reader, at), named, 'named-cluster', null);
    const other = { name: spanText(reader, alias.from, alias.to), party: alias.party };
    return [{ ...made, reading: { ...made.reading, alias: other } }];
  });
}

/** Groups by name, and names of a maker's family that are nobody's on file. */
function namesIn(reader: Reader): Name[] {
  const { sentence, context } = reader;
  const groups = termsOf(sentence, 'party')
    .filter((term) => context.partyKind(term.entry.id) === 'group')
    .map((term): Name => ({ from: term.from, to: term.to, party: term.entry.id }));
  const families = sentence.tokens.flatMap((token, at): Name[] =>
    FAMILIES.has(token.text) &&
    !groups.some((one) => one.from <= at && one.to > at) &&
    /^\p{Lu}/u.test(sentence.tokens[at - 1]?.raw ?? '')
      ? [{ from: at - 1, to: at + 1, party: null }]
      : [],
  );
  return [...groups, ...families].sort((a, b) => a.from - b.from);
}

/** A group that a source names for this attack. */
function isOwn({ context }: Reader, name: Name): boolean {
  return name.party !== null && context.isCulprit(name.party);
}

function leadingBetween({ sentence }: Reader, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(sentence, at);
    if (word === ';' || word === ':') return -1;
    if (
      to - at <= CLOSEST &&
      LEADING_FIRST.has(word) &&
      LEADING.some((phrase) => phrase.every((one, i) => wordAt(sentence, at + i) === one))
    )
      return at;
  }
  return -1;
}

function isDenied({ sentence }: Reader, from: number, to: number): boolean {
  return (
    termsOf(sentence, 'negation').some((term) => term.from >= from - 3 && term.from < to) ||
    sentence.tokens.slice(from, to).some((token) => ['than', 'unlike', 'from'].includes(token.text)) ||
    termsOf(sentence, 'reject').length > 0
  );
}

function voiceAt(reader: Reader, at: number): Voice | null {
  const saying = saidAt(reader.said, at);
  if (saying === null) return null;
  const voice = { id: saying.speaker.party, name: saying.speaker.name, from: at, to: at };
  return isChinese(reader, voice) ? null : voice;
}
