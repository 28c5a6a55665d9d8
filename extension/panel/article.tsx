/** A checked article: what it is and by which day it was checked, then its claims, pictures, sources and files, one at a time. */
import { useId, useRef, useState } from 'preact/hooks';
import { languagesOf, Quoted, Spoken } from '../ui/quoted.tsx';
import { counted, type Key, richText, termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';
import { ClaimsView } from './claims.tsx';
import { DayView } from './day.tsx';
import { FilesView } from './files.tsx';
import { type Filter, NO_FILTER } from './filter.ts';
import { PicturesView } from './pictures.tsx';
import type { ArticleProps } from './props.ts';
import { SourcesView } from './sources.tsx';

const SECTIONS = ['claims', 'pictures', 'sources', 'files'] as const;
type Section = (typeof SECTIONS)[number];
const NAMES: Readonly<Record<Section, Key>> = {
  claims: 'panel_claims',
  pictures: 'panel_pictures',
  sources: 'panel_sources',
  files: 'panel_files',
};

export function ArticleView(props: ArticleProps) {
  const { shown, actions } = props;
  const { record } = shown;
  const [section, setSection] = useState<Section>('claims');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const base = useId();
  const top = useRef<HTMLElement>(null);
  const turnTo = (to: Section) => {
    setSection(to);
    // A section begins at its beginning, under the tabs, wherever the one before was left.
    if (top.current !== null && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView({ behavior: 'instant' });
  };
  /** A claim named elsewhere in the panel is shown where all claims are, filtered or not. */
  const goTo = (id: string) => {
    setFilter(NO_FILTER);
    setSection('claims');
    actions.choose(id);
  };
  return (
    <Spoken.Provider value={languagesOf(record)}>
      <main class="article">
        <div class="about">
          {record.article.title === null ? (
            <h1>{text('panel_untitled')}</h1>
          ) : (
            <Quoted of="article" as="h1">
              {record.article.title}
            </Quoted>
          )}
          <About {...props} />
        </div>
        <Tabs base={base} section={section} onChoose={turnTo} />
        <section class="section" ref={top} role="tabpanel" id={`${base}-${section}`} aria-labelledby={`${base}-${section}-tab`}>
          {section === 'claims' ? <ClaimsView {...props} filter={filter} onFilter={setFilter} /> : null}
          {section === 'pictures' ? <PicturesView {...props} onChoose={goTo} /> : null}
          {section === 'sources' ? <SourcesView record={record} onChoose={goTo} /> : null}
          {section === 'files' ? <FilesView {...props} /> : null}
        </section>
        <footer class="covers">
          <p>
            {richText(
              'panel_checked_against',
              <Quoted of="dossier">{record.dossier.title}</Quoted>,
              record.dossier.version,
              toDayWords(record.dossier.updated),
            )}{' '}
            <Quoted of="dossier">{record.dossier.covers}</Quoted>
          </p>
          <p>{text('panel_unmarked')}</p>
        </footer>
      </main>
    </Spoken.Provider>
  );
}

function About({ shown, actions }: ArticleProps) {
  if (shown.kind === 'file')
    return (
      <div class="from-file">
        <p>{text('panel_from_file', shown.file.name)}</p>
        <p>{dayLine(shown.record.article.published)}</p>
        {shown.file.records.length < 2 ? null : (
          <label class="field">
            {text('panel_article_of_file')}
            <select value={shown.file.at} onChange={(event) => actions.turnTo(Number(event.currentTarget.value))}>
              {shown.file.records.map(({ article }, index) => (
                <option key={index} value={index}>
                  {text('panel_article_number', index + 1, article.title ?? text('panel_untitled'))}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="button" onClick={actions.closeFile}>
          {text('panel_close_file')}
        </button>
      </div>
    );
  const { state, record } = shown;
  return (
    <>
      <DayView article={record.article} onChange={actions.date} />
      {state.forced && state.field === undefined ? (
        <p class="soft">{state.takenFor === null ? text('panel_forced') : text('panel_forced_taken_for', state.takenFor)}</p>
      ) : null}
      {state.truncated ? <p class="soft">{text('panel_truncated')}</p> : null}
      {state.partial === undefined ? null : <p class="soft">{text(termKey('partial', state.partial))}</p>}
      {state.selection === undefined ? null : <p class="soft">{text('selection_only')}</p>}
      {state.field === undefined ? null : <p class="soft">{text('field_only')}</p>}
      {state.hidden === 0 ? null : (
        <p class="soft">
          {counted('panel_hidden', state.hidden)}{' '}
          <button type="button" class="text-button" onClick={() => actions.hide(null)}>
            {text('panel_unhide')}
          </button>
        </p>
      )}
    </>
  );
}

export function dayLine(published: string | null): string {
  return published === null ? text('panel_no_day') : text('panel_by_day', toDayWords(published));
}

interface TabsProps {
  readonly base: string;
  readonly section: Section;
  readonly onChoose: (section: Section) => void;
}

/** Tabs as WAI-ARIA has them: one stop, arrows between them, the choice follows the focus. */
function Tabs({ base, section, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = SECTIONS.indexOf(section);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: SECTIONS.length - 1 }[event.key];
    const next = to === undefined ? undefined : SECTIONS[(to + SECTIONS.length) % SECTIONS.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus();
  };
  return (
    <div class="sections" role="tablist" aria-label={text('panel_sections')} ref={list} onKeyDown={move}>
      {SECTIONS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${base}-${one}-tab`}
          data-section={one}
          aria-selected={one === section}
          aria-controls={one === section ? `${base}-${one}` : undefined}
          tabIndex={one === section ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {text(NAMES[one])}
        </button>
      ))}
    </div>
  );
}
