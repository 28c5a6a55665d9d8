/**
 * From a check to what an editor would change. A problem follows from a finding's reasons (a closed list, so this is a table), or from
 * what the fact says and the draft leaves out, or from where the draft's links lead. Nothing is judged anew.
 */
import type { Article } from '../article/article.ts';
import type { Exhibit, Finding, ReasonCode, Weight } from '../check/finding.ts';
import { toSourceLinks } from '../check/linked.ts';
import { wordsOf } from '../check/words/by-language.ts';
import type { Dossier, Fact } from '../dossier/schema.ts';
import { PLACES } from '../language/en/places.ts';
import type { Report } from '../report/report.ts';
import { type Language, MACHINES, ORGANISATIONS, type Relation } from '../vocabulary.ts';
import { levelOf } from './checks.ts';
import { numbered, toFingerprint } from './fingerprint.ts';
import type { CheckId, Problem } from './problem.ts';
import { editWords } from './words/by-language.ts';

export interface ProblemOptions {
  readonly dossier: Dossier;
  /** Of the messages that no reason of the report says; English where none is given. Give it the report's. */
  readonly language?: Language;
}

/** Heavy ones first, and of one weight in the order of the text. Findings are those of `check(article, { dossier })`. */
export function findProblems(
  found: Pick<Report, 'findings'> | readonly Finding[],
  article: Article,
  { dossier, language = 'en' }: ProblemOptions,
): Problem[] {
  const findings = 'findings' in found ? found.findings : found;
  const told = { facts: factsOf(dossier), dossier, language };
  const marks = [
    ...findings.flatMap((finding) => [...ofReasons(finding), ...ofOmissions(finding, article, told)]),
    ...ofLinks(findings, article, told),
  ].sort((a, b) => a.finding.claim.start - b.finding.claim.start);
  const names = numbered(marks.map(({ check, finding: { claim } }) => toFingerprint(check, article, claim.sentence, claim)));
  return marks
    .map(({ check, weight, message, finding }, index): Problem => {
      const { start, end, quote } = spanOf(check, finding, article);
      const fingerprint = names[index] ?? '';
      return { check, fingerprint, start, end, quote, weight, rating: finding.rating, message, finding };
    })
    .sort((a, b) => ORDER[a.weight] - ORDER[b.weight] || a.start - b.start);
}

/** The claim; of an altered quotation what stands between its marks. */
function spanOf(check: CheckId, { claim, reasons }: Finding, { text }: Article): Pick<Problem, 'start' | 'end' | 'quote'> {
  const quote = check === 'quotation-altered' ? reasons.find(({ code }) => code === 'quote-altered')?.claimed : null;
  if (quote) {
    const start = text.indexOf(quote, claim.sentence.start);
    if (start >= 0 && start + quote.length <= claim.sentence.end) return { start, end: start + quote.length, quote };
  }
  return claim;
}

const ORDER: Readonly<Record<Weight, number>> = { heavy: 0, normal: 1, light: 2 };

interface Mark {
  readonly check: CheckId;
  readonly weight: Weight;
  readonly message: string;
  readonly finding: Finding;
}

interface Told {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly dossier: Dossier;
  readonly language: Language;
}

/** Which check a reason is; null where it is a note and nothing to change. A difference that hangs on the rule or the kind is below. */
const BY_REASON: Readonly<Record<ReasonCode, CheckId | null>> = {
  'scope-differs': 'number-of-another-place',
  'unit-differs': 'number-of-another-thing',
  'state-differs': 'number-of-another-thing',
  'comparator-differs': 'bound-reversed',
  'comparator-dropped': 'bound-dropped',
  'value-differs': 'number-differs',
  'strength-overstated': 'attribution-overstated',
  'strength-understated': null,
  'stated-as-fact': 'attribution-as-fact',
  'confidence-differs': 'confidence-changed',
  'accuser-differs': 'accusation-nobody-made',
  'accused-differs': 'attribution-of-another',
  'speaker-differs': 'credited-to-another',
  'event-differs': 'date-of-another-event',
  'target-differs': 'separate-case',
  outdated: 'superseded',
  'revised-later': null,
  'confirmed-later': null,
  'other-case': 'separate-case',
  denied: 'denial-missing',
  'secondary-only': null,
  'press-estimate': 'estimate-as-fact',
  'quote-altered': 'quotation-altered',
  'quote-exact': null,
  'sources-differ': 'sources-differ',
  'nobody-credited': 'attribution-as-fact',
  'time-zone': null,
  'rejected-by-article': null,
  'no-fact': 'no-source-on-file',
  'noun-missing': 'number-without-noun',
  'unverified-only': 'no-source-on-file',
};

