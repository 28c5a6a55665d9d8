/**
 * Which affair a sentence, a clause or a claim is about: this attack, a sister case that articles mix with it, or another; and whether
 * the words tie it to this attack firmly enough for a red mark.
 */
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Relation } from '../vocabulary.ts';
import type { FoundAttribution } from './attribution.ts';
import { ANOTHER_CASE } from './claim.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { chunksOf } from './syntax/chunks.ts';
import { objectsOf, subjectsOf, verbAt } from './syntax/roles.ts';
import type { Tag } from './syntax/tags.ts';
import { trigger } from './triggers.ts';
import { explicitYear } from './when.ts';

type Kinds = Pick<Context, 'partyKind'>;

/** Cases whose own claims are checked too, because articles mix them with this one. */
export const SISTER_CASES: ReadonlySet<string> = new Set(['apt40-indictment', 'apt31']);

/**
 * Which other affair a sentence is about. A sentence that names another case and not this event is about that one, and so is what
 * follows in the block until the event is named again.
 */
export function caseOf(sentence: Sentence, before: string | null): string | null {
  const cases = termsOf(sentence, 'case').filter((term) => !SISTER_CASES.has(term.entry.id));
  const event =
    termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'party').some((term) => term.entry.id === 'hafnium');
  if (cases.length > 0) return event ? null : (cases[0]?.entry.id ?? null);
  return event ? null : before;
}

/** Words that send a sentence to another time or affair. */
const ELSEWHERE: readonly (readonly string[])[] = [
  ['for', 'years'],
  ['nothing', 'to', 'do', 'with'],
  ['in', 'the', 'past'],
  ['not', 'about'],
  ['last', 'year'],
  ['previous', 'years'],
  ['over', 'the', 'years'],
  ['for', 'decades'],
  ['not', 'the', 'exchange'],
  ['not', 'over', 'the'],
  ['not', 'for', 'the'],
  ['not', 'for', 'exchange'],
  ['not', 'in', 'the'],
  ['other', 'than', 'the'],
  ['another', 'than'],
  ['apart', 'from', 'the'],
  ['apart', 'from', 'that'],
  ['separate', 'from'],
  ['unrelated', 'to'],
  ['similar', 'targets'],
  ['similar', 'to'],
  ['resembled'],
  ['resembles'],
  ['consistent', 'with'],
  ['reminiscent', 'of'],
  ['hallmarks', 'of'],
  ['without', 'tying'],
  ['did', 'not', 'tie'],
];

const ELSEWHERE_FIRST: ReadonlySet<string | undefined> = new Set(ELSEWHERE.map(([first]) => first));

const mayPointElsewhere = trigger(ELSEWHERE.map(([first = '']) => first));

/** Names somebody or something that the dossier knows, or a deed. The years of other matters are nobody's but their own. */
export function speaksOfAffair(sentence: Sentence): boolean {
  return AFFAIR_TYPES.some((type) => termsOf(sentence, type).length > 0);
}

const AFFAIR_TYPES = ['event-name', 'topic', 'party', 'case', 'deed', 'state', 'event', 'act'] as const;

/** The attack, its flaws or the product stand in the sentence by name. */
export function namesAffair(sentence: Sentence): boolean {
  return termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'topic').length > 0;
}

/** They stand right by these words: "APT40 was behind the Exchange hack". */
export function namesAffairBy(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { tags } = chunksOf(sentence);
  return [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')].some(
    (term) =>
      term.from >= from - 3 &&
      term.from <= to + 4 &&
      !tags.slice(to, term.from).some((tag) => tag === 'mark' || tag === 'rel' || tag === 'sub' || tag === 'conj'),
  );
}

