/**
 * Who did it, told as a deed: "Chinese hackers broke into the servers", "a group known as Hafnium has used four flaws". The subject of
 * the verb is the culprit; whoever says so is the accuser, or the article itself.
 */
import { termsOf } from '../../scan/token.ts';
import type { Relation } from '../../vocabulary.ts';
import type { Accused } from '../accused.ts';
import { wordAt } from '../distance.ts';
import { saidAt } from '../speech.ts';
import { chunksOf, type NounPhrase, type VerbGroup } from '../syntax/chunks.ts';
import { nounAt, subjectsOf } from '../syntax/roles.ts';
import { type FoundAttribution, hasDeed, isChinese, make, type Reader, type Voice } from './reader.ts';

/** Verbs that are a deed by themselves. */
const HOSTILE = new Set(
  'hack exploit breach attack target compromise infiltrate penetrate raid ransack plunder burgle hit strike abuse weaponise weaponize'.split(
    ' ',
  ),
);
/** Verbs that are one with a flaw, a server or a way in behind them: "used four holes", "broke into". */
const WITH_OBJECT = new Set(
  'use leverage utilise utilize chain misuse employ access enter steal break get take crack open read copy siphon spy rifle rummage go carry walk help scoop hoover'.split(
    ' ',
  ),
);

export function readActing(reader: Reader): FoundAttribution[] {
  if (reader.accused.length === 0) return [];
  return chunksOf(reader.sentence).verbs.flatMap((verb) => readDeedOf(reader, verb));
}

function readDeedOf(reader: Reader, verb: VerbGroup): FoundAttribution[] {
  const { sentence, used } = reader;
  if (verb.passive || verb.negated || !isDeed(reader, verb)) return [];
  // "ransomware targeting servers" only describes; "after exploiting the flaws" tells.
  if (verb.form !== 'finite' && !(verb.form === 'gerund' && chunksOf(sentence).tags[verb.from - 1] === 'prep')) return [];
  const subjects = withApposed(reader, subjectsOf(sentence, verb));
  const accused = reader.accused.find(
    (one) =>
      one.agent &&
      (one.describes || one.named.party !== null) &&
      !NO_CULPRITS.has(one.relation) &&
      !used.has(one) &&
      subjects.some((subject) => one.from < subject.to && one.to > subject.from),
  );
  if (!accused || accused.from >= verb.from) return [];
  // "the hackers struck", "a campaign known as Hafnium that hit": the story goes on, and nobody is named for it.
  const relative = chunksOf(sentence).tags[verb.from - 1] === 'rel';
  if (accused.named.assumed !== undefined || (relative && !isApposed(reader, accused))) return [];
  // "ten Chinese groups were using it" is a figure.
  if (isCounted(reader, accused)) return [];
  const voice = voiceOf(reader, verb);
  used.add(accused);
  const made = make(reader, { from: accused.from, to: verb.to }, voice, accused.named, accused.relation, null);
  return [HOSTILE.has(verb.lemma) || verb.lemma === 'break' ? { ...made, act: 'did' } : made];
}

/** "APT31, the crew that broke in": what is said of the crew is said of the group before the comma. */
function withApposed(reader: Reader, subjects: readonly NounPhrase[]): readonly NounPhrase[] {
  const before = subjects.flatMap((subject) => {
    const accused = reader.accused.find((one) => one.to <= subject.from && subject.from - one.to === 1);
    const noun = accused !== undefined && isApposed(reader, accused) ? nounAt(reader.sentence, accused.from) : null;
    return noun === null ? [] : [noun];
  });
  return [...before, ...subjects];
}

/** A comma, and a noun for hackers behind the name. */
function isApposed({ sentence }: Reader, { to }: Accused): boolean {
  return (
    wordAt(sentence, to) === ',' &&
    ['the', 'a'].includes(wordAt(sentence, to + 1)) &&
    termsOf(sentence, 'actor').some((actor) => actor.from > to && actor.from - to <= 4)
  );
}

/** What was read or carried off. */
const MAIL = new Set(['e-mail', 'e-mails', 'email', 'emails', 'mailboxes', 'mailbox', 'inboxes', 'inbox', 'correspondence']);

const NO_CULPRITS: ReadonlySet<Relation> = new Set<Relation>(['country', 'persons-charged', 'criminals', 'other-groups']);

function isCounted({ sentence }: Reader, accused: Accused): boolean {
  return (
    sentence.tokens[accused.from - 1]?.kind === 'number' ||
    termsOf(sentence, 'number').some((term) => term.to <= accused.from && accused.from - term.to <= 1)
  );
}

function isDeed(reader: Reader, verb: VerbGroup): boolean {
  const { sentence } = reader;
  if (HOSTILE.has(verb.lemma)) return hasDeed(sentence) || verb.lemma !== 'target';
  if (!WITH_OBJECT.has(verb.lemma)) return false;
  const behind = (term: { readonly from: number }) => term.from >= verb.to && term.from - verb.to <= 9;
  const reached =
    termsOf(sentence, 'unit').some(
      (unit) => behind(unit) && (unit.entry.id === 'vulnerabilities' || unit.entry.id === 'servers'),
    ) || termsOf(sentence, 'event-name').some(behind);
  const mail = sentence.tokens.slice(verb.to, verb.to + 6).some((token) => MAIL.has(token.text));
  return (reached || mail) && (verb.lemma !== 'break' || ['in', 'into'].includes(wordAt(sentence, verb.to)));
}

/** Whoever says it, if that is not China. */
function voiceOf(reader: Reader, verb: VerbGroup): Voice | null {
  const saying = saidAt(reader.said, verb.from);
  if (saying === null) return null;
  const voice: Voice = {
    id: saying.speaker.party,
    name: saying.speaker.name,
    from: verb.from,
    to: verb.from,
    ...(saying.stranger ? { stranger: true } : {}),
    ...(saying.unnamed ? { unnamed: true } : {}),
  };
  return isChinese(reader, voice) ? null : voice;
}
