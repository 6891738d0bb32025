import { launchChromium } from './launch-chromium';
import { servePages } from './serve-pages';
import { type TraceEvent, timeInAll, traceLoad } from './trace-load';

/** Milliseconds: of tasks on the main thread of the page, and until its load event. */
export interface LoadTime {
  readonly task: number;
  readonly load: number;
}

const loads = 3;

/** Chromium has called them both ways. */
const isTask = ({ name }: TraceEvent): boolean => /(^|::)RunTask$/.test(name);

/** Thread time of the tasks of the thread that ran most: that of the page. */
function taskTime(events: readonly TraceEvent[]): number {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events.filter(isTask)) {
    const thread = `${event.pid} ${event.tid}`;
    const own = threads.get(thread) ?? [];
    own.push(event);
    threads.set(thread, own);
  }
  return Math.max(0, ...[...threads.values()].map(timeInAll));
}

/** Loads each page several times in a fresh browser, with the extension in a folder or with none. Null without a Chromium. */
export async function timeLoads(
  pages: Readonly<Record<string, string>>,
  extension: string | null,
): Promise<LoadTime[] | null> {
  const context = await launchChromium(extension === null ? [] : [extension]);
  if (context === null) return null;
  const server = await servePages(pages);
  try {
    const times: LoadTime[] = [];
    for (const path of Object.keys(pages))
      for (let i = 0; i < loads; i++) {
        const { events, load } = await traceLoad(context, server.address + path);
        times.push({ task: taskTime(events), load });
      }
    return times;
  } finally {
    await context.close();
    await server.close();
  }
}
