/**
 * Injected into a page, maybe more than once: the second time finds the first and does nothing. It waits for the message
 * `read`, and lets go of the page altogether when its session ends.
 */
import '../platform/text.ts';
import { isAlive, receiveInReader, sendToBackground } from '../platform/messages.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import { isPaused, toSite } from '../settings.ts';
import { checkArticle, prepareEngine } from './engine.ts';
import { startSession } from './session.ts';
import { turn } from './turn.ts';

declare global {
  /** In the extension's own world of the page, which the page cannot see. */
  var firsthandReader: AbortSignal | undefined;
}

if (globalThis.firsthandReader === undefined || globalThis.firsthandReader.aborted) {
  const session = startSession({
    document,
    check: checkArticle,
    tell: (state) => void sendToBackground({ kind: 'reader/state', state }),
    tellAt: (id, open) => void sendToBackground({ kind: 'reader/at', id, open }),
    paintRules: (on) => void sendToBackground({ kind: 'reader/paint', on }),
    keepNote: async (note) => (await sendToBackground({ kind: 'reader/note', note })) === true,
    openPanel: async (id) => (await sendToBackground({ kind: 'reader/panel', id })) === true,
    // Sweden writes days as the contract does, and the day is the person's own.
    today: () => new Date().toLocaleDateString('sv-SE'),
    isAlive,
  });
  const { signal } = session;
  signal.addEventListener('abort', () => void sendToBackground({ kind: 'reader/left' }));
  globalThis.firsthandReader = signal;

  void turn().then(prepareEngine);
  /** Before anything is shown, so that nothing is shown for a moment that was switched off. */
  const looking = readSettings().then(session.look, () => {});

  receiveInReader((message) => {
    switch (message.kind) {
      case 'read':
        return looking.then(() => session.read(message.force));
      case 'state':
        return Promise.resolve(session.state());
      case 'record':
        return Promise.resolve(session.record());
      case 'date':
        return session.date(message.published);
      case 'hide':
        session.hide(message.id);
        return Promise.resolve();
      case 'selection':
        return session.select();
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
    if (isPaused(settings, toSite(document.location.href))) session.stop();
    else session.look(settings);
  }, signal);
}
