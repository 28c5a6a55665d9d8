/** The sample article with its findings, in every language, made when the program is built (scripts/vite/sample.ts). */
declare module 'sample:exchange-2021' {
  const samples: import('./sample.ts').Samples;
  export default samples;
}
