import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleUrl } from '@/utils/engine/article/article-url';
import { describeArticle } from '@/utils/engine/article/describe-article';
import { lookTwice } from '@/utils/engine/article/detect-article';
import { explainLook } from '@/utils/engine/article/explain-look';
import { extractText } from '@/utils/engine/article/extract-text';
import { sightingOf } from '@/utils/engine/article/sight-article';
import type { SeenSigns } from '@/utils/model/decision';
import { documentOf } from './page-document';

/** What both looks find, with the time that they took. */
function predict(document: Document, url: string, isExplained: boolean) {
  const started = performance.now();
  const seen = lookTwice(document, url);
  const article = seen?.isArticle ? describeArticle(seen) : null;
  const text = seen && article ? extractText(seen.page, seen.survey) : '';
  const ms = performance.now() - started;
  const canonical = seen && article ? articleUrl(sightingOf(seen.page, article.headline)) : null;
  const why = isExplained && seen ? explainLook('close', seen.signs as SeenSigns) : {};
  return { isArticle: article !== null, ...article, url: canonical, text, ms, ...why };
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
