/** Asks the thread that unpacks, and ends it when it takes too long or breaks. */

/** What is used of a `Worker`. */
export interface DocxThread {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ArrayBuffer, transfer: Transferable[]): void;
  terminate(): void;
}

/** A document of the most words takes some seconds; one that takes longer was made to. */
const PATIENCE_MS = 30_000;

/** HTML, or null where the file is no document. Throws where it takes too long. */
export function readDocx(start: () => DocxThread, patienceMs = PATIENCE_MS): (bytes: ArrayBuffer) => Promise<string | null> {
  return (bytes) =>
    new Promise((done, failed) => {
      const thread = start();
      const end = (say: () => void) => {
        clearTimeout(timer);
        thread.terminate();
        say();
      };
      const timer = setTimeout(() => end(() => failed(new Error('took too long'))), patienceMs);
      thread.onmessage = ({ data }) => end(() => done(typeof data === 'string' ? data : null));
      thread.onerror = () => end(() => done(null));
      thread.postMessage(bytes, [bytes]);
    });
}
