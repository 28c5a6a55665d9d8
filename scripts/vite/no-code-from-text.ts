/**
 * Takes out of the packages that read `.docx` the three places that would make code of text. None of them is ever reached in a browser (one
 * finds the global object of old engines, one runs timers given as strings, one compiles templates that nobody has), the policy of the
 * extension's pages forbids them, and the stores ask about each. A place that is written otherwise in a new version stays, and the test of
 * the packages finds it.
 */
import type { Plugin } from 'vite';

const PACKAGES = /node_modules[/\\](?:underscore|setimmediate|jszip)[/\\]/;
const PLACES = [
  /\bFunction\((['"])return this\1\)\(\)/g,
  /\bnew Function\((["'])\1 ?\+ ?\w+\)/g,
  /\bnew Function\(argument, '_', source\)/g,
];

export function noCodeFromText(): Plugin {
  return {
    name: 'firsthand-no-code-from-text',
    transform(code, id) {
      if (!PACKAGES.test(id) || !code.includes('Function(')) return null;
      return { code: PLACES.reduce((text, place) => text.replace(place, 'null'), code), map: null };
    },
  };
}
