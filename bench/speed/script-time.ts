import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { scratchFolder } from './bundle';
import { median } from './row';
import { servePages } from './serve-pages';
import { type TraceEvent, traceLoad } from './trace-load';

/** Milliseconds of the main thread that the script of each name took on a page. */
export type ScriptTimes = Readonly<Record<string, number>>;

/** One extension a script: each then pays for a world of its own. */
function writeExtensions(scripts: Readonly<Record<string, string>>): string[] {
  const folder = scratchFolder();
  return Object.entries(scripts).map(([name, code]) => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, `${name}.js`), code);
    const contentScript = { matches: ['http://*/*'], js: [`${name}.js`], run_at: 'document_idle' };
    const manifest = { manifest_version: 3, name, version: '1', content_scripts: [contentScript] };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
    return path;
  });
}

/** Evaluation and calls of a script's functions; what is nested in another event of the script counts once. */
function timeOf(events: readonly TraceEvent[], script: string): number {
  const own = events
    .filter(
      ({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.endsWith(script),
    )
    .toSorted((a, b) => a.ts - b.ts);
  let total = 0;
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < until) continue;
    total += tdur;
    until = ts + dur;
  }
  return total / 1000;
}

/** Opens each page so often, and gives the median time that every script took on it. Null without a Chromium. */
export async function timeScripts(
  scripts: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, string>>,
  loads: number,
): Promise<Map<string, ScriptTimes> | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const server = await servePages(pages);
  const extensions = writeExtensions(scripts).join(',');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
    ],
  });
  try {
    const times = new Map<string, ScriptTimes>();
    for (const path of Object.keys(pages)) {
      const traces: (readonly TraceEvent[])[] = [];
      for (let i = 0; i < loads; i++) traces.push((await traceLoad(context, server.address + path)).events);
      const medians = Object.keys(scripts).map(
        (name) => [name, median(traces.map((events) => timeOf(events, `/${name}.js`)))] as const,
      );
      times.set(path, Object.fromEntries(medians));
    }
    return times;
  } finally {
    await context.close();
    await server.close();
  }
}
