/**
 * What the user chose, and nothing else: the only thing that Firsthand stores. Pure: reading and writing is `platform/storage`.
 * Storage is a border (other versions wrote it, a sync may have half arrived), so every field is parsed on its own and
 * a field of rubbish becomes its default while the others stay.
 */
import * as z from 'zod/mini';

/** When pages are read: only on a click; on the sites listed; everywhere. */
export const READING = ['asked', 'chosen', 'all'] as const;

/** What is marked on the page: every checked claim; those that differ from their source; none, the panel only; nothing at all. */
export const DENSITIES = ['all', 'differences', 'panel', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/** Of our own pages and the card: as the system (the card: as the article), or always one. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A host name as `new URL` writes it, without `www.`; an address of a machine may carry no dot. */
const site = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$|^\[[0-9a-f:]{2,45}\]$/));

/** Longer than any list made by hand; bounds what a broken storage can cost. */
const MAX_SITES = 500;

export const settingsSchema = z.strictObject({
  reading: z.enum(READING),
  /** Read automatically when `reading` is `chosen`. */
  sites: z.array(site).check(z.maxLength(MAX_SITES)),
  pausedSites: z.array(site).check(z.maxLength(MAX_SITES)),
  /** Paused everywhere. */
  paused: z.boolean(),
  density: z.enum(DENSITIES),
  theme: z.enum(THEMES),
  /** The keyboard commands that go from claim to claim. */
  shortcuts: z.boolean(),
  /** The rail beside the scroll bar. */
  rail: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULTS: Settings = {
  reading: 'asked',
  sites: [],
  pausedSites: [],
  paused: false,
  density: 'all',
  theme: 'auto',
  shortcuts: true,
  rail: true,
};

const record = z.record(z.string(), z.unknown());

/** Settings from whatever was stored: field by field, and in lists entry by entry. Never fails. */
export function repairSettings(stored: unknown): Settings {
  const read = record.safeParse(stored);
  const from = read.success ? read.data : {};
  const repaired = <Field extends keyof Settings>(field: Field): Settings[Field] => {
    const value = settingsSchema.shape[field].safeParse(from[field]);
    return value.success ? (value.data as Settings[Field]) : DEFAULTS[field];
  };
  return {
    reading: repaired('reading'),
    sites: repairSites(from.sites),
    pausedSites: repairSites(from.pausedSites),
    paused: repaired('paused'),
    density: repaired('density'),
    theme: repaired('theme'),
    shortcuts: repaired('shortcuts'),
    rail: repaired('rail'),
  };
}

function repairSites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const kept = stored.slice(0, 2 * MAX_SITES).flatMap((entry) => {
    const read = site.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  return [...new Set(kept)].slice(0, MAX_SITES);
}

/**
 * The site of an address or of what a person typed, or null where nothing can be read (browser pages, files).
 *
 * @example toSite('https://www.example.org/a') // 'example.org'
 * @example toSite('News.Example.org')          // 'news.example.org'
 */
export function toSite(address: string): string | null {
  const text = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^www\./, '');
  return site.safeParse(host).success ? host : null;
}

/** Is the site one of the list, or a subdomain of one? */
export function isOn(list: readonly string[], host: string): boolean {
  return list.some((entry) => host === entry || host.endsWith(`.${entry}`));
}

export function isPaused(settings: Settings, host: string | null): boolean {
  return settings.paused || (host !== null && isOn(settings.pausedSites, host));
}

/** The sites with this one added or removed. */
export function withSite(list: readonly string[], host: string, on: boolean): string[] {
  const rest = list.filter((entry) => entry !== host);
  return on ? [...rest, host].sort().slice(0, MAX_SITES) : rest;
}

/** Removes every entry that makes the site paused, also a parent domain. */
export function withoutSite(list: readonly string[], host: string): string[] {
  return list.filter((entry) => !isOn([entry], host));
}
