/**
 * A reference as runs of plain and slanted text and an address, taken from the HTML that the citation processor writes: of that only the
 * tags it writes itself are known, and everything else is text. Each format is then written from runs with an escaping of its own, so
 * that nothing that stands in a source's title can become markup anywhere.
 */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * What the processor would take for its own markup, as characters of private use for the time that it works. Quotation marks and the
 * like it shall see: it sets them as the manual asks.
 */
const HELD: readonly (readonly [string, string])[] = [
  ['<', '\ue010'],
  ['>', '\ue011'],
  ['&', '\ue012'],
];

export function held(text: string): string {
  return HELD.reduce((kept, [sign, mark]) => kept.replaceAll(sign, mark), text.replace(/[\ue010-\ue012]/g, ''));
}

function given(text: string): string {
  return HELD.reduce((kept, [sign, mark]) => kept.replaceAll(mark, sign), text);
}

const ENTITY: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
  '&quot;': '"',
};

/** From one entry of the processor's output format `html`. */
export function toRuns(entry: string): Run[] {
  const runs: Run[] = [];
  let italic = 0;
  for (const part of entry.split(/(<[^<>]*>)/)) {
    if (part === '<i>') italic += 1;
    else if (part === '</i>') italic -= 1;
    else if (!part.startsWith('<')) {
      const text = given(part.replace(/&(?:#\d{2}|amp|lt|gt|quot);/g, (entity) => ENTITY[entity] ?? entity));
      if (text !== '') runs.push({ text, italic: italic > 0 });
    }
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first !== undefined) runs[0] = { ...first, text: first.text.trimStart() };
  if (last !== undefined) runs[runs.length - 1] = { ...(runs.at(-1) ?? last), text: (runs.at(-1) ?? last).text.trimEnd() };
  return runs.filter(({ text }) => text !== '');
}

/** The runs with the address as a run of its own, so that it can be made a link. */
export function splitAt(runs: readonly Run[], address: string): (Run & { readonly isAddress: boolean })[] {
  return runs.flatMap((run) => {
    const at = run.text.indexOf(address);
    if (at < 0) return [{ ...run, isAddress: false }];
    const parts = [run.text.slice(0, at), address, run.text.slice(at + address.length)];
    return parts.map((text, i) => ({ text, italic: run.italic, isAddress: i === 1 })).filter(({ text }) => text !== '');
  });
}
