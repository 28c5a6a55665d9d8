/**
 * The look of the page: an evidence sheet, set like one. A narrow column for the rating, a wide one for the words. The colours are
 * those of the extension (`ui/tokens.css`), as plain properties, because a file is opened in whatever there is; it prints light.
 * Its hash stands in the page's policy, which lets no other style in: a test holds the two together.
 */
export const STYLE_HASH = 'sha256-64CofXkH5yxXR9Ip3qs7uM/kiJr95uCMVFeruQLG4Ps=';

export const STYLE = `
:root {
  --paper: #ffffff; --surface: #f7f4ee; --ink: #1d1b18; --soft: #5c564e; --line: #e2dcd1; --strong-line: #8a8378;
  --link: #14508f; --focus: #1459b3; --gold: #f2b84b;
  --supported: #1c6e45; --supported-tint: #e9f5ee;
  --missing-context: #8a5200; --missing-context-tint: #fcf1de;
  --conflicting: #5145b5; --conflicting-tint: #efedfc;
  --refuted: #ad231b; --refuted-tint: #fdeceb;
  --not-enough-evidence: #515b69; --not-enough-evidence-tint: #eef0f3;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "Times New Roman", serif;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1e1d1b; --surface: #282623; --ink: #f2eee7; --soft: #b9b1a6; --line: #3d3a35; --strong-line: #8d867b;
    --link: #8fc1f7; --focus: #9cc9ff; --gold: #a56a00;
    --supported: #74d3a0; --supported-tint: #1c3227;
    --missing-context: #f2bd5c; --missing-context-tint: #3a2d16;
    --conflicting: #b9b0ff; --conflicting-tint: #2b2849;
    --refuted: #ff958b; --refuted-tint: #43211e;
    --not-enough-evidence: #b3bdca; --not-enough-evidence-tint: #2b3036;
    color-scheme: dark;
  }
}
[data-rating="supported"] { --accent: var(--supported); --tint: var(--supported-tint); }
[data-rating="missing-context"] { --accent: var(--missing-context); --tint: var(--missing-context-tint); }
[data-rating="conflicting"] { --accent: var(--conflicting); --tint: var(--conflicting-tint); }
[data-rating="refuted"] { --accent: var(--refuted); --tint: var(--refuted-tint); }
[data-rating="not-enough-evidence"] { --accent: var(--not-enough-evidence); --tint: var(--not-enough-evidence-tint); }

*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 16px/1.55 var(--sans); overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.hidden-words {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.sheet { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; }
.brand { display: flex; align-items: center; gap: 0.6rem; padding: 1.25rem 0; font-weight: 600; font-size: 0.9375rem; }
.brand .logo { width: 1.5rem; height: 1.5rem; flex: none; }
.brand .ground { fill: var(--ink); }
.brand .quote { fill: var(--paper); }
.brand .line { fill: none; stroke: var(--gold); stroke-width: 2.6; stroke-linecap: round; }
.brand span { font-weight: 400; color: var(--soft); }

.report + .report { margin-top: 5rem; border-top: 3px double var(--strong-line); }
.head { padding: 2.25rem 0 0; }
.head h1 {
  max-width: 26ch; font: 600 clamp(1.75rem, 4.6vw, 2.75rem)/1.14 var(--serif); letter-spacing: -0.012em; text-wrap: balance;
}
.meta { margin-top: 0.9rem; color: var(--soft); }
.meta span + span::before, .meta a + span::before { content: "·"; margin: 0 0.5rem; }
.other { margin-top: 1rem; max-width: 44rem; font-weight: 600; }
.tally { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.5rem; }
.tally li {
  display: flex; align-items: center; gap: 0.45rem; padding: 0.3rem 0.8rem 0.3rem 0.4rem; border-radius: 99px;
  background: var(--tint); color: var(--accent); font-size: 0.875rem;
}
.tally b { font-variant-numeric: tabular-nums; }
.checked { margin-top: 1.1rem; max-width: 44rem; color: var(--soft); font-size: 0.875rem; }

.index { margin-top: 2.25rem; padding: 1.1rem 0 0; border-top: 1px solid var(--line); }
.index h2, .coverage h2 { font: 600 0.9375rem/1.4 var(--sans); }
.index ol { margin-top: 0.4rem; columns: 2 24rem; column-gap: 2.5rem; }
.index li { break-inside: avoid; }
.index a {
  display: flex; align-items: baseline; gap: 0.55rem; min-height: 1.75rem; padding: 0.2rem 0;
  color: var(--ink); text-decoration: none; font: 400 1rem/1.4 var(--serif);
}
.index a:hover .words { text-decoration: underline; text-decoration-thickness: 1px; }
.index .glyph { position: relative; top: 0.15em; color: var(--accent); }

.glyph {
  width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
  stroke-linejoin: round;
}
.glyph .filled { fill: currentColor; stroke: none; }
.disc {
  display: inline-grid; place-items: center; flex: none; width: 1.5rem; height: 1.5rem; border-radius: 50%;
  background: var(--tint); color: var(--accent); font-size: 1.05rem;
}
.tally .disc { background: none; }

.claims { margin-top: 2rem; }
.claim {
  display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 2.5rem; padding: 2.25rem 0 2.5rem;
  border-top: 1px solid var(--line); scroll-margin-top: 0.5rem;
}
.claim h2 {
  display: grid; gap: 0.6rem; align-content: start; font: 600 1.0625rem/1.3 var(--sans); color: var(--accent);
}
.claim h2 .disc { width: 2.25rem; height: 2.25rem; font-size: 1.5rem; }
.claim h2 .kind { display: block; margin-top: 0.2rem; font: 400 0.8125rem/1.4 var(--sans); color: var(--soft); }
.claim:target h2 .kind { color: var(--ink); }
.claim:target { background: linear-gradient(to right, var(--tint), transparent 12rem); }
.body { min-width: 0; max-width: 42rem; }
.sentence { font: 400 1.25rem/1.5 var(--serif); }
.sentence mark {
  padding: 0.05em 0.15em; margin: 0 -0.15em; border-radius: 2px; background: var(--tint); color: inherit;
  text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 4px;
  box-decoration-break: clone; -webkit-box-decoration-break: clone;
}
.credited { margin-top: 0.5rem; font-size: 0.875rem; color: var(--soft); }
.sides { display: grid; grid-template-columns: 1fr 1fr; margin-top: 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.side { padding: 0.8rem 1rem 0.9rem; min-width: 0; }
.side + .side { border-inline-start: 1px solid var(--line); }
dt { font: 600 0.75rem/1.4 var(--sans); color: var(--soft); }
dd { margin-top: 0.2rem; font: 400 1.0625rem/1.4 var(--serif); }
dd .value { display: block; }
dd .whose { display: block; font: 400 0.8125rem/1.5 var(--sans); color: var(--soft); }
dd .value + .whose { margin-top: 0.45rem; padding-top: 0.45rem; border-top: 1px dashed var(--line); }
dd .difference { display: block; margin-top: 0.4rem; font-size: 0.9375rem; }
dd mark {
  padding: 0 0.15em; margin: 0 -0.15em; border-radius: 2px; background: var(--tint); color: var(--accent); font-weight: 600;
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px;
  box-decoration-break: clone; -webkit-box-decoration-break: clone;
}
dd .nothing { font-style: italic; color: var(--soft); }
.why { margin-top: 1rem; }
.notes { margin-top: 0.35rem; font-size: 0.9375rem; color: var(--soft); }
.claim h3 { margin-top: 1.6rem; font: 600 0.9375rem/1.4 var(--sans); }
.exhibit { margin-top: 1.25rem; }
h3 + .exhibit, summary + .exhibit { margin-top: 0.6rem; }
.exhibit blockquote, .exhibit .statement {
  padding-inline-start: 1rem; border-inline-start: 3px solid var(--strong-line); font: 400 1.125rem/1.5 var(--serif);
}
.evidence blockquote, .evidence .statement { border-color: var(--accent); }
.exhibit blockquote { quotes: "“" "”" "‘" "’"; }
.exhibit blockquote::before { content: open-quote; }
.exhibit blockquote::after { content: close-quote; }
.exhibit .statement { font-size: 1.0625rem; }
figcaption { margin-top: 0.5rem; font-size: 0.875rem; color: var(--soft); }
figcaption .publisher { font-weight: 600; color: var(--ink); }
figcaption cite, figcaption .verified { display: block; }
figcaption cite { font-style: italic; }
.links { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: 0.25rem; font-size: 0.875rem; }
.links a, .links span { display: inline-flex; align-items: center; min-height: 1.75rem; }
.links a { font-weight: 600; }
.links span { color: var(--soft); }
.limits { margin-top: 0.35rem; padding-inline-start: 1.1rem; list-style: disc; font-size: 0.875rem; color: var(--soft); }
.chain { display: flex; flex-wrap: wrap; gap: 0.1rem 0; margin-top: 0.3rem; font-size: 0.9375rem; }
.chain li + li::before { content: "→" / ""; margin: 0 0.55rem; color: var(--soft); }
.chain .linked { color: var(--soft); font-size: 0.8125rem; }
details { margin-top: 1.4rem; }
summary { min-height: 1.75rem; font-weight: 600; font-size: 0.9375rem; cursor: pointer; }
.rule { margin-top: 1.4rem; font-size: 0.8125rem; color: var(--soft); }

.coverage { padding: 1.75rem 0 0; border-top: 1px solid var(--line); }
.coverage p { margin-top: 0.6rem; max-width: 44rem; font-size: 0.9375rem; }
.meanings { display: grid; gap: 0.5rem; margin-top: 1rem; }
.meanings div { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 0 0.6rem; align-items: center; }
.meanings dt { display: flex; align-items: center; gap: 0.6rem; font-size: 0.9375rem; color: var(--accent); }
.meanings dd { margin: 0; font: 400 0.9375rem/1.5 var(--sans); }
.foot { margin: 2.5rem 0 0; padding: 1.1rem 0 3rem; border-top: 1px solid var(--line); font-size: 0.8125rem; color: var(--soft); }
.contents { margin-top: 1.25rem; }
.contents li { padding: 0.7rem 0 0.8rem; border-top: 1px solid var(--line); }
.contents a { display: inline-block; min-height: 1.5rem; font: 600 1.125rem/1.35 var(--serif); }
.contents span { display: block; font-size: 0.875rem; color: var(--soft); }
.contents + .report { border-top: 3px double var(--strong-line); }

@media (max-width: 44rem) {
  .sheet { padding: 0 1.1rem; }
  .head { padding-top: 1.25rem; }
  .claim { display: block; padding: 1.75rem 0 2rem; }
  .claim h2 { grid-template-columns: auto 1fr; align-items: center; gap: 0.75rem; margin-bottom: 1rem; }
  .claim h2 .kind { margin: 0; }
  .sentence { font-size: 1.1875rem; }
  .meanings div { display: block; }
  .meanings dd { margin-inline-start: 2.1rem; }
}
@media (max-width: 30rem) {
  .sides { grid-template-columns: 1fr; }
  .side + .side { border-inline-start: 0; border-top: 1px solid var(--line); }
}
@media (forced-colors: active) {
  .sentence mark, dd mark { background: Mark; color: MarkText; forced-color-adjust: none; }
  .tally li { border: 1px solid; }
}
@media print {
  @page { margin: 17mm 18mm; }
  html { font-size: 9.5pt; }
  body { font-size: 1rem; }
  .sheet { max-width: none; padding: 0; }
  .brand { padding: 0 0 8pt; }
  .head { padding-top: 6pt; }
  .head h1 { max-width: none; font-size: 2rem; }
  .index ol { columns: 2; }
  .index a { min-height: 0; font-size: 0.9375rem; }
  /* Blocks, not a grid: browsers cut a grid between pages in the middle of a line. */
  .claim { display: block; padding: 1.5rem 0 1.75rem; }
  .claim h2 { grid-template-columns: auto 1fr; align-items: center; gap: 0.75rem; margin-bottom: 0.8rem; }
  .claim h2 .kind { margin: 0; }
  .body { max-width: none; }
  .sentence, .sides, .exhibit, .coverage { break-inside: avoid; }
  .claim h2, .claim h3, .sentence, summary { break-after: avoid; }
  .sentence mark, dd mark, .tally li, .disc { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .links { display: block; }
  .links a { display: block; min-height: 0; font-weight: 400; }
  .links a::after { content: ": " attr(href); color: var(--soft); }
  details .links a + a { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
}
`;
