/**
 * What might mend a problem: for each check, rewordings made of the reading and the fact, in tiers. They are guesses about language, and
 * most are wrong for most sentences: what is offered is decided by trying them (`fixes.ts`).
 */
import { rung } from '../../check/attribution/ladder.ts';
import { sameVoice, usable } from '../../check/facts.ts';
import { unitRelation } from '../../check/figure/relations.ts';
import type { AttributionFact, FigureFact } from '../../dossier/schema.ts';
import { isLevel } from '../find-problems.ts';
import type { CheckId } from '../problem.ts';
import {
  accusedEdits,
  accuserEdits,
  confidenceEdits,
  isAttribution,
  joined,
  nobodyEdits,
  otherCulpritEdits,
  stanceEdits,
  sureEdits,
  unlistedEdits,
  weakerEdits,
} from './accused.ts';
import { apartEdits, namedEdits } from './affair.ts';
import { creditEdits, speakerEdits } from './credit.ts';
import { dayEdits, isDate } from './day.ts';
import { amountEdits, isFigure, placeEdits, stateEdits, unitEdits } from './figure.ts';
import { quotationEdits } from './quotation.ts';
import { accusedAlreadyEdits, answeredEdits, deniedEdits } from './silence.ts';
import type { Change, Spot, Tiers } from './spot.ts';

/** Rewordings for the problem of the spot; none for those that words do not mend. */
export function candidatesFor(spot: Spot): Tiers {
  return BY_CHECK[spot.problem.check](spot);
}

const NONE = (): Tiers => [];

const BY_CHECK: Readonly<Record<CheckId, (spot: Spot) => Tiers>> = {
  'number-differs': (spot) => parts(spot, ['amount']),
  'number-of-another-thing': (spot) =>
    parts(spot, spot.finding.rule === 'figure/unit-differs' ? ['unit', 'state'] : ['state', 'unit']),
  'number-without-noun': (spot) => parts(spot, ['unit']),
  'number-without-scope': (spot) => parts(spot, ['place']),
  'number-of-another-place': (spot) => parts(spot, ['place']),
  'bound-reversed': (spot) => parts(spot, ['amount']),
  'bound-dropped': (spot) => parts(spot, ['amount']),
  'estimate-as-fact': (spot) => parts(spot, spot.claim.speaker?.party == null ? ['credit'] : ['speaker', 'credit']),
  'credited-to-another': (spot) => parts(spot, ['speaker', 'credit']),
  'sources-differ': (spot) => [spot.decided.filter(isFigure).flatMap((fact) => creditEdits(spot, spot.facts.partyName(fact.by)))],
  superseded: (spot) => (spot.claim.kind === 'date' ? [days(spot)] : parts(spot, ['amount'])),
  'accusation-nobody-made': (spot) => [[...nobodyEdits(spot), ...accuserEdits(spot, accusers(spot))], apart(spot)],
  'attribution-overstated': overstated,
  'attribution-as-fact': asFact,
  'attribution-of-another': (spot) => {
    const facts = attributions(spot);
    const exact = facts.flatMap((fact) => [...otherCulpritEdits(spot, fact), ...accusedEdits(spot, fact)]);
    return [exact, surely(spot, exact), facts.flatMap((fact) => weakerEdits(spot, fact))];
  },
  'confidence-dropped': (spot) => [confidences(spot).flatMap((word) => sureEdits(spot, word))],
  'confidence-changed': (spot) => {
    const changed = confidences(spot).flatMap((word) => confidenceEdits(spot, word));
    return [
      changed,
      pairs(
        changed,
        attributions(spot).flatMap((fact) => accusedEdits(spot, fact)),
      ),
    ];
  },
  'denial-missing': (spot) => [
    [...answeredEdits(spot), ...deniedEdits(spot), ...attributions(spot).flatMap((fact) => accusedAlreadyEdits(spot, fact))],
  ],
  'date-differs': (spot) => [days(spot)],
  'date-of-another-event': (spot) => [days(spot)],
  'quotation-altered': (spot) => [
    spot.finding.reasons
      .filter(({ code }) => code === 'quote-altered')
      .flatMap(({ claimed, source }) => (claimed === null || source === null ? [] : quotationEdits(spot, claimed, source))),
  ],
  'separate-case': (spot) => [
    spot.decided.flatMap((fact) =>
      namedEdits(
        spot,
        spot.facts.dossier.cases.find(({ id }) => id === fact.case),
      ),
    ),
    apart(spot),
  ],
  'no-source-on-file': NONE,
  // A link is what it lacks: see `citation/`.
  'no-primary-link': NONE,
};

