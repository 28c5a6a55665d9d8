/** The sample article with its findings, made when the program is built (scripts/vite/sample.ts). */
declare module 'sample:exchange-2021' {
  const sample: import('./sample.ts').Sample;
  export default sample;
}
