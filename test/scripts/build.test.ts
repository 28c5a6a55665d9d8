import { expect, test } from 'vitest';
import { toPublished } from '../../scripts/build.ts';

test.each([
  [`export { a } from './b/c.ts';`, `export { a } from './b/c.js';`],
  [`export type A = import("../b.ts").B;`, `export type A = import("../b.js").B;`],
  [`import './a.ts';`, `import './a.js';`],
  [`import * as z from 'zod/mini';`, `import * as z from 'zod/mini';`],
  [`/** reads notes.ts */ export declare const a: "./b.ts";`, `/** reads notes.ts */ export declare const a: "./b.ts";`],
])('%s is published as %s', (declared, published) => expect(toPublished(declared)).toBe(published));