function apart(spot: Spot): Change[] {
  return apartEdits(spot);
}

function days(spot: Spot): Change[] {
  const facts = spot.decided.filter(isDate);
  // The day on file comes first; the second fact is what else happened on the article's day.
  return facts.slice(0, 1).flatMap((fact) => dayEdits(spot, fact));
}

/** As far as the accuser went; a statement that was weaker still; without the one who did not; in another's name who did. */
function overstated(spot: Spot): Tiers {
  const facts = attributions(spot).slice(0, 1);
  const isStance = facts.some(({ attribution: { relation } }) => relation === 'condemns' || relation === 'acknowledges');
  const exact = facts.flatMap((fact) => accusedEdits(spot, fact));
  const weaker = facts.flatMap((fact) => weakerEdits(spot, fact));
  const others = attributions(spot)
    .slice(1)
    .flatMap((fact) => otherCulpritEdits(spot, fact));
  const credited = facts.flatMap((fact) =>
    pairs([...exact, ...weaker].slice(0, 4), creditEdits(spot, spot.facts.partyName(fact.attribution.accuser))),
  );
  const isOwnVoice = spot.claim.kind === 'attribution' && spot.claim.reading.accuser === null;
  return [
    isStance ? stanceEdits(spot) : spot.finding.rule === 'attribution/one-of-several' ? others : exact,
    // Where the word of confidence is wrong as well.
    [
      ...surely(spot, exact),
      ...pairs(
        exact,
        confidences(spot).flatMap((word) => confidenceEdits(spot, word)),
      ),
    ],
    weaker,
    isOwnVoice ? credited : [],
    unlistedEdits(spot),
    accuserEdits(spot, accusers(spot)),
  ];
}

/** With the source's word of confidence, which the accuser's statement would lack otherwise. */
function surely(spot: Spot, changes: readonly Change[]): Change[] {
  return pairs(
    changes,
    confidences(spot).flatMap((word) => sureEdits(spot, word)),
  );
}

/** Credited to whoever went so far; of several, whoever needs no word of confidence with it. */
function asFact(spot: Spot): Tiers {
  const { claim, facts } = spot;
  const relation = claim.kind === 'attribution' ? claim.reading.relation : 'other';
  const made = [...attributions(spot), ...accusers(spot)].filter(
    (fact) => rung(fact.attribution.relation) >= Math.min(rung(relation), rung('mss')),
  );
  const credited = made.map((fact) => creditEdits(spot, facts.partyName(fact.attribution.accuser)));
  const weaker = attributions(spot).flatMap((fact) =>
    pairs(weakerEdits(spot, fact), creditEdits(spot, facts.partyName(fact.attribution.accuser))),
  );
  return [...credited, weaker];
}

function attributions(spot: Spot): AttributionFact[] {
  return spot.decided.filter(isAttribution).slice(0, 2);
}

function confidences(spot: Spot): string[] {
  return attributions(spot).flatMap(({ attribution: { confidence } }) =>
    confidence !== undefined && isLevel(confidence) ? [confidence] : [],
  );
}

