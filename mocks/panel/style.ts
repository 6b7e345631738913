/** The panel's own looks. Lengths are in px, since rem would take the page's font size. */
export const css = `
:host {
  all: initial !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
h2, p, ul, ol { margin: 0; padding: 0; list-style: none; }
.frame {
  --page: light-dark(#fff, #1e2129);
  --text: light-dark(#1a1c23, #e8eaf0);
  --quiet: light-dark(#555b6b, #a9b0c0);
  --line: light-dark(#d5d9e2, #3a404e);
  --accent: light-dark(#3d3bd1, #a5a8ff);
  --good: light-dark(#0b6b3a, #7fdca6);
  --bad: light-dark(#b3172d, #ff9aa5);
  position: fixed;
  z-index: 2147483647;
  bottom: 12px;
  display: flex;
  flex-direction: column-reverse;
  gap: 8px;
  max-width: calc(100vw - 24px);
  color: var(--text);
  font: 13px/1.4 system-ui, sans-serif;
  text-align: start;
}
.right { right: 12px; align-items: end; }
.left { left: 12px; align-items: start; }
button, select, input, textarea {
  padding: 3px 10px;
  border: 1px solid var(--quiet);
  border-radius: 6px;
  background: var(--page);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
select, input, textarea { padding: 2px 4px; }
input, textarea { cursor: text; }
textarea { font: 12px/1.4 ui-monospace, monospace; }
.fields { display: grid; grid-template-columns: 1fr 1fr; align-items: end; gap: 6px; margin: 4px 0; }
.fields label { min-width: 0; color: var(--quiet); }
.fields :is(select, input, textarea) { display: block; width: 100%; color: var(--text); }
.fields :has(textarea), .fields button { grid-column: 1 / -1; }
details .fields button { justify-self: start; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.toggle { border-radius: 99px; font-weight: 600; }
.badge { margin-left: 8px; color: var(--accent); }
.panel {
  width: 340px;
  max-width: 100%;
  max-height: min(640px, calc(100vh - 64px));
  overflow-y: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--page);
  box-shadow: 0 8px 24px rgb(0 0 0 / 0.25);
}
section { padding: 10px 12px; }
section + section { border-top: 1px solid var(--line); }
.foot { position: sticky; bottom: 0; background: var(--page); }
h2 { margin-bottom: 4px; font-size: 13px; font-weight: 700; }
li { padding: 6px 0; overflow-wrap: anywhere; }
li + li { border-top: 1px solid var(--line); }
.row { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
.row > * { min-width: 0; }
.row > button, .row > span { flex: none; }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 4px 0; }
.clamp {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
}
summary { overflow: hidden; cursor: pointer; text-overflow: ellipsis; white-space: nowrap; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font: 12px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; font-size: 15px; }
.quiet { color: var(--quiet); }
.told { color: var(--quiet); overflow-wrap: anywhere; }
.good { color: var(--good); }
.waiting { color: var(--accent); }
.bad { color: var(--bad); }
@media print { .frame { display: none; } }
`;