function checkOf(code: ReasonCode, { claim, rule }: Finding): CheckId | null {
  if (code === 'value-differs' && claim.kind === 'date') return 'date-differs';
  // A statement that was made is said not to have been.
  if (rule === 'attribution/accused-already') return 'denial-missing';
  if (rule === 'attribution/charges-not-yet') return 'accusation-nobody-made';
  // That nobody is credited is worth a note where it is the state that is said to be behind it; every article says “hackers” itself.
  if (code === 'nobody-credited')
    return claim.kind === 'attribution' && STATE.has(claim.reading.relation) ? 'attribution-as-fact' : null;
  // The military is another culprit, and the rung above: one thing to change.
  if (code === 'strength-overstated' && rule === 'attribution/military') return null;
  return BY_REASON[code];
}

const STATE: ReadonlySet<Relation> = new Set(['state-linked', 'state-backed', 'country', 'mss-affiliated', 'mss', 'government']);

/** Where a finding that faults something says no more than its rating, which no rule does today. */
const BY_KIND: Readonly<Record<Finding['claim']['kind'], CheckId>> = {
  figure: 'number-differs',
  date: 'date-differs',
  attribution: 'attribution-overstated',
};

function ofReasons(finding: Finding): Mark[] {
  const marks: Mark[] = [];
  for (const { code, text } of finding.reasons) {
    const check = checkOf(code, finding);
    if (check === null || marks.some((one) => one.check === check)) continue;
    marks.push({ check, weight: weightOf(check, finding), message: text, finding });
  }
  if (marks.length === 0 && finding.rating !== 'supported') {
    const check = finding.rating === 'not-enough-evidence' ? 'no-source-on-file' : BY_KIND[finding.claim.kind];
    marks.push({ check, weight: weightOf(check, finding), message: finding.reasons[0]?.text ?? finding.value, finding });
  }
  return marks;
}

/** The lighter of what the check and the engine say, but for what is refuted. */
function weightOf(check: CheckId, { rating, weight }: Finding): Weight {
  if (rating === 'refuted') return levelOf(check) === 'light' ? 'light' : 'heavy';
  return ORDER[levelOf(check)] > ORDER[weight] ? levelOf(check) : weight;
}

/** What the fact says and the sentence leaves out, where it is that fact which the sentence tells. */
function ofOmissions(finding: Finding, article: Article, { facts, language, dossier }: Told): Mark[] {
  const { claim, rating } = finding;
  const fact = facts.get(finding.facts[0] ?? '');
  if ((rating !== 'supported' && rating !== 'missing-context') || fact === undefined) return [];
  const words = editWords(language).messages;
  if (claim.kind === 'attribution' && fact.kind === 'attribution') {
    const word = fact.attribution.confidence;
    if (word === undefined || !isLevel(word) || claim.reading.confidence !== null || !RESTING.has(finding.rule)) return [];
    return [{ check: 'confidence-dropped', weight: 'light', message: words.confidenceDropped(word), finding }];
  }
  if (claim.kind === 'figure' && fact.kind === 'figure') {
    const { scope, unit } = fact.figure;
    if (claim.reading.scope !== 'unspecified' || !isPlace(scope) || claim.reading.comparator === 'order') return [];
    // What was found nowhere needs no place; days and drops are counted nowhere.
    if (claim.reading.max === 0 || !(ORGANISATIONS.has(unit) || MACHINES.has(unit) || unit.startsWith('percent of'))) return [];
    if (namesPlace(article, claim.sentence, scope)) return [];
    if (finding.reasons.some(({ code }) => code === 'other-case' || code === 'value-differs')) return [];
    const place = wordsOf(language, dossier).wholeOf(scope);
    return [
      {
        check: 'number-without-scope',
        weight: levelOf('number-without-scope'),
        message: words.numberWithoutScope(place),
        finding,
      },
    ];
  }
  return [];
}

