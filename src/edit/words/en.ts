/** The checks in English. */
import type { EditWords } from './words.ts';

export const ENGLISH: EditWords = {
  checks: {
    'number-differs': {
      title: 'Number differs',
      says: 'The source has another number for the same thing.',
    },
    'number-of-another-thing': {
      title: 'Number of another thing',
      says: 'The number is the source’s, but it counts something else, or something else happened to what it counts.',
    },
    'number-without-noun': {
      title: 'Number without a noun',
      says: 'The sentence does not say what the number counts: servers, organisations and people are different counts.',
    },
    'number-without-scope': {
      title: 'Number without a place',
      says: 'The source counted one place, and the sentence names none, so the number reads as if it were for the whole world.',
    },
    'number-of-another-place': {
      title: 'Number of another place',
      says: 'The number is the source’s, but for another place.',
    },
    'bound-reversed': {
      title: 'Bound turned round',
      says: 'The source gave a lower bound and the sentence an upper one, or the other way.',
    },
    'bound-dropped': {
      title: 'Bound dropped',
      says: 'The source wrote “at least”, “more than” or “about”, and the sentence gives the bare number.',
    },
    'estimate-as-fact': {
      title: 'Estimate told as fact',
      says: 'The number is an estimate that the press had from people it did not name; the sentence does not say whose it is.',
    },
    'accusation-nobody-made': {
      title: 'Accusation nobody made',
      says: 'Whoever is said to accuse had accused nobody of this by the day of the article.',
    },
    'attribution-overstated': {
      title: 'Attribution stronger than its source',
      says: 'The sentence goes further than the accuser did: “linked to” is not “ordered by”.',
    },
    'attribution-as-fact': {
      title: 'Attribution told as fact',
      says: 'The sentence states who did it in its own voice; it is what governments or companies have said, and it is denied.',
    },
    'attribution-of-another': {
      title: 'Another culprit than the source’s',
      says: 'The sentence names another culprit than the source did.',
    },
    'confidence-dropped': {
      title: 'Confidence dropped',
      says: 'The source said how sure it was, and the sentence does not.',
    },
    'confidence-changed': {
      title: 'Confidence changed',
      says: 'The source said how sure it was in its own word, on its own scale; the sentence has another word.',
    },
    'denial-missing': {
      title: 'An answer is missing',
      says: 'The sentence says that somebody said nothing, or admitted it; what was said is on file.',
    },
    'date-differs': {
      title: 'Date differs',
      says: 'The source has another day for the same event.',
    },
    'date-of-another-event': {
      title: 'Date of another event',
      says: 'On that day something else happened: found, reported, patched and published are different days.',
    },
    'credited-to-another': {
      title: 'Credited to another source',
      says: 'The number is right, and the source that is credited did not give it.',
    },
    'quotation-altered': {
      title: 'Quotation altered',
      says: 'The words in quotation marks run along the source’s and are not the source’s.',
    },
    'separate-case': {
      title: 'Separate case mixed in',
      says: 'What is told of this attack belongs to another affair.',
    },
    superseded: {
      title: 'Superseded',
      says: 'The source had already replaced this by the day of the article.',
    },
    'sources-differ': {
      title: 'Sources differ',
      says: 'Primary sources give different numbers, and the sentence credits none of them.',
    },
    'no-source-on-file': {
      title: 'No source on file',
      says: 'The claim can be checked, but the dossier has nothing for or against it.',
    },
    'no-primary-link': {
      title: 'No link to the source',
      says: 'The source is on file, and the draft does not link to it.',
    },
  },
  messages: {
    confidenceDropped: (word) => `The source said how sure it was (“${word}”); the sentence does not.`,
    numberWithoutScope: (place) => `The source gives the number for ${place}; the sentence names no place.`,
    noPrimaryLink: (publisher, title) => `The draft has no link to the source: ${publisher}, “${title}”.`,
  },
  sheet: {
    title: 'Request for a correction',
    intro: (count) =>
      count === 1
        ? 'One statement in this article differs from its source.'
        : `${count} statements in this article differ from their sources.`,
    article: 'Article',
    published: (day) => `published ${day}`,
    says: 'The article says',
    why: 'What is wrong',
    sourceSays: 'The source says',
    proposed: 'Proposed text',
    source: 'Source',
    archived: 'Archived copy',
    untitled: 'Article without a title',
    closing: (dossier) => `Compared with the primary sources in “${dossier}”, as they stood on the day of the article.`,
  },
};
