/** The part of Citation.js that reads our lists back; the package has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string, options: { readonly generateGraph: boolean }): unknown } };
}