/** An accuser's statement that is told as its own. What is said in the article's voice or by a crowd rests on no source's confidence. */
const RESTING: ReadonlySet<string> = new Set([
  'attribution/matches',
  'attribution/country',
  'attribution/one-rung',
  'attribution/understated',
]);

/** A degree of confidence or a likelihood; "assessed", "determined", "confirmed" are ways of saying so, and the sentence has its own. */
export function isLevel(word: string): boolean {
  return /confiden|likel|certain|probab|chance|possib/.test(word);
}

/** The sentence has the place, though it does not say it of the number: its reader knows it. */
function namesPlace({ text, view }: Article, { start, end }: { start: number; end: number }, scope: string): boolean {
  const words = (view ?? text).slice(start, end);
  const place = PLACES.find(({ id }) => id === scope);
  return place !== undefined && [...place.names, ...place.demonyms].some((name) => nameIn(words, name));
}

function nameIn(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + name.length));
}

/** Not the world, no sample, and not the product, of which flaws are counted. */
function isPlace(scope: string): boolean {
  return !['worldwide', 'unspecified', 'Exchange Server'].includes(scope) && !/(?:customers|platform)$/.test(scope);
}

/** Each source that the draft rests on and does not link to, once: at the first claim that rests on it. */
function ofLinks(findings: readonly Finding[], article: Article, { dossier, language }: Told): Mark[] {
  const linked = new Set(toSourceLinks(article.links, dossier).map(({ source }) => source));
  const asked = new Set<string>();
  return findings.flatMap((finding) => {
    // The document that is shown first; another in which the source says the same will do as well.
    const reached = finding.chain.find(({ role }) => role === 'source')?.source ?? null;
    const exhibit = finding.evidence.find(({ source }) => source === reached);
    if (reached === null || exhibit === undefined || asked.has(reached)) return [];
    // Of some sources only the publisher's front page is on file, and a link to that is none to the source: there is nothing to ask for.
    if (!isLinkable(exhibit, dossier)) return [];
    if (finding.evidence.some(({ fact, source }) => fact === exhibit.fact && linked.has(source))) return [];
    asked.add(reached);
    const message = editWords(language).messages.noPrimaryLink(exhibit.publisher, exhibit.title);
    return [{ check: 'no-primary-link', weight: 'light', message, finding }];
  });
}

/** A link to its address is one to the source. */
function isLinkable({ url }: Pick<Exhibit, 'url'>, dossier: Dossier): boolean {
  return toSourceLinks([{ start: 0, end: 0, url }], dossier).length > 0;
}

/** The source that a draft is to link to for a `no-primary-link`, and to cite for any other problem; null where none is on file. */
export function sourceOf({ finding }: Pick<Problem, 'finding'>): Exhibit | null {
  const reached = finding.chain.find(({ role }) => role === 'source')?.source;
  return finding.evidence.find(({ source }) => source === reached) ?? finding.evidence[0] ?? null;
}

const factsByDossier = new WeakMap<Dossier, ReadonlyMap<string, Fact>>();

function factsOf(dossier: Dossier): ReadonlyMap<string, Fact> {
  let facts = factsByDossier.get(dossier);
  if (facts === undefined) {
    facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
    factsByDossier.set(dossier, facts);
  }
  return facts;
}
