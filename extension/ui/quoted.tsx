/**
 * Words that are not the surface's: the article's, a source's, the dossier's, a saved check's. They stay in their language, and say in
 * which, so that a screen reader pronounces them and a browser hyphenates them as what they are (WCAG 3.1.2).
 */
import { type ComponentChildren, createContext } from 'preact';
import { isSameLanguage, toLanguageTag } from '../../src/report/language-tag.ts';
import { languageOfWords } from './text.ts';

/** Whose words are in which language; null where it is not known. */
export interface Languages {
  readonly article: string | null;
  /** Reasons and values: what the check was said in. Another than the surface's in a file that came from elsewhere. */
  readonly check: string | null;
  readonly dossier: string | null;
}

/** Given once around whatever shows a check. */
export const Spoken = createContext<Languages>({ article: null, check: null, dossier: null });

/** Of a report or a record of one. */
export function languagesOf(
  check: {
    readonly language: string;
    readonly article: { readonly language: string | null };
    readonly dossier: { readonly language: string };
  } | null,
): Languages {
  if (check === null) return { article: null, check: null, dossier: null };
  return { article: check.article.language, check: check.language, dossier: check.dossier.language };
}

/** For `lang`: nothing where it is the surface's own language, or none that is known. */
export function foreign(language: string | null | undefined): string | undefined {
  const tag = toLanguageTag(language ?? null);
  return tag === null || isSameLanguage(tag, languageOfWords()) ? undefined : tag;
}

interface QuotedProps {
  readonly of: keyof Languages;
  readonly as?: 'span' | 'p' | 'q' | 'ul' | 'h1' | 'td' | 'strong';
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Quoted({ of, as: Tag = 'span', class: name, children }: QuotedProps) {
  return (
    <Spoken.Consumer>
      {(languages) => (
        <Tag class={name} lang={foreign(languages[of])} dir={of === 'article' ? 'auto' : undefined}>
          {children}
        </Tag>
      )}
    </Spoken.Consumer>
  );
}
