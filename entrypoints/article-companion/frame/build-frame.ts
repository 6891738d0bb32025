import type { FrameOpening } from '@/utils/extension/messages';
import { nativeApi } from '@/utils/extension/native';
import { createElement } from '../../article/page-document';
import { type FrameShape, narrowest, widest } from './frame-size';
import { frameStyle } from './frame-style';
import { frames } from './frames';
import { makeResizer, type Resizable } from './resize';

export interface BuiltFrame {
  readonly host: HTMLElement;
  place(shape: FrameShape, width: number, height: number): void;
  /** Lays it over all that the page draws, as far as it does not lie there. Whether that was to be done. */
  raise(): boolean;
  /** Lets no click in, and says why; or does again. */
  shut(isShut: boolean): void;
}

/** Builds the frame's elements. The token proves to the panel page that it is framed by us. */
export function buildFrame(
  document: Document,
  { token, edge, covered }: FrameOpening,
  target: Resizable,
): BuiltFrame {
  // A plain element: a page could define a custom one, and then look into its closed root.
  const host = createElement(document, 'div');
  frames.add(host);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const [look, geometry] = [createElement(document, 'style'), createElement(document, 'style')];
  look.textContent = frameStyle;
  const panel = createElement(document, 'div');
  const grip = createElement(document, 'div');
  grip.className = 'grip';
  grip.ariaLabel = edge;
  grip.ariaValueMin = String(narrowest);
  grip.ariaValueMax = String(widest);
  const notice = createElement(document, 'p');
  notice.role = 'status';
  notice.dir = 'auto';
  panel.append(grip, panelPage(document, token), notice);
  makeResizer(grip, panel, target);
  root.append(look, geometry, panel);
  return {
    host,
    place: (shape, width, height) => {
      panel.classList.remove('side', 'sheet');
      panel.classList.add('panel', shape);
      geometry.textContent = `:host { ${box(shape, width, height)} }`;
      grip.ariaOrientation = shape === 'side' ? 'vertical' : 'horizontal';
      grip.ariaValueNow = String(shape === 'side' ? width : height);
    },
    raise: () => {
      if (host.matches(':popover-open')) return false;
      // The page may have taken the attribute off.
      host.popover = 'manual';
      host.showPopover();
      return true;
    },
    shut: (isShut) => {
      panel.classList.toggle('shut', isShut);
      notice.textContent = isShut ? covered : '';
    },
  };
}

function box(shape: FrameShape, width: number, height: number): string {
  return shape === 'side'
    ? `inset: 0 0 0 auto !important; width: ${width}px !important; height: 100vh !important;`
    : `inset: auto 0 0 0 !important; width: 100vw !important; height: ${height}px !important;`;
}

function panelPage(document: Document, token: string): HTMLIFrameElement {
  const frame = createElement(document, 'iframe');
  frame.title = 'Sidelight';
  frame.src = `${nativeApi()?.runtime.getURL('sidepanel.html')}#${token}`;
  return frame;
}
