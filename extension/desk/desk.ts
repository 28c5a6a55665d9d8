/**
 * The desk: one draft in the editor, checked as it is written and kept as it is written. Everything that the browser gives (threads,
 * storage, locks, the clock) is an argument; what is drawn is `state()`, what a person does is `actions`.
 */
import type { Article } from '../../src/article/article.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { ListFormat } from '../../src/edit/citation/lists.ts';
import { ignore, unignore } from '../../src/edit/ignored.ts';
import type { Problem } from '../../src/edit/problem.ts';
import type { Language } from '../../src/vocabulary.ts';
import { type Checking, checkDrafts } from './checking.ts';
import type { Put } from './citing.ts';
import { type CiteFormat, type CiteStyle, type Draft, isBlank, type Listed, nameOf } from './drafts/draft.ts';
import type { Action } from './editor/commands.ts';
import { createEditor, type DraftEditor, type EditorWords } from './editor/editor.ts';
import { nextFootnote } from './editor/edits.ts';
import { countWords, emptyDocument } from './editor/schema.ts';
import type { Thread } from './engine/engine.ts';
import type { FileLike, Opened } from './files/open.ts';
import type { Output } from './files/output.ts';
import { type Keeping, type KeepingOptions, keepDrafts } from './keeping.ts';
import { toListing, toSeen } from './listing.ts';
import type { DeskActions, DeskState, Entry, Listing, Notice, ToolbarState } from './props.ts';

export interface DeskOptions extends Omit<KeepingOptions, 'current' | 'changed' | 'told'> {
  /** Where the editor stands. */
  readonly place: HTMLElement;
  readonly words: EditorWords;
  readonly language: Language;
  readonly thread: () => Thread;
  readonly open: (file: FileLike) => Promise<Opened>;
  readonly save: (draft: Draft, output: Output) => Promise<void>;
  readonly saveRaw: (data: unknown) => void;
  readonly cite: (
    problem: Problem,
    how: { readonly format: CiteFormat; readonly style: CiteStyle; readonly number: number },
  ) => Promise<Put | null>;
  readonly saveSources: (findings: readonly Finding[], format: ListFormat, draft: Draft) => Promise<void>;
  readonly saveCorrection: (entries: readonly Entry[], article: Article, as: 'txt' | 'html', draft: Draft) => Promise<void>;
  /** The state has changed. */
  readonly draw: () => void;
  /** Only the toolbar's. */
  readonly drawToolbar: () => void;
  /** Brings the entry of the list into sight, and the focus to it where it is asked for. */
  readonly showEntry: (id: string, focus: boolean) => void;
  /** Another draft is in hand: for the address, and for the title of the page. */
  readonly inHand: (draft: Draft) => void;
}

export interface Desk {
  state(): DeskState;
  toolbar(): ToolbarState;
  readonly actions: DeskActions;
  /** Opens the draft, or the one that was changed last. */
  start(id: string | null): Promise<void>;
  /** The page may go away now. */
  leave(): void;
  erased(): void;
}

