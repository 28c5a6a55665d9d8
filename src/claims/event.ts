/**
 * Which event a date belongs to: the words around it, the nearest and most specific first. Phrases of the lexicon say it outright
 * ("emergency directive"); verbs and things say it together ("released … a patch", "told Microsoft").
 */

import { DOCUMENT_HEADS } from '../language/en/epithets.ts';
import type { EntryOf } from '../language/entry.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Event } from '../vocabulary.ts';
import type { Assumption } from './assumption.ts';
import { yearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { spanDistance, wordAt } from './distance.ts';
import { governing } from './event/governing.ts';
import { oncePerContext, oncePerSentence } from './once.ts';
import { speakingParties } from './speaking-parties.ts';
import { chunksOf, type VerbGroup } from './syntax/chunks.ts';
import { agentsOf, objectsOf, subjectsOf, verbAt } from './syntax/roles.ts';
import { trigger } from './triggers.ts';
import type { When } from './when.ts';
import { whoIs } from './who.ts';

/** Words of advantage (tokens) that a specific event has over a general one when both stand near a date. */
const ADVANTAGE: Partial<Record<Event, number>> = {
  attack: -7,
  'first-exploitation': -1,
  statement: -2,
  warning: -3,
  report: -4,
  disclosed: 0,
  patched: 0,
  'ransomware-seen': -2,
  'later-activity': -3,
  'charged-conduct': -2,
  'alert-issued': -2,
  'mass-exploitation': 3,
  'reported-to-vendor': 4,
  'planned-patch': 5,
  'directive-issued': 3,
  'directive-deadline': 4,
  'stood-down': 4,
  'task-force': 3,
  'tool-released': 3,
  'indictment-returned': 4,
  'indictment-unsealed': 3,
  arrest: 3,
  warrant: 4,
  renaming: 3,
  testimony: 4,
  'vendor-aware': 2,
  discovered: 1,
  attributed: 0,
  denial: 1,
  'victim-hit': -1,
  'victim-disclosed': 0,
  briefing: 1,
  extradition: 2,
  'court-ruling': 2,
};

export interface EventFound {
  readonly id: Event;
  readonly nearFrom: number;
  readonly nearTo: number;
  readonly party: string | null;
  readonly alternatives: readonly Event[];
  readonly rivals: readonly Event[];
  readonly actor: string | null;
  /** Who does the verb that the date hangs on. */
  readonly doer: string | null;
  /** Somebody by name does it whom the dossier does not know. */
  readonly byStranger: boolean;
  /** Somebody does it who is not named. */
  readonly anonymous: boolean;
  readonly cueDistance: number;
  readonly qualified: boolean;
  readonly parties: readonly string[];
  /** The phrases of the verb that the date hangs on, in small letters; the sentence where it hangs on none. */
  readonly things: string;
  /** How a pronoun or an epithet before the date was read. */
  readonly assumed: Assumption | null;
}

export function eventOf(sentence: Sentence, when: When, whens: readonly When[], context: Context): EventFound {
  const candidates: { id: Event; score: number; term: Term | null }[] = [];
  const consider = (id: Event, score: number, term: Term | null) => {
    candidates.push({ id, score, term });
  };
  const governed = governing(sentence, when, context);
  // What another verb tells is that verb's: "noticed intruders on 18 January and informed Microsoft nine days later".
  const elsewhere = (term: { readonly from: number }) => {
    if (governed === null) return 0;
    const verb = verbAt(sentence, term.from);
    return verb !== null && verb !== governed.verb && verb.form === 'finite' && !isBetween(verb, governed.verb, when) ? 5 : 0;
  };
  // "two days after the summit, Britain blamed": what stands behind the comma is not what the day is counted from.
  const end = when.clauseFollows && governed === null ? markBehind(sentence, when.to) : sentence.tokens.length;
  for (const term of termsOf(sentence, 'event')) {
    if (term.from >= end || !fits(sentence, term, when)) continue;
    const distance = spanDistance(sentence, when, term);
    // Another date nearer to the cue takes it, unless this one is nearer still.
    const taken = whens.some((other) => other !== when && spanDistance(sentence, other, term) + 1 < distance);
    const words = Math.min(term.to - term.from, 4);
    const adjacent = term.entry.id === 'attack' && distance <= 1 ? 5 : 0;
    consider(
      term.entry.id,
      10 + words - distance * 0.8 + (ADVANTAGE[term.entry.id] ?? 0) + adjacent - (taken ? 6 : 0) - elsewhere(term),
      term,
    );
  }
  for (const found of composed(sentence)) {
    if (found.from >= end) continue;
    const distance = spanDistance(sentence, when, found);
    const taken = whens.some((other) => other !== when && spanDistance(sentence, other, found) + 1 < distance);
    consider(found.id, 13 - distance * 0.8 + (ADVANTAGE[found.id] ?? 0) - (taken ? 6 : 0) - elsewhere(found), {
      entry: { type: 'deed' },
      from: found.from,
      to: found.to,
    });
  }
  if (isDeadline(sentence, when)) consider('directive-deadline', 14, null);
  const naming = end < sentence.tokens.length ? namingIn(sentence, when.to, end) : null;
  if (naming !== null) consider('attributed', 9, naming);
  // "As early as 4 March it told Microsoft": the verb says what, the cue only when.
  if (governed?.event === 'reported-to-vendor')
    for (const one of candidates) if (one.id === 'first-exploitation' || one.id === 'first-seen') one.score -= 6;
  if (governed?.event)
    consider(
      governed.event,
      (governed.event === 'statement' ? 8.5 : 11.5) - (isShared(sentence, when, whens, governed.verb) ? 4 : 0),
      {
        entry: { type: 'deed' },
        from: governed.verb.from,
        to: governed.verb.to,
      },
    );
  const told = governed?.event || candidates.length > 0 ? null : statementBefore(sentence, when);
  if (told !== null) consider('statement', 7, told);
  if (isYears(when) && speaksOfCharges(sentence, context) && (governed === null || CONDUCT.has(governed.verb.lemma)))
    consider('charged-conduct', 12, null);
  const speech = governed?.event || end < sentence.tokens.length ? null : speechEvent(sentence, when, context);
  if (speech) consider(speech.id, speech.score, null);
  const ranked = candidates.filter((one) => one.score >= 0).sort((a, b) => b.score - a.score);
  const chosen = ranked[0] ?? { id: 'unclear' as const, score: 0, term: null };
  // "issued it a day after Microsoft's patch of 2 March": the day is the noun's, whoever does the verb.
  const isNouns =
    chosen.term !== null &&
    chosen.term.to <= when.from &&
    when.from - chosen.term.to <= 1 &&
    wordAt(sentence, when.from - 1) === 'of' &&
    verbAt(sentence, chosen.term.from) === null;
  const doer = isNouns ? null : (gappedDoer(sentence, when, governed?.verb) ?? governed?.actor?.id ?? null);
  const party = doer ?? speech?.party ?? partyNear(sentence, when, chosen.id === 'attributed' ? context : null);
  const around = partiesAround(sentence, context);
  const parties = party === null ? around : [party, ...around.filter((id) => id !== party)];
  const alternatives = [...new Set(ranked.slice(1).map((one) => one.id))].filter((id) => id !== chosen.id).slice(0, 4);
  const rivals = [...new Set(ranked.filter((one) => chosen.score - one.score <= 3).map((one) => one.id))].filter(
    (id) => id !== chosen.id,
  );
  // The words just before the date that tell the event are shown with it, and the noun that it is counted from.
  const near =
    chosen.term !== null && chosen.term.to <= when.from && spanDistance(sentence, when, chosen.term) <= 2 ? chosen.term : null;
  const counted = end < sentence.tokens.length && chosen.term !== null ? chosen.term : null;
  return {
    id: refine(sentence, chosen.id, when),
    nearFrom: Math.min(near?.from ?? when.from, withVerb(when, governed?.verb)?.from ?? when.from),
    nearTo: Math.max(when.to, counted?.to ?? when.to, withVerb(when, governed?.verb)?.to ?? when.to),
    party,
    alternatives,
    rivals,
    actor:
      chosen.term === null
        ? (speech?.party ?? null)
        : (doerOf(sentence, chosen.term, context) ??
          (isNear(chosen.term, governed?.verb) ? doer : null) ??
          actorOf(sentence, chosen.term, context)),
    doer,
    byStranger: !isNouns && governed?.byStranger === true,
    anonymous: governed?.anonymous === true,
    // A day that hangs on another verb than the one that tells the event is not plainly the event's.
    cueDistance:
      (chosen.term === null ? 4 : spanDistance(sentence, when, chosen.term)) +
      (governed !== null &&
      chosen.term !== null &&
      !isNear(chosen.term, governed.verb) &&
      !hangsTogether(chosen.term, when) &&
      !isPhraseOf(sentence, chosen.term, when) &&
      !isSubjectOf(sentence, chosen.term, governed.verb) &&
      !(governed.event === 'statement' && TOLD.has(chosen.id))
        ? 8
        : 0),
    qualified: isQualified(sentence),
    parties,
    things: thingsOf(sentence, governed?.verb),
    assumed: governed?.actor?.assumed ?? null,
  };
}

/** Where the phrase ends that a day is counted from. */
function markBehind(sentence: Sentence, at: number): number {
  const mark = sentence.tokens.findIndex((token, i) => i >= at && token.kind === 'mark');
  return mark < 0 ? sentence.tokens.length : mark;
}

/** What those begin who come after the attackers: "began deleting web shells", "started to notify hacked agencies". */
const DEFENDING = new Set(
  'delete remove wipe clean erase clear evict patch fix update mitigate warn notify alert tell contact inform advise urge brief investigate probe study review release ship push publish roll send issue offer provide help assist work respond react hunt scramble race ask order'.split(
    ' ',
  ),
);

/** "from January", "from the end of February", and not "from hacked servers". */
function isTimeAt(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    /^(?:the|at|as|about|around|early|late|mid|mid-.*|last|this|that|then|yesterday)$/.test(word) ||
    (sentence.tokens[at]?.value ?? null) !== null ||
    termsOf(sentence, 'month').some((term) => term.from === at) ||
    termsOf(sentence, 'weekday').some((term) => term.from === at)
  );
}

