import type { TabCorner } from '@/utils/model/settings';
import { createElement } from '../article/page-document';
import { spotStyle, tabSize } from '../article-companion/tab-spot';
import { moveTab, type TouchedTab } from './touched-tab';

/** A pointer that moves less, in pixels, was meant to click. */
const clickSlack = 6;

/** Lets the reader drag the tab to any corner of the window; it snaps to the nearest. */
export function makeDraggable(tab: TouchedTab): void {
  const { root, button } = tab;
  // Lies over every other style while the tab is on its way.
  const onTheWay = createElement(document, 'style');
  let start: { readonly x: number; readonly y: number } | undefined;
  let isDragged = false;
  button.style.touchAction = 'none';
  const begin = ({ clientX, clientY, pointerId }: PointerEvent) => {
    start = { x: clientX, y: clientY };
    button.setPointerCapture(pointerId);
  };
  button.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    isDragged = false;
    begin(event);
  });
  button.addEventListener('pointermove', (event) => {
    // A finger that was down before this script came into the page has told of it to nobody.
    if (!start && event.isTrusted && event.buttons === 1) begin(event);
    if (!start) return;
    const { clientX, clientY } = event;
    isDragged ||= Math.hypot(clientX - start.x, clientY - start.y) > clickSlack;
    if (!isDragged) return;
    onTheWay.textContent = spotStyle(under(clientX, clientY));
    root.append(onTheWay);
  });
  const drop = (event: PointerEvent) => {
    onTheWay.remove();
    if (start && isDragged) moveTab(tab, cornerOf(event.clientX, event.clientY));
    start = undefined;
  };
  button.addEventListener('pointerup', drop);
  button.addEventListener('pointercancel', drop);
  // The click that ends a drag opens nothing.
  root.addEventListener(
    'click',
    (event) => {
      if (!isDragged || event.target !== button) return;
      isDragged = false;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

const under = (x: number, y: number) => ({
  inset: `${y - tabSize.height / 2}px auto auto ${x - tabSize.width / 2}px`,
  isLeft: x < window.innerWidth / 2,
});

const cornerOf = (x: number, y: number): TabCorner =>
  `${y < window.innerHeight / 2 ? 'top' : 'bottom'}-${x < window.innerWidth / 2 ? 'left' : 'right'}`;
