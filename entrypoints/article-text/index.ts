import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractText } from '@/utils/engine/article/extract-text';
import { runningScript } from '../article/running';

/** Put into a page on demand; its last value is the text of the article in view (`readArticleText`). */
export default defineUnlistedScript(() => extractText(document, runningScript()?.root()));