function beginsDefence(sentence: Sentence, began: { readonly to: number }): boolean {
  const begun = verbAt(sentence, wordAt(sentence, began.to) === 'to' ? began.to + 1 : began.to);
  return begun !== null && begun.form !== 'finite' && DEFENDING.has(begun.lemma);
}

const DUE = new Set(['until', 'till', 'by', 'before']);
const ORDERING = new Set(
  'must ordered orders order told gave gives given have had required requires instructed directed deadline'.split(' '),
);

/** "gave agencies until the early minutes of Friday", "must patch before Friday": by when agencies have to have done it. */
function isDeadline(sentence: Sentence, when: When): boolean {
  const opener = [1, 2, 3, 4, 5, 6].find((i) => DUE.has(wordAt(sentence, when.from - i)));
  if (opener === undefined) return false;
  const { verbAt: verbs } = chunksOf(sentence);
  for (let at = when.from - opener; at < when.from; at += 1) if ((verbs[at] ?? -1) >= 0) return false;
  return (
    termsOf(sentence, 'thing').some((thing) => thing.entry.id === 'agencies' || thing.entry.id === 'directive') &&
    sentence.tokens.some((token) => ORDERING.has(token.text))
  );
}

/** "two days after the accusations", "a week after the joint announcement": by a noun. */
function namingIn(sentence: Sentence, from: number, to: number): Term | null {
  for (let at = from; at < to; at += 1)
    if (/^(?:accusation|attribution|announcement|finger-pointing|naming)s?$/.test(wordAt(sentence, at)))
      return { entry: { type: 'deed' }, from: at, to: at + 1 };
  return null;
}

