/**
 * The ladder: who accused whom, how strongly, with what confidence. A rung for each relation from activity seen to named persons
 * charged; beside it those who denied, named nobody, or said something else. The article's attributions stand on the rung that it
 * gives them, with how far that is from the source's.
 */
import { rung } from '../check/attribution/ladder.ts';
import { band } from '../check/scales.ts';
import { confidenceWords, nameWords } from '../check/wording.ts';
import { ENGLISH } from '../check/words/en.ts';
import type { Words } from '../check/words/words.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { ArticleRecord } from '../report/record.ts';
import { type Rating, RELATIONS, type Relation } from '../vocabulary.ts';
import { group } from './group.ts';
import { type ArticleItem, type SourceItem, toSubject, type Unplaced } from './item.ts';

/** What one party said on one rung, with one word of confidence. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** The source's own word. */
  readonly confidence: string | null;
  /** What a likelihood means on its speaker's scale, in short and in full ("highly likely (80–90 % on …)"); null for other words. */
  readonly band: { readonly short: string; readonly full: string } | null;
  readonly later: boolean;
  readonly cited: boolean;
  readonly items: readonly SourceItem[];
}

/** The article's attributions that say the same of the same accuser and are rated alike. */
export interface Stated {
  readonly id: string;
  /** As the article names the accuser; null where it speaks in its own voice. */
  readonly name: string | null;
  readonly confidence: string | null;
  readonly rating: Rating;
  /** Rungs above (or, negative, below) the source that it was held against; null where they do not compare. */
  readonly off: number | null;
  readonly items: readonly ArticleItem[];
}

export interface Rung {
  readonly relation: Relation;
  /** 1 for the lowest; null beside the ladder. */
  readonly step: number | null;
  readonly voices: readonly Voice[];
  readonly stated: readonly Stated[];
}

/** Always shown; of the rest beside the ladder only what the article speaks of, until it is asked for. */
const ANSWERS: ReadonlySet<Relation> = new Set<Relation>(['denies', 'declines']);

export function isShownFirst({ relation, step, stated }: Rung): boolean {
  return step !== null || ANSWERS.has(relation) || stated.length > 0;
}

export interface Ladder {
  /** All eleven, strongest first, also where nobody stands on one. */
  readonly rungs: readonly Rung[];
  /** Denials first; only those on which somebody stands. */
  readonly beside: readonly Rung[];
  readonly unplaced: readonly Unplaced[];
}

const STEPS = RELATIONS.filter((relation) => rung(relation) !== -1);
/** The accused's answer first, then those who blamed nobody, then the rest in the vocabulary's order. */
const BESIDE: readonly Relation[] = [
  'denies',
  'declines',
  ...RELATIONS.filter((relation) => rung(relation) === -1 && relation !== 'denies' && relation !== 'declines'),
];

export function layOutLadder(record: ArticleRecord, dossier: Dossier, words: Words = ENGLISH): Ladder | null {
  const subject = toSubject('attribution', record, dossier, words);
  if (subject === null) return null;
  const { facts, sources, findings } = subject;
  const relationOf = new Map(sources.map(({ fact, item }) => [item.fact, fact.attribution.relation]));
  const placed = findings.filter(({ finding }) => finding.claim.otherCase === null);

  const toRung = (relation: Relation): Rung => {
    const mine = sources.filter(({ fact }) => fact.attribution.relation === relation);
    const voices = [
      ...group(mine, ({ fact: { attribution }, item }) =>
        JSON.stringify([attribution.accuser, attribution.confidence ?? null, item.later]),
      ).values(),
    ].flatMap((members): Voice[] => {
      const [first] = members;
      if (first === undefined) return [];
      const { accuser, confidence, scale } = first.fact.attribution;
      const short = confidence === undefined || scale === undefined ? null : band(confidence, scale);
      return [
        {
          id: `source:${first.item.fact}`,
          name: words.name(facts.partyName(accuser)),
          confidence: confidence ?? null,
          band:
            short === null || confidence === undefined
              ? null
              : { short, full: confidenceWords({ word: confidence, scale }, words) },
          later: first.item.later,
          cited: members.some(({ item }) => item.cited),
          items: members.map(({ item }) => item),
        },
      ];
    });
    const claims = placed.filter(({ finding }) => finding.claim.reading.relation === relation);
    const stated = [
      ...group(claims, ({ finding: { claim, rating } }) => {
        const { accuser, confidence } = claim.reading;
        return JSON.stringify([accuser?.party ?? accuser?.name.toLowerCase() ?? null, confidence, rating]);
      }).values(),
    ].flatMap((members): Stated[] => {
      const [first] = members;
      if (first === undefined) return [];
      const { reading } = first.finding.claim;
      return [
        {
          id: `claim:${first.item.finding}`,
          name: reading.accuser === null ? null : nameWords(reading.accuser.name, words),
          confidence: reading.confidence,
          rating: first.item.rating,
          off: offBy(relation, first.item, relationOf),
          items: members.map(({ item }) => item),
        },
      ];
    });
    return {
      relation,
      step: rung(relation) === -1 ? null : rung(relation) + 1,
      // What was known first; in that the earliest first.
      voices: voices.sort(
        (a, b) => Number(a.later) - Number(b.later) || (a.items[0]?.public ?? '').localeCompare(b.items[0]?.public ?? ''),
      ),
      stated,
    };
  };

  return {
    rungs: [...STEPS].reverse().map(toRung),
    beside: BESIDE.map(toRung).filter(({ voices, stated }) => voices.length + stated.length > 0),
    unplaced: findings
      .filter(({ finding }) => finding.claim.otherCase !== null)
      .map(({ item }) => ({ item, why: 'other-affair' })),
  };
}

/** A rating that matches needs no distance: "China" is right for a government that named the Ministry. */
function offBy(relation: Relation, item: ArticleItem, relationOf: ReadonlyMap<string, Relation>): number | null {
  if (item.rating === 'supported' || rung(relation) === -1) return null;
  const held = item.facts.flatMap((fact) => relationOf.get(fact) ?? [])[0];
  return held === undefined || rung(held) === -1 ? null : rung(relation) - rung(held);
}