/** Does the sentence tie what it says to this event, and to no other time? */
export function isAnchored(sentence: Sentence): boolean {
  const year = explicitYear(sentence);
  if ((year !== null && year < 2020) || pointsElsewhere(sentence)) return false;
  if (namesAffair(sentence) || termsOf(sentence, 'thing').some((thing) => thing.entry.id === 'webshells')) return true;
  // "blamed China last week": an accusation without a deed of its own is about what the article is about.
  if (isBareAccusation(sentence)) return true;
  return (
    termsOf(sentence, 'deed').some((deed) => {
      if (['operation', 'operations', 'activity', 'incident', 'wave'].includes(wordAt(sentence, deed.from))) return false;
      const before = wordAt(sentence, deed.from - 1);
      return (
        ['the', 'this', 'that', 'its', 'their'].includes(before) ||
        (['same', 'latest', 'exchange', 'microsoft'].includes(before) &&
          ['the', 'this', 'that'].includes(wordAt(sentence, deed.from - 2)))
      );
    }) || sentence.tokens.some((token, at) => token.text === 'it' && GOVERNING_IT.has(chunksOf(sentence).tags[at - 1]))
  );
}

/** "blamed it on", "was behind it": what is done or said of it. "It found" tells of somebody else. */
const GOVERNING_IT: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(['verb', 'past', 'ing', 'prep', 'to', 'be']);

function pointsElsewhere(sentence: Sentence): boolean {
  return (
    mayPointElsewhere(sentence) &&
    sentence.tokens.some(
      (token, at) =>
        ELSEWHERE_FIRST.has(token.text) &&
        ELSEWHERE.some((phrase) => phrase.every((word, i) => wordAt(sentence, at + i) === word)),
    )
  );
}

/** "The EU blamed China last week.": nothing is named that China would have done. */
function isBareAccusation(sentence: Sentence): boolean {
  return termsOf(sentence, 'act').some((act) => {
    if (act.entry.id !== 'accuse') return false;
    const rest = sentence.tokens.slice(act.to, act.to + 8).map((token) => token.text);
    const over = rest.findIndex((word) => ['of', 'for', 'over', 'with', 'in'].includes(word));
    return over < 0 && rest.length <= 8 && !blamesAThing(sentence, act.from, act.to);
  });
}

/** "The farmer blamed the weather": what is blamed is nobody. */
function blamesAThing(sentence: Sentence, at: number, end: number): boolean {
  const verb = verbAt(sentence, at);
  // "put the blame on China": the blame is part of the act.
  const objects = verb === null || verb.passive ? [] : objectsOf(sentence, verb).filter((phrase) => phrase.from >= end);
  const bodies = [
    ...termsOf(sentence, 'place'),
    ...termsOf(sentence, 'party'),
    ...termsOf(sentence, 'rung'),
    ...termsOf(sentence, 'actor'),
    ...termsOf(sentence, 'unit'),
  ];
  return (
    objects.length > 0 &&
    !objects.some(
      (phrase) =>
        chunksOf(sentence).tags[phrase.head] !== 'noun' || bodies.some((term) => term.from < phrase.to && term.to > phrase.from),
    )
  );
}

/** A sentence about a group of another case whose own accusations are checked: APT40's are not this attack's. */
export function sisterOf(sentence: Sentence): string | null {
  const event =
    termsOf(sentence, 'event-name').length > 0 || termsOf(sentence, 'party').some((term) => term.entry.id === 'hafnium');
  return event ? null : (termsOf(sentence, 'case').find((term) => SISTER_CASES.has(term.entry.id))?.entry.id ?? null);
}

/** "the Ministry was behind APT40 and APT31": what is said of the groups of another case is that case's, whatever else the sentence names. */
export function sisterBehind(sentence: Sentence, found: FoundAttribution, names: Kinds): string | null {
  const { accused, relation } = found.reading;
  if (accused?.party != null && names.partyKind(accused.party) === 'group') {
    // "APT31 was behind the Exchange hack" is about this attack, and wrong.
    if (relation === 'named-cluster') return null;
    return (
      termsOf(sentence, 'case').find(
        (term) => SISTER_CASES.has(term.entry.id) && term.from >= found.from - 6 && term.from < found.to,
      )?.entry.id ?? null
    );
  }
  // "APT31, which has ties to the state": a description of the group just named.
  const before = termsOf(sentence, 'case').find(
    (term) => SISTER_CASES.has(term.entry.id) && term.to <= found.from && found.from - term.to <= 4,
  );
  if (
    before !== undefined &&
    accused?.party == null &&
    sentence.tokens.slice(before.to, found.from).every((token) => DESCRIBING.has(token.text))
  )
    return before.entry.id;
  // "for APT40 and APT31 it names the ministry"
  const ahead = termsOf(sentence, 'case').findLast(
    (term) => SISTER_CASES.has(term.entry.id) && term.to <= found.from && found.from - term.to <= 2,
  );
  if (
    ahead !== undefined &&
    [1, 2, 3, 4].some((i) => ['for', 'over', 'behind'].includes(wordAt(sentence, ahead.from - i))) &&
    !sentence.tokens.slice(ahead.to, found.from).some((token) => token.kind === 'mark')
  )
    return ahead.entry.id;
  const behind = termsOf(sentence, 'case').find(
    (term) => SISTER_CASES.has(term.entry.id) && term.from >= found.to && term.from - found.to <= 5,
  );
  if (behind === undefined) return null;
  const between = sentence.tokens.slice(found.to, behind.from);
  return between.some((token) => [',', ';', 'and', 'but', 'while'].includes(token.text)) &&
    !between.some((token) => token.text === 'groups' || token.text === 'crews')
    ? null
    : behind.entry.id;
}

