/** What a language must be able to say of a page: one table a language with the same keys. */
import type { PageName, TopicReason } from '../reason.ts';

export interface TopicWords {
  /** Behind "taken for"; in German behind a colon. */
  readonly pages: Readonly<Record<PageName, string>>;
  readonly about: (page: string, subject: string) => string;
  /** `subject` is what the reason names, in words, where it names something. */
  readonly reasons: {
    readonly [Kind in TopicReason['kind']]: (reason: Extract<TopicReason, { readonly kind: Kind }>, subject: string) => string;
  };
}
