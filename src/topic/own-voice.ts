/**
 * Does an institution speak here in its own voice? Its statement, its press release, the transcript of its briefing are sources, and
 * no articles about them. A story says "Britain said on Monday"; a statement says "we condemn", "the UK is calling on".
 */
import type { Article } from '../article/article.ts';
import { type Sentence, termsOf } from '../scan/token.ts';
import type { PageKind } from './page-kind.ts';
import type { TopicReason } from './reason.ts';

/** Headings that only what offices send out has. */
const RELEASE =
  /^(?:(?:press|media|news) (?:release|statement|notice)|for immediate release|notes? (?:to|for) editors|office of public affairs|contact for media|media contact|-ends-|end of (?:statement|transcript))\b/i;
/** Headings and closing words that make one likely. */
const LETTERHEAD =
  /^(?:joint statement|statement (?:by|of|from) |declaration (?:by|of) |from: ?(?:the )?(?:foreign|department|ministry|office|government|prime minister|cabinet)|[*]{3})|\bfurther (?:information|updates?) will be (?:made available|provided|published)|\bplease contact your\b|\bin due course\.$/i;
const TITLE =
  /^(?:joint |press |media |official )*(?:statement|declaration|communiqu[eé]|readout|remarks|fact sheet|press release|media release)\b|: (?:joint )?(?:statement|declaration)\b|\b(?:statement|declaration|remarks) (?:by|of|from|on behalf of) |\b(?:regular|daily) press (?:conference|briefing)\b|\bpress call\b|\bspokesperson'?s remarks\b/i;
const TALK =
  /\b(?:press (?:conference|briefing|call|gaggle)|background (?:briefing|call|press call)|hearing transcript|transcript)\b/i;
/** "SENIOR ADMINISTRATION OFFICIAL:", "Zhao Lijian:", "Q". */
const SPEAKER = /^(?:[A-Z][A-Za-z.'’-]*(?: [A-Za-z.'’-]+){0,5}:\s|Q[.:]?\s+[A-Z]|A[.:]\s+[A-Z])/;
const BROADCASTING = /\b(?:presenter|host|anchor|byline|reporter|correspondent|interviewer|narrator)\b/i;
/** What an institution does by saying so, in the present. */
const PERFORMS = new Set(
  'condemn condemns condemning denounce denounces urge urges call calls calling join joins joining welcome welcomes attribute attributes attributing assess assesses acknowledge acknowledges express expresses expressing reaffirm reaffirms stand stands expose exposes exposing support supports encourage encourages reject rejects oppose opposes'.split(
    ' ',
  ),
);
/** Of these, the ones that a shop or a columnist does not do: "we recommend" is anybody's. */
const SOLEMN = new Set(
  'condemn denounce urge call attribute assess acknowledge express reaffirm stand expose exposing calling condemning attributing joining join'.split(
    ' ',
  ),
);
const OURSELVES = new Set(['we', 'our', 'us', 'ours']);
/** With these the first person is a state's or an office's, not a shop's or a columnist's. */
const OFFICE = new Set(
  'allies partners government governments member states citizens nation democracies adversaries ministry cyberspace norms economy societies society democracy'.split(
    ' ',
  ),
);
/** Between the doer and what it does by saying so. */
const HELPING = new Set(
  'is are will must strongly firmly resolutely again also therefore continue continues to government today jointly and our allies partners ,'.split(
    ' ',
  ),
);
const SAID = new Set([
  'said',
  'told',
  'says',
  'wrote',
  'reported',
  'added',
  'according to',
  'announced',
  'claimed',
  'tweeted',
  'warned',
]);

