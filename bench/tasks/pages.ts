import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectArticle } from '@/utils/engine/article/detect-article';
import { extractText } from '@/utils/engine/article/extract-text';
import { explainArticle } from '@/utils/engine/article/sight-article';
import { documentOf } from './page-document';

/**
 * `pages PAGES.jsonl DIR [--explain]`: for each {"file", "url"} prints whether the page is an article, its fields and
 * its text. Fields are printed for pages that are none too, where they can be told. `--explain` adds the reasons.
 */
export async function predictPages(args: string[]): Promise<void> {
  const [list, folder] = args;
  if (list === undefined || folder === undefined) throw new Error('pages: which? pages PAGES.jsonl DIR');
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    const document = documentOf(join(folder, file));
    const started = performance.now();
    const article = detectArticle(document, url);
    const ms = performance.now() - started;
    const text = article ? extractText(document) : '';
    const why = args.includes('--explain') ? explainArticle(document, url) : {};
    console.log(JSON.stringify({ file, isArticle: article !== null, ...article, text, ms, ...why }));
  }
}
