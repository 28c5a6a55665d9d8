/**
 * Who says what: each crediting of a sentence with the stretch of words it covers ("Microsoft said …", "…, according to the BBC").
 * Reports can be nested ("the BBC said that officials believe …"); the innermost that covers a claim is its speaker.
 */

import { DOCUMENT_HEADS } from '../language/en/epithets.ts';
import { governmentOf } from '../language/en/places.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import type { Assumption } from './assumption.ts';
import type { Speaker } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { oncePerContext } from './once.ts';
import { type Chunks, chunksOf, type NounPhrase, type VerbGroup } from './syntax/chunks.ts';
import { agentsOf, subjectsOf, verbAt } from './syntax/roles.ts';
import { trigger } from './triggers.ts';
import { textOf, whoIs } from './who.ts';

export interface Said {
  readonly speaker: Speaker;
  /** Token at which the speech verb stands. */
  readonly at: number;
  /** Tokens it covers. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the phrase that names the speaker. */
  readonly named: { readonly from: number; readonly to: number };
  /** Others who say the same with the same verb ("both the White House and Microsoft"). */
  readonly together: readonly (Speaker & { readonly from: number; readonly to: number })[];
  /** Somebody in particular whom the dossier does not know. */
  readonly stranger?: boolean;
  readonly unnamed?: boolean;
  /** How somebody sees it: of a judgement it tells whose it is, of a number it does not tell who counted. */
  readonly view?: boolean;
  readonly assumed: Assumption | null;
}

/** Phrases that credit whoever stands behind them. */
const PREPOSITIONAL = new Set(['according', 'per', 'figures', 'data', 'estimates', 'telemetry']);

/** "92 per cent", "per day": a rate credits nobody. */
const PER_EACH = new Set(['cent', 'hour', 'minute', 'second', 'day', 'week', 'month', 'year', 'capita', 'server', 'se']);

/** Verbs whose subject is no speaker although they can report: what was found may be a thing. */
const LISTENING = new Set(['tell', 'ask', 'inform', 'brief', 'notify', 'warn', 'alert']);

/** Every crediting in the sentence, in its order. */
export const findSpeakers: (sentence: Sentence, context: Context) => readonly Said[] = oncePerContext(readSpeakers);

function readSpeakers(sentence: Sentence, context: Context): Said[] {
  const chunks = chunksOf(sentence);
  const found: Said[] = [];
  const seen = new Set<VerbGroup>();
  for (const say of termsOf(sentence, 'say')) {
    const word = wordAt(sentence, say.from);
    // "estimates from the firm" credits, "the firm estimates that" is a verb.
    if (
      word === 'by' ||
      (PREPOSITIONAL.has(word) &&
        !(word === 'per' && PER_EACH.has(wordAt(sentence, say.to))) &&
        (say.to - say.from > 1 || chunks.verbAt[say.from] === undefined || (chunks.verbAt[say.from] ?? -1) < 0))
    ) {
      const credited = behind(sentence, chunks, say.to, context);
      if (credited)
        found.push({
          ...credited,
          at: say.from,
          from: clauseStart(sentence, say.from),
          to: clauseEnd(sentence, say.to),
          together: [],
        });
      continue;
    }
    const verb = verbAt(sentence, say.from);
    if (verb === null || seen.has(verb) || !(verb.head >= say.from && verb.head < say.to)) continue;
    seen.add(verb);
    const said = ofVerb(sentence, chunks, verb, context);
    if (said) found.push(said);
  }
  found.push(...byNoun(sentence, chunks, context), ...byView(sentence, chunks, context));
  found.push(...byConviction(sentence, chunks, context));
  found.push(...byPossession(sentence, chunks, context), ...byColon(sentence, chunks, context));
  if (found.length === 0) found.push(...carriedQuotation(sentence, context));
  return found.sort((a, b) => a.at - b.at);
}

