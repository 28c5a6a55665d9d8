/** Facts made ready to show: the source's value in words, its exact words, and links that open at them. */
import { archivedUrl, passageUrl } from '../dossier/passage.ts';
import type { Fact } from '../dossier/schema.ts';
import type { Language } from '../vocabulary.ts';
import type { Facts } from './facts.ts';
import type { Exhibit } from './finding.ts';
import { attributionWords, dateWords, figureWords } from './wording.ts';
import type { Words } from './words/words.ts';

/** Exhibits made before: in one language they are the same in every article. */
const made: Readonly<Record<Language, WeakMap<Facts, Map<Fact, readonly Exhibit[]>>>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

/** One exhibit a source, in the dossier's order (its editor put the telling words first), paraphrases last; at most `limit`. */
export function toExhibits(fact: Fact, facts: Facts, words: Words, limit = 3): readonly Exhibit[] {
  const inLanguage = made[words.language];
  let known = inLanguage.get(facts);
  if (known === undefined) {
    known = new Map();
    inLanguage.set(facts, known);
  }
  let exhibits = known.get(fact);
  if (exhibits === undefined) {
    exhibits = makeExhibits(fact, facts, words);
    known.set(fact, exhibits);
  }
  return limit < exhibits.length ? exhibits.slice(0, limit) : exhibits;
}

function makeExhibits(fact: Fact, facts: Facts, words: Words): Exhibit[] {
  const seen = new Set<string>();
  return [...fact.evidence]
    .sort((a, b) => Number(b.words !== undefined) - Number(a.words !== undefined))
    .filter((one) => !seen.has(one.source) && seen.add(one.source) !== undefined)
    .flatMap((one) => {
      const source = facts.source(one.source);
      if (source === undefined) return [];
      return [
        {
          fact: fact.id,
          statement: fact.statement,
          value: factWords(fact, facts, words),
          source: source.id,
          publisher: source.publisher,
          publisherKind: source.kind,
          title: source.title,
          published: source.published,
          words: one.words ?? null,
          language: source.language,
          verified: one.verified,
          seenAt: one.seenAt ?? null,
          url: passageUrl(source, one),
          archivedUrl: archivedUrl(source),
          addressSeen: source.address === 'seen',
          limits: fact.limits ?? [],
        },
      ];
    });
}

/** The source's value in words, to stand beside the article's. */
export function factWords(fact: Fact, facts: Facts, words: Words): string {
  switch (fact.kind) {
    case 'figure':
      return figureWords(fact.figure, words);
    case 'date':
      return dateWords(fact.date, words);
    case 'attribution':
      return attributionWords(
        facts.partyName(fact.attribution.accuser),
        fact.attribution.accused.map((id) => words.name(facts.partyName(id))).join(', ') || null,
        fact.attribution.relation,
        fact.attribution.confidence === undefined ? null : { word: fact.attribution.confidence, scale: fact.attribution.scale },
        words,
      );
  }
}
