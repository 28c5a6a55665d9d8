/**
 * A source of the dossier as CSL-JSON, the form in which reference managers hand references on. What a dossier knows is who published
 * what, when and where; not who wrote it. A press article without its writer is cited by its title, everything else by its publisher.
 */
import type { Source } from '../../dossier/schema.ts';

export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'report' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
}

export function toCslItem({ id, publisher, kind, title, published, url, language }: Source): CslItem {
  const name = bareName(publisher);
  const issued = { 'date-parts': [published.split('-').map(Number)] };
  const common = { id, title, issued, URL: url, language };
  if (kind === 'press' || kind === 'reference') return { ...common, type: 'article-newspaper', 'container-title': name };
  // A publisher that is the author is not named twice: no manual wants it.
  return { ...common, type: isReport(title) ? 'report' : 'webpage', author: [{ literal: name }] };
}

/**
 * The dossier's publishers tell in brackets which office or desk it was.
 * @example bareName('UK National Cyber Security Centre (GCHQ)') // 'UK National Cyber Security Centre'
 */
export function bareName(publisher: string): string {
  const at = publisher.indexOf(' (');
  return at > 0 && publisher.endsWith(')') ? publisher.slice(0, at) : publisher;
}

function isReport(title: string): boolean {
  return /\b(?:report|working paper|GAO-\d)/i.test(title);
}