/** "in the US", "across Europe": where it was, and nobody who did anything. */
function isLocation(sentence: Sentence, { from }: Term): boolean {
  const before = wordAt(sentence, from - 1) === 'the' ? from - 2 : from - 1;
  return ['in', 'across', 'from', 'throughout', 'around', 'within', 'at', 'inside', 'outside'].includes(wordAt(sentence, before));
}

/** "between 2011 and 2018": longer than any deed of a day or a season. */
function isYears(when: When): boolean {
  return when.to - when.from >= 3 && yearOf(when.last) > yearOf(when.first);
}

/** "an update from Redmond yesterday", "Raab's statement on Sunday": a paper of somebody's, right before the date. */
function statementBefore(sentence: Sentence, when: When): Term | null {
  const { nouns, tags } = chunksOf(sentence);
  const noun = nouns.findLast(
    (one) => one.to <= when.from && when.from - one.to <= 5 && DOCUMENT_HEADS.has(wordAt(sentence, one.head)),
  );
  if (noun === undefined || tags.slice(noun.to, when.from).some((tag) => tag === 'past' || tag === 'verb')) return null;
  const owner = [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].some(
    (term) => term.from >= noun.from && term.to <= when.from,
  );
  return owner ? { entry: { type: 'deed' }, from: noun.head, to: noun.head + 1 } : null;
}

