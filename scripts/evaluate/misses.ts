/**
 * What the program still gets wrong, sorted into classes that say why. Only for articles that may be read by those who write rules.
 * Why a claim was missed is asked of `explain`, which replays the very sentence.
 */
import { fromText } from '../../src/article/from-text.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import { explain } from '../../src/explain.ts';
import { RATING_NAMES } from '../../src/report/rating-names.ts';
import type { Rating } from '../../src/vocabulary.ts';
import type { Label, Labelled } from './labelled.ts';
import type { MissClass } from './miss-classes.ts';
import type { Mark, Prediction } from './run.ts';
import type { Alarm, Outcome, Score } from './score.ts';

export interface Miss {
  readonly type: MissClass;
  readonly id: string;
  readonly kind: string;
  readonly quote: string;
  readonly wanted: string;
  readonly got: string;
  /** The rule that decided; null where nothing was read. */
  readonly rule: string | null;
  /** Its reasons, or what the label calls the claim; then the label's own note. */
  readonly why: string;
}

const NOTHING = 'nothing';

const OF_ALARM: Readonly<Record<Alarm, MissClass>> = {
  distractors: 'distractor',
  duplicates: 'duplicate',
  otherKind: 'beside-other-kind',
  unlisted: 'unlisted',
  offTopic: 'off-topic',
};

export function toMisses(
  articles: readonly Labelled[],
  predictions: ReadonlyMap<string, Prediction>,
  { topic, outcomes }: Pick<Score, 'topic' | 'outcomes'>,
  dossier: Dossier,
): Miss[] {
  const wrongTopic = new Set(topic.wrong);
  return articles.flatMap((article): Miss[] => {
    const marks = predictions.get(article.id)?.claims ?? [];
    const own = outcomes.filter(({ id }) => id === article.id);
    const misses = own.flatMap((outcome) => toMiss(outcome, article, marks, own, dossier) ?? []);
    if (!wrongTopic.has(article.id)) return misses;
    const [wanted, got] = article.topic ? ['this event', 'another'] : ['another', 'this event'];
    const whole: Miss = { type: 'topic', id: article.id, kind: 'topic', quote: article.title, wanted, got, rule: null, why: '' };
    // Of an article that was taken for something else nothing is shown, whatever was read in it.
    return [whole, ...misses.map((miss): Miss => (article.topic ? { ...miss, type: 'topic', rule: null } : miss))];
  });
}

function toMiss(
  { claim, mark, right, alarm }: Outcome,
  article: Labelled,
  marks: readonly Mark[],
  own: readonly Outcome[],
  dossier: Dossier,
): Miss | null {
  const label = claim === null ? undefined : article.claims[claim];
  const marked = mark === null ? undefined : marks[mark];
  if (right) return null;
  if (label === undefined) return marked === undefined || alarm === null ? null : toFalseAlarm(marked, alarm, article);
  const { kind, quote, rating, accept, optional, note } = label;
  const wanted = [rating, ...accept].map(nameOf).join(' or ');
  const base = { id: article.id, kind, quote, wanted };
  if (marked !== undefined) {
    const type = classOfRating(rating, marked.rating);
    return { ...base, type, got: nameOf(marked.rating), rule: marked.rule, why: sentence(codes(marked), note) };
  }
  if (optional) return null;
  const counted = own.flatMap((one) => (one.claim === null || one.mark === null ? [] : (marks[one.mark] ?? [])));
  return { ...base, got: NOTHING, ...whyMissed(label, article, counted, dossier) };
}

function toFalseAlarm(mark: Mark, alarm: Alarm, { id, distractors }: Labelled): Miss {
  const distractor = alarm === 'distractors' ? distractors.find((one) => overlaps(one, mark)) : undefined;
  const type = distractor?.why.startsWith('neutral') ? 'neutral' : OF_ALARM[alarm];
  const { kind, quote, rating, rule } = mark;
  return { type, id, kind, quote, wanted: NOTHING, got: nameOf(rating), rule, why: sentence(codes(mark), distractor?.why) };
}

function classOfRating(wanted: Rating, got: string): MissClass {
  if (got === 'refuted') return 'wrongly-red';
  if (wanted === 'refuted') return 'red-missed';
  if (got === 'supported') return 'too-kind';
  return wanted === 'supported' ? 'too-strict' : 'other-rating';
}

/** `counted`: the marks that were matched with labels. */
function whyMissed(
  label: Label,
  article: Labelled,
  counted: readonly Mark[],
  dossier: Dossier,
): Pick<Miss, 'type' | 'rule' | 'why'> {
  const onIt = counted.filter((mark) => overlaps(mark, label));
  const same = onIt.find(({ kind }) => kind === label.kind);
  if (same !== undefined) return { type: 'shared-mark', rule: null, why: sentence(`the mark is on “${same.quote}”`, label.note) };
  const read = readAt(label, article, dossier);
  const unmarked = read.find(({ kind, rule: { rating } }) => kind === label.kind && rating === null);
  if (unmarked !== undefined) return { type: 'unmarked', rule: unmarked.rule.id, why: sentence(label.note) };
  const other = onIt[0] ?? read.find(({ rule: { rating } }) => rating !== null);
  // A day or number inside an accusation is another claim, and says nothing of why this one was missed, unless it covers half of it.
  if (other !== undefined && other.end - other.start >= (label.end - label.start) / 2 && other.kind !== label.kind)
    return { type: 'other-kind', rule: null, why: sentence(`read as ${other.kind}: “${other.quote}”`, label.note) };
  return { type: `missed-${label.kind}`, rule: null, why: sentence(detail(label), label.note) };
}

/** What was read in the words of a label: by sentence, and a label may begin in one and end in the next. */
function readAt(label: Label, { text, title, published }: Labelled, dossier: Dossier) {
  const article = fromText(text, { title, published });
  return [label.start, label.end - 1]
    .flatMap((at) => {
      const { claims, beside } = explain(article, at, dossier);
      return [...claims, ...beside];
    })
    .filter((one) => overlaps(one, label));
}

/** What the label calls it: the relation, the event, the counted noun. */
function detail({ reading }: Label): string {
  const { attribution, date, figure } = reading;
  return attribution?.relation ?? date?.event ?? [figure?.unit, figure?.state].filter((part) => part).join(', ');
}

type Span = Pick<Label, 'start' | 'end'>;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const nameOf = (rating: string): string => RATING_NAMES[rating as Rating] ?? rating;

const codes = ({ reasons }: Mark): string => reasons.map(({ code }) => `\`${code}\``).join(', ');

const sentence = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('; ');
