/** As with the tab: `!important` in a shadow root beats every rule of the page. Its place and size are a rule of their own. */
export const frameStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  display: block !important;
  contain: strict !important;
  direction: ltr !important;
  writing-mode: horizontal-tb !important;
  color-scheme: light dark !important;
}
.panel {
  position: absolute;
  inset: 0;
  display: grid;
  background: light-dark(#fbfaf7, #16181b);
}
.side { grid-template-columns: 9px 1fr; }
.sheet { grid-template-rows: 18px 1fr; border-block-start: 1px solid light-dark(#d9d3c7, #3a3f45); }
iframe { inline-size: 100%; block-size: 100%; border: 0; color-scheme: light dark; }
.resizing iframe, .shut iframe { pointer-events: none; }
.shut iframe { opacity: 0.4; }
p {
  position: absolute;
  inset: 0 0 auto;
  margin: 0;
  padding: 12px 16px;
  font: 600 14px/1.5 system-ui, sans-serif;
  color: light-dark(#1d1b18, #ece8e1);
  background: light-dark(#fbfaf7, #16181b);
  border-block-end: 1px solid light-dark(#d9d3c7, #3a3f45);
}
p:empty { display: none; }
.grip { touch-action: none; display: grid; place-content: center; background: light-dark(#efeae1, #22262b); }
.side .grip { cursor: ew-resize; }
.sheet .grip { cursor: ns-resize; }
.grip::before { content: ''; border-radius: 2px; background: light-dark(#8d887e, #7b8087); }
.side .grip::before { inline-size: 3px; block-size: 32px; }
.sheet .grip::before { inline-size: 40px; block-size: 4px; }
.grip:focus-visible { outline: 2px solid light-dark(#8a3b12, #e7a06f); outline-offset: -2px; }
@media print { :host { display: none !important; } }
`;