/** What the charged did, or how long they did it. */
const CONDUCT = new Set(
  'hack break steal burgle spy intrude compromise attack target breach infiltrate raid run last span cover carry conduct be do take go commit conspire charge indict accuse burgling tie link attribute blame'.split(
    ' ',
  ),
);

/** Somebody is charged, accused or wanted in the sentence, or another case is named: what years it tells are those of what he is charged with. */
function speaksOfCharges(sentence: Sentence, context: Context): boolean {
  return (
    termsOf(sentence, 'party').some((term) => context.partyKind(term.entry.id) === 'person') ||
    termsOf(sentence, 'state').some((state) => state.entry.id === 'charged') ||
    termsOf(sentence, 'act').some((act) => act.entry.id === 'charge') ||
    termsOf(sentence, 'actor').some((actor) => actor.entry.id === 'persons') ||
    termsOf(sentence, 'case').length > 0
  );
}

function thingsOf(sentence: Sentence, verb: VerbGroup | undefined): string {
  const words = (from: number, to: number) =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  if (verb === undefined) return words(0, sentence.tokens.length);
  return [...subjectsOf(sentence, verb), ...objectsOf(sentence, verb)].map(({ from, to }) => words(from, to)).join(' ');
}

/** Events that are the telling itself: "5 March: the authority says that it has been hacked". */
const TOLD: ReadonlySet<Event> = new Set<Event>(['victim-disclosed', 'operation-announced']);

/** Everybody whom the sentence or the one before names, for all dates of the sentence. */
const partiesAround = oncePerContext((sentence: Sentence, context: Context): readonly string[] => {
  const found = new Set<string>();
  for (const term of termsOf(sentence, 'party')) found.add(term.entry.id);
  for (const term of termsOf(sentence, 'place'))
    if (term.entry.form !== 'worldwide' && !isLocation(sentence, term)) found.add(stateId(term.entry.id));
  // Who spoke in the paragraph before has no part in this one's days.
  if (context.earlier.length > 0 && context.lastSpeaker?.party) found.add(context.lastSpeaker.party);
  const [earlier] = context.earlier;
  if (earlier !== undefined) for (const term of termsOf(earlier, 'party')) found.add(term.entry.id);
  return [...found];
});

/** @example stateId('New Zealand') // 'new-zealand' */
function stateId(place: string): string {
  return place.toLowerCase().replaceAll(' ', '-');
}

/** Does the verb stand between the date and the verb that the date hangs on? */
function isBetween(verb: VerbGroup, governed: VerbGroup, when: When): boolean {
  const [from, to] = governed.from < when.from ? [governed.from, when.from] : [when.to, governed.from];
  return verb.from >= from && verb.to <= to;
}

/** "Devcore told Microsoft on 5 January, Volexity on 2 February": the verb of the first serves the second. */
function gappedDoer(sentence: Sentence, when: When, verb: VerbGroup | undefined): string | null {
  if (verb === undefined) return null;
  const at = when.from - (wordAt(sentence, when.from - 1) === 'on' ? 1 : 0);
  const party = termsOf(sentence, 'party').find((term) => term.to === at && term.from > verb.to);
  return party !== undefined && [',', 'and', ';'].includes(wordAt(sentence, party.from - 1)) ? party.entry.id : null;
}

/** Another date hangs on the verb too, and nearer. */
function isShared(sentence: Sentence, when: When, whens: readonly When[], verb: VerbGroup): boolean {
  return whens.some((other) => other !== when && spanDistance(sentence, other, verb) + 1 < spanDistance(sentence, when, verb));
}

/** The verb is marked with its date where they stand together. */
function withVerb(when: When, verb: VerbGroup | undefined): { from: number; to: number } | null {
  if (verb === undefined) return null;
  if (verb.to <= when.from && when.from - verb.to <= 7) return { from: verb.from, to: when.to };
  if (verb.from >= when.to && verb.from - when.to <= 7) return { from: when.from, to: verb.to };
  return null;
}