export function startDesk(options: DeskOptions): Desk {
  let notice: Notice | null = null;
  let drafts: readonly Listed[] | null = null;
  let chosen: string | null = null;
  let link: string | null = null;
  let words = 0;

  const { draw } = options;
  const say = (now: Notice | null) => {
    notice = now;
    draw();
  };

  const editor: DraftEditor = createEditor(options.place, emptyDocument(), options.words, {
    changed: () => {
      keeping.touch();
      checking.soon();
    },
    moved: options.drawToolbar,
    chose: (finding) => {
      const problem = checking.found?.look.problems.find((one) => one.finding.id === finding);
      choose(problem?.fingerprint ?? finding, { show: false });
      options.showEntry(chosen ?? '', false);
    },
    askedLink: () => openLink(),
  });

  const keeping: Keeping = keepDrafts({
    ...options,
    current: () => editor.doc,
    changed: () => {
      const { draft, isElsewhere } = keeping;
      chosen = null;
      link = null;
      editor.load(draft.doc);
      editor.setEditable(!isElsewhere);
      checking.forget();
      checking.soon(true);
      countNow();
      options.inHand(draft);
      draw();
    },
    told: draw,
  });

  const checking: Checking = checkDrafts({
    editor,
    thread: options.thread,
    question: () => ({ day: keeping.draft.day, force: keeping.draft.force, language: options.language }),
    told: (isNew) => {
      if (isNew) looked();
      draw();
    },
  });

  const countNow = () => {
    words = countWords(editor.doc.textBetween(0, editor.doc.content.size, ' ', ' '));
  };

  const looked = () => {
    countNow();
    options.inHand({ ...keeping.draft, doc: editor.doc });
    const { found } = checking;
    if (found === null) return;
    // The first look that found something is what later ones are compared with.
    if (keeping.draft.seen === null && found.look.problems.length > 0 && !keeping.isElsewhere)
      keeping.update({ seen: toSeen(found.look.problems, keeping.draft) });
    if (chosen !== null && spanOf(chosen) === null) chosen = null;
    editor.point(chosen === null ? null : spanOf(chosen), found.snapshot, false);
    if (chosen !== null) checking.wantFixes(chosen);
  };

  const listing = (): Listing | null => {
    const { found } = checking;
    return found === null ? null : toListing(found, keeping.draft, chosen);
  };

  const spanOf = (id: string): { readonly start: number; readonly end: number } | null => {
    const look = checking.found?.look;
    return (
      look?.problems.find(({ fingerprint }) => fingerprint === id) ??
      look?.findings.find((finding) => finding.id === id)?.claim ??
      null
    );
  };

  const choose = (id: string | null, { show }: { readonly show: boolean }) => {
    chosen = id !== null && spanOf(id) !== null ? id : null;
    if (chosen !== null) checking.wantFixes(chosen);
    editor.point(chosen === null ? null : spanOf(chosen), checking.found?.snapshot ?? null, show);
    draw();
  };

  const openLink = () => {
    if (keeping.isElsewhere) return;
    link = editor.linkHref ?? '';
    draw();
  };

  /** After a change that was asked for: what it mended should be gone at once. */
  const done = (isDone: boolean) => {
    if (!isDone) return say({ kind: 'moved-on' });
    notice = null;
    checking.soon(true);
    draw();
  };

  /** Storage that fails (a private window without any, a broken profile) must not end the desk: one can write, and save to a file. */
  const guarded = (work: Promise<unknown>): void => {
    work.catch(() => say({ kind: 'storage-failed' }));
  };

  const refreshList = async () => {
    if (drafts === null) return;
    drafts = await keeping.list();
    draw();
  };

  const actions: DeskActions = {
    create: () => guarded(keeping.create().then(() => editor.focus())),
    openFile: (file) => {
      say({ kind: 'opening', name: file.name });
      guarded(
        options.open(file).then(async (opened) => {
          if (opened.kind === 'refused') return say({ kind: 'refused', why: opened.why, name: file.name });
          const { doc, day } = opened.draft;
          notice = null;
          await keeping.create({ doc, ...(day === null ? {} : { day }) });
        }),
      );
    },
    saveAs: (output) => void options.save({ ...keeping.draft, doc: editor.doc }, output),
    setDay: (day) => {
      keeping.update({ day });
      checking.soon(true);
      draw();
    },
    checkAnyway: () => {
      keeping.update({ force: true });
      checking.soon(true);
      draw();
    },
    checkAgain: () => checking.soon(true),
    run: (action: Action) => {
      if (action === 'link') openLink();
      else editor.run(action);
    },
    setLink: (href) => {
      const isSet = editor.link(href);
      if (isSet) link = null;
      draw();
      return isSet;
    },
    closeLink: () => {
      link = null;
      draw();
      editor.focus();
    },
    choose: (id) => choose(id, { show: true }),
    step: (by) => {
      const entries = listing()?.entries ?? [];
      if (entries.length === 0) return;
      const at = entries.findIndex(({ problem }) => problem.fingerprint === chosen);
      const next = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length];
      if (next === undefined) return;
      choose(next.problem.fingerprint, { show: true });
      options.showEntry(next.problem.fingerprint, true);
    },
    toText: () => {
      const { found } = checking;
      const span = chosen === null ? null : spanOf(chosen);
      if (span !== null && found !== null) editor.select(span, found.snapshot);
      editor.focus();
    },
    fix: (_entry, edits) => {
      const { found } = checking;
      done(found !== null && editor.applyEdits(edits, found.snapshot));
    },
    cite: ({ problem }) => {
      const { found } = checking;
      if (found === null || keeping.isElsewhere) return;
      const { format, style } = keeping.draft;
      void options.cite(problem, { format, style, number: nextFootnote(editor.doc) }).then((put) => {
        if (put === null) return;
        if (put.kind === 'words') return done(editor.applyWords(problem, put, found.snapshot));
        if (editor.isTitle(problem, found.snapshot)) return say({ kind: 'no-link-here' });
        done(editor.applyLink(problem, put.href, found.snapshot));
      });
    },
    setCiting: (change) => {
      keeping.update(change);
      draw();
    },
    saveSources: (format) => {
      const { found } = checking;
      if (found !== null) void options.saveSources(found.look.findings, format, keeping.draft);
    },
    saveCorrection: (as) => {
      const { found } = checking;
      const now = listing();
      if (found !== null && now !== null)
        void options.saveCorrection(now.entries, found.snapshot.read.article, as, keeping.draft);
    },
    ignore: (problem, reason) => {
      keeping.update({ ignored: ignore(keeping.draft.ignored, problem, reason) });
      draw();
    },
    unignore: (fingerprint) => {
      keeping.update({ ignored: unignore(keeping.draft.ignored, fingerprint) });
      draw();
    },
    markSeen: () => {
      const { found } = checking;
      if (found !== null) keeping.update({ seen: toSeen(found.look.problems, keeping.draft) });
      draw();
    },
    listDrafts: (on) => {
      if (!on) {
        drafts = null;
        draw();
        return;
      }
      guarded(
        keeping
          .flush()
          .then(() => keeping.list())
          .then((all) => {
            drafts = all;
            draw();
          }),
      );
    },
    openDraft: (id) => {
      drafts = null;
      notice = null;
      guarded(keeping.open(id).then((isOpen) => (isOpen ? draw() : say({ kind: 'damaged' }))));
    },
    renameDraft: (id, name) => guarded(keeping.rename(id, name).then(refreshList)),
    removeDraft: (id) => guarded(keeping.remove(id).then(refreshList)),
    saveRaw: (id) => guarded(keeping.raw(id).then(options.saveRaw)),
    takeOver: () => guarded(keeping.takeOver().then(() => editor.focus())),
    copyDraft: () => guarded(keeping.copy().then(() => editor.focus())),
    dismiss: () => {
      say(null);
      editor.focus();
    },
  };

  return {
    state: () => ({
      name: nameOf({ name: keeping.draft.name, doc: editor.doc }),
      day: keeping.draft.day,
      words,
      saved: keeping.saved,
      isElsewhere: keeping.isElsewhere,
      notice,
      check: checking.state,
      listing: listing(),
      drafts,
      draftId: keeping.draft.id,
      link,
    }),
    toolbar: () => editor.actions(),
    actions,
    start: async (id) => {
      try {
        if (id === null || !(await keeping.open(id))) await keeping.openLatest();
      } catch {
        say({ kind: 'storage-failed' });
      }
      if (isBlank({ doc: editor.doc })) editor.focus();
    },
    leave: () => void keeping.flush(),
    erased: () => {
      drafts = null;
      guarded(keeping.erased().then(() => say({ kind: 'erased' })));
    },
  };
}
