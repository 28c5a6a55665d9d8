/**
 * What the engine finds does not depend on the language it is said in, and what it says in German is German: over the examples of every
 * rule and every fact of the dossier.
 */
import { describe, expect, it } from 'vitest';
import { folderOf, readDossierFiles } from '../../scripts/vite/dossier.ts';
import { fromText } from '../../src/article/from-text.ts';
import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { compile } from '../../src/dossier/compile.ts';
import { check } from '../../src/firsthand.ts';
import { chainWords } from '../../src/report/chain-words.ts';
import type { Day, Language } from '../../src/vocabulary.ts';
import { dossier } from '../engine.ts';

type Example = readonly [text: string, published: Day];

// From the files: what the program gets of the dossier has no examples.
const compiled = compile(readDossierFiles(folderOf('exchange-2021')));
const EXAMPLES: readonly (readonly [id: string, examples: readonly Example[]])[] = [
  ...RULES.map(({ id, example }) => [id, [[example.text, example.published]]] as const),
  ...('faults' in compiled ? [] : compiled.dossier.facts).map(
    (fact) => [fact.id, (fact.examples ?? []).map(({ text, published }): Example => [text, published ?? fact.public])] as const,
  ),
];

const findings = ([text, published]: Example, language: Language): readonly Finding[] =>
  check(fromText(text, { published }), { dossier, force: true, language }).findings;

/** All but what is said. */
const judged = ({ id, claim, rating, rule, reasons, weight, facts, chain }: Finding) => ({
  id,
  rating,
  rule,
  weight,
  facts,
  span: [claim.start, claim.end],
  reading: claim.reading,
  assumed: claim.assumed.length,
  codes: reasons.map(({ code }) => code),
  steps: chain.map(({ role, source, linked }) => [role, source, linked]),
});

/** Words of English that no German sentence has, unless it quotes. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|or|is|were|are|by|with|from|that|this|for|to|not|on|at|as|it|its|which|who|said|says|article|source|read|number|nobody|before|after|another|other|given)\b/i;

/** Without what is the article's own, the sources' or the dossier's: those words are in no language of ours. */
function ownWordsLeftOut(said: string, { claim, evidence, others }: Finding): string {
  const named =
    claim.kind === 'attribution' ? [claim.reading.accuser?.name, claim.reading.accused?.name, claim.reading.alias?.name] : [];
  const own = [
    ...named,
    claim.speaker?.name,
    ...[...evidence, ...others].map(({ publisher }) => publisher),
    ...dossier.parties.map(({ name }) => name),
    'to the best of my knowledge',
  ];
  const quoted = said.replace(/„[^“]*“/g, '');
  return own
    .filter((words) => words !== undefined)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, words) => rest.replaceAll(words, ''), quoted);
}

describe.each(EXAMPLES)('%s', (_, examples) => {
  it('is judged alike in both languages', () => {
    for (const example of examples) expect(findings(example, 'de').map(judged)).toEqual(findings(example, 'en').map(judged));
  });

  it('is told in German', () => {
    for (const example of examples)
      for (const finding of findings(example, 'de')) {
        const { value, reasons, claim, evidence, others, since, answers, chain } = finding;
        const said = [
          value,
          ...reasons.map(({ text }) => text),
          ...claim.assumed,
          ...[...evidence, ...others, ...since, ...answers].map((exhibit) => exhibit.value),
          chainWords(chain, 'de') ?? '',
        ];
        for (const one of said) {
          expect(one).not.toMatch(/undefined|null|\[object/);
          expect(ownWordsLeftOut(one, finding)).not.toMatch(ENGLISH_WORDS);
        }
      }
  });
});

it('there are examples', () => expect(EXAMPLES.filter(([, examples]) => examples.length > 0).length).toBeGreaterThan(200));
