/** The regular expressions of the engine, and whether hostile text can make them slow. */
import { checkSync } from 'recheck';
import { nodesOf, type SourceFile, type SyntaxNode } from './sources.ts';

export interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal, and what `new RegExp` is given: a string, or a template whose parts are constants of the file. */
export function patternsOf(file: SourceFile): Pattern[] {
  const nodes = nodesOf(file);
  const constants = new Map(nodes.flatMap((node) => constantOf(node)));
  return nodes.flatMap((node): Pattern[] => {
    if (isRegexLiteral(node)) return [{ path: file.path, source: node.regex.pattern, flags: node.regex.flags }];
    if (node.type !== 'NewExpression' || nameOf(node['callee']) !== 'RegExp') return [];
    const [source, flags] = node['arguments'] as (SyntaxNode | undefined)[];
    return [{ path: file.path, source: textOf(source, constants), flags: flags === undefined ? '' : textOf(flags, constants) }];
  });
}

/** Null where its time grows at most with the length of the text. */
export function faultOf({ path, source, flags }: Pattern): string | null {
  // What recheck does not know of is asked of the pattern without it: neither changes how a match is searched for.
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 });
  if (result.status === 'safe') return null;
  const why = result.status === 'vulnerable' ? `${result.complexity.summary}, as on ${result.attack.pattern}` : result.error.kind;
  return `${path}: /${source}/${flags} is ${result.status} (${why})`;
}

type RegexLiteral = SyntaxNode & { readonly regex: { readonly pattern: string; readonly flags: string } };

function isRegexLiteral(node: SyntaxNode): node is RegexLiteral {
  return node.type === 'Literal' && typeof node['regex'] === 'object' && node['regex'] !== null;
}

/** `const NAME = '…'` */
function constantOf(node: SyntaxNode): [string, string][] {
  if (node.type !== 'VariableDeclarator') return [];
  const name = nameOf(node['id']);
  const value = (node['init'] as { readonly value?: unknown } | null)?.value;
  return name !== null && typeof value === 'string' ? [[name, value]] : [];
}

function nameOf(node: unknown): string | null {
  const name = (node as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : null;
}

function textOf(node: SyntaxNode | undefined, constants: ReadonlyMap<string, string>): string {
  if (typeof node?.['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral') throw new Error('A regular expression that cannot be read here cannot be tested');
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  const parts = node['expressions'] as readonly unknown[];
  return quasis
    .map(({ value }, i) => {
      const name = nameOf(parts[i]);
      // What is passed in is a few words from the file itself: any word stands for it.
      return value.cooked + (i < parts.length ? (constants.get(name ?? '') ?? 'word') : '');
    })
    .join('');
}
