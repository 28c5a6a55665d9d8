/** Weaker than an accusation: to acknowledge what others said, to condemn, to say that somebody shelters those who did it. */

import { wordAt } from '../distance.ts';
import { speakerAt } from '../speech.ts';
import { lastVoice } from './accusers.ts';
import {
  type ActTerm,
  type FoundAttribution,
  hasDeed,
  isChinese,
  make,
  nearestLeft,
  nearestRight,
  type Reader,
} from './reader.ts';

export function readAcknowledge(reader: Reader, act: ActTerm): FoundAttribution[] {
  const voice = reader.voices.findLast((one) => one.to <= act.from) ?? lastVoice(reader.context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  const kind = reader.context.partyKind(voice.id ?? '');
  if (kind === 'researcher' || kind === 'press' || kind === 'victim') return [];
  const phrase = wordAt(reader.sentence, act.from);
  if (
    phrase === 'acknowledged' &&
    !['what', 'the', 'that', 'its', 'those', 'national', 'allies', 'attributions', 'attribution', 'statements', 'similar', 'accusations', 'findings', 'members', 'member', '"'].includes(wordAt(reader.sentence, act.to))
  )
    return [];
  if (phrase.startsWith('acknowledge') && voice.id !== 'nato' && voice.id !== 'eu' && kind !== 'state') return [];
  return [
    make(
      reader,
      { from: act.from - voice.to <= 8 && voice.to > voice.from ? voice.from : act.from, to: act.to },
      voice,
      null,
      'acknowledges',
      act,
    ),
  ];
}

export function readCondemn(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { sentence, context } = reader;
  const voice = reader.voices.findLast((one) => one.to <= act.from) ?? lastVoice(context, act.from);
  if (voice === null || isChinese(reader, voice)) return [];
  const target =
    nearestRight(reader, act.to, 9) ?? (['the', 'country', 'it'].includes(wordAt(sentence, act.to)) ? null : undefined);
  if (target === undefined && !hasDeed(sentence)) return [];
  if (target) reader.used.add(target);
  return [
    make(
      reader,
      {
        from: act.from - voice.to <= 8 && voice.to > voice.from ? voice.from : act.from,
        to: Math.max(act.to, target?.to ?? act.to),
      },
      voice,
      { name: 'China', party: 'china' },
      'condemns',
      act,
    ),
  ];
}

export function readHarbour(reader: Reader, act: ActTerm): FoundAttribution[] {
  const { context } = reader;
  const left = nearestLeft(reader, act.from, 8);
  if (left === null) return [];
  const speaker = speakerAt(reader.said, act.from) ?? context.lastSpeaker ?? null;
  const voice =
    speaker && speaker.party !== 'china' ? { id: speaker.party, name: speaker.name, from: act.from, to: act.from } : null;
  reader.used.add(left);
  return [make(reader, { from: left.from, to: act.to }, voice, left.named, 'harbours', act)];
}