/** The innermost crediting that covers a token. */
export function speakerAt(said: readonly Said[], at: number): Speaker | null {
  return saidAt(said, at)?.speaker ?? null;
}

/** The innermost crediting itself. */
export function saidAt(said: readonly Said[], at: number): Said | null {
  let best: Said | null = null;
  for (const one of said) {
    if (at < one.from || at >= one.to) continue;
    if (
      best === null ||
      one.to - one.from < best.to - best.from ||
      (one.to - one.from === best.to - best.from && one.at > best.at)
    )
      best = one;
  }
  return best;
}

function ofVerb(sentence: Sentence, chunks: Chunks, verb: VerbGroup, context: Context): Said | null {
  const listened = verb.passive && LISTENING.has(verb.lemma);
  const phrases = verb.passive ? agentsOf(sentence, verb) : subjectsOf(sentence, verb);
  // "The BBC was told": who was told reports it.
  const reporter = listened && phrases.length === 0 ? subjectsOf(sentence, verb) : phrases;
  const last = reporter.at(-1);
  if (last === undefined) return null;
  // "Karen Andrews and two colleagues said", "the US and its allies said": who is known speaks for them. Others beside it have a say of
  // their own: "Microsoft and security experts said".
  const own = isCount(sentence, last.from) || OWN.has(wordAt(sentence, last.from));
  const known =
    reporter.length > 1 && own ? reporter.findLast((one) => whoIs(sentence, one, context)?.sort === 'party') : undefined;
  const phrase = known ?? last;
  const who = whoIs(sentence, phrase, context);
  if (who === null) {
    // "a report said": nobody in particular, but not the article either.
    return DOCUMENT_HEADS.has(wordAt(sentence, phrase.head)) && !verb.passive
      ? {
          speaker: { name: textOf(sentence, phrase.from, phrase.to, context), party: null },
          at: verb.head,
          ...scopeOf(sentence, chunks, verb, phrase),
          named: phrase,
          together: [],
          assumed: null,
        }
      : null;
  }
  if (who.id !== null && context.partyKind(who.id) === 'group') return null;
  return {
    speaker: { name: who.name, party: who.id },
    at: verb.head,
    ...scopeOf(sentence, chunks, verb, phrase, reporter[0]),
    named: phrase,
    together: reporter.slice(0, -1).flatMap((other) => {
      const also = whoIs(sentence, other, context);
      // "Australia's minister, Karen Andrews, said": one mouth.
      return also !== null && also.id !== null && also.id !== who.id && also.id !== context.parentOf(who.id ?? '')
        ? [{ name: also.name, party: also.id, from: other.from, to: other.to }]
        : [];
    }),
    ...(who.sort === 'stranger' ? { stranger: true } : {}),
    ...(who.unnamed ? { unnamed: true } : {}),
    assumed: who.assumed,
  };
}

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

function isCount(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'number' || termsOf(sentence, 'number').some((term) => term.from === at);
}

/** What a verb of saying covers: the clause behind it, or the one before ("…, Microsoft said on Tuesday"), or both around it. */
function scopeOf(
  sentence: Sentence,
  chunks: Chunks,
  verb: VerbGroup,
  subject: NounPhrase,
  first: NounPhrase = subject,
): { from: number; to: number } {
  // "…, the FBI and CISA wrote": the crediting begins with the first of them.
  const left = Math.min(first.from, subject.from, verb.from);
  const before = sentence.tokens[left - 1]?.raw ?? '';
  const opens =
    left === 0 || before === '' || !(before === ',' || before === '"' || before === '–' || before === '—' || before === '-');
  // "…, says Britain": with the subject behind its verb what is said stands before.
  const inverted = subject.from >= verb.to && !opens;
  const contentBehind = !inverted && hasContent(sentence, chunks, verb, subject);
  const end = clauseEnd(sentence, verb.to);
  // "the attacks, which Microsoft described as limited, hit …": a word for what stands before, and no report of the rest.
  if (wordAt(sentence, verb.to) === 'as' && RELATIVES.has(wordAt(sentence, left - 1))) {
    const comma = sentence.tokens.findIndex(({ raw }, at) => raw === ',' && at > verb.to);
    return { from: left, to: comma === -1 ? end : comma };
  }
  if (opens || (contentBehind && !closesQuotation(sentence, left))) {
    const inserted = !opens && (isCutOff(sentence, verb.to) || before === '–' || before === '—');
    return { from: inserted ? clauseStart(sentence, left) : left, to: end };
  }
  return { from: clauseStart(sentence, left), to: contentBehind ? end : Math.max(verb.to, end) };
}

