import { describe, expect, it } from 'vitest';
import { MAY_SEND, type Origin, toBackgroundMessage, toChecked, toPageState, toReaderMessage } from '../../extension/messages.ts';

const STATE = { kind: 'unmatched', takenFor: 'ProxyShell', reasons: ['It names ProxyShell.'] };

/** One message that fits for every kind, and who may send it. */
const FITTING: Record<keyof typeof MAY_SEND, object> = {
  'detector/hit': { kind: 'detector/hit' },
  'detector/frame': { kind: 'detector/frame' },
  'reader/paint': { kind: 'reader/paint', on: true },
  'reader/state': { kind: 'reader/state', state: STATE },
  'reader/left': { kind: 'reader/left' },
  'reader/at': { kind: 'reader/at', id: 'f1', open: true },
  'reader/note': {
    kind: 'reader/note',
    note: {
      text: 'The count is of servers.',
      day: '2026-11-25',
      page: 'https://example.org/a',
      quote: '30,000 servers',
      value: '30,000 servers',
      rating: 'refuted',
      rule: 'figure/no-relation',
      facts: ['krebs-30000-us'],
      dossier: 'exchange-2021 1.0.0',
    },
  },
  'reader/panel': { kind: 'reader/panel', id: null },
  'reader/desk': { kind: 'reader/desk' },
  'popup/field': { kind: 'popup/field', tabId: 3 },
  'popup/check': { kind: 'popup/check', tabId: 3, force: false },
};

describe('messages to the background', () => {
  const origins: (Origin | null)[] = ['page', 'extension', null];
  const table = Object.entries(FITTING).flatMap(([kind, message]) => origins.map((from) => ({ kind, message, from })));

  it.each(table)('$kind from $from is let in only from its sender', ({ kind, message, from }) => {
    const may = MAY_SEND[kind as keyof typeof MAY_SEND] === from;
    expect(toBackgroundMessage(message, from)).toEqual(may ? message : null);
  });

  it.each([
    ['no record', 'detector/hit'],
    ['nothing', undefined],
    ['an unknown kind', { kind: 'popup/erase' }],
    ['a field too many', { kind: 'detector/hit', url: 'x' }],
    ['a field too few', { kind: 'reader/paint' }],
    ['a wrong type', { kind: 'reader/paint', on: 'yes' }],
    ['a state that is none', { kind: 'reader/state', state: { kind: 'matched' } }],
    ['text beyond its bound', { kind: 'reader/state', state: { kind: 'failed', reason: 'x'.repeat(301) } }],
    ['too many reasons', { kind: 'reader/state', state: { ...STATE, reasons: Array(21).fill('x') } }],
  ])('drops %s', (_, message) => {
    expect(toBackgroundMessage(message, 'page')).toBeNull();
  });

  it.each([-1, 1.5, Number.NaN, '3'])('drops a tab id of %s', (tabId) => {
    expect(toBackgroundMessage({ kind: 'popup/check', tabId, force: true }, 'extension')).toBeNull();
  });
});

describe('messages to the reader', () => {
  it.each([
    { kind: 'read', force: true },
    { kind: 'state' },
    { kind: 'record' },
    { kind: 'point', id: 'f2' },
    { kind: 'follow', on: true },
    { kind: 'date', published: '2021-03-05' },
    { kind: 'date', published: null },
    { kind: 'hide', id: null },
    { kind: 'selection' },
    { kind: 'show', id: 'a' },
    { kind: 'step', by: -1 },
    { kind: 'stop' },
  ])('$kind is let in from the extension and from nobody else', (message) => {
    expect(toReaderMessage(message, 'extension')).toEqual(message);
    expect(toReaderMessage(message, 'page')).toBeNull();
    expect(toReaderMessage(message, null)).toBeNull();
  });

  it.each([{ kind: 'step', by: 2 }, { kind: 'show' }, { kind: 'read' }, { kind: 'date', published: 'today' }, 'stop', null])(
    'drops %j',
    (message) => {
      expect(toReaderMessage(message, 'extension')).toBeNull();
    },
  );
});

describe('answers', () => {
  it('are states, or nothing', () => {
    expect(toPageState(STATE)).toEqual(STATE);
    expect(toPageState(undefined)).toBeNull();
    expect(toPageState({ kind: 'no-access', reason: 'x' })).toBeNull();
  });

  it('to a check may also say that the page is closed to extensions', () => {
    expect(toChecked({ kind: 'no-access', reason: 'x' })).toEqual({ kind: 'no-access', reason: 'x' });
    expect(toChecked(STATE)).toEqual(STATE);
  });
});
