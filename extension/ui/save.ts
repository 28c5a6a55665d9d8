/** Gives a file to the browser to save, as a click on a link does: no permission to download is asked for. */
export function save(document: Document, name: string, mediaType: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then; a slow disk is given time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