const DESCRIBING = new Set([
  ',',
  '(',
  'which',
  'who',
  'that',
  'has',
  'have',
  'is',
  'are',
  'was',
  'a',
  'an',
  'the',
  'group',
  'gang',
  'team',
  'crew',
  'with',
]);

/** "not", "no", "short of", "rather than": something in or just before these words is not so. */
export function hasDenial(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const near = (at: number) => at >= from - 7 && at < to + 2;
  return (
    termsOf(sentence, 'negation').some((term) => near(term.from)) ||
    sentence.tokens.some(
      (token, at) =>
        near(at) &&
        (token.text === 'short' || token.text === 'instead' || token.text === 'rather') &&
        ['of', 'than'].includes(sentence.tokens[at + 1]?.text ?? ''),
    )
  );
}

/** "the hack of its parliament", "attacks on Canadian universities": a deed against somebody else than Exchange and those who run it. */
export function hitsElsewhere(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return termsOf(sentence, 'deed').some((deed) => {
    if (deed.from < from - 2 || deed.from > to + 8 || !['of', 'on', 'against', 'at'].includes(wordAt(sentence, deed.to)))
      return false;
    const words = sentence.tokens.slice(deed.to + 1, deed.to + 6).map((token) => token.text);
    // "the hack of its parliament in 2021": what was hit ends before the next preposition.
    const end = words.findIndex((word, i) => i > 0 && [',', 'in', 'by', 'through', 'with', 'which', 'that'].includes(word));
    const behind = words.slice(0, end < 0 ? words.length : end);
    return !behind.some((word) =>
      /^(?:chin|beijing|hafnium|hacker|ministry|state|group|military|army|russia|microsoft|exchange|e-?mail|mail|server|system|computer|organi[sz]ation|company|companies|business|victim|it$|20\d\d|march|january|february|july|early|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(
        word,
      ),
    );
  });
}

/** "APT40 breached the parliament's network": what the verb strikes is neither the deed, nor the flaws, nor who did it. */
export function strikesElsewhere(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const meant: readonly Term[] = STRUCK_TYPES.flatMap((type): readonly Term[] => termsOf(sentence, type));
  const verb = chunksOf(sentence).verbs.findLast((one) => one.head >= from && one.head <= to && one.lemma !== 'be');
  if (verb === undefined) return false;
  const [struck] = verb.passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
  return (
    struck !== undefined &&
    chunksOf(sentence).tags[struck.head] !== 'pron' &&
    !meant.some((term) => term.from < struck.to && term.to > struck.from)
  );
}

const STRUCK_TYPES = ['deed', 'event-name', 'topic', 'unit', 'act', 'actor', 'rung', 'party', 'place'] as const;

export function hasRival(sentence: Sentence, names: Kinds): boolean {
  const groups = new Set(
    termsOf(sentence, 'party')
      .map((term) => term.entry.id)
      .filter((id) => names.partyKind(id) === 'group'),
  );
  return groups.has('hafnium') && groups.size > 1;
}

/** Accusations of a state, its bodies or its territory, beside which charges may stand. */
export function isAboutState(relation: Relation): boolean {
  return [
    'country',
    'government',
    'mss',
    'mss-affiliated',
    'military',
    'state-backed',
    'state-linked',
    'from-territory',
    'declines',
    'denies',
    'condemns',
    'acknowledges',
    'harbours',
  ].includes(relation);
}

/** Persons charged in a case that the article tells apart from this one: by the other group's name, or by saying so. */
export function toldApart(sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): string | null {
  const persons = termsOf(sentence, 'actor').some((actor) => actor.entry.id === 'persons');
  const charges = persons && termsOf(sentence, 'state').some((state) => state.entry.id === 'charged');
  if (!charges && !termsOf(sentence, 'act').some((act) => act.entry.id === 'charge' || (act.entry.id === 'accuse' && persons)))
    return null;
  const named = termsOf(sentence, 'case')[0]?.entry.id;
  if (named !== undefined) return named;
  const near = [sentence, before, after].filter((one) => one !== undefined);
  const says = (one: Sentence) =>
    one.tokens.some(
      (token, i) =>
        ['separate', 'separately', 'unrelated', 'unconnected', 'different'].includes(token.text) ||
        (['another', 'other', 'older', 'earlier'].includes(token.text) &&
          ['case', 'campaign', 'affair', 'indictment', 'hacking', 'hack'].includes(one.tokens[i + 1]?.text ?? '')) ||
        (token.text === 'nothing' && one.tokens[i + 1]?.text === 'to' && one.tokens[i + 2]?.text === 'do') ||
        (token.text === 'not' && ['about', 'over', 'linked', 'connected', 'related'].includes(one.tokens[i + 1]?.text ?? '')),
    );
  if (near.some(says) || near.some(sparesThisAttack) || tellsEarlier(sentence)) return ANOTHER_CASE;
  return chargesThisAttack(sentence) ? null : ANOTHER_CASE;
}

/** "they were never charged over Exchange", "the indictment does not": who is charged is spared this attack. */
function sparesThisAttack(sentence: Sentence): boolean {
  return chunksOf(sentence).verbs.some((verb) => {
    if (!verb.negated) return false;
    if (CHARGING.has(verb.lemma) || CHARGING.has(wordAt(sentence, verb.to)))
      return verb.passive || ['them', 'him', 'either', 'any'].includes(wordAt(sentence, verb.to));
    return subjectsOf(sentence, verb).some(({ head }) => CHARGES.has(wordAt(sentence, head)));
  });
}

const CHARGING = new Set(['charge', 'charged', 'indict', 'indicted', 'accuse', 'accused', 'prosecute', 'prosecuted']);
const CHARGES = new Set(['charge', 'charges', 'indictment', 'indictments', 'complaint']);

/** "hacking that predates the attack", "for something else than the hack", "before the hack": what the charge is about lies elsewhere. */
function tellsEarlier(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ text }, i) =>
      /^(?:predat(?:e|es|ed|ing)|preced(?:e|es|ed|ing)|antedat(?:e|es|ed|ing))$/.test(text) ||
      (text === 'than' && ['else', 'other', 'rather', 'older', 'earlier'].includes(wordAt(sentence, i - 1))),
  );
}

