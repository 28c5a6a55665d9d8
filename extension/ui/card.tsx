/**
 * The card: the article's value beside the source's with the difference marked, the source's own words, and why it is rated
 * so. A view of one finding and nothing else; where it stands and when it opens is its surface's affair.
 */
import type { Exhibit } from '../../src/check/finding.ts';
import { ruleOf } from '../../src/check/rules/index.ts';
import { chainWords } from '../../src/report/chain-words.ts';
import type { RecordedFinding as Finding } from '../../src/report/record.ts';
import { type Piece, toPieces, unseenDifferences } from './emphasis.ts';
import { ExhibitView } from './exhibit.tsx';
import { Glyph } from './glyph.tsx';
import { Icon } from './icons.tsx';
import { RATING_NAMES } from './ratings.ts';
import { KIND_NAMES } from './words.ts';

export interface CardProps {
  readonly finding: Finding;
  /** Id of the heading, for the dialog's label. */
  readonly headingId: string;
  /** Where it stands among the findings, from 1; absent where there is only this one. */
  readonly place?: { readonly number: number; readonly of: number };
  readonly onStep?: (by: 1 | -1) => void;
  readonly onClose?: () => void;
}

export function Card({ finding, headingId, place, onStep, onClose }: CardProps) {
  const [first, ...rest] = finding.evidence;
  // Where primary sources differ, one of them alone would hide the very thing that is to be seen.
  const shown = finding.rating === 'conflicting' ? finding.evidence.slice(0, 2) : finding.evidence.slice(0, 1);
  const more = [...(finding.rating === 'conflicting' ? rest.slice(1) : rest), ...finding.others];
  const [reason, ...notes] = finding.reasons;
  return (
    <article class="card" data-rating={finding.rating}>
      <header class="head">
        <span class="disc">
          <Glyph rating={finding.rating} />
        </span>
        <h2 id={headingId} class="rating">
          {RATING_NAMES[finding.rating]}
          <span class="kind">{KIND_NAMES[finding.claim.kind]}</span>
        </h2>
        {onStep === undefined || place === undefined || place.of < 2 ? null : (
          <span class="steps">
            <IconButton icon="previous" label="Previous claim" onClick={() => onStep(-1)} />
            <span class="place">
              {place.number}
              <span aria-hidden="true">/</span>
              <span class="hidden-words"> of </span>
              {place.of}
            </span>
            <IconButton icon="next" label="Next claim" onClick={() => onStep(1)} />
          </span>
        )}
        {onClose === undefined ? null : <IconButton icon="close" label="Close" onClick={onClose} />}
      </header>
      <Sides finding={finding} source={first} />
      {reason === undefined ? null : <p class="why">{reason.text}</p>}
      {shown.map((exhibit) => (
        <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} />
      ))}
      <Group title="What the accused answered" exhibits={finding.answers} open />
      <Group title="Since then" exhibits={finding.since} />
      <Group title="Other sources" exhibits={more} />
      <Reading finding={finding} notes={notes.map(({ text }) => text)} />
    </article>
  );
}

function Sides({ finding, source }: { readonly finding: Finding; readonly source: Exhibit | undefined }) {
  const sourceValue = source?.value ?? '';
  const shownSources = finding.rating === 'conflicting' ? finding.evidence.slice(0, 2) : source === undefined ? [] : [source];
  const claimed = finding.reasons.flatMap((reason) => reason.claimed ?? []);
  const sourced = finding.reasons.flatMap((reason) => reason.source ?? []);
  // Of the first reason only, which the card explains: the others stand below, under “Why this rating”.
  const unseen = unseenDifferences(finding.reasons.slice(0, 1), finding.value, sourceValue);
  return (
    <dl class="sides">
      <div class="side">
        <dt>The article</dt>
        <dd>
          <Value pieces={toPieces(finding.value, claimed)} />
          {unseen.map((difference) => (
            <span key={difference.claimed} class="difference">
              <mark>{difference.claimed}</mark>
            </span>
          ))}
        </dd>
      </div>
      <div class="side">
        <dt>{shownSources.length > 1 ? 'The sources' : 'The source'}</dt>
        <dd>
          {shownSources.length === 0 ? <span class="nothing">Nothing on file</span> : null}
          {shownSources.map((exhibit) => (
            <Value key={exhibit.fact} pieces={toPieces(exhibit.value, sourced)} />
          ))}
          {unseen.map((difference) => (
            <span key={difference.source} class="difference">
              <mark>{difference.source}</mark>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}

function Value({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <span class="value">{pieces.map((piece) => (piece.differs ? <mark key={piece.text}>{piece.text}</mark> : piece.text))}</span>
  );
}

interface GroupProps {
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
  readonly open?: boolean;
}

/** Sources of one sort, folded unless `open`: the glance stays short, and nothing is lost. */
function Group({ title, exhibits, open = false }: GroupProps) {
  if (exhibits.length === 0) return null;
  return (
    <details class="group" open={open && exhibits.length === 1}>
      <summary>
        {title} <span class="count">{exhibits.length}</span>
      </summary>
      {exhibits.map((exhibit) => (
        <ExhibitView key={exhibit.fact + exhibit.source} exhibit={exhibit} small />
      ))}
    </details>
  );
}

/** The rule that decided, how the claim was read, and what else bears on the rating. */
function Reading({ finding, notes }: { readonly finding: Finding; readonly notes: readonly string[] }) {
  const { assumed, speaker } = finding.claim;
  const way = chainWords(finding.chain);
  const lines = [
    ...notes,
    ...(speaker === null ? [] : [`The article credits ${speaker.name}.`]),
    ...(way === null ? [] : [way]),
    ...assumed,
  ];
  return (
    <details class="group">
      <summary>Why this rating</summary>
      <p class="rule">
        {ruleOf(finding.rule).says} <span class="rule-id">Rule {finding.rule}</span>
      </p>
      <p class="said">
        The article: <q>{finding.claim.quote}</q>
      </p>
      {lines.length === 0 ? null : (
        <ul class="limits">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface IconButtonProps {
  readonly icon: 'close' | 'previous' | 'next';
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
