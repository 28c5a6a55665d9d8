/** Persons charged, indicted or arrested. */

import { termsOf } from '../../scan/token.ts';
import type { Named } from '../claim.ts';
import { spanDistance, wordAt } from '../distance.ts';
import { voiceAfterBy } from './accusers.ts';
import { type ActTerm, type FoundAttribution, make, nearestLeft, type Reader, spanText } from './reader.ts';

/** Persons charged, indicted, arrested. */
export function readCharge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context, used } = reader;
  const persons = termsOf(sentence, 'actor').filter((term) => term.entry.id === 'persons' || term.entry.id === 'spies');
  const phrase = reader.accused
    .filter(
      (one) =>
        one.relation === 'persons-charged' || (one.agent && persons.some((term) => term.from >= one.from && term.to <= one.to)),
    )
    .sort((a, b) => spanDistance(sentence, a, act) - spanDistance(sentence, b, act))[0];
  const group = nearestLeft(reader, act.from, 6);
  const passiveMembers = persons
    .filter((term) => spanDistance(sentence, term, act) <= 8)
    .sort((a, b) => spanDistance(sentence, a, act) - spanDistance(sentence, b, act))[0];
  const who = phrase && spanDistance(sentence, phrase, act) <= 14 ? phrase : null;
  const word = wordAt(sentence, act.from);
  if (['face', 'facing', 'charges', 'charge', 'extradition'].includes(word) && who?.named.party === undefined) return [];
  if (who === null && !passiveMembers && group === null) return [];
  if (
    who === null &&
    !/member|national|citizen|men|man|spies|spy|officer|suspect|hacker/.test(
      passiveMembers ? wordAt(sentence, passiveMembers.from) : '',
    )
  )
    return [];
  if (who) used.add(who);
  const span = who ?? { from: passiveMembers?.from ?? act.from, to: passiveMembers?.to ?? act.to };
  const named: Named = who?.named ?? {
    name: spanText(reader, span.from, span.to),
    party: context.lastAccused?.party === 'hafnium' && wordAt(sentence, span.from) === 'members' ? 'hafnium' : null,
  };
  const accuser =
    voiceAfterBy(reader, act)[0] ?? reader.voices.find((voice) => ['us-doj', 'us-fbi', 'us'].includes(voice.id ?? '')) ?? null;
  return [
    make(reader, { from: Math.min(span.from, act.from), to: Math.max(span.to, act.to) }, accuser, named, 'persons-charged', act),
  ];
}
