/** A rule's sentence in the language of whoever reads it. */
import type { Language } from '../../vocabulary.ts';
import { GERMAN_RULES } from './de.ts';
import { type RuleId, ruleOf, type SilentRuleId } from './index.ts';

/** @example ruleSays('figure/matches', 'de') // 'Die Quelle hat dieselbe Zahl für dieselbe Sache, am selben Ort und im selben Zustand.' */
export function ruleSays(id: RuleId | SilentRuleId, language: Language): string {
  return language === 'de' ? GERMAN_RULES[id] : ruleOf(id).says;
}
