/** The classes of what is still wrong, each with what is behind it, in the words of the page. */

/** In the order of the page: the costliest first. */
export const MISS_CLASSES = {
  topic: ['Wrongly on or off topic', 'The whole article was taken for something else, or for this event.'],
  'off-topic': ['Marks in an article about something else', 'They follow from the wrong topic.'],
  'wrongly-red': [
    'Called a contradiction that is none',
    'The costliest error. The rule that decided held a value against a fact that does not exclude it.',
  ],
  'red-missed': [
    'A contradiction that was not called one',
    'The program found the claim and gave it a milder rating. Red asks for a fact that excludes the value, for the same event, done by the same party; where the sentence leaves one of these open, the program abstains or is content with less.',
  ],
  'too-kind': [
    'Called a match that is none',
    'A difference from the source was not read from the sentence (its scope, its state, its speaker, its strength, what was known that day), or another fact, which fits, was taken for the nearest.',
  ],
  'too-strict': [
    'A match that was called less',
    'The program read a difference that the labeller does not see: a scope, a state or a strength from the context, or a fact that is not the one meant.',
  ],
  'other-rating': [
    'Another of the ratings between',
    'Neither takes the claim for a match; they differ on what is wrong with it.',
  ],
  unmarked: [
    'Read, and left unmarked by a rule',
    'The claim was read, and the rule named here decided that a mark would say more than the sentence does. The label disagrees.',
  ],
  'shared-mark': [
    'Several labels, one mark',
    'A mark of the right kind covers the words, and counts for a neighbouring label: a list or a double statement was read as one.',
  ],
  'other-kind': ['Marked as another kind', 'The words were read, but as a claim of another kind.'],
  'missed-attribution': [
    'Attributions that were not read',
    'No accusing, denying or declining phrase was recognised: the verb or the turn is not in the lexicon, the accuser stands too far away, or the sentence is not tied to this event.',
  ],
  'missed-figure': [
    'Figures that were not read',
    'The counted noun is missing, unknown or too far from the number, or the sentence is not tied to this event.',
  ],
  'missed-date': [
    'Dates that were not read',
    'The day could not be tied to one event of the story: the event’s words stand in another sentence or are not in the lexicon.',
  ],
  distractor: [
    'Marks on what is about something else',
    'A number, date or accusation of another matter was taken for one of this event.',
  ],
  neutral: [
    'Marks on what is neither right nor wrong to mark',
    'The labeller calls these words neutral: days of routine quotes, press reports, as-of days. The scorer counts them as marks on distractors.',
  ],
  duplicate: ['A second mark on one claim', 'One claim was read twice.'],
  'beside-other-kind': ['Marks of another kind on a claim', 'The place is right, the kind is not.'],
  unlisted: ['Marks where nothing is labelled', 'The program sees a claim where the labeller saw none.'],
} as const satisfies Record<string, readonly [title: string, why: string]>;
export type MissClass = keyof typeof MISS_CLASSES;
