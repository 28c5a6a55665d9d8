/** Puts text on the clipboard, from a page of ours or from a card on any other. Must be called within a click. */

/** False where the browser refused both ways. */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    // Absent on pages without encryption, and refused where a page's policy forbids it.
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, document);
  }
}

/** The old way needs no permission and no element of ours in the page: the command makes an event, and the event takes text. */
function copyByCommand(text: string, document: Document): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Pages add themselves to what is copied from them; this is not theirs.
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