/** Who had accused by then, the strongest first, states before companies: one statement of each. */
function accusers({ facts, article: { published } }: Spot): AttributionFact[] {
  const made = usable(facts.attributions, published).filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      fact.attribution.relation !== 'persons-charged' &&
      rung(fact.attribution.relation) >= rung('from-territory'),
  );
  const strongest = [...made].sort((a, b) => rung(b.attribution.relation) - rung(a.attribution.relation));
  const seen = new Set<string>();
  return strongest.filter(({ attribution: { accuser } }) => !seen.has(accuser) && seen.add(accuser) !== undefined).slice(0, 4);
}

type Part = 'amount' | 'unit' | 'state' | 'place' | 'credit' | 'speaker';

/**
 * The part that is wrong made the source's. Then with each other part in which the sentence differs, and with all: with one of them alone
 * the number may be another source's. Last, the amount that a source has for just what the sentence says.
 */
function parts(spot: Spot, wanted: readonly Part[]): Tiers {
  const { claim } = spot;
  const facts = spot.decided.filter(isFigure).slice(0, 2);
  if (claim.kind !== 'figure') return [];
  const tiersOf = (fact: FigureFact): Tiers => {
    const differs: Readonly<Record<Part, boolean>> = {
      unit: unitRelation(claim.reading.unit, fact.figure.unit) !== 'same',
      state: claim.reading.state !== fact.figure.state,
      place: claim.reading.scope !== fact.figure.scope,
      amount: claim.reading.comparator !== fact.figure.comparator || claim.reading.min !== fact.figure.min,
      credit: true,
      speaker: false,
    };
    const made = (part: Part) => partEdits(spot, part, fact);
    const alone = wanted.map(made);
    const others = (['place', 'unit', 'state', 'amount', 'credit'] as const).filter(
      (part) => !wanted.includes(part) && differs[part],
    );
    const first = alone.flat().slice(0, 4);
    const two = others.flatMap((part) => pairs(first, made(part).slice(0, 2)));
    const three = others.flatMap((part) => pairs(two.slice(0, 8), made(part).slice(0, 1)));
    return [...alone, two, three];
  };
  const depth = wanted.length + 2;
  const tiers = facts.map(tiersOf);
  return [
    ...Array.from({ length: depth }, (_, at) => tiers.flatMap((one) => one[at] ?? [])),
    wanted.includes('credit') ? [] : otherAmounts(spot),
  ];
}

function partEdits(spot: Spot, part: Part, fact: FigureFact): Change[] {
  switch (part) {
    case 'amount':
      return amountEdits(spot, fact);
    case 'unit':
      return unitEdits(spot, fact);
    case 'state':
      return stateEdits(spot, fact);
    case 'place':
      return placeEdits(spot, fact);
    case 'credit': {
      const speaker = spot.claim.speaker?.party ?? null;
      return speaker !== null && sameVoice(spot.facts, speaker, fact.by) ? [] : creditEdits(spot, spot.facts.partyName(fact.by));
    }
    case 'speaker':
      return speakerEdits(spot, fact.by);
  }
}

function pairs(ones: readonly Change[], others: readonly Change[]): Change[] {
  return ones.flatMap((one) => others.flatMap((other) => joined(one, other)));
}

/** Counts of the very thing that the sentence speaks of, in that state and place: whoever is credited gave them, or is credited now. */
function otherAmounts(spot: Spot): Change[] {
  const { claim, facts, article } = spot;
  if (claim.kind !== 'figure') return [];
  const { unit, state, scope } = claim.reading;
  const speaker = claim.speaker?.party ?? null;
  return usable(facts.figures, article.published)
    .filter(
      ({ figure, case: affair, origin, by }) =>
        affair === undefined &&
        origin !== 'second-hand' &&
        figure.unit === unit &&
        figure.state === state &&
        figure.scope === scope &&
        (claim.speaker === null || (speaker !== null && sameVoice(facts, speaker, by))),
    )
    .slice(0, 4)
    .flatMap((fact) => {
      const amounts = amountEdits(spot, fact);
      return claim.speaker === null ? pairs(amounts, partEdits(spot, 'credit', fact)) : amounts;
    });
}
