import { expect, test } from 'vitest';
import { forbiddenCode } from './code.ts';
import { programFiles } from './sources.ts';

test('no line of the program does what none may', () => {
  expect(programFiles().flatMap(forbiddenCode)).toEqual([]);
});

test.each<[string, string, string]>([
  ['any', 'src/a.ts', 'const a: any = 1'],
  ['any, deep in a type', 'src/a.ts', 'type A = Record<string, any[]>'],
  ['a cast to any', 'scripts/a.ts', 'const a = b as any'],
  ['a default export', 'src/a.ts', 'export default 1'],
  ['markup from data', 'extension/ui/a.ts', 'element.innerHTML = text'],
  ['markup by another name', 'extension/ui/a.ts', "element.insertAdjacentHTML('beforeend', text)"],
  ['markup in a component', 'extension/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />'],
  ['code from data', 'src/a.ts', 'new Function(text)'],
  ['eval', 'src/a.ts', 'eval(text)'],
  ['a request', 'src/a.ts', "await fetch('https://a.example')"],
  ['a beacon', 'extension/reader/a.ts', "navigator.sendBeacon('/')"],
  ['the browser’s interface', 'extension/reader/a.ts', 'chrome.tabs.query({})'],
])('finds %s', (_what, path, text) => expect(forbiddenCode({ path, text }).length).toBeGreaterThan(0));

test.each<[string, string, string]>([
  ['the word any', 'src/a.ts', "const any = 'any'; // any"],
  ['innerHTML in a comment', 'src/a.ts', '// never innerHTML\nconst a = "innerHTML"'],
  ['unknown', 'src/a.ts', 'const a: unknown = 1'],
  ['the platform’s own browser', 'extension/platform/a.ts', 'browser.tabs.query({})'],
  ['a launched browser, in a script', 'scripts/a.ts', 'browser.close()'],
])('leaves %s', (_what, path, text) => expect(forbiddenCode({ path, text })).toEqual([]));
