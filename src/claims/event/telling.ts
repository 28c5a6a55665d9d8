/**
 * Events that a verb and what it is said of tell together, however far the date stands from them: "unsealed a nine-count indictment
 * against him on Tuesday", "the directive that ordered agencies to unplug was retired on 8 January", "hackers used four flaws".
 */
import { type Sentence, termsOf } from '../../scan/token.ts';
import { type Event, MACHINES } from '../../vocabulary.ts';
import type { Context } from '../context.ts';
import { wordAt } from '../distance.ts';
import type { NounPhrase, VerbGroup } from '../syntax/chunks.ts';
import { objectsOf, prepositional, subjectsOf } from '../syntax/roles.ts';
import type { Who } from '../who.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const RELEASING = words('release issue publish ship push deliver launch unveil rush offer post provide');
const OF_THING = { patch: 'patched', tool: 'tool-released', directive: 'directive-issued', alert: 'alert-issued' } as const;
const RETIRING = words('retire rescind revoke withdraw lift close');
const BEGINNING = words('begin start commence originate');
const APPEARING = words('appear surface emerge arrive join');
const HARM = words(
  'break get enter slip creep hit attack breach hack compromise target strike penetrate infiltrate exploit abuse use launch raid rob plunder ransack steal mount chain read burgle sneak crawl',
);

export function toldTogether(sentence: Sentence, verb: VerbGroup, actor: Who | null, context: Context): Event | null {
  const { lemma } = verb;
  if (verb.negated || verb.modal) return null;
  const what = verb.passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
  if (lemma === 'unseal' && what.some(({ head }) => ['indictment', 'charges', 'case'].includes(wordAt(sentence, head))))
    return 'indictment-unsealed';
  if (RETIRING.has(lemma) && holdsThing(sentence, what, 'directive')) return 'directive-retired';
  if (RELEASING.has(lemma)) {
    const thing = (Object.keys(OF_THING) as (keyof typeof OF_THING)[]).find((one) => holdsThing(sentence, what, one));
    // What others than its maker release of that sort is their own.
    if (thing !== undefined && (actor === null || actor.id === 'microsoft' || thing === 'directive' || thing === 'alert'))
      return verb.passive && thing !== 'tool' ? null : OF_THING[thing];
  }
  // "The mass attack began": another beginning.
  const mass = [...termsOf(sentence, 'event'), ...termsOf(sentence, 'doing')].some(
    ({ entry }) => entry.id === 'mass-exploitation' || entry.id === 'surge',
  );
  if (BEGINNING.has(lemma) && !verb.passive && !mass) {
    const deed = subjectsOf(sentence, verb).some((phrase) =>
      termsOf(sentence, 'deed').some((term) => term.from >= phrase.from && term.to <= phrase.to),
    );
    if (deed && ['on', 'in', ',', '', '.', 'as', 'around', 'before', 'back', 'last', 'at'].includes(wordAt(sentence, verb.to)))
      return 'first-exploitation';
  }
  if (APPEARING.has(lemma) && !verb.passive) {
    const ransomware = subjectsOf(sentence, verb).some((phrase) =>
      termsOf(sentence, 'party').some(
        (term) => ['dearcry', 'black-kingdom'].includes(term.entry.id) && term.from >= phrase.from && term.to <= phrase.to,
      ),
    );
    if (ransomware) return 'ransomware-seen';
  }
  // "started exploiting the flaws": when it began.
  if (verb.form === 'gerund' && /^(?:beg[aiu]n|begins|start|starts|started|commenced)$/.test(wordAt(sentence, verb.from - 1)))
    return null;
  return HARM.has(lemma) && !verb.passive && isByAttackers(sentence, verb, actor, context) && harmsThis(sentence, verb)
    ? 'attack'
    : null;
}

function holdsThing(sentence: Sentence, phrases: readonly NounPhrase[], id: string): boolean {
  return termsOf(sentence, 'thing').some(
    (term) => term.entry.id === id && phrases.some((phrase) => term.from < phrase.to && term.to > phrase.from),
  );
}

/** Hackers by name or by their trade do it, or those who are charged with it. */
function isByAttackers(sentence: Sentence, verb: VerbGroup, actor: Who | null, context: Context): boolean {
  if (actor !== null && actor.id !== null) return ['group', 'person'].includes(context.partyKind(actor.id) ?? '');
  return subjectsOf(sentence, verb).some(
    (phrase) =>
      termsOf(sentence, 'actor').some((one) => one.from >= phrase.from && one.to <= phrase.to) ||
      termsOf(sentence, 'party').some(
        (one) => context.partyKind(one.entry.id) === 'group' && one.from >= phrase.from && one.to <= phrase.to,
      ),
  );
}

/** The product, its flaws, servers or an attack is what they do it to, close behind the verb. */
function harmsThis(sentence: Sentence, verb: VerbGroup): boolean {
  const told = [
    ...termsOf(sentence, 'event-name'),
    ...termsOf(sentence, 'topic'),
    ...termsOf(sentence, 'unit').filter((unit) => unit.entry.id === 'vulnerabilities' || MACHINES.has(unit.entry.id)),
    ...(['launch', 'mount'].includes(verb.lemma) ? termsOf(sentence, 'deed') : []),
  ];
  return (
    told.some((term) => term.from >= verb.to && term.from - verb.to <= 7) ||
    prepositional(sentence, verb, ['into']).some((phrase) => told.some((term) => term.from < phrase.to && term.to > phrase.from))
  );
}