/** A comma behind the verb, or behind the day that goes with it ("…, Microsoft said on Friday, but …"). */
function isCutOff(sentence: Sentence, at: number): boolean {
  const comma = [0, 1, 2, 3].find((i) => sentence.tokens[at + i]?.raw === ',');
  if (comma === undefined) return false;
  return (
    comma === 0 ||
    sentence.tokens
      .slice(at, at + comma)
      .every(({ text }) => /^(?:on|last|this|late|early|earlier|yesterday|today|[a-z]{3,6}day)$/.test(text))
  );
}

/** '"…," he said': the mark before the subject closes a quotation. */
function closesQuotation(sentence: Sentence, left: number): boolean {
  // The mark before a subject that is itself quoted opens the quotation.
  if (sentence.quoted[left]) return false;
  return (
    sentence.tokens[left - 1]?.raw === '"' || (sentence.tokens[left - 1]?.raw === ',' && sentence.tokens[left - 2]?.raw === '"')
  );
}

/** Does something that can be said follow: a clause or an object, not only a day and a place? */
function hasContent(sentence: Sentence, chunks: Chunks, verb: VerbGroup, subject: NounPhrase): boolean {
  if (chunks.tags[verb.to] === 'sub' || chunks.tags[verb.to] === 'rel') return true;
  const next = chunks.verbs.find((one) => one.from >= verb.to);
  if (next !== undefined && next.form !== 'gerund' && !isAsideOf(sentence, verb.to, next.from)) return true;
  // "…, says Canada": the subject behind its verb is not what is said.
  return chunks.nouns.some((noun) => noun !== subject && noun.from >= verb.to && noun.from - verb.to <= 2 && noun.prep < 0);
}

