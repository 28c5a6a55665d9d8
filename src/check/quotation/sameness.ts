/** How alike two runs of words are, by the words that must be changed to make one of the other. */

/** `exact`: the quotation stands in the source word for word. `altered`: nearly. `unlike`: neither, or too little to say. */
export type Sameness = 'exact' | 'altered' | 'unlike';

/** Below this share of the same words two sentences merely speak of the same thing. */
const LEAST_SHARE = 0.6;
/** Words that carry meaning and are the same in both: fewer are found in any two sentences about one subject. */
const LEAST_MEANT = 3;

export function sameness(quoted: readonly string[], source: readonly string[]): Sameness {
  if (contains(source, quoted)) return 'exact';
  // A quotation that goes on where the words on file end is right as far as they go.
  if (contains(quoted, source)) return 'unlike';
  const [short, long] = quoted.length <= source.length ? [quoted, source] : [source, quoted];
  const { changes, same, window } = align(short, long);
  const meant = same.filter((word) => !FUNCTION_WORDS.has(word));
  const share = 1 - changes.length / Math.max(short.length, 1);
  // The source may have said the like elsewhere: only a quotation that begins and ends as these words do is of these words.
  const framed = short[0] === window[0] && short.at(-1) === window.at(-1);
  const matters = changes.some((word) => !FUNCTION_WORDS.has(word));
  return framed && matters && share >= LEAST_SHARE && meant.length >= LEAST_MEANT ? 'altered' : 'unlike';
}

function contains(long: readonly string[], short: readonly string[]): boolean {
  if (short.length === 0) return false;
  for (let at = 0; at + short.length <= long.length; at += 1) if (short.every((word, i) => long[at + i] === word)) return true;
  return false;
}

interface Alignment {
  /** Words put in, left out or put for others. */
  readonly changes: readonly string[];
  readonly same: readonly string[];
  /** The part of the longer that the shorter runs along. */
  readonly window: readonly string[];
}

/** The shorter against the part of the longer that needs the fewest changes. Sources are 20 words at most, so the table is small. */
function align(short: readonly string[], long: readonly string[]): Alignment {
  const width = long.length + 1;
  const cost = new Uint16Array((short.length + 1) * width);
  for (let i = 1; i <= short.length; i += 1) {
    cost[i * width] = i;
    for (let j = 1; j <= long.length; j += 1) {
      const swap = (cost[(i - 1) * width + j - 1] ?? 0) + (short[i - 1] === long[j - 1] ? 0 : 1);
      const drop = (cost[(i - 1) * width + j] ?? 0) + 1;
      const add = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(swap, drop, add);
    }
  }
  let end = 0;
  for (let j = 1; j <= long.length; j += 1)
    if ((cost[short.length * width + j] ?? 0) < (cost[short.length * width + end] ?? 0)) end = j;
  const changes: string[] = [];
  const same: string[] = [];
  let [i, j] = [short.length, end];
  while (i > 0) {
    const here = cost[i * width + j] ?? 0;
    const [mine, theirs] = [short[i - 1] ?? '', long[j - 1] ?? ''];
    if (j > 0 && here === (cost[(i - 1) * width + j - 1] ?? 0) + (mine === theirs ? 0 : 1)) {
      if (mine === theirs) same.push(mine);
      else changes.push(isFunction(mine) ? theirs : mine);
      i -= 1;
      j -= 1;
    } else if (here === (cost[(i - 1) * width + j] ?? 0) + 1) {
      changes.push(mine);
      i -= 1;
    } else {
      changes.push(theirs);
      j -= 1;
    }
  }
  return { changes, same, window: long.slice(j, end) };
}

const isFunction = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Words of grammar: an article lost or a tense shifted is a slip of the pen. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'this',
    'that',
    'these',
    'those',
    'its',
    'their',
    'his',
    'her',
    'our',
    'it',
    'they',
    'we',
    'he',
    'she',
    'i',
  ],
  ...[
    'and',
    'or',
    'but',
    'of',
    'in',
    'on',
    'at',
    'to',
    'for',
    'from',
    'with',
    'by',
    'as',
    'into',
    'than',
    'then',
    'also',
    'there',
  ],
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', "'s", 'so'],
  ...['which', 'who', 'whom', 'whose', 'what', 'where', 'when', 'such', 'it’s', "it's"],
]);