/** The cue stands right beside the date: "the arrest on 3 July". */
function hangsTogether(term: Term, when: When): boolean {
  return (term.to <= when.from && when.from - term.to <= 2) || (term.from >= when.to && term.from - when.to <= 1);
}

/** "since his arrest in Milan, on 3 July, that": only places and commas stand between the noun and its day. */
function isPhraseOf(sentence: Sentence, term: Term, when: When): boolean {
  if (term.to > when.from || when.from - term.to > 6 || verbAt(sentence, term.from) !== null) return false;
  const { tags } = chunksOf(sentence);
  return tags.slice(term.to, when.from).every((tag) => ['prep', 'name', 'mark', 'det'].includes(tag));
}

/** "The search warrant was issued on", "DearCry appeared on": the cue is what the date's verb is said of. */
function isSubjectOf(sentence: Sentence, term: Term, verb: VerbGroup): boolean {
  return subjectsOf(sentence, verb).some(
    (phrase) =>
      phrase.prep < 0 &&
      term.from >= phrase.from &&
      // Also in what is inserted behind it: "DearCry, the first ransomware of the series, appeared on".
      (term.to <= phrase.to ||
        (term.to <= verb.from && wordAt(sentence, phrase.to) === ',' && wordAt(sentence, verb.from - 1) === ',')),
  );
}

function isNear(term: Term, verb: VerbGroup | undefined): boolean {
  return verb !== undefined && term.from >= verb.from && term.from - verb.to <= 4;
}

/** Who does the verb that tells the event. */
function doerOf(sentence: Sentence, term: Term, context: Context): string | null {
  const verb = verbAt(sentence, term.from);
  if (verb === null) return null;
  const phrase = (verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb)).at(-1);
  return phrase === undefined ? null : (whoIs(sentence, phrase, context)?.id ?? null);
}

interface Composed {
  readonly id: Event;
  readonly from: number;
  readonly to: number;
}

/** Events that a verb and a thing, or a verb and a party, make together. */
const composed: (sentence: Sentence) => readonly Composed[] = oncePerSentence(compose);

