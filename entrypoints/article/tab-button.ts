import { member } from '@/utils/engine/article/page-dom';
import type { NamedTabView } from '@/utils/model/tab-view';
import { createElement } from './page-document';
import { tabStyle } from './tab-style';

/** The element that a page sees: no attributes, a closed shadow root, a box of one size. */
export const tabName = 'sidelight-tab';

export interface TabButton {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  show(view: Exclude<NamedTabView, { state: 'off' }>): void;
}

/**
 * Builds the tab. Null where the page has defined a custom element of our name: its class could open our shadow root
 * (`ElementInternals.shadowRoot` gives even closed ones), so the count stays on the toolbar badge.
 */
export function createTabButton(document: Document, onClick: () => void): TabButton | null {
  const host = createHost(document);
  if (host.matches(':defined')) return null;
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement(document, 'style');
  style.textContent = tabStyle;
  const button = createElement(document, 'button');
  button.type = 'button';
  const count = createElement(document, 'span');
  button.append(beam(document), count);
  // Only a person opens the panel: a click that a script made is not one.
  button.addEventListener('click', (event) => event.isTrusted && onClick());
  root.append(style, button);
  return { host, root, show: (view) => dress(button, count, view) };
}

/**
 * With a registry of its own the element can never be defined by the page, not even later (Chromium 146). Older browsers
 * ignore the option; there the tab is taken away as soon as it turns out to be defined.
 */
function createHost(document: Document): HTMLElement {
  const Registry = (globalThis as { CustomElementRegistry?: new () => CustomElementRegistry })
    .CustomElementRegistry;
  const registry = Registry &&
    'customElementRegistry' in Element.prototype && { customElementRegistry: new Registry() };
  return createElement(document, tabName, (registry || {}) as ElementCreationOptions);
}

function dress(
  button: HTMLButtonElement,
  count: HTMLElement,
  view: Exclude<NamedTabView, { state: 'off' }>,
): void {
  const sources = view.state === 'matched' ? view.sources : 0;
  button.dataset['state'] = view.state;
  if (sources > 0) button.dataset['sources'] = String(sources);
  else delete button.dataset['sources'];
  count.textContent = sources === 0 ? '' : sources > 99 ? '99+' : String(sources);
  button.ariaLabel = button.title = view.label;
}

const createPart = (document: Document, name: string): Element =>
  member(document, 'createElementNS').call(document, 'http://www.w3.org/2000/svg', name);

/** A lamp and its beam. */
function beam(document: Document): Element {
  const picture = createPart(document, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = createPart(document, 'path');
  path.setAttribute('d', 'M3 5.5v5M6 4l7-2.5M6 8h8M6 12l7 2.5');
  picture.append(path);
  return picture;
}
