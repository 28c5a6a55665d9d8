/** The words on screen: none in the code of the extension, and each message in every language. */
import { nodesOf, type SourceFile, type SyntaxNode } from './sources.ts';

/** Attributes that people read or hear. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const LETTERS = /\p{L}{2,}/u;
/** The project's name is the same in every language. */
const NAME = /^\W*Firsthand\W*$/;

/** Words that stand in the markup of a file, as sentences. */
export function wordsInMarkup(file: SourceFile): string[] {
  const line = ({ start }: SyntaxNode) => `${file.path}:${file.text.slice(0, start).split('\n').length}`;
  return nodesOf(file).flatMap((node) => {
    const said = saidBy(node);
    return said
      .filter((text) => LETTERS.test(text) && !NAME.test(text))
      .map((text) => `${line(node)} says “${text.trim()}” by itself`);
  });
}

function saidBy(node: SyntaxNode): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXAttribute') {
    const name = (node.name as { readonly name?: unknown } | undefined)?.name;
    return typeof name === 'string' && SPOKEN.has(name) ? literalsOf(node.value) : [];
  }
  // `{open ? 'Hide' : 'Show'}` between tags.
  return node.type === 'JSXExpressionContainer'
    ? []
    : node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? childLiterals(node)
      : [];
}

function childLiterals({ children }: SyntaxNode): string[] {
  return (children as readonly SyntaxNode[])
    .filter(({ type }) => type === 'JSXExpressionContainer')
    .flatMap(({ expression }) => literalsOf(expression));
}

/** The strings that an expression can come to by itself: not what it gives to a function. */
function literalsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as SyntaxNode;
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map((part) => part.value.cooked);
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!==' ? [] : [...literalsOf(node.left), ...literalsOf(node.right)];
    case 'JSXExpressionContainer':
      return literalsOf(node.expression);
    default:
      return [];
  }
}

/** The values that a message takes, `$1` and on, sorted. */
export function valuesOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}
