/** The topic's decision in words a person reads. */
import type { Dossier } from '../dossier/schema.ts';
import type { TopicDecision } from '../report/report.ts';
import type { Language } from '../vocabulary.ts';
import type { Decision, Subject, TakenFor, TopicReason } from './reason.ts';
import { topicWordsOf } from './words/by-language.ts';
import type { TopicWords } from './words/words.ts';

export function toTopic({ match, score, reasons, takenFor }: Decision, dossier: Dossier, language: Language): TopicDecision {
  const words = topicWordsOf(language);
  const names = new Map(Object.entries(dossier.names?.[language] ?? {}));
  const name = (subject: Subject) =>
    'page' in subject ? words.pages[subject.page] : (names.get(subject.named) ?? subject.named);
  return {
    match,
    score,
    reasons: reasons.map((reason) => reasonWords(reason, 'subject' in reason ? name(reason.subject) : '', words)),
    takenFor: takenFor === null ? null : takenForWords(takenFor, name, words),
  };
}

function takenForWords(takenFor: TakenFor, name: (subject: Subject) => string, words: TopicWords): string {
  return 'about' in takenFor ? words.about(name(takenFor), name(takenFor.about)) : name(takenFor);
}

function reasonWords<Kind extends TopicReason['kind']>(
  reason: Extract<TopicReason, { readonly kind: Kind }>,
  subject: string,
  { reasons }: TopicWords,
): string {
  return reasons[reason.kind as Kind](reason, subject);
}
