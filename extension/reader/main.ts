/**
 * Injected into a page, maybe more than once: the second time finds the first and does nothing. It waits for the message
 * `read`, and lets go of the page altogether when its session ends.
 */
import { isAlive, receiveInReader, sendToBackground } from '../platform/messages.ts';
import { onSettings } from '../platform/storage.ts';
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
    isAlive,
  });
  const { signal } = session;
  signal.addEventListener('abort', () => void sendToBackground({ kind: 'reader/left' }));
  globalThis.firsthandReader = signal;

  void turn().then(prepareEngine);

  receiveInReader((message) => {
    switch (message.kind) {
      case 'read':
        return session.read(message.force);
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
  }, signal);
}
