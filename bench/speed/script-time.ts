import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './bundle';
import { launchChromium } from './launch-chromium';
import { median } from './row';
import { servePages } from './serve-pages';
import { type TraceEvent, timeInAll, traceLoad } from './trace-load';

/** Milliseconds of the main thread that the script of each name took on a page. */
export type ScriptTimes = Readonly<Record<string, number>>;

/**
 * One extension a script, each for a host of its own: a page then runs one script only. Side by side on one page, the first to run
 * would pay for what the browser sets up once, and for the page's cold caches.
 */
function writeExtensions(scripts: Readonly<Record<string, string>>): string[] {
  const folder = scratchFolder();
  return Object.entries(scripts).map(([name, code]) => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, `${name}.js`), code);
    const contentScript = {
      matches: [`http://${hostOf(name)}/*`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    };
    const manifest = { manifest_version: 3, name, version: '1', content_scripts: [contentScript] };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
    return path;
  });
}

const hostOf = (name: string): string => `${name.toLowerCase()}.localhost`;

/** Evaluation and calls of a script's functions. */
const timeOf = (events: readonly TraceEvent[], script: string): number =>
  timeInAll(
    events.filter(
      ({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.endsWith(script),
    ),
  );

/** Opens each page so often for every script, and gives the median time that it took there. Null without a Chromium. */
export async function timeScripts(
  scripts: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, string>>,
  loads: number,
): Promise<Map<string, ScriptTimes> | null> {
  const context = await launchChromium(writeExtensions(scripts));
  if (context === null) return null;
  const server = await servePages(pages);
  const timeOn = async (name: string, path: string): Promise<number> => {
    const { events } = await traceLoad(context, `http://${hostOf(name)}:${server.port}${path}`);
    return timeOf(events, `/${name}.js`);
  };
  try {
    const times = new Map<string, ScriptTimes>();
    for (const path of Object.keys(pages)) {
      const taken = Object.fromEntries(Object.keys(scripts).map((name) => [name, [] as number[]]));
      for (let i = 0; i < loads; i++)
        for (const [name, own] of Object.entries(taken)) own.push(await timeOn(name, path));
      times.set(path, Object.fromEntries(Object.entries(taken).map(([name, own]) => [name, median(own)])));
    }
    return times;
  } finally {
    await context.close();
    await server.close();
  }
}
