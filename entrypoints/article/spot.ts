import { addressKey } from '@/utils/engine/article/address-key';
import type { View } from '@/utils/engine/article/article-view';
import { type Sighted, sightArticle } from '@/utils/engine/article/sight-article';
import { isConnected } from '@/utils/extension/native';
import type { NamedTabView } from '@/utils/model/tab-view';
import { tell } from './background-link';
import { addressOfPage } from './page-document';

export interface Spotter {
  /** Looks at the page; true when there is no need to look again. */
  look(view?: View): boolean;
  /** The page is left: its article is no longer being read. */
  leave(): void;
  forget(): void;
}

/** Finds the article of the page, tells the background of each one once, and hands on what the tab may show. */
export function createSpotter(
  document: Document,
  show: (view: NamedTabView) => void,
  retire: () => void,
): Spotter {
  let spotted: Sighted | undefined;
  let page = '';
  let isKnown: boolean;
  const announce = async (article: Sighted) => {
    page = addressOfPage();
    isKnown = false;
    const view = await tell('articleSpotted', { ...article, page });
    // Another article may have come into view while the answer was on its way.
    if (spotted !== article) return;
    isKnown = !!view;
    if (view) show(view);
    // The background has failed, or its close look has found no text yet: it may be told of the article again.
    else spotted = undefined;
  };
  const leave = () => {
    if (!spotted) return;
    spotted = undefined;
    show({ state: 'off' });
    void tell('articleLeft', { page });
  };
  return {
    look: (view) => {
      if (!isConnected()) {
        retire();
        return true;
      }
      const article = sightArticle(document, window.location.href, view);
      if (!article) leave();
      else if (!spotted || keyOf(article) !== keyOf(spotted) || page !== addressOfPage()) {
        spotted = article;
        void announce(article);
      }
      return !!article && isKnown;
    },
    leave,
    forget: () => {
      spotted = undefined;
    },
  };
}

/** The same article has the same key, however the page's address has been dressed up since. */
const keyOf = ({ sighting: { headline, shown, claims } }: Sighted): string =>
  [headline, ...[shown, ...claims].map(addressKey)].join('\n');
