import { addressKey } from '@/utils/engine/article/address-key';
import { sightArticle } from '@/utils/engine/article/sight-article';
import { isConnected } from '@/utils/extension/native';
import type { Sighting } from '@/utils/model/spotted-article';
import type { TabView } from '@/utils/model/tab-view';
import { tell } from './background-link';

export interface Spotter {
  /** Looks at the page; true when an article is there. */
  look(root?: Element): boolean;
  forget(): void;
}

/** Finds the article of the page, tells the background of each one once, and hands on what the tab may show. */
export function createSpotter(
  document: Document,
  show: (view: TabView) => void,
  retire: () => void,
): Spotter {
  let spotted: Sighting | undefined;
  const announce = async (article: Sighting) => {
    const view = await tell('articleSpotted', { sighting: article, page: window.location.href });
    // Another article may have come into view while the answer was on its way.
    if (view && spotted === article) show(view);
  };
  const leave = () => {
    if (!spotted) return;
    spotted = undefined;
    show({ state: 'off' });
    void tell('articleLeft', null);
  };
  return {
    look: (root) => {
      if (!isConnected()) {
        retire();
        return true;
      }
      const article = sightArticle(document, document.location.href, root);
      if (!article) leave();
      else if (!isSame(article, spotted)) {
        spotted = article;
        void announce(article);
      }
      return article !== null;
    },
    forget: () => {
      spotted = undefined;
    },
  };
}

/** The same article, however the page's address has been dressed up since. */
const keyOf = ({ headline, shown, claims }: Sighting): string =>
  [headline, ...[shown, ...claims].map(addressKey)].join('\n');

const isSame = (a: Sighting, b: Sighting | undefined) => b !== undefined && keyOf(a) === keyOf(b);
