import { member } from '@/utils/engine/article/page-dom';
import { listen } from './page-document';

/**
 * Acts at once on a page that is there to be read. One that the browser renders ahead of a click is nobody's reading yet: it is left
 * alone until it is shown, and for good if it never is.
 */
export function whenShown(document: Document, act: () => void): void {
  if (member(document as { prerendering?: boolean }, 'prerendering'))
    listen(document, 'prerenderingchange', act, { once: true });
  else act();
}
