/** As `frameWidth` of the settings, which the content script cannot import with its parser. */
export const narrowest = 280;
export const widest = 720;

/** Below this width of the window nothing fits side by side: the panel comes up from the bottom. */
const sheetBelow = 640;

export type FrameShape = 'side' | 'sheet';

export const shapeFor = (windowWidth: number): FrameShape => (windowWidth < sheetBelow ? 'sheet' : 'side');

/** The width that a wish comes to: at least 280 px, at most 720 px, and never more than 60 % of the window. */
export function sideWidth(wish: number, windowWidth: number): number {
  const most = Math.max(narrowest, Math.min(widest, Math.floor(windowWidth * 0.6)));
  return Math.round(Math.min(most, Math.max(narrowest, wish)));
}

/** The height of the bottom sheet: from a quarter of the window to nine tenths. */
export function sheetHeight(wish: number, windowHeight: number): number {
  return Math.round(Math.min(windowHeight * 0.9, Math.max(windowHeight * 0.25, wish)));
}
