/** The × within the tab's box, and the menu beside it. The rules of the tab's own buttons are undone here where needed. */
export const menuStyle = `
.opener {
  position: absolute;
  inset: 0 0 auto 0;
  inline-size: 36px;
  block-size: 24px;
  border: 0;
  background: none;
  font: 400 16px/1 system-ui, sans-serif;
  color: light-dark(#5a5f64, #a6aaaf);
  opacity: 0;
}
:host(:hover) .opener, .opener:focus-visible, .opener[aria-expanded='true'] { opacity: 1; }
:host(:hover) svg { visibility: hidden; }
.menu {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 6px;
  inline-size: max-content;
  max-inline-size: min(260px, 80vw);
  border: 1px solid light-dark(#8d8a83, #70767d);
  border-radius: 12px;
  background: light-dark(#fff, #1e2125);
  color: light-dark(#1d1f21, #e9e6e0);
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
}
.item {
  display: block;
  inline-size: 100%;
  block-size: auto;
  min-block-size: 40px;
  padding: 8px 12px;
  border: 0;
  border-radius: 8px;
  background: none;
  color: inherit;
  font: 400 14px/1.35 system-ui, sans-serif;
  text-align: start;
}
.item:hover { background: light-dark(#f5e9df, #33271f); color: light-dark(#8a3b12, #e7a06f); }
.corners { display: flex; direction: ltr; margin-block-start: 6px; padding-block-start: 6px; border-block-start: 1px solid light-dark(#e3dfd6, #2e3237); }
.corners .item { text-align: center; font-size: 16px; }
`;