/**
 * Charges are this attack's only where they are said to be for it ("charged over the hack", "indicted in the Exchange attack") or
 * against its authors ("members of the group"). "…the hack, and charged four Chinese nationals" joins two things.
 */
function chargesThisAttack(sentence: Sentence): boolean {
  if (termsOf(sentence, 'party').some((term) => term.entry.id === 'xu-zewei')) return true;
  const words = sentence.tokens.map((token) => token.text);
  const members = words.some(
    (word, i) =>
      word === 'members' &&
      (['its', 'their'].includes(words[i - 1] ?? '') ||
        (words[i + 1] === 'of' &&
          (words[i + 2] === 'hafnium' ||
            (['the', 'this', 'that'].includes(words[i + 2] ?? '') &&
              ['group', 'gang', 'crew', 'hafnium', 'team', 'unit'].includes(words[i + 3] ?? ''))))),
  );
  if (members) return true;
  // "four Hafnium hackers were charged", "charged four of the Exchange hackers": the persons themselves are this attack's.
  const names = [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'party').filter((term) => term.entry.id === 'hafnium')];
  const persons = termsOf(sentence, 'actor');
  if (
    names.some((name) =>
      persons.some((person) => {
        const [from, to] = name.to <= person.from ? [name.to, person.from] : [person.to, name.from];
        return (
          to - from <= 2 && to >= from && !words.slice(from, to).some((word) => [',', 'and', 'over', 'for', 'by'].includes(word))
        );
      }),
    )
  )
    return true;
  // "charges against four men over the hack": the noun ties them as the verb does.
  const nouns = termsOf(sentence, 'state').filter((state) => state.entry.id === 'charged');
  return [...termsOf(sentence, 'act'), ...nouns].some((act) => {
    // "accused the four of the hack" charges persons; "blamed China for the hack, and charged four" does not.
    const accusesPersons =
      act.entry.id === 'accuse' &&
      persons.some((person) => person.entry.id === 'persons' && person.from >= act.to && person.from - act.to <= 4);
    const accusedPersons =
      act.entry.id === 'accuse' &&
      persons.some((person) => person.entry.id === 'persons' && person.to <= act.from && act.from - person.to <= 4);
    if (act.entry.id !== 'charge' && act.entry.id !== 'charged' && !accusesPersons && !accusedPersons) return false;
    for (let at = act.to; at < Math.min(words.length, act.to + 12); at += 1) {
      const of = words[at] === 'of' && (accusesPersons || accusedPersons);
      if (!of && !['over', 'for', 'in', 'behind', 'with'].includes(words[at] ?? '')) continue;
      // "charged with working for the ministry to hack": with what they did, and not yet with the attack.
      const doing = words[at] === 'with' ? words.slice(act.to, at + 2).find((word) => word.endsWith('ing')) : undefined;
      const object = doing === undefined ? -1 : words.indexOf(doing, at) + 1;
      // "charged with breaking into Exchange servers": with this attack, and with no other.
      const broken =
        doing !== undefined &&
        BREAKING.has(doing) &&
        [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')].some(
          (term) => term.from >= object && term.from - object <= 3,
        );
      if (broken) return true;
      if (doing !== undefined && !CARRYING.has(doing)) continue;
      const definite = termsOf(sentence, 'deed').some(
        (deed) =>
          deed.from > at &&
          // "for the ministry to hack companies": a verb, and nothing that was named before.
          words[deed.from - 1] !== 'to' &&
          // Quotation marks are no words: 'over the "malicious" hack'.
          words.slice(at, deed.from).filter((word) => word !== '"').length <= 4 &&
          words.slice(at + 1, deed.from).some((word) => ['the', 'this', 'that', 'same', 'exchange', 'microsoft'].includes(word)),
      );
      const named = [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')].some(
        (term) => term.from > at && term.from - at <= 5,
      );
      if (definite || named) return true;
    }
    return false;
  });
}

