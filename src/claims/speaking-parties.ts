/** The parties and governments of a sentence that can speak or accuse, found where no verb tells the subject: headlines, nouns, lists. */
import { governmentOf } from '../language/en/places.ts';
import { type Sentence, type Term, termsOf } from '../scan/token.ts';
import type { Context } from './context.ts';
import { wordAt } from './distance.ts';
import { oncePerContext } from './once.ts';
import { trigger } from './triggers.ts';

interface Voice {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Parties and governments that can speak. China's cities and groups of hackers cannot be told apart from places and culprits, so a group is none. */
export const speakingParties = oncePerContext(readVoices);

function readVoices(sentence: Sentence, context: Context): readonly Voice[] {
  const voices: Voice[] = [];
  for (const term of termsOf(sentence, 'party')) {
    const kind = context.partyKind(term.entry.id);
    if (ownsProduct(sentence, term)) continue;
    // A person charged speaks only where the verb follows: "Xu denies", not "the department claims Xu took part".
    if (
      kind === 'person' &&
      !(['say', 'act'] as const).some((type) =>
        termsOf(sentence, type).some((verb) => verb.from >= term.to && verb.from - term.to <= 2),
      )
    )
      continue;
    if (kind === 'group' || term.entry.id === 'china-mss' || term.entry.id === 'china-military') continue;
    voices.push({ id: term.entry.id, name: nameIn(sentence, term.from, term.to, context), from: term.from, to: term.to });
  }
  for (const term of termsOf(sentence, 'place')) {
    if (term.entry.form === 'demonym' || term.entry.form === 'worldwide') continue;
    // A place behind "in" or "across" is where, not who.
    if (
      term.entry.form === 'name' &&
      ['in', 'across', 'throughout', 'from', 'within', 'around', 'inside', 'to'].includes(wordAt(sentence, term.from - 1))
    )
      continue;
    if (['in', 'across'].includes(wordAt(sentence, term.from - 2)) && wordAt(sentence, term.from - 1) === 'the') continue;
    if (term.entry.form === 'seat' && ['in', 'at'].includes(wordAt(sentence, term.from - 1))) continue;
    if (namesAnother(sentence, term)) continue;
    // "US organisations" are organisations, not the US.
    if (
      term.entry.form === 'name' &&
      !(sentence.tokens[term.to - 1]?.possessive ?? false) &&
      (['unit', 'actor', 'deed'] as const).some((type) => termsOf(sentence, type).some((other) => other.from === term.to))
    )
      continue;
    if (term.entry.form === 'name' && ownsProduct(sentence, term)) continue;
    if (voices.some((voice) => voice.from <= term.from && voice.to >= term.to)) continue;
    voices.push({
      id: governmentOf(term.entry.id),
      name: nameIn(sentence, term.from, term.to, context),
      from: term.from,
      to: term.to,
    });
  }
  voices.push(...embassies(sentence, context, voices));
  return voices.sort((a, b) => a.from - b.from);
}

const hasEmbassy = trigger(['embassy']);

/** "The embassy" is China's: the one in the capital that the sentence names, else the one that spoke before, else China. */
function embassies(sentence: Sentence, context: Context, voices: readonly Voice[]): Voice[] {
  if (!hasEmbassy(sentence)) return [];
  return sentence.tokens.flatMap((token, at) => {
    if (token.text !== 'embassy' || voices.some((voice) => voice.from <= at && voice.to > at)) return [];
    const owner = termsOf(sentence, 'place').find((place) => place.to === at);
    if (owner && owner.entry.id !== 'China') return [];
    const chinese =
      owner !== undefined ||
      context.lastSpeaker?.party?.startsWith('china') === true ||
      termsOf(sentence, 'place').some((place) => place.entry.id === 'China') ||
      termsOf(sentence, 'act').some((act) => act.entry.id === 'deny' || act.entry.id === 'oppose');
    if (!chinese) return [];
    const seat = termsOf(sentence, 'place').find(
      (place) =>
        (place.entry.form === 'seat' || place.entry.form === 'name') &&
        place.entry.id !== 'China' &&
        ['in', 'to', 'at'].includes(wordAt(sentence, place.from - 1)),
    );
    const named = seat ? context.partyNamed(`Chinese embassy in ${nameIn(sentence, seat.from, seat.to, context)}`) : null;
    const last = context.lastSpeaker?.party?.startsWith('china-embassy') ? context.lastSpeaker.party : null;
    return [{ id: named ?? last ?? 'china', name: 'the Chinese embassy', from: at, to: at + 1 }];
  });
}

/** Nouns that make a place somebody else's: the Washington Post, a London firm, US lawmakers. */
const OTHERS = new Set([
  'post',
  'times',
  'herald',
  'globe',
  'mail',
  'firm',
  'company',
  'companies',
  'paper',
  'newspaper',
  'lawmaker',
  'lawmakers',
  'senator',
  'senators',
  'sen',
  'congressman',
  'congresswoman',
  'representative',
  'rep',
  'mp',
  'mps',
  'court',
  'courts',
  'judge',
  'university',
  'researchers',
  'experts',
  'expert',
  'analyst',
  'analysts',
  'hospital',
  'hospitals',
  'bank',
  'banks',
  'think',
  'officials',
  'official',
  'intelligence',
  'politicians',
  'politician',
  'diplomat',
  'diplomats',
  'media',
  'police',
  'business',
  'businesses',
  'organisations',
  'organizations',
  'military',
  'embassy',
  'school',
  'city',
  'town',
  'council',
  'lawyer',
  'lawyers',
  'citizens',
  'nationals',
  'vendor',
  'start-up',
  'journalist',
  'journalists',
]);

/** The place is part of another name or phrase and no government: "US Senator", "of the US", "operating out of China", "WASHINGTON -". */
function namesAnother(sentence: Sentence, term: Term): boolean {
  const next = sentence.tokens[term.to];
  const possessive = sentence.tokens[term.to - 1]?.possessive ?? false;
  if (
    !possessive &&
    [0, 1, 2].some(
      (i) =>
        OTHERS.has(wordAt(sentence, term.to + i)) &&
        (i === 0 ||
          !sentence.tokens.slice(term.to, term.to + i).some((token) => token.kind === 'mark' || isVerb(sentence, token))),
    )
  )
    return true;
  // "Washington Post": a capital behind a place begins another name, unless a party of its own begins there.
  if (!possessive && next?.kind === 'word' && /^[A-Z]/.test(next.raw) && !startsTerm(sentence, term.to) && term.to > 1)
    return true;
  const before = [wordAt(sentence, term.from - 1), wordAt(sentence, term.from - 2)];
  const ofIt = before[0] === 'of' || (before[0] === 'the' && before[1] === 'of');
  if (
    ofIt &&
    !sentence.tokens
      .slice(Math.max(0, term.from - 5), term.from)
      .some((token) => ['government', 'governments', 'president', 'minister', 'secretary'].includes(token.text))
  )
    return true;
  if (termsOf(sentence, 'rung').some((rung) => rung.from <= term.from && rung.to >= term.to)) return true;
  // A dateline: in capitals, at the head, a dash or bracket behind.
  const raw = sentence.tokens[term.from]?.raw ?? '';
  return (
    term.from <= 3 &&
    raw.length > 3 &&
    raw === raw.toUpperCase() &&
    sentence.tokens.slice(term.to, term.to + 6).some((token) => ['-', '–', '—', '(', '/'].includes(token.raw))
  );
}

function isVerb(sentence: Sentence, token: { readonly start: number }): boolean {
  return (['say', 'act', 'doing'] as const).some((type) =>
    termsOf(sentence, type).some((term) => sentence.tokens[term.from]?.start === token.start),
  );
}

function startsTerm(sentence: Sentence, at: number): boolean {
  return (['party', 'place', 'month', 'weekday', 'act', 'say'] as const).some((type) =>
    termsOf(sentence, type).some((term) => term.from === at),
  );
}

/** "Microsoft's Exchange servers", "America's networks": an owner, not a speaker. */
function ownsProduct(sentence: Sentence, term: Term): boolean {
  const product = [...termsOf(sentence, 'event-name'), ...termsOf(sentence, 'topic')];
  if (product.some((name) => name.from <= term.from && name.to > term.from && name.to - name.from > term.to - term.from))
    return true;
  if (product.some((name) => name.from === term.to)) return true;
  if (['email', 'e-mail', 'mail', 'software', 'servers', 'products', 'outlook'].includes(wordAt(sentence, term.to))) return true;
  if (!(sentence.tokens[term.to - 1]?.possessive ?? false)) return false;
  return (['unit', 'deed'] as const).some((type) =>
    termsOf(sentence, type).some((other) => other.from >= term.to && other.from - term.to <= 1),
  );
}

function nameIn(sentence: Sentence, from: number, to: number, context: Context): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? context.text.slice(first.start, last.end).replace(/['’]s$/, '') : '';
}
