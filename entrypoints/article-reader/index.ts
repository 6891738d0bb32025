import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '@/utils/engine/article/read-article';
import { addressOfPage } from '../article/page-document';
import { runningScript } from '../article/running';

/**
 * Put into a page on demand; its last value is the close reading of what the first look sees there just now, and the
 * address it was read at: by now the tab may show another page than the one that was asked for.
 */
export default defineUnlistedScript(() => {
  const sight = runningScript()?.look();
  return sight ? { page: addressOfPage(), ...readArticle(sight) } : null;
});