/** "said this morning with what it calls high confidence": a clause behind a preposition says how it was said. */
function isAsideOf(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (['what', 'whatever'].includes(wordAt(sentence, at)) && ['with', 'in', 'by', 'at'].includes(wordAt(sentence, at - 1)))
      return at > from;
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whom']);

const STRONG = new Set([';', '•', '|']);

/** Where the stretch before a crediting begins: behind the last strong mark, or a conjunction that opens another's statement. */
function clauseStart(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (STRONG.has(sentence.tokens[i]?.raw ?? '')) return i + 1;
  return 0;
}

/** Where the stretch behind a crediting ends: at a strong mark, or where another begins to speak. */
function clauseEnd(sentence: Sentence, at: number): number {
  const chunks = chunksOf(sentence);
  for (let i = at; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (STRONG.has(token.raw)) return i;
    // ", and Ottawa said …", "while London spoke of …": a new subject with a verb of its own.
    const contrast = ['while', 'whereas', 'but', 'although', 'though'].includes(token.text);
    const joined = token.text === 'and' && sentence.tokens[i - 1]?.raw === ',';
    // A group says nothing of its own: "while Hafnium's tie to the state is rated".
    const group = termsOf(sentence, 'party').some((term) => term.from === i + 1 && term.entry.id === 'hafnium');
    if ((contrast || joined) && !group && startsClause(chunks, i + 1)) return i;
  }
  return sentence.tokens.length;
}

function startsClause(chunks: Chunks, at: number): boolean {
  const noun = chunks.nouns[chunks.nounAt[at] ?? -1];
  if (noun === undefined || noun.from !== at) return false;
  const verb = chunks.verbs.find((one) => one.from >= noun.to);
  return verb !== undefined && verb.form === 'finite' && verb.from - noun.to <= 8 && chunks.tags[noun.from] === 'name';
}

/** "according to Microsoft", "data from Shadowserver": the phrase behind the preposition. */
function behind(
  sentence: Sentence,
  chunks: Chunks,
  at: number,
  context: Context,
): Pick<Said, 'speaker' | 'assumed' | 'named'> | null {
  const phrase = chunks.nouns.find((noun) => noun.from >= at && noun.from - at <= 2);
  if (phrase === undefined) return null;
  const who = whoIs(sentence, phrase, context) ?? ownerOf(sentence, chunks, phrase, context);
  if (who) return { speaker: { name: who.name, party: who.id }, assumed: who.assumed, named: phrase };
  return { speaker: { name: textOf(sentence, phrase.from, phrase.to, context), party: null }, assumed: null, named: phrase };
}

/** "a report by ESET", "figures from the NCSC", "an advisory from the agency". */
function ownerOf(sentence: Sentence, chunks: Chunks, phrase: NounPhrase, context: Context) {
  if (!['by', 'from', 'of', 'published', 'in'].includes(wordAt(sentence, phrase.to))) return null;
  const next = chunks.nouns.find((noun) => noun.from > phrase.to && noun.from - phrase.to <= 3);
  return next ? whoIs(sentence, next, context) : null;
}

const SAID_NOUNS = new Set(
  'accusation accusations allegation allegations claim claims belief conclusion assessment finding view statement suspicion charge verdict judgement judgment assertion announcement admission'.split(
    ' ',
  ),
);
const hasSaidNoun = trigger(SAID_NOUNS);
const hasThat = trigger(['that']);

/** "Britain's accusation that …", "the conclusion of the NCSC that …": a noun that says, and whose it is. */
function byNoun(sentence: Sentence, chunks: Chunks, context: Context): Said[] {
  if (!hasThat(sentence) || !hasSaidNoun(sentence)) return [];
  return chunks.nouns.flatMap((noun) => {
    if (!SAID_NOUNS.has(wordAt(sentence, noun.head))) return [];
    const that = [0, 1, 2, 3, 4, 5, 6].map((i) => noun.to + i).find((i) => wordAt(sentence, i) === 'that');
    if (that === undefined) return [];
    const owner = [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].find(
      (term) => term.from >= noun.from && term.to <= noun.to && (sentence.tokens[term.to - 1]?.possessive ?? false),
    );
    const behind = chunks.nouns.find((one) => one.prep === noun.to && ['by', 'of', 'from'].includes(wordAt(sentence, noun.to)));
    const phrase: NounPhrase | undefined = owner ? { from: owner.from, to: owner.to, head: owner.to - 1, prep: -1 } : behind;
    const who = phrase === undefined ? null : whoIs(sentence, phrase, context);
    if (phrase === undefined || who === null || who.sort !== 'party') return [];
    return [
      {
        speaker: { name: who.name, party: who.id },
        at: noun.head,
        from: noun.from,
        to: clauseEnd(sentence, that),
        named: phrase,
        together: [],
        assumed: who.assumed,
      },
    ];
  });
}

const VIEWS = new Set('view telling words account judgement judgment reading estimation reckoning opinion eyes'.split(' '));
const hasView = trigger(VIEWS);

/** "in the view of the White House", "in Microsoft's telling", "by Canada's account": who sees it so. */
function byView(sentence: Sentence, chunks: Chunks, context: Context): Said[] {
  if (!hasView(sentence)) return [];
  return chunks.nouns.flatMap((noun) => {
    if (!VIEWS.has(wordAt(sentence, noun.head)) || !['in', 'by'].includes(wordAt(sentence, noun.prep))) return [];
    const owner = [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')].find(
      (term) => term.from >= noun.from && term.to <= noun.head && (sentence.tokens[term.to - 1]?.possessive ?? false),
    );
    const behind = chunks.nouns.find((one) => one.prep === noun.to && wordAt(sentence, noun.to) === 'of');
    const phrase: NounPhrase | undefined = owner ? { from: owner.from, to: owner.to, head: owner.to - 1, prep: -1 } : behind;
    const who = phrase === undefined ? null : whoIs(sentence, phrase, context);
    if (phrase === undefined || who === null || who.sort !== 'party') return [];
    return [
      {
        speaker: { name: who.name, party: who.id },
        at: noun.head,
        ...betweenOwners(sentence, { from: Math.min(noun.from, phrase.from), to: Math.max(noun.to, phrase.to) }),
        view: true,
        named: phrase,
        together: [],
        assumed: who.assumed,
      },
    ];
  });
}

/** "Canada is confident that …", "the NCSC was almost certain that …": a conviction is somebody's word too. */
function byConviction(sentence: Sentence, chunks: Chunks, context: Context): Said[] {
  if (termsOf(sentence, 'confidence').length === 0) return [];
  return chunks.verbs.flatMap((verb) => {
    if (verb.lemma !== 'be' && verb.lemma !== 'have') return [];
    const word = termsOf(sentence, 'confidence').find((term) => term.from >= verb.to && term.from - verb.to <= 3);
    if (!word || !['that', 'of', '"'].includes(wordAt(sentence, word.to))) return [];
    const phrase = subjectsOf(sentence, verb).at(-1);
    const who = phrase === undefined ? null : whoIs(sentence, phrase, context);
    if (who === null || phrase === undefined || who.sort !== 'party' || ['it'].includes(wordAt(sentence, phrase.head))) return [];
    return [
      {
        speaker: { name: who.name, party: who.id },
        at: verb.head,
        from: phrase.from,
        to: clauseEnd(sentence, verb.to),
        named: phrase,
        together: [],
        assumed: who.assumed,
      },
    ];
  });
}

const COUNTS = new Set(
  'scan scans count counts data figures figure estimate estimates telemetry report numbers number tally own sources survey'.split(
    ' ',
  ),
);

/** "RiskIQ's scan", "Microsoft's 92 per cent", "Ottawa's estimate", "the Canadian count". */
function byPossession(sentence: Sentence, chunks: Chunks, context: Context): Said[] {
  const owners = ownersIn(sentence, context);
  if (owners.length === 0) return [];
  return chunks.nouns.flatMap((noun) => {
    const owner = owners.find((term) => term.from >= noun.from && term.to <= noun.to);
    if (!owner) return [];
    const next = sentence.tokens[owner.to];
    const counts = COUNTS.has(next?.text ?? '') || COUNTS.has(wordAt(sentence, noun.head));
    if (!counts && (next?.kind !== 'number' || !owner.possessive)) return [];
    return [
      {
        speaker: { name: textOf(sentence, owner.from, owner.to, context), party: owner.id },
        at: owner.from,
        ...betweenOwners(sentence, owner),
        named: owner,
        together: [],
        assumed: null,
      },
    ];
  });
}

/** "Washington's figure is one, London's another": what one of them says ends where the next begins. */
function betweenOwners(sentence: Sentence, own: { readonly from: number; readonly to: number }): { from: number; to: number } {
  let from = clauseStart(sentence, own.from);
  let to = clauseEnd(sentence, own.to);
  for (const term of [...termsOf(sentence, 'party'), ...termsOf(sentence, 'place')]) {
    if (!sentence.tokens[term.to - 1]?.possessive) continue;
    if (term.from >= own.to) to = Math.min(to, term.from);
    else if (term.to <= own.from) from = Math.max(from, term.to);
  }
  return { from, to };
}

interface Owner {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** Parties and countries that something belongs to: by the possessive, or by the country's adjective. */
function ownersIn(sentence: Sentence, context: Context): Owner[] {
  const owners: Owner[] = [];
  for (const term of termsOf(sentence, 'party'))
    if (sentence.tokens[term.to - 1]?.possessive && context.partyKind(term.entry.id) !== 'group')
      owners.push({ id: term.entry.id, from: term.from, to: term.to, possessive: true });
  for (const term of termsOf(sentence, 'place')) {
    const possessive = sentence.tokens[term.to - 1]?.possessive ?? false;
    // "Germany's figures" are its government's; "Chinese numbers" would be anybody's.
    if (
      term.entry.form === 'worldwide' ||
      ['China', 'Europe', 'Asia'].includes(term.entry.id) ||
      !(possessive || term.entry.form === 'demonym')
    )
      continue;
    if (COUNTED_BY_STATES.has(wordAt(sentence, term.to)))
      owners.push({ id: governmentOf(term.entry.id), from: term.from, to: term.to, possessive });
  }
  return owners;
}

const COUNTED_BY_STATES = new Set(['estimate', 'estimates', 'count', 'tally', 'figure', 'figures']);

const hasColon = trigger([':']);

/** "UK: more than 250,000", "From the NCSC: …". */
function byColon(sentence: Sentence, chunks: Chunks, context: Context): Said[] {
  if (!hasColon(sentence)) return [];
  const colon = sentence.tokens.findIndex((token) => token.raw === ':');
  const closing = byLastColon(sentence, chunks, context);
  if (closing !== null) return [closing];
  if (colon < 1 || colon > 8) return [];
  const phrase = chunks.nouns.find((noun) => noun.to === colon);
  if (phrase === undefined || phrase.from > 3) return [];
  const who = whoIs(sentence, phrase, context);
  return who?.sort === 'party'
    ? [
        {
          speaker: { name: who.name, party: who.id },
          at: colon,
          from: colon,
          to: sentence.tokens.length,
          named: phrase,
          together: [],
          assumed: who.assumed,
        },
      ]
    : [];
}

/** "Spies behind the hack: US", "China to blame: White House": a headline's last words say who says it. */
function byLastColon(sentence: Sentence, chunks: Chunks, context: Context): Said | null {
  const colon = sentence.tokens.findLastIndex((token) => token.raw === ':');
  const left = sentence.tokens.length - colon - 1;
  if (colon < 3 || left < 1 || left > 4 || sentence.tokens.at(-1)?.kind === 'mark') return null;
  const phrase = chunks.nouns.find((noun) => noun.from > colon);
  if (phrase === undefined || phrase.to !== sentence.tokens.length || chunks.tags[phrase.head] !== 'name') return null;
  const who = whoIs(sentence, phrase, context);
  if (who?.sort !== 'party' || who.id === null || context.partyKind(who.id) === 'group') return null;
  return {
    speaker: { name: who.name, party: who.id },
    at: colon,
    from: 0,
    to: colon,
    named: phrase,
    together: [],
    assumed: who.assumed,
  };
}

/** A sentence that stands wholly between quotation marks goes on with what the last speaker said. */
function carriedQuotation(sentence: Sentence, context: Context): Said[] {
  const first = sentence.tokens[0]?.raw === '"';
  const quoted = sentence.quoted.filter(Boolean).length;
  if (!first || quoted < sentence.tokens.length / 2) return [];
  // '"This is made up. It is a smear," Zhao said.': who speaks is said at the quotation's end.
  const speaker = context.quoteSpeaker ?? context.lastSpeaker;
  if (speaker === null) return [];
  const speaks = context.quoteSpeaker === null ? 'before' : 'after';
  return [
    {
      speaker,
      at: 0,
      from: 0,
      to: sentence.tokens.length,
      named: { from: 0, to: 0 },
      together: [],
      assumed: { kind: 'quotation', name: speaker.name, speaks },
    },
  ];
}