function compose(sentence: Sentence): Composed[] {
  const found: Composed[] = [];
  const things = termsOf(sentence, 'thing');
  const vendor = termsOf(sentence, 'party').filter((term) => term.entry.id === 'microsoft');
  const flaws = [
    ...termsOf(sentence, 'unit').filter((term) => term.entry.id === 'vulnerabilities'),
    ...termsOf(sentence, 'topic').filter((term) => wordAt(sentence, term.from).startsWith('cve-')),
  ];
  const near = <T extends { from: number; to: number }>(terms: readonly T[], at: { from: number; to: number }, within: number) =>
    terms
      .filter((term) => spanDistance(sentence, term, at) <= within)
      .sort((a, b) => spanDistance(sentence, a, at) - spanDistance(sentence, b, at))[0];
  const thing = (at: { from: number; to: number }, ids: readonly string[], within = 9) =>
    near(
      things.filter((term) => ids.includes(term.entry.id)),
      at,
      within,
    );
  const add = (id: Event, at: { from: number; to: number }) => found.push({ id, from: at.from, to: at.to });
  for (const doing of termsOf(sentence, 'doing')) {
    switch (doing.entry.id) {
      case 'tell': {
        const object = vendor.find((term) => term.from >= doing.to && spanDistance(sentence, term, doing) <= 8);
        const passive = vendor.find(
          (term) =>
            term.to <= doing.from &&
            doing.from - term.to <= 5 &&
            sentence.tokens
              .slice(term.to, doing.from)
              .some((token) => ['was', 'were', 'been', 'had', 'first', 'is', 'got'].includes(token.text)),
        );
        const hears = ['hears', 'heard', 'learned', 'learnt', 'learns', 'knew', 'known', 'aware'].includes(
          wordAt(sentence, doing.from),
        );
        if (hears ? vendor.some((term) => term.to <= doing.from && doing.from - term.to <= 6) : false) add('vendor-aware', doing);
        else if (
          !hears &&
          (object || passive) &&
          !['disclosed', 'discloses', 'disclose', 'warning', 'brief', 'briefed'].includes(wordAt(sentence, doing.from))
        )
          add('reported-to-vendor', doing);
        if (thing(doing, ['hearing'], 5)) add('testimony', doing);
        if (thing(doing, ['call'], 6)) add('briefing', doing);
        break;
      }
      case 'find':
        if (near(flaws, doing, 6)) add('discovered', doing);
        break;
      case 'release': {
        const what = thing(doing, ['patch', 'tool', 'code', 'directive', 'supplement', 'alert'], 8);
        if (what)
          add(
            (
              {
                patch: 'patched',
                tool: 'tool-released',
                code: 'proof-of-concept',
                directive: 'directive-issued',
                supplement: 'directive-supplement',
                alert: 'alert-issued',
              } as const
            )[what.entry.id as 'patch'],
            doing,
          );
        break;
      }
      case 'plan':
        if (
          thing(doing, ['patch'], 9) ||
          near(
            termsOf(sentence, 'doing').filter((term) => term.entry.id === 'release'),
            doing,
            5,
          )
        )
          add('planned-patch', doing);
        break;
      case 'order':
        if (thing(doing, ['agencies'], 7)) add('directive-issued', doing);
        break;
      case 'confirm':
        if (
          vendor.some((term) => term.to <= doing.from && doing.from - term.to <= 6) &&
          (near(flaws, doing, 6) ||
            near(
              termsOf(sentence, 'doing').filter((term) => term.entry.id === 'tell' && term !== (doing as Term)),
              doing,
              5,
            ))
        )
          add('vendor-confirmed', doing);
        break;
      case 'begin': {
        if (beginsDefence(sentence, doing) || (wordAt(sentence, doing.from) === 'from' && !isTimeAt(sentence, doing.to))) break;
        const harm = termsOf(sentence, 'state').filter((term) =>
          ['exploited', 'compromised', 'exploiting', 'targeted'].includes(term.entry.id),
        );
        const deed = near([...termsOf(sentence, 'deed'), ...harm], doing, 8);
        if (
          deed &&
          !near(
            termsOf(sentence, 'doing').filter((term) => term.entry.id === 'surge'),
            doing,
            6,
          )
        )
          add('first-exploitation', doing);
        break;
      }
      case 'surge': {
        const harm = termsOf(sentence, 'state').filter((term) =>
          ['exploited', 'compromised', 'exploiting', 'targeted', 'scanned'].includes(term.entry.id),
        );
        if (near([...termsOf(sentence, 'deed'), ...harm, ...termsOf(sentence, 'actor')], doing, 8))
          add('mass-exploitation', doing);
        break;
      }
    }
  }
  // "hackers used four unknown flaws", "abused the holes": the attack itself.
  for (const verb of chunksOf(sentence).verbs) {
    if (
      !['use', 'exploit', 'abuse', 'chain', 'hack', 'raid', 'breach', 'rob', 'break', 'penetrate'].includes(verb.lemma) ||
      verb.negated
    )
      continue;
    if (
      verb.lemma === 'use'
        ? near(flaws, verb, 5)
        : near(flaws, verb, 6) || termsOf(sentence, 'event-name').some((name) => spanDistance(sentence, name, verb) <= 6)
    )
      add('attack', verb);
  }
  for (const act of termsOf(sentence, 'act')) {
    const chinese = [
      ...termsOf(sentence, 'party').filter((term) => term.entry.id.startsWith('china')),
      ...termsOf(sentence, 'place').filter((term) => term.entry.id === 'China' && term.entry.form !== 'demonym'),
    ];
    if ((act.entry.id === 'deny' || act.entry.id === 'oppose') && chinese.some((term) => term.to <= act.from)) add('denial', act);
  }
  return found;
}

const SELF_TOLD: ReadonlySet<string> = new Set([
  'mess began',
  'hackers began',
  'all started',
  'all began',
  'earliest trace',
  'earliest day',
  'earliest sign',
  'earliest signs',
  'first trace',
  'first sign',
  'first signs',
]);

