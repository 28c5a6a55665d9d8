/** Rewordings of an accusation: who is accused, who accuses, how, and how sure they were. */
import type { AttributionFact, Fact } from '../../dossier/schema.ts';
import { RELATIONS } from '../../vocabulary.ts';
import type { Edit } from '../problem.ts';
import { type Culprit, called, culpritOn } from './phrases.ts';
import { asStart, distance, findAll, findName, insertAt, replace, type Span, type Spot, sliceOf, termsNear } from './spot.ts';

export function isAttribution(fact: Fact | undefined): fact is AttributionFact {
  return fact?.kind === 'attribution';
}

const APOSTROPHE = "['’]";
const POWER =
  "(?:Ministry\\sof\\sState\\sSecurity|MSS|(?:central\\s)?government|regime|leadership|authorities|(?:cyber\\s)?army|military|state|(?:military\\s|state\\s)?intelligence(?:\\s(?:services?|agency))?|(?:spy|security)\\s(?:services?|agency|chiefs)|Communist\\sParty|People['’]s\\sLiberation\\sArmy|secret\\spolice)";
const WHO = '(?:hackers|spies|agents|officers|actors?|groups?|gangs?|units?|operatives|contractors|spooks|teams?|crews?)';
/** Phrases by which running text names the state of China or those it sends. */
const ACCUSED: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]n?\\s|[Tt]he\\s)?(?:Chinese\\s)?(?:state|government)[-\\s](?:backed|sponsored|linked|run)\\s(?:Chinese\\s)?${WHO}\\b`,
    'g',
  ),
  new RegExp(
    `(?:[Aa]n?\\s|[Tt]he\\s)?(?:China${APOSTROPHE}s|Beijing${APOSTROPHE}s|[Tt]he\\sChinese|Chinese)\\s${POWER}(?:\\sitself|\\s${WHO})?(?![-\\w])`,
    'g',
  ),
  new RegExp(
    `(?:[Aa]n?\\s|[Tt]he\\s)?(?:[Cc]ontractors|[Hh]ackers|[Gg]roups?|[Gg]ang|[Aa]ctors?)\\s(?:for|(?:backed|run|hired|directed|controlled|sponsored|employed)\\sby|affiliated\\swith|linked\\sto|working\\sfor)\\s(?:China${APOSTROPHE}s\\s|the\\sChinese\\s|the\\s|Chinese\\s)?(?:${POWER}|China|Beijing)\\b`,
    'g',
  ),
  new RegExp(
    `(?:[Rr]un|[Bb]acked|[Dd]irected|[Cc]ontrolled|[Hh]ired)\\sby\\s(?:China${APOSTROPHE}s\\s|the\\sChinese\\s|Chinese\\s)${POWER}\\b`,
    'g',
  ),
  /(?:[Pp]art|[Aa]n\s{1,3}arm)\s{1,3}of\s{1,3}the\s{1,3}Chinese\s{1,3}(?:state|government)\b/g,
  /(?:[Tt]he\s{1,3})?(?:Ministry\s{1,3}of\s{1,3}State\s{1,3}Security|MSS|People['’]s\s{1,3}Liberation\s{1,3}Army|PLA)(?:\s{1,3}itself)?\b/g,
  new RegExp(`\\b(?:China|Beijing)\\b(?!${APOSTROPHE}s)`, 'g'),
];

/** Where the accused are named, nearest to the claim first; not what only says where somebody comes from. */
export function findAccused(spot: Spot): Span[] {
  const { claim } = spot;
  const accuser = claim.kind === 'attribution' && claim.reading.accuser ? findName(spot, claim.reading.accuser.name) : null;
  const found = ACCUSED.flatMap((pattern) => findAll(spot, pattern).map(({ span }) => span));
  return (
    found
      // "Ministry of State Security" within "China's Ministry of State Security" is no other.
      .filter(
        (span) =>
          !found.some(
            (one) =>
              one !== span && one.start <= span.start && span.end <= one.end && one.end - one.start > span.end - span.start,
          ),
      )
      .filter(
        (span) =>
          // "actors in China" are no country.
          !(
            /^(?:China|Beijing)$/.test(sliceOf(spot, span)) &&
            /\b(?:in|from|within|inside|outside|near|to|with)\s{1,3}$/.test(spot.text.slice(spot.sentence.start, span.start))
          ) &&
          distance(span, claim) <= 80 &&
          (accuser === null || span.start >= accuser.end || span.end <= accuser.start),
      )
      .sort((a, b) => distance(claim, a) - distance(claim, b) || b.end - b.start - (a.end - a.start))
  );
}

/** The culprit as far as the source went, in the number that the verb behind it has. */
function culpritEdits(spot: Spot, at: Span, culprit: Culprit): Edit[][] {
  const behind = spot.text.slice(at.end, at.end + 20);
  const singular = /^\s{1,3}(?:is|was|has|does|had|did|ordered|exploited|carried|hacked|broke)\b|^\s{1,3}\w+s\b/.test(behind);
  const isVerb = /^\s{1,3}(?:is|was|has)\b/.test(behind);
  const words = sliceOf(spot, at);
  // "a group it said was run by Chinese intelligence": what is said of the group, not its name.
  const said = /^(?:run|backed|directed|controlled|hired)\s{1,3}by/i.test(words)
    ? [
        culprit.one.replace(/^a group |^a Chinese state-backed group$/, (all) =>
          all.startsWith('a group') ? '' : 'backed by the Chinese state',
        ),
      ]
    : /^(?:part|an arm)\s{1,3}of/i.test(words)
      ? [
          culprit.one.replace(/^a group |^a Chinese state-backed group$/, (all) =>
            all.startsWith('a group') ? '' : 'backed by the Chinese state',
          ),
        ]
      : singular && isVerb
        ? [culprit.one, culprit.many]
        : [culprit.many, culprit.one];
  const fitting = [...new Set(said)].filter((phrase) => !(isVerb && /\bhackers\b/.test(phrase)));
  return fitting.slice(0, 1).map((phrase) => [replace(at, asStart(spot, at.start, phrase))]);
}

/** As running text writes a name that its maker has in capitals ("HAFNIUM"); an abbreviation ("APT40", "NATO") stays. */
function inProse(name: string): string {
  return /^[A-Z]{6,}$/.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** The accused, weakened to the rung of the source. */
export function accusedEdits(spot: Spot, fact: AttributionFact): Edit[][] {
  const places = findAccused(spot).slice(0, 3);
  const { relation, accused } = fact.attribution;
  const named = accused.map((id) => inProse(spot.facts.partyName(id)));
  const culprits: Culprit[] = [];
  const own = relation === 'named-cluster' ? null : culpritOn(relation);
  if (own !== null) culprits.push(own);
  if (relation === 'named-cluster' && named[0] !== undefined) culprits.push({ many: named[0], one: named[0] });
  return places.flatMap((at) => culprits.flatMap((culprit) => culpritEdits(spot, at, culprit)));
}

/** Every rung below the source's: what the article may say in its own voice is less than what a source may. */
export function weakerEdits(spot: Spot, fact: AttributionFact): Edit[][] {
  const top = RELATIONS.indexOf(fact.attribution.relation);
  const below = RELATIONS.slice(RELATIONS.indexOf('from-territory'), top).reverse();
  return findAccused(spot)
    .slice(0, 3)
    .flatMap((at) =>
      below.flatMap((relation) => {
        const culprit = culpritOn(relation);
        return culprit === null ? [] : culpritEdits(spot, at, culprit);
      }),
    );
}

/** Two changes at once, unless they are of the same words. */
export function joined(one: readonly Edit[], other: readonly Edit[]): Edit[][] {
  const all = [...one, ...other].sort((a, b) => a.start - b.start || a.end - b.end);
  const clash = all.some((edit, i) => {
    const next = all[i + 1];
    return next !== undefined && (next.start < edit.end || (next.start === edit.start && next.end === edit.end));
  });
  return clash ? [] : [all];
}

const CONDEMNING: Readonly<Record<string, string>> = {
  ed: 'condemned',
  es: 'condemns',
  s: 'condemns',
  ing: 'condemning',
  e: 'condemn',
};

/** "NATO blamed China for carrying out the hack" is "NATO condemned the hack": the verb, the accused and what binds them go. */
export function stanceEdits(spot: Spot): Edit[][] {
  const verbs = findAll(
    spot,
    /\b(?:(?:jointly|also|publicly|openly|squarely|directly)\s{1,3})?(?:blam(ed|es|ing|e)|accus(ed|es|ing|e))\s{1,3}/g,
  );
  return findAccused(spot)
    .slice(0, 2)
    .flatMap((accused) =>
      verbs.flatMap(({ span, match }) => {
        if (span.end !== accused.start) return [];
        const verb = CONDEMNING[match[1] ?? match[2] ?? 'ed'] ?? 'condemned';
        const behind =
          /^\s{1,3}(?:for|of|over)\s{1,3}(?:(?:carrying\s{1,3}out|masterminding|orchestrating|conducting|being\s{1,3}behind|launching|ordering|directing|perpetrating)\s{1,3})?/.exec(
            spot.text.slice(accused.end, accused.end + 60),
          );
        return behind === null ? [] : [[replace({ start: span.start, end: accused.end + behind[0].length }, `${verb} `)]];
      }),
    );
}

/** "The UK, the US and the EU have": without the one who did not. */
export function unlistedEdits(spot: Spot): Edit[][] {
  const { claim, facts } = spot;
  const party = claim.kind === 'attribution' ? (claim.reading.accuser?.party ?? null) : null;
  if (party === null) return [];
  const at = termsNear(spot, 'party').find(({ entry }) => facts.lineage(entry.id).includes(party)) ?? null;
  const place =
    at === null ? termsNear(spot, 'place').find(({ entry }) => entry.id.toLowerCase().replaceAll(' ', '-') === party) : at;
  if (place === undefined || place === null) return [];
  const before = /\b(?:[Tt]he\s{1,3})$/.exec(spot.text.slice(spot.sentence.start, place.span.start))?.[0].length ?? 0;
  const start = place.span.start - before;
  const lead = spot.text.slice(spot.sentence.start, start);
  const tail = spot.text.slice(place.span.end, place.span.end + 60);
  const edits: Edit[][] = [];
  // "A, B and C": the last goes, and the one before it takes the "and".
  const last = /,\s{1,3}((?:the\s{1,3})?[\p{L}.]+(?:\s[\p{Lu}][\p{L}.]*)*)\s{1,3}and\s{1,3}$/u.exec(lead);
  if (last !== null) {
    const from = spot.sentence.start + last.index;
    edits.push([replace({ start: from, end: place.span.end }, ` and ${last[1]}`)]);
  }
  // "A and B": one is left, and the verb is its own.
  const pair = /\s{1,3}and\s{1,3}$/u.exec(lead);
  if (pair !== null && last === null) {
    const verb = /^\s{1,3}(?:both\s{1,3}|jointly\s{1,3})?(have|were|are)\b/.exec(tail);
    const gone = replace({ start: spot.sentence.start + pair.index, end: place.span.end }, '');
    if (verb === null) edits.push([gone]);
    else {
      const at = place.span.end + (verb[0].length - (verb[1] ?? '').length);
      const singular = { have: 'has', were: 'was', are: 'is' }[verb[1] ?? ''] ?? '';
      edits.push([gone, replace({ start: at, end: at + (verb[1] ?? '').length }, singular)]);
    }
  }
  // The first of two.
  const and = /^\s{1,3}and\s{1,3}/.exec(tail);
  if (and !== null && pair === null) {
    const from = place.span.end + and[0].length;
    const verb = /^[^,.;]{1,40}?\s(have|were|are)\b/.exec(spot.text.slice(from, from + 60));
    const gone = replace({ start, end: from + 1 }, asStart(spot, start, spot.text.charAt(from)));
    const word = verb?.[1] ?? '';
    const singular = { have: 'has', were: 'was', are: 'is' }[word];
    if (verb === null || singular === undefined) edits.push([gone]);
    else {
      const at = from + verb[0].length - word.length;
      edits.push([gone, replace({ start: at, end: at + word.length }, singular)]);
    }
  }
  // "A, B and C" with A or B gone.
  const comma = /^,\s{1,3}/.exec(tail);
  if (comma !== null) {
    const rest = spot.text.slice(place.span.end + comma[0].length);
    const first = start <= spot.sentence.start + 2 ? rest.charAt(0).toUpperCase() : rest.charAt(0);
    const end = place.span.end + comma[0].length + 1;
    // Of three two are left: the comma between them goes with the first.
    const two = /^(\S+(?:\s[\p{Lu}]\S*)?),?\s{1,3}and\s/u.test(rest);
    if (two) edits.push([replace({ start, end }, first)]);
  }
  return edits;
}

/** Another accuser, who had made such an accusation by then: its name alone, or with the culprit that it named. */
export function accuserEdits(spot: Spot, made: readonly AttributionFact[]): Edit[][] {
  const { claim, facts } = spot;
  const name = claim.kind === 'attribution' ? (claim.reading.accuser?.name ?? '') : '';
  const at = findName(spot, name);
  // What is told of him beside his name would be told of another.
  if (at === null || /^\s{0,3}[,(]/.test(spot.text.slice(at.end, at.end + 2))) return [];
  const article = /\b(?:the|The)\s{1,3}$/.exec(spot.text.slice(spot.sentence.start, at.start));
  const from = article === null ? at.start : at.start - article[0].length;
  return made.flatMap((fact) => {
    const who = facts.partyName(fact.attribution.accuser);
    const swap = [replace({ start: from, end: at.end }, asStart(spot, from, called(who)))];
    return [
      swap,
      ...accusedEdits(spot, fact)
        .slice(0, 3)
        .flatMap((edit) => joined(swap, edit)),
    ];
  });
}

/** "blamed nobody for the attack": right of whoever declined. */
export function nobodyEdits(spot: Spot): Edit[][] {
  return findAccused(spot)
    .slice(0, 2)
    .map((at) => [replace(at, asStart(spot, at.start, 'nobody'))]);
}

/** Another culprit's name for the article's. */
export function otherCulpritEdits(spot: Spot, fact: AttributionFact): Edit[][] {
  const { claim, facts } = spot;
  if (claim.kind !== 'attribution') return [];
  const { alias, accused } = claim.reading;
  if (alias !== undefined) return aliasEdits(spot, alias.name, fact);
  const at = accused === null ? null : findName(spot, accused.name);
  if (at === null) return [];
  const named = fact.attribution.accused.map((id) => inProse(facts.partyName(id)));
  const culprit = culpritOn(fact.attribution.relation);
  const phrases = [named[0] === 'Hafnium' ? 'Hafnium' : 'China', culprit?.many, culprit?.one].filter(
    (one): one is string => one !== undefined,
  );
  const article = /\b(?:the|an?)\s{1,3}$/i.exec(spot.text.slice(spot.sentence.start, at.start))?.[0].length ?? 0;
  const start = at.start - article;
  // "APT40 and APT31 were": another stands beside it, and the verb is of both.
  const behind = spot.text.slice(at.end, at.end + 12);
  if (/^\s{1,3}and\s/.test(behind)) return [];
  const isSingular = /^\s{1,3}(?:is|was|has)\b/.test(behind);
  return phrases
    .filter((phrase) => !(isSingular && /\bhackers\b/.test(phrase)))
    .map((phrase) => [replace({ start, end: at.end }, asStart(spot, start, phrase))]);
}

/** "Hafnium, also known as APT40,": the other name goes, or is the one that its namer gave. */
function aliasEdits(spot: Spot, alias: string, fact: AttributionFact): Edit[][] {
  const at = findName(spot, alias);
  if (at === null) return [];
  const right = fact.attribution.alias;
  const lead =
    /(?:,\s{0,3}|\s{1,3}\()(?:(?:which\s{1,3}is\s{1,3})?(?:now\s{1,3})?(?:also\s{1,3})?(?:known|tracked|referred\s{1,3}to)\s{1,3}(?:also\s{1,3})?as|also\s{1,3}called|or|aka|a\.k\.a\.)\s{1,3}$/i.exec(
      spot.text.slice(spot.sentence.start, at.start),
    );
  const tail = /^(?:,|\))/.exec(spot.text.slice(at.end, at.end + 1))?.[0].length ?? 0;
  return [
    ...(right === undefined ? [] : [[replace(at, right)]]),
    ...(lead === null ? [] : [[replace({ start: spot.sentence.start + lead.index, end: at.end + tail }, '')]]),
  ];
}

/** The source's word of confidence for the article's, in the form that stands there. */
export function confidenceEdits(spot: Spot, word: string): Edit[][] {
  const { claim } = spot;
  const said = claim.kind === 'attribution' ? claim.reading.confidence : null;
  const near = termsNear(spot, 'confidence').filter(({ entry, span }) => entry.word === said || distance(claim, span) <= 60);
  const forms = formsOf(word);
  return near.slice(0, 2).flatMap(({ span }) => {
    const words = sliceOf(spot, span);
    // "had proof that": a degree of confidence can be had as well.
    if (/^(?:proof|evidence|certainty)$/i.test(words)) return [[replace(span, asNoun(word))]];
    const wanted = /(?:certainly|probably|possibly)$/.test(words) ? [forms.adverb] : [forms.adjective, forms.adverb];
    return [...new Set(wanted)].map((form) => [replace(span, form)]);
  });
}

function formsOf(word: string): { readonly adjective: string; readonly adverb: string } {
  return /certain$/.test(word) ? { adjective: word, adverb: `${word}ly` } : { adjective: word, adverb: word };
}

function asNoun(word: string): string {
  return /confidence$/.test(word) && !/^a /.test(word)
    ? `a ${word.replace(/^high confidence$/, 'high degree of confidence')}`
    : word;
}

/**
 * The source's word of confidence put in: behind a verb of saying that takes "that", else before the verb that accuses. None where there
 * is one already.
 */
export function sureEdits(spot: Spot, word: string): Edit[][] {
  if (termsNear(spot, 'confidence').length > 0) return [];
  const { text, sentence, claim } = spot;
  const says = termsNear(spot, 'say').filter(
    ({ span }) => distance(claim, span) <= 60 && /^(?:said|says|say)$/.test(sliceOf(spot, span)),
  );
  const acts = termsNear(spot, 'act').filter(
    ({ entry, span }) => distance(claim, span) <= 60 && ['accuse', 'attribute', 'link'].includes(entry.id),
  );
  const isRelative = (at: number) =>
    /\b(?:which|that|who|whom|group|crew|gang)\s{1,3}(?:it|he|she|they)\s{1,3}$/.test(text.slice(sentence.start, at));
  if (word === 'confident')
    return says.flatMap(({ span }) =>
      isRelative(span.start)
        ? []
        : [
            [
              insertAt(
                span.end,
                /^\s{1,3}that\b/.test(text.slice(span.end, span.end + 6)) ? ' it was confident' : ' it was confident that',
              ),
            ],
          ],
    );
  if (/confidence$/.test(word)) {
    const phrase = `with ${/^high degree/.test(word) ? `a ${word}` : word}`;
    const told = says.flatMap(({ span }) => {
      if (isRelative(span.start)) return [];
      // "said on Monday that" has its "that" already.
      const that = /^[^,.;:]{0,30}\sthat\b/.test(text.slice(span.end, span.end + 40)) ? '' : ' that';
      return /^\s{0,3}[,.;:]/.test(text.slice(span.end, span.end + 2)) ? [] : [[insertAt(span.end, ` ${phrase}${that}`)]];
    });
    const accused = acts.flatMap(({ span }) =>
      /[\p{L}\p{N}] $/u.test(text.slice(span.start - 2, span.start)) && !isRelative(span.start)
        ? [[insertAt(span.start - 1, `, ${phrase},`)]]
        : [],
    );
    return [...told, ...accused];
  }
  // "is associated with": a likelihood stands behind the verb "be".
  const { adverb } = formsOf(word);
  return findAll(spot, /\b(?:is|was|are|were)\s{1,3}(?=\w)/g)
    .filter(({ span }) => distance(claim, span) <= 60)
    .map(({ span }) => [insertAt(span.end, `${adverb} `)]);
}
