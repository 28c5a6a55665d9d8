/** The sheet as text for a message: what was written by others stands on one line each, and steers no terminal. */
import { toDayWords } from '../../dossier/day-words.ts';
import { oneLine } from '../../report/plain.ts';
import { toUri } from '../../report/uri.ts';
import { editWords } from '../words/by-language.ts';
import type { CorrectionEntry, CorrectionSheet } from './sheet.ts';

export function correctionToText(sheet: CorrectionSheet): string {
  const { sheet: words } = editWords(sheet.language);
  const { title, url, published } = sheet.article;
  const day = published === null ? '' : `, ${words.published(toDayWords(published, sheet.language))}`;
  const address = url === null ? null : toUri(url);
  return [
    words.title,
    '',
    `${words.article}: ${oneLine(title ?? '') || words.untitled}${day}`,
    ...(address === null ? [] : [address]),
    '',
    words.intro(sheet.entries.length),
    ...sheet.entries.flatMap((entry, at) => ['', ...toLines(entry, at + 1, sheet)]),
    '',
    words.closing(oneLine(sheet.dossier)),
    '',
  ].join('\n');
}

function toLines(
  { title, sentence, message, source, proposed }: CorrectionEntry,
  number: number,
  sheet: CorrectionSheet,
): string[] {
  const { sheet: words } = editWords(sheet.language);
  const line = (name: string, text: string | null) => (text === null ? [] : [`   ${name}: ${oneLine(text)}`]);
  const address = source === null ? null : toUri(source.url);
  const archived = source === null ? null : toUri(source.archivedUrl);
  return [
    `${number}. ${title}`,
    ...line(words.says, `${sentence.before}${sentence.claim}${sentence.after}`),
    ...line(words.why, message),
    ...line(words.sourceSays, source === null ? null : source.words === null ? source.statement : `“${source.words}”`),
    ...line(words.proposed, proposed),
    ...line(
      words.source,
      source === null ? null : `${source.publisher}, “${source.title}”, ${toDayWords(source.published, sheet.language)}`,
    ),
    ...(address === null ? [] : [`   ${address}`]),
    ...line(words.archived, archived),
  ];
}
