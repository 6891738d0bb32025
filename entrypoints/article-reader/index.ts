import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '@/utils/engine/article/read-article';
import { runningScript } from '../article/running';

/** Put into a page on demand; its last value is the article in view with all its fields (`readArticle`). */
export default defineUnlistedScript(() =>
  readArticle(document, window.location.href, runningScript()?.root()),
);
