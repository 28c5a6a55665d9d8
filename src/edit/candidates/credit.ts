/** Rewordings that say whose it is: credit put in, or the name of who is credited changed. */
import type { Edit } from '../problem.ts';
import { called } from './phrases.ts';
import { asStart, endOfWords, findAll, findName, firstLetter, insertAt, replace, type Spot, sliceOf } from './spot.ts';

/**
 * "according to …", at the end of the sentence, where the clause of the claim ends, or at the beginning of a sentence that begins with it.
 * None where the sentence has the name already; where it credits somebody so, "… reported" is put in.
 */
export function creditEdits(spot: Spot, name: string): Edit[][] {
  const { claim, text, sentence } = spot;
  const who = called(name);
  if (sliceOf(spot, sentence).includes(name)) return [];
  const another = /\baccording to\b/i.test(sliceOf(spot, sentence));
  const credit = another ? `${who} reported` : `according to ${who}`;
  const end = endOfWords(spot);
  const start = firstLetter(spot);
  const edits: Edit[][] = [];
  const clause = /^[^,;:—–]*?(?=,|;|\s[—–]\s|\s(?:but|while|which|who)\s)/.exec(text.slice(claim.end, end));
  const closed = sliceOf(spot, { start: end - 1, end });
  if (!/["”’)\]]/.test(closed)) edits.push([insertAt(end, `, ${credit}`)]);
  if (clause !== null) {
    const at = claim.end + clause[0].length;
    const comma = /[,;—–]/.test(
      text
        .slice(at, at + 2)
        .trim()
        .charAt(0),
    )
      ? ''
      : ',';
    edits.push([insertAt(at, `, ${credit}${comma}`)]);
  }
  if (start - sentence.start <= 2 && claim.start - start <= 40 && !another)
    edits.push([replace({ start, end: start + 1 }, `According to ${who}, ${lowered(spot, start)}`)]);
  return edits;
}

/** The first letter in the middle of a sentence: small for the words that are no names. */
function lowered({ text }: Spot, at: number): string {
  const word = /^[\p{L}\p{N}'’-]+/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  return COMMON.has(word.toLowerCase()) && !/^[A-Z]{2}/.test(word) ? text.charAt(at).toLowerCase() : text.charAt(at);
}

const COMMON = new Set(
  'a an the this that these those some more most at about around nearly almost over under up as between at least it its they their he she his her one two three four five six seven eight nine ten eleven twelve tens hundreds thousands hackers servers in on by after before during from since all many several no there organisations organizations half'.split(
    ' ',
  ),
);

/** Verbs that make an estimate more than one. */
const SETTLED = /\b(confirmed|confirms|admitted|admits|revealed|reveals|disclosed|discloses|proved|proves)\b/g;

/** Another name for whoever is credited; what was "confirmed" by others was reported by the press. */
export function speakerEdits(spot: Spot, party: string): Edit[][] {
  const { claim, facts } = spot;
  const name = facts.partyName(party);
  const speaker = claim.speaker?.name ?? '';
  const at = findName(spot, speaker) ?? findName(spot, speaker.replace(/^the /i, ''));
  if (at === null) return [];
  const article = /\b(?:the|The)\s{1,3}$/.exec(spot.text.slice(spot.sentence.start, at.start));
  const from = article === null ? at.start : at.start - article[0].length;
  const changed = replace({ start: from, end: at.end }, asStart(spot, from, called(name)));
  const settled = facts.partyKind(party) === 'press' ? findAll(spot, SETTLED)[0] : undefined;
  if (settled === undefined || settled.span.start < at.end) return [[changed]];
  const verb = /s$/.test(settled.match[0]) ? 'reports' : 'reported';
  return [[changed, replace(settled.span, verb)]];
}
