import { closest, member, parent } from '@/utils/engine/article/page-dom';
import type { TabCorner } from '@/utils/model/settings';
import { rootOf } from '../article/page-document';

export const tabSize = { width: 36, height: 60 };

/** How far from the top, or for the lower corners from the bottom, in hundredths of the window: the first that is free. */
const heights = [22, 38, 54, 70];

/** Where the tab stands: a value for CSS `inset`, and which edge of the window it is at. */
export interface TabSpot {
  readonly inset: string;
  readonly isLeft: boolean;
}

/**
 * The place for the tab in the reader's corner, or further along the same edge where the page has put controls of its own
 * that stay on the screen: a chat, a cookie bar, a row of buttons. Those must not be covered.
 */
export function tabSpot(document: Document, corner: TabCorner): TabSpot {
  const isLeft = corner.endsWith('left');
  const isLow = corner.startsWith('bottom');
  const free = heights.find((height) => !coversControl(document, isLeft, isLow ? 100 - height : height));
  const height = `${free ?? heights[0]}vh`;
  const [top, bottom] = isLow ? ['auto', height] : [height, 'auto'];
  return { inset: `${top} ${isLeft ? 'auto' : '0'} ${bottom} ${isLeft ? '0' : 'auto'}`, isLeft };
}

const controls = 'a, button, input, select, textarea, summary, iframe, [role="button"], [role="link"]';

/** Looks at two points of the box that the tab would take. Controls that scroll away with the text do not count. */
function coversControl(document: Document, isLeft: boolean, height: number): boolean {
  const x = isLeft ? tabSize.width / 2 : rootOf(document).clientWidth - tabSize.width / 2;
  const y = (window.innerHeight * height) / 100;
  return [0.2, 0.8].some((part) => {
    const at = member(document, 'elementFromPoint').call(document, x, y + tabSize.height * part);
    const control = at && closest(at, controls);
    return control ? staysOnScreen(control) : false;
  });
}

function staysOnScreen(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parent(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Lies over the tab's own style, of which it changes the place only. */
export const spotStyle = ({ inset, isLeft }: TabSpot): string =>
  `:host{inset:${inset}!important}${isLeft ? 'button{border-inline:0 1px;border-right:1px solid light-dark(#d9d3c7,#3a3f45);border-radius:0 10px 10px 0}' : ''}`;