/** Cues that are common words need company: "began" begins an attack only where an attack or its flaws are spoken of. */
function fits(sentence: Sentence, term: Term<EntryOf<'event'>>, when: When): boolean {
  const id = term.entry.id;
  const has = (type: 'deed' | 'act' | 'unit' | 'party' | 'event-name' | 'actor') => termsOf(sentence, type).length > 0;
  if (term.from >= when.from && term.to <= when.to) return false;
  // "The arrest took place on 3 July": what took place is the subject.
  if (id === 'attack' && ['took', 'happened', 'occurred'].includes(wordAt(sentence, term.from))) {
    const verb = verbAt(sentence, term.from);
    const subjects = verb === null ? [] : subjectsOf(sentence, verb);
    const other = termsOf(sentence, 'event').some(
      (one) => one.entry.id !== 'attack' && subjects.some((phrase) => one.from >= phrase.from && one.to <= phrase.to),
    );
    if (other) return false;
  }
  if (id === 'first-exploitation') {
    if (beginsDefence(sentence, term)) return false;
    const state = termsOf(sentence, 'state').some((s) =>
      ['exploited', 'compromised', 'exploiting', 'targeted'].includes(s.entry.id),
    );
    return (
      state ||
      has('deed') ||
      termsOf(sentence, 'unit').some((unit) => unit.entry.id === 'vulnerabilities') ||
      term.to - term.from >= 3 ||
      // "The mess began", "it all started": of whatever the story is about.
      SELF_TOLD.has(`${wordAt(sentence, term.from)} ${wordAt(sentence, term.from + 1)}`) ||
      (has('actor') && wordAt(sentence, term.to - 1) === 'struck')
    );
  }
  if (id === 'charged-conduct') return when.to - when.from >= 3 || when.precision === 'days' || when.precision === 'year';
  return true;
}

/** "said on Friday": a statement, an accusation or a denial, by who speaks. */
function speechEvent(
  sentence: Sentence,
  when: When,
  context: Context,
): { id: Event; score: number; party: string | null } | null {
  const says = termsOf(sentence, 'say').filter((say) =>
    ['said', 'told', 'says', 'announced', 'wrote', 'tweeted', 'warned', 'confirmed', 'put', 'saying', 'asked'].includes(
      wordAt(sentence, say.from),
    ),
  );
  const say = says.reduce<Term | undefined>(
    (near, term) => (near === undefined || spanDistance(sentence, when, term) < spanDistance(sentence, when, near) ? term : near),
    undefined,
  );
  if (say === undefined) return null;
  const distance = spanDistance(sentence, when, say);
  if (distance > 5) return null;
  // "Asked on Friday, Jake Sullivan …": who answers stands behind.
  const answering =
    wordAt(sentence, say.from) === 'asked'
      ? (speakingParties(sentence, context).find((voice) => voice.from >= say.to)?.id ?? null)
      : null;
  const party = answering ?? subjectOf(sentence, say.from, context) ?? context.lastSpeaker?.party ?? null;
  if (party === null) return null;
  const acts = new Set(termsOf(sentence, 'act').map((act) => act.entry.id));
  const state = context.partyKind(party) !== 'victim';
  const chinese = party === 'china' || context.parentOf(party) === 'china';
  const rungs =
    termsOf(sentence, 'rung').length > 0 ||
    termsOf(sentence, 'party').some((term) => ['china-mss', 'china-government', 'hafnium'].includes(term.entry.id));
  const id: Event =
    chinese && (acts.has('deny') || acts.has('oppose'))
      ? 'denial'
      : !state
        ? 'victim-disclosed'
        : (acts.has('accuse') || acts.has('attribute') || acts.has('did')) && rungs
          ? 'attributed'
          : acts.has('charge')
            ? 'charges-announced'
            : 'statement';
  return { id, score: 9 - distance, party };
}

function subjectOf(sentence: Sentence, verbAt: number, context: Context): string | null {
  const parties = termsOf(sentence, 'party').filter((term) => context.partyKind(term.entry.id) !== 'group');
  // "…, wrote Brian Krebs in March": the subject stands behind.
  const behind = parties.find((term) => term.from > verbAt && term.from - verbAt <= 2);
  if (behind && wordAt(sentence, verbAt) !== 'told') return behind.entry.id;
  const before = parties.findLast((term) => term.to <= verbAt && verbAt - term.to <= 12);
  if (before) return before.entry.id;
  const places = termsOf(sentence, 'place').filter((term) => term.entry.form !== 'demonym' && term.entry.form !== 'worldwide');
  const place = places.findLast((term) => term.to <= verbAt && verbAt - term.to <= 4);
  if (place) return place.entry.id.toLowerCase().replaceAll(' ', '-');
  return null;
}

