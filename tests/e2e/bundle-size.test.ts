import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '@/tests/architecture/sources';

/**
 * Compressed bytes. `article.js` runs on every page of every site: each byte is parsed there. The other two come only into
 * pages that it takes for articles. Who needs more asks first whether it could not come later, or be done in the background.
 */
const budgets = [
  ['article.js', 8_192],
  ['article-companion.js', 5_900],
  ['tab-menu.js', 2_500],
  ['article-reader.js', 1_600],
] as const;

/** Words that only the named library's code holds, also when it is minified. */
const libraries = {
  valibot: /~standard|~run/,
  preact: /__k\b|__html|dangerouslySetInnerHTML/,
  'a polyfill of the browser API': /webextension-polyfill|The message port closed before/,
};

const shipped = (browser: string, file: string): string =>
  readFileSync(join(root, `.output/${browser}-mv3/${file}`), 'utf8');

const zipped = (script: string): number => gzipSync(script, { level: 9 }).length;

describe.each(['chrome', 'firefox'])('what pages get to run in %s', (browser) => {
  it.each(budgets)('%s keeps to its budget of bytes', (file, most) => {
    expect(zipped(shipped(browser, file))).toBeLessThanOrEqual(most);
  });

  it.each(Object.entries(libraries))('holds no %s', (_, words) => {
    for (const [file] of budgets) expect(shipped(browser, file)).not.toMatch(words);
  });
});

/** Compressed bytes of the panel: its scripts, all that they import, and its styles. */
const panelBudget = 60_000;

/** A page of the extension and all files that it loads before it can show anything. */
function loadedBy(browser: string, page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, to = ''] of shipped(browser, file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(new URL(to, `https://x.example/${file}`).pathname.slice(1));
  };
  for (const [, file = ''] of shipped(browser, page).matchAll(/(?:src|href)="\/([^"]+)"/g)) visit(file);
  return found;
}

it.each(['chrome', 'firefox'])(
  'the panel in %s keeps to its budget of bytes, all that it loads counted',
  (browser) => {
    const files = [...loadedBy(browser, 'sidepanel.html')];
    expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
    // Its first questions, and all else in one: each file more is a round through the browser while the reader waits.
    expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(2);
    expect(files.some((file) => libraries.preact.test(shipped(browser, file)))).toBe(true);
    expect(files.reduce((sum, file) => sum + zipped(shipped(browser, file)), 0)).toBeLessThanOrEqual(
      panelBudget,
    );
  },
);

it('would know each library where it is shipped', () => {
  const chunks = readdirSync(join(root, '.output/chrome-mv3/chunks')).map((name) => `chunks/${name}`);
  const everything = ['background.js', ...chunks].map((file) => shipped('chrome', file)).join('\n');
  for (const words of Object.values(libraries)) expect(everything).toMatch(words);
});