/** "charged with carrying out the hack" */
const CARRYING = new Set([
  'carrying',
  'conducting',
  'committing',
  'perpetrating',
  'launching',
  'staging',
  'taking',
  'running',
  'executing',
]);

const BREAKING = new Set([
  'breaking',
  'hacking',
  'attacking',
  'compromising',
  'raiding',
  'exploiting',
  'penetrating',
  'breaching',
]);

/** In a sentence about both, the part nearer to the other case's name belongs to it. */
export function clauseCase(sentence: Sentence, from: number, to: number): string | null {
  const cases = termsOf(sentence, 'case').filter((term) => !SISTER_CASES.has(term.entry.id));
  if (cases.length === 0) return null;
  // Exchange Online is another product, and another affair's.
  const products = termsOf(sentence, 'event-name').filter((term) => wordAt(sentence, term.to) !== 'online');
  const names = [...products, ...termsOf(sentence, 'party').filter((term) => term.entry.id === 'hafnium')];
  // "one for SolarWinds and one for Exchange": said of both.
  if (cases.some((one) => names.some((name) => (name.from >= one.to ? name.from - one.to : one.from - name.to) <= 4)))
    return null;
  const gap = (term: { from: number; to: number }) => (term.to <= from ? from - term.to : term.from >= to ? term.from - to : 0);
  const nearestCase = Math.min(...cases.map(gap));
  const nearestName = Math.min(...names.map(gap), 1000);
  return nearestCase < nearestName ? (cases.find((term) => gap(term) === nearestCase)?.entry.id ?? null) : null;
}
