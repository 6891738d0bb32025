/**
 * The tab's whole style. `!important` inside a shadow root wins over any rule of the page, also over the page's own
 * `!important`. The box has one size in every state, since the page can measure it: it must not learn what matched.
 */
export const tabStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 38vh 0 auto auto !important;
  inline-size: 36px !important;
  block-size: 60px !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  writing-mode: horizontal-tb !important;
  contain: strict !important;
  display: block !important;
  color-scheme: light dark !important;
}
button {
  all: unset;
  box-sizing: border-box;
  display: grid;
  place-content: center;
  justify-items: center;
  gap: 5px;
  inline-size: 36px;
  block-size: 60px;
  cursor: pointer;
  font: 600 14px/1 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  color: light-dark(#5c6166, #a2a6ab);
  background: light-dark(#fbfaf7, #1e2125);
  border: 1px solid light-dark(#d9d3c7, #3a3f45);
  border-inline-end: 0;
  border-radius: 10px 0 0 10px;
}
button[data-state='matched'] { color: light-dark(#8a3b12, #e7a06f); }
button:hover { background: light-dark(#f5e9df, #33271f); }
button:focus-visible { outline: 2px solid light-dark(#8a3b12, #e7a06f); outline-offset: -3px; }
svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
span:empty { display: none; }
@media (forced-colors: active) { button { border-color: ButtonBorder; } }
@media print { :host { display: none !important; } }
`;
