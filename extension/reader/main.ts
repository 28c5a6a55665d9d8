/**
 * Injected into a page, maybe more than once: the second time finds the first and does nothing. It waits for a message: `read` for the
 * page, `field` for a field in it; one of the two at a time. It lets go of the page altogether when its session ends.
 */
import '../platform/text.ts';
import { isAlive, receiveInReader, sendToBackground } from '../platform/messages.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import { isPaused, toSite } from '../settings.ts';
import { checkArticle, prepareEngine } from './engine.ts';
import type { FieldSession } from './field/session.ts';
import { startField } from './field/start.ts';
import type { Looks } from './found.ts';
import { type Session, startSession } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import { turn } from './turn.ts';

declare global {
  /** In the extension's own world of the page, which the page cannot see. */
  var firsthandReader: AbortSignal | undefined;
}

if (globalThis.firsthandReader === undefined || globalThis.firsthandReader.aborted) {
  const surroundings: Surroundings = {
    document,
    check: checkArticle,
    tell: (state) => void sendToBackground({ kind: 'reader/state', state }),
    tellAt: (id, open) => void sendToBackground({ kind: 'reader/at', id, open }),
    paintRules: (on) => void sendToBackground({ kind: 'reader/paint', on }),
    keepNote: async (note) => (await sendToBackground({ kind: 'reader/note', note })) === true,
    openPanel: async (id) => (await sendToBackground({ kind: 'reader/panel', id })) === true,
    openDesk: () => void sendToBackground({ kind: 'reader/desk' }),
    // Sweden writes days as the contract does, and the day is the person's own.
    today: () => new Date().toLocaleDateString('sv-SE'),
    isAlive,
  };
  const life = new AbortController();
  const { signal } = life;
  signal.addEventListener('abort', () => void sendToBackground({ kind: 'reader/left' }));
  globalThis.firsthandReader = signal;

  void turn().then(prepareEngine);
  let looks: Looks | null = null;
  let page: Session | null = null;
  let field: FieldSession | null = null;
  /** Before anything is shown, so that nothing is shown for a moment that was switched off. */
  const looking = readSettings().then(
    (settings) => {
      looks = settings;
      // One may have been begun already, by somebody who only asked for its state.
      (field ?? page)?.look(settings);
    },
    () => {},
  );
  /** The one before lets go first: both paint by the same names. */
  const begin = <T extends Session | FieldSession>(start: () => T): T => {
    const before = page ?? field;
    page = field = null;
    before?.stop();
    const session = start();
    if (looks !== null) session.look(looks);
    session.signal.addEventListener('abort', () => (page ?? field) === session && life.abort());
    return session;
  };
  const ofPage = (): Session => {
    page ??= begin(() => startSession(surroundings));
    return page;
  };
  const ofField = (): FieldSession => {
    field = begin(() => startField(surroundings));
    return field;
  };

  receiveInReader((message) => {
    switch (message.kind) {
      case 'read':
        return looking.then(() => ofPage().read(message.force));
      case 'selection':
        return looking.then(() => ofPage().select());
      case 'field':
        return looking.then(() => {
          const before = field;
          if (before === null || !message.toggle) return ofField().ready();
          before.stop();
          return before.state();
        });
    }
    const session = field ?? ofPage();
    switch (message.kind) {
      case 'state':
        return Promise.resolve(session.state());
      case 'record':
        return Promise.resolve(session.record());
      case 'date':
        return session.date(message.published);
      case 'hide':
        session.hide(message.id);
        return Promise.resolve();
      case 'point':
        session.point(message.id);
        return Promise.resolve();
      case 'follow':
        return Promise.resolve(session.follow(message.on));
      case 'show':
        session.show(message.id);
        return Promise.resolve();
      case 'step':
        session.step(message.by);
        return Promise.resolve();
      case 'stop':
        session.stop();
        return Promise.resolve();
    }
  }, signal);

  // "Pause here" takes the marks away at once, whoever says it and whether or not the background is alive.
  onSettings((settings) => {
    looks = settings;
    const session = field ?? page;
    if (isPaused(settings, toSite(document.location.href))) (session ?? { stop: () => life.abort() }).stop();
    else session?.look(settings);
  }, signal);
}
