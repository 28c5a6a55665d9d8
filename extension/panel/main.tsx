/** Wires the panel: the tab beside it, what its reader found, what is chosen, and files. */
import '../platform/text.ts';
import '../platform/theme.ts';
import dossier from 'dossier:exchange-2021';
import { render } from 'preact';
import { type ExportId, exportOf } from '../../src/report/exports.ts';
import { toFileName } from '../../src/report/file-name.ts';
import { fromFile, type Imported, MOST_FILE_BYTES } from '../../src/report/from-file.ts';
import type { ArticleRecord, RecordedFinding } from '../../src/report/record.ts';
import type { Checked } from '../messages.ts';
import { overhearReaders } from '../platform/messages.ts';
import { addNote } from '../platform/notes.ts';
import { openPanelTab } from '../platform/panel.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import { activeTab, bringToFront, onTabs, openPage, openSettings, type Tab, tabById } from '../platform/tabs.ts';
import { toSite } from '../settings.ts';
import { toNote } from '../ui/note.ts';
import { save } from '../ui/save.ts';
import { termKey, text } from '../ui/text.ts';
import { type Page, pageIn } from './page.ts';
import { type OpenedFile, type Shown, toShown } from './shown.ts';
import { PanelView } from './view.tsx';

/** `?tab=12`: a tab of its own, for the page in that other tab. Else beside whatever is in front. */
const besideId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const inTab = Number.isInteger(besideId);

async function start(): Promise<void> {
  let settings = await readSettings();
  let tab: Tab | null = null;
  let page: Page | null = null;
  let checked: Checked | { kind: 'checking' } | { kind: 'unchecked' } = { kind: 'unchecked' };
  let record: ArticleRecord | null = null;
  let file: OpenedFile | null = null;
  let chosen: string | null = null;
  let at: string | null = null;
  let refusal: string | null = null;
  /** Answers that come after something newer was asked are of the past. */
  let turn = 0;

  const shown = (): Shown => {
    const opened = file?.records[file.at];
    if (file !== null && opened !== undefined) return { kind: 'file', record: opened, file };
    if (page === null) return { kind: 'no-page' };
    return toShown(checked, record, settings, hostOf(tab, record));
  };

  const draw = () => {
    const root = document.querySelector('#panel');
    const now = shown();
    const title = now.kind === 'article' || now.kind === 'file' ? now.record.article.title : null;
    document.title = title === null ? 'Firsthand' : `${title} – Firsthand`;
    if (root !== null)
      render(
        <PanelView shown={now} dossier={dossier} chosen={chosen} at={at} inTab={inTab} refusal={refusal} actions={actions} />,
        root,
      );
  };

  /** What the page's reader has now. */
  const load = async (to: typeof checked | null) => {
    turn += 1;
    const mine = turn;
    const asked = page;
    if (asked === null) return;
    const next = to ?? (await asked.state()) ?? { kind: 'unchecked' as const };
    const found = next.kind === 'matched' ? await asked.record() : null;
    if (mine !== turn) return;
    checked = next;
    record = found;
    if (chosen !== null && !record?.findings.some(({ id }) => id === chosen)) chosen = null;
    draw();
  };

  const goTo = async () => {
    const now = inTab ? await tabById(besideId) : await activeTab();
    if (now?.id === tab?.id && now?.url === tab?.url && page !== null) return load(null);
    if (page !== null && page.tabId !== now?.id) void page.follow(false);
    tab = now;
    page = now === null ? null : pageIn(now.id);
    checked = { kind: 'unchecked' };
    record = null;
    chosen = null;
    at = null;
    await load(null);
    draw();
    if (page !== null) {
      chosen = await page.follow(true);
      draw();
    }
  };

  const openFile = async (from: File) => {
    const read = from.size > MOST_FILE_BYTES ? null : await from.text().catch(() => null);
    const made = read === null ? null : fromFile(read, from.name);
    if (made?.kind === 'read') {
      file = { name: from.name, records: made.records, at: 0 };
      chosen = null;
      refusal = null;
    } else refusal = refusalWords(made, from);
    draw();
  };

  const actions = {
    check: (force: boolean) => {
      checked = { kind: 'checking' };
      draw();
      void page
        ?.check(force)
        .then((answer) => load(answer ?? { kind: 'failed', reason: text('panel_no_answer') }))
        .then(() => page?.follow(true));
    },
    date: (published: string | null) => void page?.date(published).then((state) => load(state)),
    choose: (id: string | null) => {
      chosen = id;
      draw();
      if (file === null) void page?.point(id);
    },
    show: (id: string) => {
      void page?.show(id);
      if (tab !== null && inTab) void bringToFront(tab.id);
    },
    hide: (id: string | null) => void page?.hide(id).then(() => load(null)),
    note: async (finding: RecordedFinding, words: string) => {
      const now = shown();
      if (now.kind !== 'article' && now.kind !== 'file') return false;
      return addNote(toNote(words, finding, now.record, new Date().toLocaleDateString('sv-SE')));
    },
    openFile: (from: File) => void openFile(from),
    turnTo: (index: number) => {
      if (file !== null) file = { ...file, at: index };
      chosen = null;
      draw();
    },
    closeFile: () => {
      file = null;
      refusal = null;
      chosen = null;
      draw();
    },
    save: (format: ExportId) => {
      const now = shown();
      if (now.kind !== 'article' && now.kind !== 'file') return;
      const { extension, mediaType, make } = exportOf(format);
      save(document, toFileName(now.record, extension), mediaType, make(now.record, { now: new Date() }));
    },
    openTab: () => {
      if (tab !== null) void openPanelTab(tab.id);
    },
    openOptions: () => void openSettings(),
    openDesk: () => void openPage('desk/index.html'),
  };

  onSettings((now) => {
    settings = now;
    draw();
  });
  overhearReaders((message, tabId) => {
    if (tabId !== tab?.id) return;
    if (message.kind === 'reader/state') void load(message.state);
    else if (message.kind === 'reader/left') void load({ kind: 'unchecked' });
    else if (message.kind === 'reader/at') {
      at = message.id;
      if (message.open) chosen = message.id;
      draw();
    }
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped !== undefined) actions.openFile(dropped);
  });
  // Beside the page: whatever is in front. In a tab of its own: always that one tab.
  onTabs((tabId, isInFront) => {
    if (tabId === tab?.id || (inTab ? tabId === besideId : isInFront)) void goTo();
  });
  addEventListener('pagehide', () => void page?.follow(false));
  await goTo();
}

/** Why a file is not opened, in the user's language; what was open stays open. */
function refusalWords(made: Exclude<Imported, { kind: 'read' }> | null, { name, size }: File): string {
  if (made === null)
    return size > MOST_FILE_BYTES ? text('panel_refused_too_large', name) : text('panel_refused_unreadable', name);
  return text(termKey('panel_refused', made.code), name, made.place ?? '');
}

/** The browser tells the tab's address only where it lets us read; the reader knows it anyway. */
function hostOf(tab: Tab | null, record: ArticleRecord | null): string | null {
  const address = tab?.url ?? record?.article.url ?? null;
  return address === null ? null : toSite(address);
}

void start();
