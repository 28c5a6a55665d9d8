/** The block of settings that many drafts begin with, between two lines of `---` (YAML) or `+++` (TOML). Three of them are read, as plain lines. */

export interface FrontMatter {
  /** Offset after the closing line. */
  readonly end: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
}

/** Nobody's settings are longer; a draft that begins with a rule is not searched to its end for another. */
const LONGEST = 20_000;
const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/;

/** Null where the text has none. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const head = text.slice(0, LONGEST);
  const fence = opening[1] === '---' ? '---' : '+++';
  for (let at = opening[0].length; at < head.length; ) {
    const breakAt = head.indexOf('\n', at);
    const line = head.slice(at, breakAt < 0 ? undefined : breakAt).trimEnd();
    if (line === fence || (fence === '---' && line === '...')) {
      const settings = head.slice(opening[0].length, at);
      const end = breakAt < 0 ? Math.min(at + line.length, text.length) : breakAt;
      return {
        end,
        title: setting(settings, 'title'),
        date: setting(settings, 'published|pubdate|publishdate|date'),
        language: setting(settings, 'lang(?:uage)?'),
      };
    }
    if (breakAt < 0) break;
    at = breakAt + 1;
  }
  return null;
}

function setting(settings: string, name: string): string | null {
  const line = new RegExp(`^(?:${name})[ \\t]*[:=][ \\t]*(.*)$`, 'im').exec(settings);
  const value = (line?.[1] ?? '').trim();
  return (unquoted(value) ?? withoutComment(value)).trim() || null;
}

/** What stands in quotation marks, if nothing but a comment follows them. */
function unquoted(value: string): string | null {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return null;
  for (let close = value.lastIndexOf(mark); close > 0; close = value.lastIndexOf(mark, close - 1)) {
    const rest = value.slice(close + 1).trimStart();
    if (rest === '' || rest.startsWith('#')) return value.slice(1, close);
  }
  return null;
}

function withoutComment(value: string): string {
  const comment = value.search(/\s#/);
  return comment < 0 ? value : value.slice(0, comment);
}
