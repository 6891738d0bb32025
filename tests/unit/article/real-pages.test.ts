import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentOf } from '@/bench/tasks/page-document';
import { detectArticle } from '@/utils/engine/article/detect-article';

const folder = join(import.meta.dirname, '../../../../shared/data/pages');

it.skipIf(!existsSync(folder))(
  'tells articles from other pages on 224 real ones (needs ../shared)',
  () => {
    const rows = readFileSync(join(folder, 'dev.jsonl'), 'utf8').trim().split('\n');
    const count = { hit: 0, falseAlarm: 0, miss: 0 };
    for (const row of rows) {
      const { file, url, isArticle } = JSON.parse(row) as { file: string; url: string; isArticle: boolean };
      const says = detectArticle(documentOf(join(folder, file)), url) !== null;
      if (says && isArticle) count.hit++;
      else if (says) count.falseAlarm++;
      else if (isArticle) count.miss++;
    }
    expect(count.hit / (count.hit + count.falseAlarm)).toBeGreaterThanOrEqual(0.97);
    expect(count.hit / (count.hit + count.miss)).toBeGreaterThanOrEqual(0.96);
  },
  180_000,
);
