/** The sentence a person reads for a reason, made from its code and two values, so that it can be translated and tested. */

import type { Reason, ReasonCode } from './finding.ts';
import type { Difference } from './verdict.ts';

type Say = (claimed: string, source: string) => string;

const SENTENCES: Record<ReasonCode, Say> = {
  'scope-differs': (claimed, source) => `The article's number is for: ${claimed}. The source's is for: ${source}.`,
  'unit-differs': (claimed, source) => `The article counts ${claimed}; the source counts ${source}.`,
  'state-differs': (claimed, source) => `The article says “${claimed}”; the source says “${source}”.`,
  'comparator-differs': (claimed, source) => `The article writes “${claimed}”; the source wrote “${source}”.`,
  'comparator-dropped': (claimed, source) => `The source wrote “${source}”; the article gives ${claimed} without that.`,
  'value-differs': (claimed, source) => `The article has ${claimed}; the source has ${source}.`,
  'strength-overstated': (claimed, source) =>
    `Stronger than the source: the article says “${claimed}”, the source went as far as “${source}”.`,
  'strength-understated': (claimed, source) =>
    `Weaker than the source: the article says “${claimed}”, the source said “${source}”.`,
  'stated-as-fact': (_, source) => `Stated as fact. It is what governments have said (“${source}”), and China denies it.`,
  'confidence-differs': (claimed, source) => `The article says “${claimed}”; the source's own word was “${source}”.`,
  'accuser-differs': (claimed, source) => `On file for ${claimed === '' ? 'this accuser' : claimed} by that day: ${source}.`,
  'accused-differs': (claimed, source) => `The article names ${claimed}; the source named ${source}.`,
  'speaker-differs': (claimed, source) => `The article credits ${claimed}; the number is from ${source}.`,
  'event-differs': (claimed, source) => `The article's date is ${claimed}. On file: ${source}.`,
  'target-differs': (claimed, source) => `The article says it of ${claimed}; the source said it of ${source}.`,
  outdated: (claimed, source) =>
    source === ''
      ? `The source had already replaced ${claimed} by then.`
      : `Already revised by then, from ${claimed} to ${source}.`,
  'revised-later': (_, source) => `Right on that day; since then: ${source}.`,
  'confirmed-later': (_, source) => `Later confirmed: ${source}.`,
  'other-case': (_, source) => `This belongs to another affair: ${source}.`,
  denied: () => 'There was an answer, and it is on file.',
  'secondary-only': () => 'The source itself could not be read; this is how others reported it.',
  'press-estimate': (_, source) =>
    `This is an estimate reported by ${source} from people it did not name, not an official count.`,
  'quote-altered': (claimed, source) => `The quotation reads “${claimed}”; the source's words are “${source}”.`,
  'quote-exact': () => 'The quotation is word for word the source’s.',
  'sources-differ': (claimed, source) => `The article has ${claimed}; primary sources differ: ${source}.`,
  'nobody-credited': (claimed) => `Said in the article's own voice (“${claimed}”); the source that says so is below.`,
  'time-zone': (claimed, source) => `${claimed} here, ${source} at the source: a time zone explains the difference.`,
  'rejected-by-article': () => 'The article reports this in order to correct it.',
  'no-fact': () => 'The dossier has no source for this, for or against.',
  'noun-missing': (claimed, source) =>
    source === ''
      ? `The article does not say what ${claimed} counts.`
      : `The article does not say what ${claimed} counts; the source counts ${source}.`,
  'unverified-only': () => 'The only source on file could not be verified.',
};

export function toReason(difference: Difference): Reason {
  return { ...difference, text: SENTENCES[difference.code](difference.claimed ?? '', difference.source ?? '') };
}
