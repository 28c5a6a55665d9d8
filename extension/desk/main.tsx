/** Wires the desk: threads, storage, locks, keys, and what is drawn where. */
import '../platform/text.ts';
import '../platform/theme.ts';
import { render } from 'preact';
import { toLanguage } from '../../src/vocabulary.ts';
import { deleteDraft, listDrafts, onDraftsErased, readDraft, writeDraft } from '../platform/drafts.ts';
import { save } from '../ui/save.ts';
import { languageOfWords, text } from '../ui/text.ts';
import { Bar } from './bar.tsx';
import { type Desk, startDesk } from './desk.ts';
import { type Draft, nameOf } from './drafts/draft.ts';
import { DraftsDialog } from './drafts-view.tsx';
import { readDocx } from './files/docx.ts';
import { toDraftFileName } from './files/file-name.ts';
import { openFile } from './files/open.ts';
import { MEDIA_TYPES, type Output, toHtml, toText } from './files/output.ts';
import { Notices } from './notices.tsx';
import { Side } from './side.tsx';
import { Toolbar } from './toolbar.tsx';

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return found;
};
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
/** Each thread is a script of its own in the package (`vite.config.ts`). */
const threadOf = (script: string) => () => new Worker(script, { type: 'module' });

let isDrawing = false;
let desk: Desk | null = null;

/** Once for all that changed in the same moment. */
function draw(): void {
  if (isDrawing) return;
  isDrawing = true;
  setTimeout(() => {
    isDrawing = false;
    if (desk === null) return;
    const { actions } = desk;
    const state = desk.state();
    render(<Bar state={state} actions={actions} />, place('bar'));
    render(<Notices state={state} actions={actions} />, place('notices'));
    render(<Side state={state} actions={actions} />, place('side'));
    render(
      state.drafts === null ? null : <DraftsDialog drafts={state.drafts} openId={state.draftId} actions={actions} />,
      place('over'),
    );
    drawToolbar();
  });
}

let isToolbarDue = false;
/** After the words on screen have changed: it may come a moment later than they. */
function drawToolbar(): void {
  if (isToolbarDue) return;
  isToolbarDue = true;
  setTimeout(() => {
    isToolbarDue = false;
    if (desk === null) return;
    render(<Toolbar state={desk.toolbar()} link={desk.state().link} actions={desk.actions} />, place('tools'));
  }, 30);
}

async function saveAs(draft: Draft, output: Output): Promise<void> {
  const out = { doc: draft.doc, day: draft.day, language: null };
  const content =
    output === 'md' ? (await import('./files/markdown.ts')).toMarkdown(out) : output === 'html' ? toHtml(out) : toText(out);
  save(document, toDraftFileName(nameOf(draft), draft.day, output), MEDIA_TYPES[output], content);
}

function showEntry(id: string, focus: boolean): void {
  // After it was drawn open.
  setTimeout(() => {
    const entry = [...document.querySelectorAll<HTMLElement>('[data-problem]')].find(({ dataset }) => dataset.problem === id);
    entry?.scrollIntoView({ block: 'nearest' });
    if (focus) entry?.querySelector<HTMLElement>('.problem-button')?.focus({ preventScroll: true });
  }, 20);
}

place('side').setAttribute('aria-label', text('desk_to_fix'));

desk = startDesk({
  place: place('page'),
  words: { label: text('desk_draft'), title: text('desk_title_here'), body: text('desk_write_here') },
  language: toLanguage(languageOfWords()),
  thread: threadOf('../desk-engine.js'),
  shelf: { read: readDraft, list: listDrafts, write: writeDraft, delete: deleteDraft },
  locks: navigator.locks,
  channel: new BroadcastChannel('firsthand-desk'),
  timer: { set: (done, ms) => setTimeout(done, ms), clear: (timer) => clearTimeout(timer as number) },
  wait,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  copyName: (of) => text('desk_copy_of', nameOf(of) || text('desk_untitled')).slice(0, 200),
  open: (file) =>
    openFile(file, {
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      readDocx: readDocx(threadOf('../desk-docx.js')),
      readMarkdown: async (markdown) => (await import('./files/markdown.ts')).fromMarkdown(markdown),
    }),
  save: saveAs,
  saveRaw: (data) => save(document, 'firsthand-draft.json', 'application/json', JSON.stringify(data, null, 2)),
  cite: async (problem, how) => (await import('./citing.ts')).toPut(problem, how),
  saveSources: async (findings, format, draft) => {
    const { content, mime, extension } = (await import('./citing.ts')).listOfSources(findings, format);
    save(document, toDraftFileName(nameOf(draft), draft.day, extension), mime, content);
  },
  saveCorrection: async (entries, article, as, draft) => {
    const content = (await import('./citing.ts')).correction(entries, article, toLanguage(languageOfWords()), as);
    save(document, toDraftFileName(text('desk_correction_of', nameOf(draft)), draft.day, as), MEDIA_TYPES[as], content);
  },
  draw,
  drawToolbar,
  showEntry,
  inHand: (draft) => {
    history.replaceState(null, '', `#draft=${draft.id}`);
    const name = nameOf(draft);
    document.title = name === '' ? text('desk_page_title') : text('desk_page_title_of', name);
  },
});

const { actions, leave, erased, start } = desk;

document.addEventListener('keydown', (event) => {
  const isBack = event.shiftKey;
  if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    actions.step(isBack ? -1 : 1);
  } else if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('#side') !== null) {
    actions.toText();
  }
});
document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
// Before the editor sees it: a file is opened, wherever it is dropped.
document.addEventListener(
  'drop',
  (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    actions.openFile(file);
  },
  { capture: true },
);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') leave();
});
addEventListener('pagehide', leave);
onDraftsErased(erased);

draw();
void start(new URLSearchParams(location.hash.slice(1)).get('draft'));
