import { rootOf } from '../page-document';
import { type BuiltFrame, buildFrame } from './build-frame';
import { shapeFor, sheetHeight, sideWidth } from './frame-size';
import { moveAside } from './move-aside';
import type { Resizable } from './resize';

export interface PanelFrame {
  isOpen(): boolean;
  /** `token` proves to the panel page that it is framed by us. */
  open(token: string): void;
  close(): void;
}

/**
 * The panel inside the page, for browsers where a click in a page cannot open the native one. `article` gives the element
 * that must stay readable beside it.
 */
export function createPanelFrame(
  document: Document,
  article: () => Element,
  signal: AbortSignal,
): PanelFrame {
  const view = window;
  const size = createFrameSize(view);
  let built: BuiltFrame | undefined;
  let moveBack: (() => void) | null = null;

  const place = () => built?.place(size.shape(), size.width(), size.height());
  const layOut = () => {
    moveBack?.();
    place();
    moveBack = built && size.shape() === 'side' ? moveAside(document, article(), size.width()) : null;
  };
  const close = () => {
    built?.host.remove();
    built = undefined;
    layOut();
  };
  const open = (token: string) => {
    close();
    const resize = (wish: number) => {
      size.wish(wish);
      place();
    };
    const target: Resizable = { axis: size.axis, size: size.current, resize, settle: layOut };
    built = buildFrame(document, token, target);
    rootOf(document).append(built.host);
    layOut();
  };
  view.addEventListener('resize', layOut, { signal });
  signal.addEventListener('abort', close);
  return { isOpen: () => built !== undefined, open, close };
}

/** The size that the reader wishes, held to what the window allows just now. */
function createFrameSize(view: Window) {
  let wishedWidth = 380;
  let wishedHeight = view.innerHeight * 0.6;
  const shape = () => shapeFor(view.innerWidth);
  const width = () => sideWidth(wishedWidth, view.innerWidth);
  const height = () => sheetHeight(wishedHeight, view.innerHeight);
  return {
    shape,
    width,
    height,
    axis: (): 'x' | 'y' => (shape() === 'side' ? 'x' : 'y'),
    current: () => (shape() === 'side' ? width() : height()),
    wish: (size: number) => {
      if (shape() === 'side') wishedWidth = size;
      else wishedHeight = size;
    },
  };
}
