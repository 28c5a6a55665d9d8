/** Every link a person can follow leads to a public site over https. */
import type { DataPath, Problem } from '../fault.ts';
import type { Rule } from './rule.ts';

/** https, no user name, a host with a top-level domain of letters. */
const PUBLIC = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

export const addresses: Rule = ({ sources, facts }) => [
  ...sources.flatMap((source, index) => [
    ...check(source.url, ['sources', index, 'url']),
    ...check(source.archived, ['sources', index, 'archived']),
    ...(source.copies ?? []).flatMap((copy, n) => check(copy, ['sources', index, 'copies', n])),
  ]),
  ...facts.flatMap(({ evidence }, index) =>
    evidence.flatMap(({ seenAt }, n) => check(seenAt, ['facts', index, 'evidence', n, 'seenAt'])),
  ),
];

function check(url: string | undefined, path: DataPath): Problem[] {
  return url === undefined || PUBLIC.test(url) ? [] : [{ rule: 'address', path, message: `${url} is no public https address` }];
}
