/** How the HTML report looks: light and dark, from a phone to a wide screen. */
export const style = `
:root {
  --page: #f6f7f9; --card: #fff; --line: #d9dde3; --text: #1b2330; --soft: #5a6475; --code: #eef1f5; --focus: #1f5fd6;
  --passed: #1a7f42; --failed: #c4262e; --waived: #7a4bc0; --unverified: #8a6100; --inconclusive: #a04700;
  --passed-back: #dff3e6; --failed-back: #fde3e3; --waived-back: #ece3fa; --unverified-back: #fbf0d3; --inconclusive-back: #ffe2c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161d; --card: #1a2029; --line: #323b48; --text: #e6eaf0; --soft: #9fabbb; --code: #10141a; --focus: #7fb0ff;
    --passed: #6fd395; --failed: #ff8f8f; --waived: #c3a2f5; --unverified: #e6bd5c; --inconclusive: #ffae6b;
    --passed-back: #163524; --failed-back: #46191c; --waived-back: #302246; --unverified-back: #3a2e10; --inconclusive-back: #4a2a0c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; }
h1.passed { color: var(--passed); }
h1.failed { color: var(--failed); }
h1.unverified { color: var(--unverified); }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.3rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
h3 span, th span { color: var(--soft); font-weight: 400; }
.label { margin: 1rem 0 .25rem; font-weight: 600; font-size: .9rem; color: var(--soft); }
.remarks { margin: 0 0 1rem; padding-left: 1.2rem; }
.tally { margin: .25rem 0 1rem; font-size: 1.1rem; }
.bar { display: flex; gap: 2px; height: .75rem; border-radius: .4rem; overflow: hidden; }
.bar span { min-width: 4px; }
.bar .passed { background: var(--passed); }
.bar .failed { background: var(--failed); }
.bar .waived { background: var(--waived); }
.bar .inconclusive { background: var(--inconclusive); }
.bar .not-offered { background: var(--unverified); }
dl { margin: 1rem 0 0; }
header dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.hint, .cases, footer { color: var(--soft); font-size: .9rem; }
.hint { margin: 0 0 .75rem; }
.problems { margin-top: 1.5rem; padding: .25rem 1rem; border-left: 4px solid var(--failed); background: var(--failed-back); }
.problems h2 { margin-top: .5rem; }
.matrix { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
.matrix th, .matrix td { padding: .35rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; }
.matrix th { width: 19rem; font-weight: 500; }
.square {
  display: inline-flex; align-items: center; justify-content: center; flex: none; width: 1.6rem; height: 1.6rem; margin: 2px;
  border-radius: .3rem; font-weight: 700; font-size: .9rem; line-height: 1; text-decoration: none;
}
.square.passed { color: var(--passed); background: var(--passed-back); }
.square.failed { color: #fff; background: #c4262e; }
.square.waived { color: var(--waived); background: var(--waived-back); }
.square.inconclusive { color: var(--inconclusive); background: var(--inconclusive-back); }
.square.not-offered { color: var(--unverified); background: var(--unverified-back); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.filters {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
  padding: .6rem 0; background: var(--page); border-bottom: 1px solid var(--line);
}
.buttons { display: flex; flex-wrap: wrap; gap: .35rem; }
button, input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .7rem; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--text); color: var(--page); border-color: var(--text); }
input { width: 14rem; max-width: 100%; }
output { color: var(--soft); }
.clause, .case { background: var(--card); border: 1px solid var(--line); margin-top: -1px; scroll-margin-top: 4.5rem; }
.clause > summary, .case > summary { display: flex; align-items: flex-start; gap: .6rem; padding: .5rem .75rem; cursor: pointer; list-style: none; }
.clause > summary::-webkit-details-marker { display: none; }
.exchange > summary { cursor: pointer; padding: .35rem 0; color: var(--soft); font-size: .9rem; font-weight: 600; }
.exchange + .failure, .failure + .failure { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.clause > summary:hover .description { text-decoration: underline; text-decoration-color: var(--line); }
.case > summary { display: list-item; list-style: inside disclosure-closed; }
.case[open] > summary { list-style-type: disclosure-open; }
.case ol { margin: 0; padding-left: 1.5rem; }
.copied { position: relative; }
.copied > .copy { position: absolute; top: .35rem; right: .35rem; padding: .05rem .5rem; font-size: .8rem; }
.copied > pre { padding-right: 4.5rem; }
a { color: var(--focus); }
.description { flex: 1; min-width: 0; padding-top: .15rem; }
.description code { display: block; color: var(--soft); overflow-wrap: anywhere; }
.level { color: var(--soft); font-size: .85rem; padding-top: .2rem; }
.found { padding: 0 .75rem .75rem 2.95rem; overflow-wrap: anywhere; }
.failure { margin: .25rem 0 0; }
.failure div { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem; padding: .15rem 0; }
code, pre { font: .85rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: 0; padding: .75rem; background: var(--code); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 28rem; overflow-y: auto; }
.none { padding: 2rem 0; color: var(--soft); }
[hidden] { display: none !important; }
footer { padding-top: 2rem; padding-bottom: 3rem; }
@media (max-width: 40rem) {
  .matrix th, .matrix td { display: block; width: auto; border-bottom: 0; }
  .matrix th { padding-bottom: 0; }
  .matrix td { padding-top: 0; border-bottom: 1px solid var(--line); }
  .level { display: none; }
  .found { padding-left: .75rem; }
  .failure div { grid-template-columns: 1fr; gap: 0; }
  .filters { position: static; }
  .filters label { display: flex; align-items: center; gap: .5rem; width: 100%; }
  input { flex: 1; width: auto; min-width: 0; }
}
@media print { .filters { display: none; } .clause { break-inside: avoid; } }
`;
