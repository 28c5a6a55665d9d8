/** Style sheets as strings, for shadow roots and for `insertCSS`. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
