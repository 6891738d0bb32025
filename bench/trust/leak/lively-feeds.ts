import { listenOnLoopback } from '@/demo/server/listen';

/** Papers that have news all day, so that hundreds of questions to them can be compared. */
export interface LivelyFeeds {
  readonly urls: readonly string[];
  close(): Promise<void>;
}

const minute = 60_000;
/** Minutes from one article to the next, by paper. */
const rhythms = { tram: 25, quay: 47, hill: 130 } as const;
/** So many of the latest stand in a feed. */
const latest = 20;

const isPaper = (name: string): name is keyof typeof rhythms => Object.hasOwn(rhythms, name);

/** @param now the time that the papers live in, milliseconds since 1970: what they tell hangs on nothing else */
export async function openLivelyFeeds(now: () => number): Promise<LivelyFeeds> {
  const { port, close } = await listenOnLoopback(({ headers }, response) => {
    const name = (headers.host ?? '').split('.')[0] ?? '';
    if (!isPaper(name)) return response.writeHead(404).end();
    const newest = Math.floor(now() / (rhythms[name] * minute));
    const etag = `"${newest}"`;
    if (headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { 'content-type': 'application/feed+json', etag });
    return response.end(feedText(name, newest));
  });
  return { urls: Object.keys(rhythms).map((name) => `http://${name}.localhost:${port}/feed.json`), close };
}

function feedText(name: keyof typeof rhythms, newest: number): string {
  const items = Array.from({ length: latest }, (_, i) => {
    const number = newest - i;
    const at = number * rhythms[name] * minute;
    // Papers tell of the same hour's event, so that stories come about.
    const event = Math.floor(at / (60 * minute));
    return {
      id: `${name}-${number}`,
      url: `http://${name}.localhost/${number}`,
      title: `Council of Halden${event} votes for tram ${event % 97} to the harbour`,
      content_text: `The ${name} hears that the council of Halden${event} votes for tram ${event % 97}. Work begins in ${event % 11} weeks.`,
      date_published: new Date(at).toISOString(),
    };
  });
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items });
}
