/**
 * What a likelihood word means on its speaker's own scale. The UK's is the PHIA probability yardstick (Professional Head of Intelligence
 * Assessment), the US one is Intelligence Community Directive 203. A confidence level ("high confidence") is no likelihood, stands on
 * neither, and is never turned into one.
 */
export type Scale = 'phia' | 'icd203';

const BANDS: Record<Scale, Readonly<Record<string, string>>> = {
  phia: {
    'remote chance': '0–5 %',
    'highly unlikely': '10–20 %',
    unlikely: '25–35 %',
    'realistic possibility': '40–<50 %',
    likely: '55–75 %',
    probable: '55–75 %',
    'highly likely': '80–90 %',
    'almost certain': '95–<100 %',
  },
  icd203: {
    'very unlikely': '5–20 %',
    unlikely: '20–45 %',
    'roughly even chance': '45–55 %',
    likely: '55–80 %',
    probable: '55–80 %',
    'very likely': '80–95 %',
    'highly probable': '80–95 %',
    'almost certain': '95–99 %',
  },
};

/**
 * The band of a word on a scale, or null where the word is not on it.
 * @example band('highly likely', 'phia') // '80–90 %'
 */
export function band(word: string, scale: Scale): string | null {
  return BANDS[scale][word.toLowerCase().replace('certainly', 'certain').replace('probably', 'probable')] ?? null;
}
