import { member } from '@/utils/engine/article/page-dom';

/**
 * The page's document as its prototype has it: `<img name="createElement">` would otherwise put a picture in the place of
 * the method, in our world too.
 */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
): HTMLElementTagNameMap[K];
export function createElement(
  document: Document,
  name: string,
  options?: ElementCreationOptions,
): HTMLElement;
export function createElement(
  document: Document,
  name: string,
  options?: ElementCreationOptions,
): HTMLElement {
  return member(document, 'createElement').call(document, name, options);
}

export const rootOf = (document: Document): HTMLElement => member(document, 'documentElement');

export function listen(
  target: EventTarget,
  type: string,
  act: (event: Event) => void,
  options: AddEventListenerOptions = {},
): void {
  member(target, 'addEventListener').call(target, type, act, options);
}

/** A fragment is a place within the page, unless it is a route of an old single-page site: `#!…`, `#/…`. */
export const addressOfPage = (): string => window.location.href.replace(/#(?![!/]).*$/s, '');