export function findOwnVoice(article: Article, sentences: readonly Sentence[]): PageKind | null {
  // A line that is repeated as it stands says nothing new.
  const heads = [...new Set(article.blocks.map(({ start, end }) => article.text.slice(start, Math.min(end, start + 90)).trim()))];
  const tails = article.blocks.map(({ start, end }) => article.text.slice(Math.max(start, end - 90), end).trim());
  const release = heads.find((head) => RELEASE.test(head));
  const letterhead = [...heads, ...tails].find((line) => LETTERHEAD.test(line));
  const title = TITLE.exec(article.title ?? '')?.[0];
  const speakers = heads.map((head) => SPEAKER.exec(head)?.[0] ?? '').filter((label) => label !== '');
  const turns = speakers.length - new Set(speakers).size;
  // A radio script names its speakers, too, and is a story.
  const broadcast = speakers.some((label) => BROADCASTING.test(label));
  const talk = TALK.test(article.title ?? '');
  if (!broadcast && turns >= 1 && (talk || (turns >= 2 && speakers.length / heads.length >= 0.4)))
    return {
      name: 'transcript',
      because: { kind: 'speakers-named' },
    };

  const spoken = sentences.filter((sentence) => sentence.tokens.length > 3 && article.blocks[sentence.block]?.kind !== 'title');
  const quotation = quotedAcross(spoken);
  let performing = 0;
  let ourselves = 0;
  let reported = 0;
  let today = 0;
  let example = '';
  for (const sentence of spoken) {
    const open = (at: number) => quotation.get(sentence)?.[at] !== true;
    const act = performsIn(sentence, open);
    if (act !== null) {
      performing += 1;
      example ||= act;
    }
    const first = sentence.tokens.findIndex((token, i) => OURSELVES.has(token.text) && token.raw !== 'US' && open(i));
    if (first >= 0 && sentence.tokens.some((token) => OFFICE.has(token.text))) {
      ourselves += 1;
      example ||= phrase(sentence, first, first + 2);
    }
    if (
      termsOf(sentence, 'say').some(
        (say) =>
          open(say.from) &&
          SAID.has(
            sentence.tokens
              .slice(say.from, say.to)
              .map((token) => token.text)
              .join(' '),
          ),
      )
    )
      reported += 1;
    if (sentence.tokens.slice(0, 14).some((token, i) => token.text === 'today' && !token.possessive && open(i))) today += 1;
  }
  const own = performing + ourselves + (today > 0 ? 1 : 0);
  const total = Math.max(spoken.length, 1);
  // "The Justice Department today announced": no newspaper says "today" so, and an office does in its first lines.
  const announcing = spoken.slice(0, 3).some(announcesToday);
  const marked = release ?? title ?? letterhead;
  const because: TopicReason =
    marked !== undefined ? { kind: 'headed', mark: marked.slice(0, 60) } : { kind: 'own-voice', mark: example };
  const found: PageKind = { name: 'statement', because };
  if (announcing && reported / total <= 0.34) return { ...found, because: { kind: 'today-announced' } };
  if (release !== undefined && reported / total <= 0.5) return found;
  if (marked !== undefined && (own >= 1 || reported === 0) && reported / total <= 0.34) return found;
  if ((performing >= 1 || (ourselves >= 1 && today > 0)) && own >= 2 && reported / total <= 0.15 && own / total >= 0.3)
    return found;
  return null;
}

/** "The department today announced", "The bureau today released". */
function announcesToday(sentence: Sentence): boolean {
  return sentence.tokens
    .slice(0, 14)
    .some(
      (token, at) =>
        token.text === 'today' &&
        /^(?:announc|releas|unseal|issu|publish|attribut)/.test(sentence.tokens[at + 1]?.text ?? '') &&
        /^(?:department|ministry|bureau|agency|office|commission|centre|center|government|council|treasury)$/.test(
          sentence.tokens[at - 1]?.text ?? '',
        ),
    );
}

/** "we urge", "The UK is calling on", "Canada joins": the doer stands right before the verb. */
function performsIn(sentence: Sentence, open: (at: number) => boolean): string | null {
  const { tokens } = sentence;
  for (let at = 1; at < Math.min(tokens.length, 24); at += 1) {
    const token = tokens[at];
    if (token === undefined || !PERFORMS.has(token.text) || !open(at)) continue;
    const from = Math.max(0, at - 4);
    const subject = tokens
      .slice(from, at)
      .findIndex((one, i) => one.text === 'we' && tokens.slice(from + i + 1, at).every(({ text }) => HELPING.has(text)));
    const state = [...termsOf(sentence, 'place'), ...termsOf(sentence, 'party')].find(
      (term) => term.from <= 4 && term.to <= at && at - term.to <= 8 && isSubject(sentence, term.from, term.to, at),
    );
    if (subject >= 0 && SOLEMN.has(token.text)) return phrase(sentence, from + subject, at + 1);
    if (state !== undefined) return phrase(sentence, state.from, at + 1);
  }
  return null;
}

/** Nothing but helping words between the name and the verb. */
function isSubject(sentence: Sentence, from: number, to: number, at: number): boolean {
  const between = sentence.tokens.slice(to, at);
  const before = sentence.tokens.slice(0, from);
  return (
    between.every((token) => HELPING.has(token.text)) &&
    before.every((token) => ['the', 'today', ',', 'government', 'of'].includes(token.text))
  );
}

/** Which tokens stand in quotation marks, a quotation being open until its block ends. */
function quotedAcross(sentences: readonly Sentence[]): Map<Sentence, boolean[]> {
  const quoted = new Map<Sentence, boolean[]>();
  let block = -1;
  let open = false;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    quoted.set(
      sentence,
      sentence.tokens.map((token) => {
        if (token.kind === 'mark' && token.raw === '"') open = !open;
        return open;
      }),
    );
  }
  return quoted;
}

function phrase(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
}
