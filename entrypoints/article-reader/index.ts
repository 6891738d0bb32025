import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { addressOfPage } from '../article/page-document';
import { runningScript } from '../article/running';

/**
 * Put into a page on demand; its last value is a copy of what the first look sees there just now, for the background to read
 * closely, and the address that it was taken at: by now the tab may show another page than the one that was asked for.
 */
export default defineUnlistedScript(() => {
  const sight = runningScript()?.look();
  return sight ? { page: addressOfPage(), copy: copyPage(sight) } : null;
});
