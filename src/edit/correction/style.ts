/** The look of the sheet: black on white, as a letter; a test holds it and its hash, which the page's policy names, together. */
export const SHEET_STYLE_HASH = 'sha256-glcF1Xd+aueVTiBl685tf6ntqGy46UHBXvGL2FTuE4k=';

export const SHEET_STYLE = `
:root { --ink: #1d1b18; --soft: #5c564e; --line: #d8d0c2; --paper: #ffffff; --mark: #fcf1de; --edge: #8a5200; --link: #14508f; color-scheme: light; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #f2eee7; --soft: #b9b1a6; --line: #3d3a35; --paper: #1e1d1b; --mark: #3a2d16; --edge: #f2bd5c; --link: #8fc1f7; color-scheme: dark; }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font: 600 1.0625rem/1.35 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; margin: 0 0 .75rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.meta, .foot, dt { color: var(--soft); font: .875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.meta, .intro { margin: 0 0 .75rem; }
ol { list-style: none; margin: 1.5rem 0 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: 1.25rem 0 1.5rem; break-inside: avoid; }
dl { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: .5rem 1.25rem; margin: 0; }
dd { margin: 0; }
dt { padding-top: .15rem; }
mark { background: var(--mark); color: inherit; box-shadow: 0 2px 0 var(--edge); }
ins { text-decoration: none; font-weight: 600; }
.foot { border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: .125rem; } dd { margin-bottom: .625rem; } }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } }
`;
