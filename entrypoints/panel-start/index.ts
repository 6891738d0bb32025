import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '@/utils/extension/first-questions';

/** Runs in the panel before its other scripts are there: they come to answers. In a frame nothing is asked before its word is good. */
export default defineUnlistedScript(() => {
  if (window.top === window.self) askFirst();
});