/** Words that make an event of the same kind another one. */
const QUALIFIERS = new Set([
  'several',
  'various',
  'operation',
  'fbi',
  'bureau',
  'older',
  'unsupported',
  'other',
  'others',
  'further',
  'additional',
  'another',
  'more',
  'second',
  'cumulative',
  'criminals',
  'crooks',
  'copycats',
  'ransomware',
  'gangs',
  'groups',
  'additionally',
  'again',
  'separate',
  'different',
  'new',
  'revised',
  'updated',
  'supplemental',
  'pulse',
  'sonicwall',
  'fortinet',
  'vmware',
]);

const hasQualifier = trigger(QUALIFIERS);

/** "more than 25,000" says nothing of another. */
function isQualifier(sentence: Sentence, at: number, word: string): boolean {
  return QUALIFIERS.has(word) && !(word === 'more' && ['than', 'or'].includes(wordAt(sentence, at + 1)));
}

const isQualified = oncePerSentence((sentence: Sentence): boolean => {
  return (
    termsOf(sentence, 'place').some((place) => ['Russia', 'Iran', 'North Korea', 'Vietnam'].includes(place.entry.id)) ||
    (hasQualifier(sentence) && sentence.tokens.some((token, i) => isQualifier(sentence, i, token.text))) ||
    sentence.tokens.some((token) => token.raw.length === 5 && /^\d\d-\d\d$/.test(token.raw) && token.raw !== '21-02') ||
    sentence.tokens.some(
      (token, i) =>
        token.value === 21 &&
        wordAt(sentence, i + 1) === '-' &&
        (sentence.tokens[i + 2]?.value ?? 2) !== 2 &&
        sentence.tokens[i + 2]?.start === sentence.tokens[i + 1]?.end,
    )
  );
});

/** The subject of the cue: the voice just before it, or behind "by"; "it" and "the company" are whoever spoke last. */
function actorOf(sentence: Sentence, cue: Term, context: Context): string | null {
  const voices = speakingParties(sentence, context);
  const by = voices.find(
    (voice) => voice.from >= cue.to && voice.from - cue.to <= 3 && wordAt(sentence, voice.from - 1) === 'by',
  );
  if (by) return by.id;
  const before = voices.findLast(
    (voice) =>
      voice.to <= cue.from &&
      spanDistance(sentence, voice, cue) <= 6 &&
      !(sentence.tokens[voice.to - 1]?.possessive ?? false) &&
      ![
        'by',
        'of',
        'in',
        'to',
        'at',
        'for',
        'with',
        'against',
        'on',
        'into',
        'over',
        'from',
        'behind',
        'targeting',
        'hacked',
        'hit',
        'targeted',
        'breached',
        'told',
      ].includes(wordAt(sentence, voice.from - 1)),
  );
  if (before) return before.id;
  const pronoun = [1, 2, 3].some((i) => ['it', 'company', 'agency', 'firm'].includes(wordAt(sentence, cue.from - i)));
  return pronoun ? (context.lastSpeaker?.party ?? null) : null;
}

/** Given the context, no group of hackers is meant: it accuses nobody. */
function partyNear(sentence: Sentence, when: When, context: Context | null): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const term of termsOf(sentence, 'party')) {
    if (context !== null && context.partyKind(term.entry.id) === 'group') continue;
    const cost = spanDistance(sentence, when, term);
    if (cost < least) [nearest, least] = [term.entry.id, cost];
  }
  for (const term of termsOf(sentence, 'place')) {
    if (term.entry.form === 'demonym' || term.entry.form === 'worldwide') continue;
    const cost = spanDistance(sentence, when, term) + 2;
    if (cost < least) [nearest, least] = [stateId(term.entry.id), cost];
  }
  return nearest;
}

/** What was planned did not happen then; what was announced in court is not what was returned by a jury. */
function refine(sentence: Sentence, id: Event, when: When): Event {
  if (id === 'patched' || id === 'disclosed') {
    const before = sentence.tokens.slice(Math.max(0, when.from - 8), when.from).map((token) => token.text);
    if (before.some((word) => ['planning', 'planned', 'due', 'scheduled', 'intended'].includes(word))) return 'planned-patch';
  }
  return id;
}
