/**
 * The sources of an article for a reference manager: CSL-JSON, BibTeX, RIS. Written here, in a few lines each: what there is of a web page
 * needs no more, and the plugins for it pull in a library that can ask the network, and break long addresses over two lines in RIS.
 */
import type { Source } from '../../dossier/schema.ts';
import { oneLine } from '../../report/plain.ts';
import { type CslItem, toCslItem } from './csl-item.ts';

export const LIST_FORMATS = ['csl-json', 'bibtex', 'ris'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const LIST_TYPES: Readonly<Record<ListFormat, { readonly mime: string; readonly extension: string }>> = {
  'csl-json': { mime: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  bibtex: { mime: 'application/x-bibtex', extension: 'bib' },
  ris: { mime: 'application/x-research-info-systems', extension: 'ris' },
};

/** Each source once, in the order given. */
export function toList(sources: readonly Source[], format: ListFormat): string {
  const items = [...new Map(sources.map((source) => [source.id, toCslItem(source)])).values()];
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`;
    case 'bibtex':
      return items.map(toBibtex).join('\n');
    case 'ris':
      return items.map(toRis).join('\r\n');
  }
}

/** `@online` is biblatex's; classic BibTeX takes what it does not know for `@misc`, so `@misc` is written, which both know. */
function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0] ?? [];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', item.author === undefined ? undefined : `{${item.author.map(({ literal }) => toLatex(literal)).join('} and {')}}`],
    ['title', `{${toLatex(item.title)}}`],
    ['howpublished', item['container-title'] === undefined ? undefined : toLatex(item['container-title'])],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    [
      'date',
      [year, month, day]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    ],
    // An address is taken as it stands, but for what would end it.
    ['url', oneLine(item.URL).replace(/[{}\\]/g, encodeURIComponent)],
    ['language', oneLine(item.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters of other scripts stay as they are: the tools of today read UTF-8. */
function toLatex(text: string): string {
  return oneLine(text).replace(/[\\~^{}#$%&_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** One tag a line, whatever its length; lines end as in DOS, which the format asks for. */
function toRis(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', { webpage: 'ELEC', report: 'RPRT', 'article-newspaper': 'NEWS' }[item.type]],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['ID', item.id],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}
