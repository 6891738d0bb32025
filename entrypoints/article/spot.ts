import { detectArticle } from '@/utils/engine/article/detect-article';
import { isConnected } from '@/utils/extension/native';
import type { Article } from '@/utils/model/article';
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
  let spotted: Article | undefined;
  const announce = async (article: Article) => {
    const view = await tell('articleSpotted', { article, page: window.location.href });
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
      const article = detectArticle(document, document.location.href, root);
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

const isSame = (a: Article, b: Article | undefined) => a.url === b?.url && a.headline === b.headline;
