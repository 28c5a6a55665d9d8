/**
 * What might mend a problem: for each check, rewordings made of the reading and the fact. They are guesses about language, and most are
 * wrong for most sentences: what is offered is decided by trying them (`fixes.ts`).
 */
import { rung } from '../../check/attribution/ladder.ts';
import { isKnown, usable } from '../../check/facts.ts';
import type { AttributionFact, FigureFact } from '../../dossier/schema.ts';
import type { CheckId, Edit } from '../problem.ts';
import {
  accusedEdits,
  accuserEdits,
  confidenceEdits,
  creditedEdits,
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
import { dayEdits, doerEdits, isDate } from './day.ts';
import { amountEdits, isFigure, placeEdits, stateEdits, unitEdits } from './figure.ts';
import { quotationEdits } from './quotation.ts';
import { accusedAlreadyEdits, answeredEdits, deniedEdits } from './silence.ts';
import type { Candidate, Spot } from './spot.ts';

/** Rewordings for the problem of the spot; none for those that words do not mend. */
export function candidatesFor(spot: Spot): Candidate[] {
  return BY_CHECK[spot.problem.check](spot);
}

type Maker = (spot: Spot) => Edit[][];

const NONE: Maker = () => [];

const BY_CHECK: Readonly<Record<CheckId, Maker>> = {
  'number-differs': (spot) => together(spot, ['amount']),
  'number-of-another-thing': (spot) =>
    together(spot, spot.finding.rule === 'figure/unit-differs' ? ['unit', 'state'] : ['state', 'unit']),
  'number-without-noun': (spot) => together(spot, ['unit']),
  'number-without-scope': (spot) => together(spot, ['place']),
  'number-of-another-place': (spot) => together(spot, ['place']),
  'bound-reversed': (spot) => together(spot, ['amount']),
  'bound-dropped': (spot) => together(spot, ['amount']),
  'estimate-as-fact': (spot) => together(spot, ['credit']),
  'credited-to-another': (spot) => together(spot, ['speaker', 'credit']),
  'sources-differ': (spot) => spot.decided.filter(isFigure).flatMap((fact) => creditEdits(spot, spot.facts.partyName(fact.by))),
  superseded: (spot) => (spot.claim.kind === 'date' ? days(spot) : together(spot, ['amount'])),
  'accusation-nobody-made': (spot) => [...accuserEdits(spot, accusers(spot)), ...nobodyEdits(spot)],
  'attribution-overstated': (spot) =>
    attributions(spot).flatMap((fact) => {
      const confidence = fact.attribution.confidence;
      const weaker = [...accusedEdits(spot, fact), ...weakerEdits(spot, fact)];
      return [
        ...weaker,
        ...stanceEdits(spot),
        ...unlistedEdits(spot),
        ...creditedEdits(spot, fact),
        ...(confidence === undefined
          ? []
          : pairs(weaker, [...confidenceEdits(spot, confidence), ...sureEdits(spot, confidence)])),
        ...accuserEdits(spot, accusers(spot)).slice(0, 6),
      ];
    }),
  'attribution-as-fact': (spot) =>
    attributions(spot).flatMap((fact) => [
      ...creditEdits(spot, spot.facts.partyName(fact.attribution.accuser)),
      ...creditedEdits(spot, fact),
    ]),
  'attribution-of-another': (spot) =>
    attributions(spot).flatMap((fact) => [
      ...otherCulpritEdits(spot, fact),
      ...accusedEdits(spot, fact),
      ...weakerEdits(spot, fact),
    ]),
  'confidence-dropped': (spot) => confidences(spot).flatMap((word) => sureEdits(spot, word)),
  'confidence-changed': (spot) => confidences(spot).flatMap((word) => confidenceEdits(spot, word)),
  'denial-missing': (spot) => [
    ...answeredEdits(spot),
    ...deniedEdits(spot),
    ...attributions(spot).flatMap((fact) => accusedAlreadyEdits(spot, fact)),
  ],
  'date-differs': (spot) => days(spot),
  'date-of-another-event': (spot) => [...days(spot), ...spot.decided.filter(isDate).flatMap((fact) => doerEdits(spot, fact))],
  'quotation-altered': (spot) =>
    spot.finding.reasons
      .filter(({ code }) => code === 'quote-altered')
      .flatMap(({ claimed, source }) => (claimed === null || source === null ? [] : quotationEdits(spot, claimed, source))),
  'separate-case': (spot) => [
    ...apartEdits(spot),
    ...spot.decided.flatMap((fact) =>
      namedEdits(
        spot,
        spot.facts.dossier.cases.find(({ id }) => id === fact.case),
      ),
    ),
  ],
  'no-source-on-file': NONE,
  // A link is what it lacks: see `citation/`.
  'no-primary-link': NONE,
};

function days(spot: Spot): Edit[][] {
  return spot.decided.filter(isDate).flatMap((fact) => dayEdits(spot, fact));
}

function attributions(spot: Spot): AttributionFact[] {
  return spot.decided.filter(isAttribution).slice(0, 2);
}

function confidences(spot: Spot): string[] {
  return attributions(spot).flatMap(({ attribution }) => attribution.confidence ?? []);
}

/** Who had accused by then, the strongest first, governments before companies: one statement of each. */
function accusers({ facts, article: { published } }: Spot): AttributionFact[] {
  const made = usable(facts.attributions, published).filter(
    (fact) =>
      fact.case === undefined &&
      fact.origin === 'own' &&
      isKnown(fact, published) &&
      fact.attribution.relation !== 'persons-charged' &&
      rung(fact.attribution.relation) >= rung('from-territory'),
  );
  const strongest = [...made].sort((a, b) => rung(b.attribution.relation) - rung(a.attribution.relation));
  const seen = new Set<string>();
  return strongest.filter(({ attribution: { accuser } }) => !seen.has(accuser) && seen.add(accuser) !== undefined).slice(0, 4);
}

type Part = 'amount' | 'unit' | 'state' | 'place' | 'credit' | 'speaker';

/**
 * The part that is wrong made the source's; then with each other part that differs as well, and with all: with one of them alone the
 * number may be another source's. Last, the amount that a source has for just what the sentence says.
 */
function together(spot: Spot, wanted: readonly Part[]): Edit[][] {
  return spot.decided
    .filter(isFigure)
    .slice(0, 2)
    .flatMap((fact) => {
      const made = (part: Part) => partEdits(spot, part, fact);
      const alone = wanted.flatMap(made);
      const others = (['unit', 'state', 'place', 'amount', 'credit'] as const).filter((part) => !wanted.includes(part));
      const two = others.flatMap((part) => pairs(alone.slice(0, 4), made(part).slice(0, 2)));
      const three = pairs(pairs(alone.slice(0, 2), made('state').slice(0, 2)), made('credit').slice(0, 1));
      return [...alone, ...two, ...three];
    })
    .concat(wanted.includes('credit') ? [] : otherAmounts(spot));
}

function partEdits(spot: Spot, part: Part, fact: FigureFact): Edit[][] {
  switch (part) {
    case 'amount':
      return amountEdits(spot, fact);
    case 'unit':
      return unitEdits(spot, fact);
    case 'state':
      return stateEdits(spot, fact);
    case 'place':
      return placeEdits(spot, fact);
    case 'credit':
      return creditEdits(spot, spot.facts.partyName(fact.by));
    case 'speaker':
      return speakerEdits(spot, fact.by);
  }
}

function pairs(ones: readonly Edit[][], others: readonly Edit[][]): Edit[][] {
  return ones.flatMap((one) => others.flatMap((other) => joined(one, other)));
}

/** Counts of the very thing that the sentence speaks of, in that state and place, with the credit that they need. */
function otherAmounts(spot: Spot): Edit[][] {
  const { claim, facts, article } = spot;
  if (claim.kind !== 'figure') return [];
  const { unit, state, scope } = claim.reading;
  return usable(facts.figures, article.published)
    .filter(
      ({ figure, case: affair, origin }) =>
        affair === undefined &&
        origin !== 'second-hand' &&
        figure.unit === unit &&
        figure.state === state &&
        figure.scope === scope,
    )
    .slice(0, 4)
    .flatMap((fact) =>
      pairs(amountEdits(spot, fact).slice(0, 1), [
        [],
        ...partEdits(spot, claim.speaker === null ? 'credit' : 'speaker', fact).slice(0, 1),
      ]),
    );
}
