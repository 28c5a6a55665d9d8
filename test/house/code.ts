/** What no line of the program does, found in its syntax rather than in its letters. */
import { nodesOf, type SourceFile, type SyntaxNode } from './sources.ts';

/** Ways from a string to markup or code. There is no HTML from data anywhere, so there is no need for any. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'srcdoc',
  'setHTMLUnsafe',
]);
const EVALUATORS = new Set(['eval', 'Function']);
const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']);
const BROWSER = new Set(['chrome', 'browser']);

/** Faults as sentences. */
export function forbiddenCode(file: SourceFile): string[] {
  const line = ({ start }: SyntaxNode) => `${file.path}:${file.text.slice(0, start).split('\n').length}`;
  return nodesOf(file).flatMap((node) => {
    const fault = faultOf(node, file.path);
    return fault === null ? [] : [`${line(node)} ${fault}`];
  });
}

function faultOf(node: SyntaxNode, path: string): string | null {
  const name = typeof node.name === 'string' ? node.name : '';
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'has any';
    case 'ExportDefaultDeclaration':
      // A declared module says what a build makes of it; everything else is imported by its name.
      return 'has a default export';
    case 'JSXIdentifier':
      return MARKUP.has(name) ? `makes markup of data (${name})` : null;
    case 'Identifier':
      if (MARKUP.has(name)) return `makes markup of data (${name})`;
      if (shipsToPages(path) && EVALUATORS.has(name)) return `makes code of data (${name})`;
      if (shipsToPages(path) && NETWORK.has(name)) return `may use the network (${name})`;
      return null;
    case 'MemberExpression':
      return namesBrowser(node) && path.startsWith('extension/') && !path.startsWith('extension/platform/')
        ? 'names the browser’s interface outside platform/'
        : null;
    default:
      return null;
  }
}

const shipsToPages = (path: string): boolean => /^(?:src|extension)\//.test(path);

/** `chrome.tabs`, `browser.runtime`: not a property of somebody else's that has the name. */
function namesBrowser({ object }: SyntaxNode): boolean {
  return isIdentifier(object) && BROWSER.has(object.name);
}

function isIdentifier(value: unknown): value is { readonly type: 'Identifier'; readonly name: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Identifier';
}
