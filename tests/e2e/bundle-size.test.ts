import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '@/tests/architecture/sources';

/**
 * Bytes. The script runs on every page of every site: each byte is parsed there. Firefox's also holds the frame of the
 * panel. Who needs more asks first whether it could not come on demand (`entrypoints/article-reader/`).
 */
const budgets = [
  ['chrome', { minified: 33_500, zipped: 14_300 }],
  ['firefox', { minified: 38_000, zipped: 15_900 }],
] as const;

/** Words that only the named library's code holds, also when it is minified. */
const libraries = {
  valibot: /~standard|~run/,
  preact: /__k\b|__html|dangerouslySetInnerHTML/,
  'a polyfill of the browser API': /webextension-polyfill|The message port closed before/,
  Readability: /readability-page|FLAG_STRIP_UNLIKELYS/,
};

const shipped = (browser: string, file: string): string =>
  readFileSync(join(root, `.output/${browser}-mv3/${file}`), 'utf8');

describe.each(budgets)('the content script as it is shipped for %s', (browser, { minified, zipped }) => {
  const script = () => shipped(browser, 'article.js');

  it('keeps to its budget of bytes', () => {
    expect(Buffer.byteLength(script())).toBeLessThan(minified);
    expect(gzipSync(script(), { level: 9 }).length).toBeLessThan(zipped);
  });

  it.each(Object.entries(libraries))('holds no %s', (_, words) => {
    expect(script()).not.toMatch(words);
  });
});

it('would know each library where it is shipped', () => {
  const chunks = readdirSync(join(root, '.output/chrome-mv3/chunks')).map((name) => `chunks/${name}`);
  const everything = ['background.js', 'article-reader.js', ...chunks]
    .map((file) => shipped('chrome', file))
    .join('\n');
  for (const words of Object.values(libraries)) expect(everything).toMatch(words);
});
