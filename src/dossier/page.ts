/** Which page an address is of, so that two ways of writing it can be compared. Addresses are compared as text and never asked for. */

/** Copies of pages: the page's own address follows. */
const ARCHIVES = /^(?:web\.archive\.org\/(?:web\/)?\d{1,14}(?:[a-z]{2}_)?\/|archive\.(?:ph|is|today)\/(?:o\/\w+\/|\d{4,14}\/))/;

/**
 * Host and path, of the original where it is an archived copy; null for what is no address of the web.
 * @example pageOf('https://www.a.example/b/?utm_source=x#c') // 'a.example/b'
 */
export function pageOf(url: string): string | null {
  let rest = url.slice(0, 2000).toLowerCase();
  // An archived copy of an archived copy is still that page; nobody nests them deeper.
  for (let copies = 0; copies < 3; copies += 1) {
    const web = /^https?:\/\/(?:www\.|m\.|amp\.)?/.exec(rest);
    if (web === null && copies === 0) return null;
    rest = rest.slice(web?.[0].length ?? 0);
    const archive = ARCHIVES.exec(rest);
    if (archive === null) break;
    rest = rest.slice(archive[0].length);
  }
  const page = withoutSlashes(rest.replace(/[?#].*$/s, ''));
  const whole = page.endsWith('/amp') ? withoutSlashes(page.slice(0, -'/amp'.length)) : page;
  return whole.includes('.') ? whole : null;
}

function withoutSlashes(page: string): string {
  let end = page.length;
  while (page[end - 1] === '/') end -= 1;
  return page.slice(0, end);
}
