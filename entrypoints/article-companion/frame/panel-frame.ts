import type { FrameOpening } from '@/utils/extension/messages';
import { listen, rootOf } from '../../article/page-document';
import { type BuiltFrame, buildFrame } from './build-frame';
import { shapeFor, sheetHeight, sideWidth } from './frame-size';
import { guardClicks } from './guard-clicks';
import { moveAside } from './move-aside';
import type { Resizable } from './resize';
import { isCovered } from './what-covers';

export interface PanelFrame {
  isOpen(): boolean;
  open(opening: FrameOpening): void;
  close(): void;
}

/** What the panel has to know of the page that it is in. */
export interface Surroundings {
  /** What must stay readable beside it. */
  article(): Element;
  /** Our tab. */
  tab(): Element | undefined;
  /** Hears the width that the reader has chosen, in CSS pixels. */
  resized(width: number): void;
}

/** The panel inside the page, for browsers where a click in a page cannot open the native one. */
export function createPanelFrame(
  document: Document,
  { article, tab, resized }: Surroundings,
  signal: AbortSignal,
): PanelFrame {
  const view = window;
  const size = createFrameSize(view);
  let built: BuiltFrame | undefined;
  let moveBack: (() => void) | null = null;
  let guard: ReturnType<typeof guardClicks> | undefined;

  const place = () => built?.place(size.shape(), size.width(), size.height());
  const layOut = () => {
    moveBack?.();
    place();
    moveBack = built && size.shape() === 'side' ? moveAside(document, article(), size.width()) : null;
  };
  // Also where the page has taken the panel out: it must have its room back.
  const removal = new MutationObserver(() => built?.host.isConnected || close());
  const close = () => {
    removal.disconnect();
    guard?.end();
    guard = undefined;
    built?.host.remove();
    built = undefined;
    layOut();
  };
  const settle = () => {
    layOut();
    if (size.shape() === 'side') resized(size.width());
  };
  const open = (opening: FrameOpening) => {
    close();
    size.start(opening.width);
    const resize = (wish: number) => {
      size.wish(wish);
      place();
    };
    const target: Resizable = { axis: size.axis, size: size.current, resize, settle };
    const frame = buildFrame(document, opening, target);
    built = frame;
    rootOf(document).append(frame.host);
    frame.raise();
    guard = guardClicks(() => frame.raise() || isCovered(document, [frame.host, tab()]), frame.shut);
    removal.observe(rootOf(document), { childList: true });
    layOut();
  };
  // A page that was out of sight was seldom looked at.
  listen(document, 'visibilitychange', () => guard?.look(), { signal });
  view.addEventListener('resize', oncePerFrame(view, layOut), { signal });
  signal.addEventListener('abort', close);
  return { isOpen: () => built !== undefined, open, close };
}

/** A window that is being resized asks many times between two pictures. */
function oncePerFrame(view: Window, act: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      act();
    });
  };
}

/** The size that the reader wishes, held to what the window allows just now. */
function createFrameSize(view: Window) {
  let wishedWidth = 0;
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
    start: (width: number) => {
      wishedWidth = width;
    },
    wish: (size: number) => {
      if (shape() === 'side') wishedWidth = size;
      else wishedHeight = size;
    },
  };
}
