import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as a newspaper or somebody else has put it on the web. */
export interface RealPage {
  readonly path: string;
  readonly html: string;
  readonly isArticle: boolean;
}

const folder = join(import.meta.dirname, '../../../shared/data/pages');

/** So many articles, and as many pages that are none, spread over the whole set. */
const wanted = 6;

function spread<T>(rows: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(rows.length / wanted));
  return rows.filter((_, i) => i % step === 0).slice(0, wanted);
}

/** Real pages for timing; none where the development data is absent. Each keeps the path that it has on the web. */
export function realPages(): RealPage[] {
  const list = join(folder, 'dev.jsonl');
  if (!existsSync(list)) return [];
  const rows = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { file: string; url: string; isArticle: boolean })
    .filter(({ url }) => URL.canParse(url));
  const chosen = [true, false].flatMap((kind) => spread(rows.filter(({ isArticle }) => isArticle === kind)));
  return chosen.map(({ file, url, isArticle }, i) => ({
    path: `/page-${i}${new URL(url).pathname}`,
    html: gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    isArticle,
  }));
}
