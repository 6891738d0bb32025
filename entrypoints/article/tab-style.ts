const paper = 'light-dark(#fbfaf7,#1e2125)';
const ink = 'light-dark(#5c6166,#a2a6ab)';
const signal = 'light-dark(#8a3b12,#e7a06f)';

/**
 * `!important` inside a shadow root wins over any rule of the page, also over the page's own `!important`. The box has one
 * size in every state, since the page can measure it: it must not learn what matched.
 */
const host = [
  'all:initial',
  'position:fixed',
  'inset:22vh 0 auto auto',
  'width:36px',
  'height:60px',
  'z-index:2147483647',
  'direction:ltr',
  'contain:strict',
  'display:block',
  'user-select:none',
  'color-scheme:light dark',
].join('!important;');

/** The tab's whole style. */
export const tabStyle = `:host{${host}!important}
button{all:unset;box-sizing:border-box;display:grid;place-content:center;justify-items:center;gap:5px;width:36px;height:60px;cursor:pointer;font:600 14px/1 system-ui;font-variant-numeric:tabular-nums;color:${ink};background:${paper};border:1px solid light-dark(#d9d3c7,#3a3f45);border-inline-end:0;border-radius:10px 0 0 10px}
[data-state=matched]{color:${signal}}
button:hover{background:light-dark(#f5e9df,#33271f)}
:focus-visible{outline:2px solid ${signal};outline-offset:-3px}
svg{width:16px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
span:empty{display:none}
@media (forced-colors:active){button{border-color:ButtonBorder}}
@media print{:host{display:none!important}}`;
