/** Every rule of judgement, and how to find one. */

import type { Rating } from '../../vocabulary.ts';
import { ATTRIBUTION_RULES } from './attribution.ts';
import { DATE_RULES } from './date.ts';
import { FIGURE_RULES } from './figure.ts';
import type { Rule } from './rule.ts';
import { STANCE_RULES } from './stance.ts';

export type { Rule } from './rule.ts';

const ALL = [...FIGURE_RULES, ...DATE_RULES, ...ATTRIBUTION_RULES, ...STANCE_RULES];
type Declared = (typeof ALL)[number];

/** Rules that leave a claim unmarked. */
export type SilentRuleId = Extract<Declared, { readonly rating: null }>['id'];
/** Rules that give a rating. */
export type RuleId = Exclude<Declared['id'], SilentRuleId>;

export const RULES: readonly Rule[] = ALL;

/** Of the rules that give a rating: those a finding can name. */
export const RULE_IDS: readonly RuleId[] = ALL.filter(
  (rule): rule is Extract<Declared, { id: RuleId }> => rule.rating !== null,
).map(({ id }) => id);

const byId = Object.fromEntries(ALL.map((rule) => [rule.id, rule])) as unknown as {
  readonly [Id in Declared['id']]: Extract<Declared, { id: Id }>;
};

export function ruleOf(id: RuleId | SilentRuleId): Rule {
  return byId[id];
}

export function ratingOf(id: RuleId): Rating {
  return byId[id].rating;
}
