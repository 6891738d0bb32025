import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleUrl } from '@/utils/engine/article/article-url';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { readCopy } from '@/utils/engine/article/copy/read-copy';
import { explainLook } from '@/utils/engine/article/explain-look';
import { look, sightingOf } from '@/utils/engine/article/sight-article';
import type { SeenSigns } from '@/utils/model/decision';
import { documentOf } from './page-document';

/** What both looks find, the second on a copy as in the extension, with the time that they took. */
function predict(document: Document, url: string, isExplained: boolean) {
  const started = performance.now();
  const sight = look(document, url);
  const reading = sight ? readCopy(copyPage(sight)) : null;
  const ms = performance.now() - started;
  const article = reading?.article ?? null;
  const canonical = sight && article ? articleUrl(sightingOf(sight.page, article.headline)) : null;
  const why = isExplained && reading ? explainLook('close', reading.signs as SeenSigns) : {};
  return { isArticle: article !== null, text: '', ...article, url: canonical, ms, ...why };
}

/**
 * `pages PAGES.jsonl DIR [--explain]`: for each {"file", "url"} prints whether the page is an article, its fields and
 * its text. `--explain` adds the reasons.
 */
export async function predictPages(args: string[]): Promise<void> {
  const [list, folder] = args;
  if (list === undefined || folder === undefined) throw new Error('pages: which? pages PAGES.jsonl DIR');
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    const answer = predict(documentOf(join(folder, file)), url, args.includes('--explain'));
    console.log(JSON.stringify({ file, ...answer }));
  }
}
